import type { Range } from '../text/range';

/**
 * The fewest words, or the fewest letters and digits, that a quotation needs to link to its repeats. Shorter ones are
 * mostly stock phrases and scare quotes ("no comment", "a step forward") that unrelated people use; two or three long
 * words are rare enough to mean something, so length alone is enough too (and is all there is to count in scripts that
 * write no spaces). The words are counted as written: "don't" and "l'accordo" are one each.
 */
export const MIN_WORDS = 4;
export const MIN_CHARACTERS = 20;

/** Two independent hashes and the length of a quotation's normalised words: 53 + 32 bits, so no false join is to be feared. */
export interface Fingerprint {
  readonly hash: number;
  readonly check: number;
  readonly length: number;
}

export const sameFingerprint = (a: Fingerprint, b: Fingerprint): boolean =>
  a.hash === b.hash && a.check === b.check && a.length === b.length;

const enum Kind {
  letter = 1,
  digit,
  symbol,
  apostrophe,
  dash,
  invisible,
  gap,
}

/** What is known of a character, by its code: its kind, `COMPOSE`, `EXPAND`, and the folded letter above these bits. */
const facts = new Uint32Array(0x10000);
const KIND = 0x7;
/** The character must be normalised together with its neighbours. */
const COMPOSE = 0x8;
/** The character folds to several: ß. They stand in `expansions`. */
const EXPAND = 0x10;
const FOLDED = 8;
const expansions = new Map<number, string>();
let buffer = new Uint16Array(4096);
/** A hash of each word of what `fill` read last, and where in it the word starts and ends. */
let wordBuffer = new Uint32Array(1024);
let wordStarts = new Uint32Array(1024);
let wordEnds = new Uint32Array(1024);

/**
 * What is left of a quotation when everything is dropped in which copies of the same words differ: case, marks,
 * apostrophes, dashes, ellipses, brackets, all other punctuation, white space, invisible characters. Letters are brought to
 * NFKC and keep their accents, for these part words (`e`, `è`). Two digits stay parted by a space where anything stood between them, so that
 * 1.5 is not 15; currency signs, `%` and a minus sign stay. Words stand without spaces between them: copies often lose
 * or win a space (`forces the`, `forcesthe`; `l'accordo`, `l' accordo`).
 */
export function normalise(quotation: string): string {
  const { length } = fill(quotation);
  let text = '';
  for (let i = 0; i < length; i += 4096) text += String.fromCharCode(...buffer.subarray(i, Math.min(length, i + 4096)));
  return text;
}

/**
 * The fingerprint of a quotation's inner text, or null where it is too short to link. A fragment inside somebody else's
 * sentence needs both the words and the length, as stock phrases stand there most ("un punto de inflexión"). Linear in the text's
 * length.
 */
export const fingerprint = (quotation: string, fragment = false): Fingerprint | null =>
  foldQuotation(quotation, fragment)?.fingerprint ?? null;

/** A quotation as it meets its repeats. */
export interface FoldedQuotation {
  readonly fingerprint: Fingerprint;
  /**
   * A hash of each word, in order; equal for equal words. Joined without spaces, the words are the normalised text: they
   * are parted where anything but a letter or a digit stands, so `l'accordo` and `don't` are two, and `%` and `€` are one each.
   * It is a window on memory that the next call overwrites.
   */
  readonly words: Uint32Array;
}

/** Both in one pass; null where the quotation is too short to link. See `fingerprint`. */
export function foldQuotation(quotation: string, fragment = false): FoldedQuotation | null {
  const { length, words, parts } = fill(quotation);
  const [enoughWords, longEnough] = [words >= MIN_WORDS, length >= MIN_CHARACTERS];
  if (fragment ? !(enoughWords && longEnough) : !(enoughWords || longEnough)) return null;
  // The first two lanes are cyrb53 (public domain, bryc); the third is FNV-1a with a last mix of its own.
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  let c = 0x811c9dc5;
  for (let i = 0; i < length; i++) {
    const code = buffer[i]!;
    a = Math.imul(a ^ code, 0x9e3779b1);
    b = Math.imul(b ^ code, 0x5f356495);
    c = Math.imul(c ^ code, 0x01000193);
  }
  a = Math.imul(a ^ (a >>> 16), 0x85ebca6b) ^ Math.imul(b ^ (b >>> 13), 0xc2b2ae35);
  b = Math.imul(b ^ (b >>> 16), 0x85ebca6b) ^ Math.imul(a ^ (a >>> 13), 0xc2b2ae35);
  c = Math.imul(c ^ (c >>> 15), 0x2c1b3c6d);
  const check = (c ^ (c >>> 13)) >>> 0;
  return {
    fingerprint: { hash: (b & 0x1fffff) * 0x1_0000_0000 + (a >>> 0), check, length },
    words: wordBuffer.subarray(0, parts),
  };
}

/** The hashes of all words of a text, as those of a quotation; see `FoldedQuotation`. A copy, to be kept. */
export function wordHashes(text: string): Uint32Array {
  const { parts } = fill(text);
  return wordBuffer.slice(0, parts);
}

/** A word of a text with its hash, which is equal for equal words. */
export interface HashedWord extends Range {
  readonly hash: number;
}

/** The words of a text, parted as `foldQuotation` parts them, with the places where they stand. Linear in its length. */
export function hashedWords(text: string): HashedWord[] {
  // What is composed from several characters has its places elsewhere.
  if (composed(text) !== text) return wordsOneByOne(text);
  const { parts } = fill(text);
  const words: HashedWord[] = [];
  for (let i = 0; i < parts; i++) words.push({ start: wordStarts[i]!, end: wordEnds[i]!, hash: wordBuffer[i]! });
  return words;
}

/** The same word by word; some fold to nothing. */
function wordsOneByOne(text: string): HashedWord[] {
  const words: HashedWord[] = [];
  for (const match of text.matchAll(
    /(?<![\p{L}\p{M}\p{N}])[-−–]?\p{N}[\p{L}\p{M}\p{N}\p{Cf}]*|[\p{L}\p{M}\p{N}\p{Cf}]+|[\p{Sc}%‰]/gu,
  )) {
    const { parts } = fill(match[0]);
    if (parts > 0) words.push({ start: match.index, end: match.index + match[0].length, hash: wordBuffer[0]! });
  }
  return words;
}

/** FNV-1a, and a last mix (from MurmurHash3, public domain) so that every bit of a word's hash depends on all its letters. */
const SEED = 0x811c9dc5;
const PRIME = 0x01000193;
function mixed(hash: number): number {
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/**
 * Writes the normalised text into `buffer` and the hashes of its words into `wordBuffer`; counts the code units of the one,
 * the words as written, and the words as hashed.
 */
function fill(quotation: string): { length: number; words: number; parts: number } {
  const text = composed(quotation);
  // A letter folds to three at most, and a digit may need a space and a minus sign.
  if (buffer.length < 3 * text.length) buffer = new Uint16Array(6 * text.length);
  if (wordBuffer.length <= text.length) {
    wordBuffer = new Uint32Array(2 * text.length);
    wordStarts = new Uint32Array(2 * text.length);
    wordEnds = new Uint32Array(2 * text.length);
  }
  let length = 0;
  let words = 0;
  let inWord = false;
  let parts = 0;
  /** Where the word that is being read starts in `buffer`; -1 outside words. */
  let wordFrom = -1;
  let gap = false;
  let minus = false;
  let lastDigit = false;
  let before: Kind = Kind.gap;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const known = code >= 0xd800 && code <= 0xdfff ? astral(text, i) : factsOf(code);
    const kind: Kind = known & KIND;
    if (kind === Kind.invisible) continue;
    if (kind <= Kind.digit) {
      if (!inWord) words++;
      inWord = true;
      if (kind === Kind.digit && gap && lastDigit) buffer[length++] = 0x20;
      if (wordFrom < 0) {
        wordFrom = length;
        wordStarts[parts] = kind === Kind.digit && minus ? i - 1 : i;
      }
      wordEnds[parts] = i + 1;
      if (kind === Kind.digit && minus) buffer[length++] = 0x2d;
      if (known & EXPAND) for (const unit of expansions.get(code)!) buffer[length++] = unit.charCodeAt(0);
      else buffer[length++] = known >>> FOLDED;
      lastDigit = kind === Kind.digit;
      gap = false;
    } else {
      if (wordFrom >= 0) wordBuffer[parts++] = hashOf(wordFrom, length);
      wordFrom = -1;
      if (kind === Kind.symbol) {
        buffer[length++] = code;
        wordStarts[parts] = i;
        wordEnds[parts] = i + 1;
        wordBuffer[parts++] = hashOf(length - 1, length);
        lastDigit = false;
      }
      if (kind !== Kind.apostrophe) inWord = false;
      gap = true;
    }
    minus = kind === Kind.dash && before === Kind.gap;
    before = kind;
  }
  if (wordFrom >= 0) wordBuffer[parts++] = hashOf(wordFrom, length);
  return { length, words, parts };
}

function hashOf(from: number, to: number): number {
  let hash = SEED;
  for (let i = from; i < to; i++) hash = Math.imul(hash ^ buffer[i]!, PRIME);
  return mixed(hash);
}

/** The text in NFKC, as far as it matters here. Most texts are so already, and normalising them all would cost the most. */
function composed(text: string): string {
  for (let i = 0; i < text.length; i++) {
    if (factsOf(text.charCodeAt(i)) & COMPOSE) return text.replace(SPACING_ACCENTS, "'").normalize('NFKC');
  }
  return text;
}

/** Accents that stand alone are mistyped apostrophes; NFKC would put them on the letter before. */
const SPACING_ACCENTS = /[\u00b4\u0384\u1fbd\u1ffd\u00a8\u00af\u00b8\u02d8-\u02dd]/g;

const factsOf = (code: number): number => facts[code] || (facts[code] = factsOfCharacter(code));

/** Both halves of a surrogate pair count as what the pair is. Letters there are not folded. */
function astral(text: string, at: number): number {
  const low = text.charCodeAt(at) >= 0xdc00;
  const point = text.codePointAt(low ? at - 1 : at);
  if (point === undefined || point < 0x10000) return Kind.gap;
  return kindOf(String.fromCodePoint(point)) | (text.charCodeAt(at) << FOLDED);
}

function factsOfCharacter(code: number): number {
  const character = String.fromCharCode(code);
  const kind = kindOf(character);
  // By way of the capital, ß meets SS and the two small sigmas meet.
  const folded = character.toUpperCase().toLowerCase();
  if (folded.length > 1) expansions.set(code, folded);
  const whole = character.normalize('NFKC');
  const splits = whole !== character && [...whole].some((part) => kindOf(part) !== Kind.gap);
  // Surrogates, combining marks and the letters of Hangul syllables are joined with what stands beside them.
  const joins = /[\p{M}\ud800-\udfff\u1100-\u11ff]/u.test(character);
  return kind | (splits || joins ? COMPOSE : 0) | (folded.length > 1 ? EXPAND : 0) | (folded.charCodeAt(0) << FOLDED);
}

function kindOf(character: string): Kind {
  if (/['’‘`′\u02b9-\u02bd\u02c8]/.test(character)) return Kind.apostrophe;
  if (/[\p{L}\p{M}]/u.test(character)) return Kind.letter;
  if (/\p{N}/u.test(character)) return Kind.digit;
  if (/[\p{Sc}%‰]/u.test(character)) return Kind.symbol;
  if (/[\p{Pd}−]/u.test(character)) return Kind.dash;
  if (/\p{Cf}/u.test(character)) return Kind.invisible;
  return Kind.gap;
}
