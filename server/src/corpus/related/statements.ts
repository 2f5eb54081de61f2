import type { ConceptReader } from './readConcepts';
import { conceptReader } from './readConcepts';
import type { Reading } from './reading';
import { LEAST_SLOTS } from './relatedScore';
import type { Words } from './words';
import { Gap } from './words';

/**
 * What a quotation states, sentence by sentence, and the parts of sentences that a colon or a dash joins, for another article
 * may quote those alone. Statements that say too little to be compared are left out; empty where the language has no concepts.
 */
export function statementsOf(text: string, language: string): Reading[] {
  const reader = conceptReader(language);
  if (!reader) return [];
  const words = reader.wordsOf(text);
  const readings: Reading[] = [];
  for (const [from, to] of pieces(words, 0, words.count, Gap.sentence)) {
    if (!take(reader, text, words, from, to, readings)) continue;
    const parts = pieces(words, from, to, Gap.part);
    if (parts.length > 1) for (const [start, end] of parts) take(reader, text, words, start, end, readings);
  }
  return readings;
}

function take(reader: ConceptReader, text: string, words: Words, from: number, to: number, into: Reading[]): boolean {
  if (to - from < LEAST_SLOTS) return false;
  const reading = reader.read(text, words, from, to);
  if (reading.slots < LEAST_SLOTS) return false;
  into.push(reading);
  return true;
}

/** Words between two numbers in pieces that a gap of that kind parts. */
function pieces({ gaps }: Words, from: number, to: number, gap: Gap): [number, number][] {
  const found: [number, number][] = [];
  let start = from;
  for (let at = from + 1; at < to; at++) {
    if ((gaps[at]! & gap) === 0) continue;
    found.push([start, at]);
    start = at;
  }
  found.push([start, to]);
  return found;
}
