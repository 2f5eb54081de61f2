/**
 * What is kept of an article's words to find articles that are the same or nearly so: a hash of all words in order, their
 * number, and for each of 16 bins the least hash of the word triples that fall into it ("one permutation hashing",
 * P. Li, A. Owen, C.-H. Zhang 2012): the share of bins in which two texts agree is near the share of triples that they share.
 */
export const BINS = 16;
/** Numbers of a sketch: hash (high, low), number of words, and the bins. */
export const SKETCH_LENGTH = 3 + BINS;
/** What a bin holds that no triple fell into. */
export const EMPTY_BIN = 0x7fff_ffff;

/** The small letter or digit that a character counts as; 0 for what parts words. */
const COUNTS = new Uint16Array(0x10000);
for (let code = 0; code < COUNTS.length; code++) {
  const punctuation = (code >= 0x2000 && code <= 0x206f) || (code >= 0x3000 && code <= 0x303f);
  COUNTS[code] = punctuation ? 0 : code;
}
// Latin, Greek and Cyrillic letters by what Unicode says of them; to ask it of every character would take long.
for (let code = 0; code < 0x530; code++) {
  const char = String.fromCharCode(code);
  COUNTS[code] = /[\p{L}\p{N}]/u.test(char) ? char.toLowerCase().charCodeAt(0) : 0;
}

/** Stirs a 32-bit number so that every bit depends on every other (the finaliser of MurmurHash3). */
function stir(hash: number): number {
  let h = hash ^ (hash >>> 16);
  h = Math.imul(h, 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  return h ^ (h >>> 16);
}

const bins = new Int32Array(BINS);

/**
 * Writes the sketch of a text from an offset on behind `numbers`, as signed 32-bit numbers, which stay small in an array. Case, punctuation, marks and white
 * space do not count. One pass over the text, which takes a small part of the time that reading it takes.
 */
export function writeSketch(text: string, from: number, numbers: number[]): void {
  bins.fill(EMPTY_BIN);
  const counts = COUNTS;
  const end = text.length;
  let high = 0x811c9dc5 | 0;
  let low = 0x1b873593;
  let words = 0;
  let before = 0;
  let last = 0;
  let word = 0;
  for (let i = from; i <= end; i++) {
    const code = i < end ? counts[text.charCodeAt(i)]! : 0;
    if (code !== 0) {
      word = (Math.imul(word, 31) + code) | 0;
      continue;
    }
    if (word === 0) continue;
    words++;
    high = Math.imul(high ^ word, 0x01000193);
    low = (Math.imul(low, 31) + (word >>> 3)) | 0;
    if (words > 2) {
      const hash = stir(Math.imul(before, 0x9e3779b1) ^ Math.imul(last, 0x85ebca77) ^ word);
      const bin = hash & (BINS - 1);
      if (hash < bins[bin]!) bins[bin] = hash;
    }
    before = last;
    last = word;
    word = 0;
  }
  numbers.push(high, low, words);
  for (const least of bins) numbers.push(least);
}
