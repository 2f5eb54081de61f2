import type { ArticleButDates } from '../../article/article';
import { CONCEPT_LANGUAGES, hasConcepts } from './endings';
import type { Reading } from './reading';
import { keysOfPacked, unpackReading } from './reading';
import { packStatements } from './statements';

/** What a quotation says. */
export interface Said {
  /** Index of the quotation in its article. */
  readonly quotation: number;
  /** ISO 639-1 code. */
  readonly language: string;
  /** Words of the whole quotation. */
  readonly words: number;
  /** Its statements that say enough to be compared. */
  readonly readings: readonly Reading[];
}

/** Numbers before the readings of a quotation: its index, language, words, number of readings, and where the next one begins. */
const HEAD = 5;
/** Beyond this a quotation or an article is too large for 16 bits, and is left out. */
const MOST = 0xffff;

/**
 * What the quotations of an article say, in so little memory that it can be kept for every article: 16-bit numbers, two in
 * each number of the array. Only direct speech is read, in the languages of the concept table.
 */
export function packSaid(article: ArticleButDates): Uint32Array<ArrayBuffer> {
  const packed: number[] = [];
  article.quotations.forEach(({ kind, parent, innerStart, innerEnd, language = article.language }, quotation) => {
    if (kind !== 'speech' || parent >= 0 || !hasConcepts(language) || quotation > MOST) return;
    const { text } = article;
    const from = packed.length;
    const words = Math.min(wordsIn(text, innerStart, innerEnd), MOST);
    packed.push(quotation, CONCEPT_LANGUAGES.indexOf(language), words, 0, 0);
    const statements = packStatements(text, innerStart, innerEnd, language, packed);
    const length = packed.length - from;
    packed[from + 3] = statements;
    packed[from + HEAD - 1] = length;
    if (statements === 0 || length > MOST) packed.length = from;
  });
  if (packed.length === 0) return NOTHING;
  const result = new Uint32Array((packed.length + 1) >> 1);
  // A number that fills the last half is no quotation.
  const halves = halvesOf(result).fill(MOST);
  halves.set(packed);
  return result;
}

const NOTHING = new Uint32Array(0);

const halvesOf = (packed: Uint32Array): Uint16Array =>
  new Uint16Array(packed.buffer, packed.byteOffset, 2 * packed.length);

/** Counted by spaces. */
function wordsIn(text: string, from: number, to: number): number {
  let words = 1;
  for (let at = from; at < to; at++) if (text.charCodeAt(at) === 0x20) words++;
  return words;
}

/** What a quotation says, from what `packSaid` made; null where it says too little. */
export function saidIn(packed: Uint32Array, quotation: number): Said | null {
  const halves = halvesOf(packed);
  for (let at = 0; at + HEAD <= halves.length; at += halves[at + HEAD - 1]!) {
    if (halves[at] === quotation) return unpack(halves, at);
  }
  return null;
}

/** What all quotations say that say enough. */
export function* allSaid(packed: Uint32Array): Iterable<Said> {
  const halves = halvesOf(packed);
  for (let at = 0; at + HEAD <= halves.length; at += halves[at + HEAD - 1]!) yield unpack(halves, at);
}

function unpack(halves: Uint16Array, at: number): Said {
  const readings: Reading[] = [];
  let from = at + HEAD;
  for (let left = halves[at + 3]!; left > 0; left--) {
    const { reading, next } = unpackReading(halves, from);
    readings.push(reading);
    from = next;
  }
  return { quotation: halves[at]!, language: CONCEPT_LANGUAGES[halves[at + 1]!]!, words: halves[at + 2]!, readings };
}

/** The indices of the quotations that say enough. */
export function* saidQuotations(packed: Uint32Array): Iterable<number> {
  const halves = halvesOf(packed);
  for (let at = 0; at + HEAD <= halves.length; at += halves[at + HEAD - 1]!) yield halves[at]!;
}

/**
 * Calls `quotation` with each quotation's index, language and number of statements, and then `key` with each key of these. What is counted
 * in every quotation of a corpus needs no objects made of them.
 */
export function eachSaid(
  packed: Uint32Array,
  quotation: (index: number, language: string, statements: number) => void,
  key: (key: number) => void,
): void {
  const halves = halvesOf(packed);
  for (let at = 0; at + HEAD <= halves.length;) {
    const [statements, end] = [halves[at + 3]!, at + halves[at + HEAD - 1]!];
    quotation(halves[at]!, CONCEPT_LANGUAGES[halves[at + 1]!]!, statements);
    for (at += HEAD; at < end;) at = keysOfPacked(halves, at, key);
  }
}
