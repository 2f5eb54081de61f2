/** How a token looks, as bits. */
export const enum Shape {
  Capital = 1,
  AllCapitals = 2,
  Digit = 4,
  Punctuation = 8,
  /** One capital letter with a full stop: an initial. */
  Initial = 16,
  /** A possessive ending stands behind the word. */
  Possessive = 32,
  /** First token of a sentence. */
  SentenceStart = 64,
  /** First token of a block. */
  BlockStart = 128,
  /** A full stop belongs to the word: an abbreviation. */
  Abbreviation = 256,
  /** Parts that a hyphen, an apostrophe or a dot joins, or letters and digits: each part may mean something by itself. */
  Joined = 512,
}

/** The words and punctuation of an article as parallel arrays; marks of quotations are not tokens. */
export interface Tokens {
  readonly count: number;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** Word lists that hold the token, bits of `Flag`. */
  readonly flags: Int32Array;
  readonly shapes: Uint16Array;
  /** For punctuation its code unit, else 0. */
  readonly codes: Uint16Array;
  /** Number of the word's entry in the vocabulary, or 0. */
  readonly entries: Uint16Array;
  /** Tokens that a date or an outlet's name may start at, in order: by their entry, or because they have parts. */
  readonly notable: readonly number[];
  /** Offsets of what may be quotation marks, in order; apostrophes between letters are left out. */
  readonly marks: readonly number[];
}

/** Index of the first token that starts at or behind an offset. */
export function firstTokenFrom(tokens: Tokens, offset: number): number {
  let low = 0;
  let high = tokens.count;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (tokens.starts[middle]! < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
