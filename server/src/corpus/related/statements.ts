import type { Reading } from './readConcepts';
import { readConcepts } from './readConcepts';
import { LEAST_SLOTS } from './relatedScore';

/** A mark that ends a sentence, what may close behind it, and the space before the next. */
const SENTENCE_END = /[.!?…]+["'”’»)]*\s+|\n+/g;
const PART_END = /[:;]\s+|\s[–—-]\s/g;

/**
 * What a quotation states, sentence by sentence, and the parts of sentences that a colon or a dash joins, for another article
 * may quote those alone. Statements that say too little to be compared are left out; empty where the language has no concepts.
 */
export function statementsOf(text: string, language: string): Reading[] {
  const readings: Reading[] = [];
  const take = (piece: string): boolean => {
    const reading = readConcepts(piece, language);
    if (!reading || reading.slots < LEAST_SLOTS) return false;
    readings.push(reading);
    return true;
  };
  for (const sentence of pieces(text, SENTENCE_END)) {
    if (!take(sentence)) continue;
    const parts = pieces(sentence, PART_END);
    if (parts.length > 1) parts.forEach(take);
  }
  return readings;
}

function pieces(text: string, end: RegExp): string[] {
  const found: string[] = [];
  let from = 0;
  for (const match of text.matchAll(end)) {
    found.push(text.slice(from, match.index + 1));
    from = match.index + match[0].length;
  }
  found.push(text.slice(from));
  return found;
}
