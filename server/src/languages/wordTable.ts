import { CharClass, charClass } from '../text/chars';
import { eachCode } from '../text/codes';

/** Small letter of each UTF-16 code unit; the typographic apostrophes become the straight one. */
const LOWER = new Uint16Array(0x10000);
for (let code = 0; code < LOWER.length; code++) LOWER[code] = code;
eachCode('\\p{Changes_When_Lowercased}', (code) => {
  const lower = String.fromCharCode(code).toLowerCase();
  if (lower.length === 1) LOWER[code] = lower.charCodeAt(0);
});
LOWER[0x2019] = 0x27;
LOWER[0x2bc] = 0x27;
LOWER[0x2011] = 0x2d;

/** Small letter of each code unit that is a letter, 0 for all others. */
const LETTERS = new Uint16Array(0x10000);
for (let code = 0; code < LETTERS.length; code++)
  if (charClass(code) === CharClass.Letter) LETTERS[code] = LOWER[code]!;

/** The small letter of a letter, 0 for a code unit that is none. */
export const letterCode = (code: number): number => LETTERS[code]!;

/** The small letter of a code unit. */
export const lowerCode = (code: number): number => LOWER[code]!;

/** Seeds and factors of the two hashes: FNV-1a, and the string hash of java.lang.String. */
export const SEED_A = 0x811c9dc5 | 0;
export const SEED_B = 7;
export const PRIME_A = 0x01000193;
export const PRIME_B = 31;

/** A slot holds the first hash of a word, and its number below the upper bits of the second hash. */
const SLOT = 2;
const NUMBER_BITS = 16;
const NUMBER = (1 << NUMBER_BITS) - 1;
/** The filter has a bit for each of this many values of the first hash. */
const FILTER_BITS = 17;

/**
 * Numbers by word, looked up straight from a text: no substring is made and case is folded on the way. Words are told
 * apart by 48 bits of two hashes, so with the thousands of words of a language a false hit is out of reach in practice
 * (below one in 10^10 look-ups). A filter of one bit a hash, small enough to stay near the processor, turns most words
 * away that are not listed.
 */
export class WordTable {
  private readonly mask: number;
  private readonly slots: Int32Array;
  private readonly filter = new Int32Array(1 << (FILTER_BITS - 5));

  /**
   * @param entries the number of each word, in small letters; from 1 to 65,535
   * @param direction in which words are read where they are looked up by their hashes
   * @throws RangeError for another number
   */
  constructor(entries: ReadonlyMap<string, number>, direction: 'forwards' | 'backwards' = 'forwards') {
    let size = 64;
    while (size < entries.size * 1.5) size *= 2;
    this.mask = size - 1;
    this.slots = new Int32Array(size * SLOT);
    entries.forEach((value, word) => {
      if (value < 1 || value > NUMBER) throw new RangeError(`${value} for “${word}” is not from 1 to ${NUMBER}`);
      const { a, b } = direction === 'forwards' ? hashWord(word, 0, word.length) : hashBackwards(word);
      let slot = a & this.mask;
      while (this.slots[slot * SLOT + 1] !== 0) slot = (slot + 1) & this.mask;
      this.slots[slot * SLOT] = a;
      this.slots[slot * SLOT + 1] = (b & ~NUMBER) | value;
      const bit = a >>> (32 - FILTER_BITS);
      this.filter[bit >>> 5]! |= 1 << (bit & 31);
    });
  }

  /** The number of the word with these hashes; 0 for one that is not listed. */
  find(a: number, b: number): number {
    const bit = a >>> (32 - FILTER_BITS);
    if ((this.filter[bit >>> 5]! & (1 << (bit & 31))) === 0) return 0;
    const { slots, mask } = this;
    for (let slot = a & mask; ; slot = (slot + 1) & mask) {
      const second = slots[slot * SLOT + 1]!;
      if (second === 0) return 0;
      if (slots[slot * SLOT] === a && ((second ^ b) & ~NUMBER) === 0) return second & NUMBER;
    }
  }

  /** The number of `text.slice(start, end)`, case folded. */
  get(text: string, start: number, end: number): number {
    const { a, b } = hashWord(text, start, end);
    return this.find(a, b);
  }
}

/** Both hashes of `text.slice(start, end)`, case folded. */
export function hashWord(text: string, start: number, end: number): { a: number; b: number } {
  let a = SEED_A;
  let b = SEED_B;
  for (let i = start; i < end; i++) {
    const code = LOWER[text.charCodeAt(i)]!;
    a = Math.imul(a ^ code, PRIME_A);
    b = (Math.imul(b, PRIME_B) + code) | 0;
  }
  return { a, b };
}

function hashBackwards(word: string): { a: number; b: number } {
  let a = SEED_A;
  let b = SEED_B;
  for (let i = word.length - 1; i >= 0; i--) {
    const code = LOWER[word.charCodeAt(i)]!;
    a = Math.imul(a ^ code, PRIME_A);
    b = (Math.imul(b, PRIME_B) + code) | 0;
  }
  return { a, b };
}
