import type { ConceptReader } from './readConcepts';
import { conceptReader } from './readConcepts';
import type { Reading } from './reading';
import { unpackReading } from './reading';
import { LEAST_SLOTS } from './relatedScore';
import type { Words } from './words';
import { Gap } from './words';

/**
 * Appends what the words between two offsets of a text state to packed readings and gives their number: sentence by sentence, and the parts of sentences that a
 * colon or a dash joins, for another article may quote those alone. Statements that say too little to be compared are left out; none
 * where the language has no concepts.
 */
export function packStatements(text: string, from: number, to: number, language: string, into: number[]): number {
  const reader = conceptReader(language);
  if (!reader) return 0;
  const words = reader.wordsOf(text, from, to);
  let count = 0;
  for (let start = 0; start < words.count;) {
    const end = endOfPiece(words, start, words.count, Gap.sentence);
    if (take(reader, text, words, start, end, into)) count += 1 + packParts(reader, text, words, start, end, into);
    start = end;
  }
  return count;
}

/** The same of a whole text, as readings. */
export function statementsOf(text: string, language: string): Reading[] {
  const packed: number[] = [];
  const readings: Reading[] = [];
  packStatements(text, 0, text.length, language, packed);
  for (let at = 0; at < packed.length;) {
    const { reading, next } = unpackReading(packed, at);
    readings.push(reading);
    at = next;
  }
  return readings;
}

/** The parts of a sentence, where it has several. */
function packParts(
  reader: ConceptReader,
  text: string,
  words: Words,
  from: number,
  to: number,
  into: number[],
): number {
  let count = 0;
  let start = from;
  for (let end = endOfPiece(words, start, to, Gap.part); start < to; end = endOfPiece(words, start, to, Gap.part)) {
    if (start === from && end === to) return 0;
    if (take(reader, text, words, start, end, into)) count++;
    start = end;
  }
  return count;
}

const take = (reader: ConceptReader, text: string, words: Words, from: number, to: number, into: number[]): boolean =>
  to - from >= LEAST_SLOTS && reader.read(text, words, from, to, LEAST_SLOTS, into);

/** Where the piece ends that begins at a word: at the next gap of that kind. */
function endOfPiece({ gaps }: Words, from: number, to: number, gap: Gap): number {
  let at = from + 1;
  while (at < to && (gaps[at]! & gap) === 0) at++;
  return at;
}
