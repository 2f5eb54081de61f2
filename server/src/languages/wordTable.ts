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

/** Seeds and factors of the two hashes: FNV-1a, and the string hash of java.lang.String. */
export const SEED_A = 0x811c9dc5 | 0;
export const SEED_B = 7;
export const PRIME_A = 0x01000193;
export const PRIME_B = 31;

/**
 * Bits by word, looked up straight from a text: no substring is made and case is folded on the way. Words are told apart
 * by two hashes of 32 bits each, so with the tens of thousands of words of a language a false hit is out of reach in
 * practice (below one in 10^14 look-ups).
 */
export class WordTable {
  private readonly mask: number;
  private readonly a: Int32Array;
  private readonly b: Int32Array;
  private readonly bits: Int32Array;

  constructor(entries: ReadonlyMap<string, number>) {
    let size = 64;
    while (size < entries.size * 3) size *= 2;
    this.mask = size - 1;
    this.a = new Int32Array(size);
    this.b = new Int32Array(size);
    this.bits = new Int32Array(size);
    for (const [word, bits] of entries) {
      const { a, b } = hashWord(word, 0, word.length);
      let slot = a & this.mask;
      while (this.bits[slot] !== 0) slot = (slot + 1) & this.mask;
      this.a[slot] = a;
      this.b[slot] = b;
      this.bits[slot] = bits;
    }
  }

  /** The bits of the word with these hashes; 0 for one that is not listed. */
  find(a: number, b: number): number {
    for (let slot = a & this.mask; this.bits[slot] !== 0; slot = (slot + 1) & this.mask) {
      if (this.a[slot] === a && this.b[slot] === b) return this.bits[slot]!;
    }
    return 0;
  }

  /** The bits of `text.slice(start, end)`, case folded. */
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
