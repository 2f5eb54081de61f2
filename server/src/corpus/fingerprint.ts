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

const enum Kind {
  unknown,
  letter,
  digit,
  symbol,
  apostrophe,
  dash,
  invisible,
  gap,
}

const kinds = new Uint8Array(0x10000);
let buffer = new Uint16Array(4096);

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

/** The fingerprint of a quotation's inner text, or null where it is too short to link. Linear in the text's length. */
export function fingerprint(quotation: string): Fingerprint | null {
  const { length, words } = fill(quotation);
  if (words < MIN_WORDS && length < MIN_CHARACTERS) return null;
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
  return { hash: (b & 0x1fffff) * 0x1_0000_0000 + (a >>> 0), check: (c ^ (c >>> 13)) >>> 0, length };
}

/** Writes the normalised text into `buffer`; counts its code units and the words as written. */
function fill(quotation: string): { length: number; words: number } {
  // Accents that stand alone are mistyped apostrophes; NFKC would put them on the letter before.
  const typed = quotation.replace(/[\u00b4\u0384\u1fbd\u1ffd\u00a8\u00af\u00b8\u02d8-\u02dd]/g, "'");
  // By way of the capitals, ß meets SS and the two small sigmas meet.
  const text = typed.normalize('NFKC').toUpperCase().toLowerCase();
  if (buffer.length < 2 * text.length + 2) buffer = new Uint16Array(4 * text.length);
  let length = 0;
  let words = 0;
  let inWord = false;
  let gap = false;
  let minus = false;
  let before = Kind.gap;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const kind = kindOf(code, text, i);
    if (kind === Kind.invisible) continue;
    if (kind === Kind.letter || kind === Kind.digit) {
      if (!inWord) words++;
      inWord = true;
      if (kind === Kind.digit) {
        if (gap && length > 0 && kindOf(buffer[length - 1]!) === Kind.digit) buffer[length++] = 0x20;
        if (minus) buffer[length++] = 0x2d;
      }
      buffer[length++] = code;
      gap = false;
    } else {
      if (kind === Kind.symbol) buffer[length++] = code;
      if (kind !== Kind.apostrophe) inWord = false;
      gap = true;
    }
    minus = kind === Kind.dash && before === Kind.gap;
    before = kind;
  }
  return { length, words };
}

function kindOf(code: number, text?: string, at?: number): Kind {
  if (code >= 0xd800 && code <= 0xdfff && text !== undefined) return astral(text, code < 0xdc00 ? at! : at! - 1);
  return kinds[code] || (kinds[code] = classify(String.fromCharCode(code)));
}

/** Both halves of a surrogate pair count as what the pair is. */
function astral(text: string, at: number): Kind {
  const point = text.codePointAt(at);
  return point === undefined || point < 0x10000 ? Kind.gap : classify(String.fromCodePoint(point));
}

function classify(character: string): Kind {
  if (/['’‘`′\u02b9-\u02bd\u02c8]/.test(character)) return Kind.apostrophe;
  if (/[\p{L}\p{M}]/u.test(character)) return Kind.letter;
  if (/\p{N}/u.test(character)) return Kind.digit;
  if (/[\p{Sc}%‰]/u.test(character)) return Kind.symbol;
  if (/[\p{Pd}−]/u.test(character)) return Kind.dash;
  if (/\p{Cf}/u.test(character)) return Kind.invisible;
  return Kind.gap;
}
