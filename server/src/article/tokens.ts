import { CharClass, charClass, isWordCode } from '../text/chars';
import type { Range } from '../text/range';
import { Flag, type Lexicon } from '../languages/lexicon';
import { lowerCode } from '../languages/wordTable';

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
}

/** Splits blocks into words and punctuation, and looks every word up once. Linear. */
export function tokenize(text: string, blocks: readonly Range[], lexicon: Lexicon): Tokens {
  let capacity = 64;
  for (const block of blocks) capacity += block.end - block.start;
  // Words are seldom shorter than four characters with their space; the arrays grow if they are.
  const builder = new Builder(text, lexicon, Math.ceil(capacity / 4) + 64);
  for (const block of blocks) builder.addBlock(block.start, block.end);
  return builder.finish();
}

class Builder {
  private count = 0;
  private starts: Int32Array;
  private ends: Int32Array;
  private flags: Int32Array;
  private shapes: Uint16Array;
  private codes: Uint16Array;

  constructor(
    private readonly text: string,
    private readonly lexicon: Lexicon,
    capacity: number,
  ) {
    this.starts = new Int32Array(capacity);
    this.ends = new Int32Array(capacity);
    this.flags = new Int32Array(capacity);
    this.shapes = new Uint16Array(capacity);
    this.codes = new Uint16Array(capacity);
  }

  finish(): Tokens {
    const { count, starts, ends, flags, shapes, codes } = this;
    return { count, starts, ends, flags, shapes, codes };
  }

  addBlock(start: number, end: number): void {
    const text = this.text;
    let sentence: number = Shape.SentenceStart | Shape.BlockStart;
    let i = start;
    while (i < end) {
      const code = text.charCodeAt(i);
      const kind = charClass(code);
      if (kind === CharClass.Letter || kind === CharClass.Digit) {
        this.addWord(i, this.endOfWord(i, end), end, sentence);
        sentence = 0;
        i = this.ends[this.count - 1]!;
        if (this.shapes[this.count - 1]! & Shape.Possessive) i = this.skipPossessive(i, end);
        continue;
      }
      if (kind === CharClass.Closing || kind === CharClass.Opening || code === 0x2022) {
        const stop = SENTENCE_ENDS.has(code) && !this.goesOn(i + 1, end);
        this.push(i, i + 1, 0, Shape.Punctuation | sentence, stop || !SENTENCE_ENDS.has(code) ? code : INNER_STOP);
        if (stop) sentence = Shape.SentenceStart;
        else if (kind === CharClass.Closing) sentence = 0;
      }
      i++;
    }
  }

  /** True if a small letter or a comma behind a stop shows that the sentence goes on: "D-Ore.)", "etc., and". */
  private goesOn(i: number, end: number): boolean {
    const text = this.text;
    const code = text.charCodeAt(i);
    if (i >= end) return false;
    if (code === 0x2c || code === 0x3b || code === 0x3a || code === 0x29) return true;
    if (charClass(code) !== CharClass.Space || i + 1 >= end) return false;
    const next = text[i + 1]!;
    return (
      charClass(text.charCodeAt(i + 1)) === CharClass.Letter &&
      next === next.toLowerCase() &&
      next !== next.toUpperCase()
    );
  }

  private push(start: number, end: number, flags: number, shape: number, code: number): void {
    if (this.count === this.starts.length) this.grow();
    const n = this.count++;
    this.starts[n] = start;
    this.ends[n] = end;
    this.flags[n] = flags;
    this.shapes[n] = shape;
    this.codes[n] = code;
  }

  private grow(): void {
    const size = this.starts.length * 2;
    const copy = <T extends Int32Array | Uint16Array>(from: T, to: T): T => (to.set(from), to);
    this.starts = copy(this.starts, new Int32Array(size));
    this.ends = copy(this.ends, new Int32Array(size));
    this.flags = copy(this.flags, new Int32Array(size));
    this.shapes = copy(this.shapes, new Uint16Array(size));
    this.codes = copy(this.codes, new Uint16Array(size));
  }

  /** A word goes on over apostrophes, hyphens and the dots of `U.S.` between letters. */
  private endOfWord(i: number, end: number): number {
    const text = this.text;
    while (i < end) {
      while (i < end && isWordCode(text.charCodeAt(i))) i++;
      if (i + 1 >= end) return i;
      const code = text.charCodeAt(i);
      const joins =
        code === 0x27 || code === 0x2019 || code === 0x2bc || code === 0x2d || code === 0x2011
          ? isWordCode(text.charCodeAt(i + 1))
          : code === 0x2e
            ? this.isInnerDot(i)
            : code === 0x2c && isDigit(text.charCodeAt(i - 1)) && isDigit(text.charCodeAt(i + 1));
      if (!joins) return i;
      i++;
    }
    return i;
  }

  /** The dot inside `U.S.`, `D.C.` or `3.5`, not the one that joins two sentences without a space. */
  private isInnerDot(i: number): boolean {
    const text = this.text;
    if (isDigit(text.charCodeAt(i - 1))) return isDigit(text.charCodeAt(i + 1));
    const single = !isWordCode(text.charCodeAt(i - 2));
    return single && charClass(text.charCodeAt(i + 1)) === CharClass.Letter && !isWordCode(text.charCodeAt(i + 2));
  }

  private addWord(start: number, stop: number, limit: number, sentence: number): void {
    const text = this.text;
    let end = stop;
    let shape = sentence;
    const apostrophe = this.findApostrophe(start, stop);
    if (apostrophe > 0) {
      if (this.lexicon.elides && apostrophe - start <= 6) end = apostrophe + 1;
      else if (stop - apostrophe <= 2 && /[sS]/u.test(text[apostrophe + 1] ?? '')) {
        end = apostrophe;
        shape |= Shape.Possessive;
      }
    } else if (stop < limit) {
      const next = text.charCodeAt(stop);
      if (
        (next === 0x27 || next === 0x2019) &&
        /[sSxXzZ]/u.test(text[stop - 1]!) &&
        !isWordCode(text.charCodeAt(stop + 1))
      )
        shape |= Shape.Possessive;
    }
    const first = text.charCodeAt(start);
    const capital = lowerCode(first) !== first;
    if (capital) {
      shape |= Shape.Capital;
      if (end - start > 1 && this.isAllCapitals(start, end)) shape |= Shape.AllCapitals;
    } else if (isDigit(first)) shape |= Shape.Digit;
    const { table } = this.lexicon;
    let flags = table.get(text, start, end);
    if (flags === 0)
      flags =
        end < stop && apostrophe > 0 && end === apostrophe + 1
          ? table.get(text, start, apostrophe)
          : this.lookUpCompound(start, end);
    if (
      end < limit &&
      text.charCodeAt(end) === 0x2e &&
      !(shape & Shape.Possessive) &&
      this.isAbbreviation(start, end, capital)
    ) {
      if (capital && end - start === 1) shape |= Shape.Initial;
      // At the end of a block the stop ends the sentence too, which makes no difference.
      shape |= Shape.Abbreviation;
      end++;
    }
    this.push(start, end, flags & ~Flag.EndsPhrase, shape, 0);
    if (flags & Flag.EndsPhrase) this.matchPhrase(this.lower(this.count - 1));
  }

  private isAllCapitals(start: number, end: number): boolean {
    for (let i = start + 1; i < end; i++) {
      const code = this.text.charCodeAt(i);
      if (charClass(code) === CharClass.Letter && lowerCode(code) === code) return false;
    }
    return true;
  }

  private isAbbreviation(start: number, end: number, capital: boolean): boolean {
    if (capital && end - start === 1) return true;
    const word = this.text.slice(start, end).toLowerCase();
    return this.lexicon.abbreviations.has(word) || (capital && end - start <= 6 && word.includes('.'));
  }

  /** Of a word with a hyphen the last part counts: "co-chairman", "Vizekanzler-Kandidat". */
  private lookUpCompound(start: number, end: number): number {
    for (let i = end - 1; i > start; i--) {
      const code = this.text.charCodeAt(i);
      if (code === 0x2d || code === 0x2011) return this.lexicon.table.get(this.text, i + 1, end) & COMPOUND_FLAGS;
    }
    return 0;
  }

  private findApostrophe(start: number, stop: number): number {
    for (let i = stop - 1; i > start; i--) {
      const code = this.text.charCodeAt(i);
      if (code === 0x27 || code === 0x2019 || code === 0x2bc) return i;
    }
    return -1;
  }

  private skipPossessive(i: number, end: number): number {
    const code = this.text.charCodeAt(i);
    if (code !== 0x27 && code !== 0x2019 && code !== 0x2bc) return i;
    i++;
    while (i < end && isWordCode(this.text.charCodeAt(i))) i++;
    return i;
  }

  /** The expressions of the word lists that end with this word: their words all get the flag. */
  private matchPhrase(last: string): void {
    const phrases = this.lexicon.phrases.get(last);
    if (!phrases) return;
    for (const { words, flag } of phrases) {
      const from = this.count - words.length;
      if (from < 0) continue;
      let i = 0;
      while (i < words.length - 1 && this.lower(from + i) === words[i]) i++;
      if (i < words.length - 1) continue;
      // Prepositional cues are marked at their last word only, so that the speaker follows the mark.
      for (let n = flag & LAST_ONLY ? this.count - 1 : from; n < this.count; n++) this.flags[n]! |= flag;
    }
  }

  private lower(n: number): string {
    const end = this.ends[n]! - (this.shapes[n]! & Shape.Abbreviation ? 1 : 0);
    return this.text.slice(this.starts[n]!, end).toLowerCase().replaceAll('’', "'");
  }
}

const COMPOUND_FLAGS = Flag.Role | Flag.Nationality | Flag.Organisation | Flag.RoleModifier;
const LAST_ONLY = Flag.AccordingTo | Flag.SaidBy;

/** Stands for a full stop that ends no sentence. */
const INNER_STOP = 0xb7;

/** . ! ? … */
const SENTENCE_ENDS = new Set([0x2e, 0x21, 0x3f, 0x2026]);

const isDigit = (code: number): boolean => charClass(code) === CharClass.Digit;
