/** Small letter of each UTF-16 code unit; the typographic apostrophes become the straight one. */
const LOWER = new Uint16Array(0x10000);
for (let code = 0; code < 0x10000; code++) {
  const lower = code >= 0xd800 && code <= 0xdfff ? code : String.fromCharCode(code).toLowerCase();
  LOWER[code] = typeof lower === 'number' || lower.length !== 1 ? code : lower.charCodeAt(0);
}
LOWER[0x2019] = 0x27;
LOWER[0x2bc] = 0x27;
LOWER[0x2011] = 0x2d;

/** The small letter of a code unit. */
export const lowerCode = (code: number): number => LOWER[code]!;

/**
 * Bits by word, looked up straight from a stretch of text: no substring is made and case is folded on the way. Words are
 * told apart by two hashes of 32 bits each, so with the tens of thousands of words of a language a false hit is out of
 * reach in practice (below one in 10^14 look-ups).
 */
export class WordTable {
  private readonly mask: number;
  private readonly first: Int32Array;
  private readonly second: Int32Array;
  private readonly bits: Int32Array;

  constructor(entries: ReadonlyMap<string, number>) {
    let size = 64;
    while (size < entries.size * 3) size *= 2;
    this.mask = size - 1;
    this.first = new Int32Array(size);
    this.second = new Int32Array(size);
    this.bits = new Int32Array(size);
    for (const [word, bits] of entries) this.put(word, bits);
  }

  private put(word: string, bits: number): void {
    const [a, b] = hash(word, 0, word.length);
    let slot = a & this.mask;
    while (this.bits[slot] !== 0) slot = (slot + 1) & this.mask;
    this.first[slot] = a;
    this.second[slot] = b;
    this.bits[slot] = bits;
  }

  /** The bits of `text.slice(start, end)`, case folded; 0 for a word that is not listed. */
  get(text: string, start: number, end: number): number {
    let a = SEED;
    let b = SEED_2;
    for (let i = start; i < end; i++) {
      const code = LOWER[text.charCodeAt(i)]!;
      a = Math.imul(a ^ code, PRIME);
      b = Math.imul(b, 31) + code;
    }
    b |= 0;
    for (let slot = a & this.mask; this.bits[slot] !== 0; slot = (slot + 1) & this.mask) {
      if (this.first[slot] === a && this.second[slot] === b) return this.bits[slot]!;
    }
    return 0;
  }
}

/** FNV-1a and the hash of java.lang.String. */
const SEED = 0x811c9dc5 | 0;
const SEED_2 = 7;
const PRIME = 0x01000193;

function hash(text: string, start: number, end: number): [number, number] {
  let a = SEED;
  let b = SEED_2;
  for (let i = start; i < end; i++) {
    const code = LOWER[text.charCodeAt(i)]!;
    a = Math.imul(a ^ code, PRIME);
    b = Math.imul(b, 31) + code;
  }
  return [a, b | 0];
}
