import { CharClass, charClass, isWordCode } from '../text/chars';
import type { Range } from '../text/range';
import { Flag, PRONOUN, type Lexicon } from '../languages/lexicon';
import { PRIME_A, PRIME_B, SEED_A, SEED_B, hashWord, lowerCode } from '../languages/wordTable';
import { Shape, type Tokens } from './tokens';

/** Splits blocks into words and punctuation, and looks every word up once. Linear. */
export function tokenize(text: string, blocks: readonly Range[], lexicon: Lexicon): Tokens {
  let length = 0;
  for (const block of blocks) length += block.end - block.start;
  // Words are seldom shorter than three characters with their space; the arrays grow if they are.
  const builder = new Builder(text, lexicon, (length >> 2) + 64);
  for (const block of blocks) builder.addBlock(block.start, block.end);
  return builder.finish();
}

const COMPOUND_FLAGS = Flag.Role | Flag.Nationality | Flag.Organisation | Flag.RoleModifier;
const LAST_ONLY = Flag.AccordingTo | Flag.SaidBy;

/** Stands for a full stop that ends no sentence. */
const INNER_STOP = 0xb7;

const isDigit = (code: number): boolean => charClass(code) === CharClass.Digit;
const isApostrophe = (code: number): boolean => code === 0x27 || code === 0x2019 || code === 0x2bc;
const isHyphen = (code: number): boolean => code === 0x2d || code === 0x2011;
/** . ! ? … */
const isStop = (code: number): boolean => code === 0x2e || code === 0x21 || code === 0x3f || code === 0x2026;
/** The letters behind which an apostrophe is a possessive: s, x, z. */
const isSibilant = (code: number): boolean => code === 0x73 || code === 0x78 || code === 0x7a;

class Builder {
  private count = 0;
  private starts: Int32Array;
  private ends: Int32Array;
  private flags: Int32Array;
  private shapes: Uint16Array;
  private codes: Uint16Array;
  /** First hash of each word, for expressions of several words. */
  private hashes: Int32Array;

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
    this.hashes = new Int32Array(capacity);
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
        i = this.addWord(i, end, sentence);
        sentence = 0;
        continue;
      }
      if (kind === CharClass.Closing || kind === CharClass.Opening || code === 0x2022) {
        const stop = isStop(code);
        const ends = stop && !this.goesOn(i + 1, end);
        this.push(i, i + 1, 0, Shape.Punctuation | sentence, ends || !stop ? code : INNER_STOP, 0);
        if (ends) sentence = Shape.SentenceStart;
        else if (kind === CharClass.Closing) sentence = 0;
      }
      i++;
    }
  }

  /** True if a small letter or a comma behind a stop shows that the sentence goes on: "D-Ore.)", "etc., and". */
  private goesOn(i: number, end: number): boolean {
    if (i >= end) return false;
    const code = this.text.charCodeAt(i);
    if (code === 0x2c || code === 0x3b || code === 0x3a || code === 0x29) return true;
    if (charClass(code) !== CharClass.Space || i + 1 >= end) return false;
    const next = this.text[i + 1]!;
    return (
      charClass(next.charCodeAt(0)) === CharClass.Letter && next === next.toLowerCase() && next !== next.toUpperCase()
    );
  }

  private push(start: number, end: number, flags: number, shape: number, code: number, hash: number): void {
    if (this.count === this.starts.length) this.grow();
    const n = this.count++;
    this.starts[n] = start;
    this.ends[n] = end;
    this.flags[n] = flags;
    this.shapes[n] = shape;
    this.codes[n] = code;
    this.hashes[n] = hash;
  }

  private grow(): void {
    const size = this.starts.length * 2;
    const copy = <T extends Int32Array | Uint16Array>(from: T, to: T): T => (to.set(from), to);
    this.starts = copy(this.starts, new Int32Array(size));
    this.ends = copy(this.ends, new Int32Array(size));
    this.flags = copy(this.flags, new Int32Array(size));
    this.shapes = copy(this.shapes, new Uint16Array(size));
    this.codes = copy(this.codes, new Uint16Array(size));
    this.hashes = copy(this.hashes, new Int32Array(size));
  }

  /**
   * Adds the word that starts at `start`. It goes on over apostrophes and hyphens between letters, the dots of `U.S.` and
   * the points and commas of numbers; an elided article, a possessive ending and an abbreviation's stop are cut off or
   * added then.
   *
   * @returns the offset behind the word
   */
  private addWord(start: number, limit: number, sentence: number): number {
    const text = this.text;
    let a = SEED_A;
    let b = SEED_B;
    let small = false;
    let apostrophe = -1;
    let hyphen = -1;
    let i = start;
    for (; i < limit; i++) {
      const code = text.charCodeAt(i);
      const kind = charClass(code);
      const lower = lowerCode(code);
      if (kind === CharClass.Letter) {
        if (lower === code) small = true;
      } else if (kind !== CharClass.Digit) {
        if (!this.joins(code, i, limit)) break;
        if (isApostrophe(code)) apostrophe = i;
        else if (isHyphen(code)) hyphen = i;
      }
      a = Math.imul(a ^ lower, PRIME_A);
      b = (Math.imul(b, PRIME_B) + lower) | 0;
    }
    const stop = i;
    let end = stop;
    let next = stop;
    let shape = sentence;
    let flags = -1;
    if (apostrophe > 0) {
      if (this.lexicon.elides && apostrophe - start <= 6) {
        end = next = apostrophe + 1;
        ({ a, b } = hashWord(text, start, end));
        flags = this.lexicon.table.find(a, b) || this.lexicon.table.get(text, start, apostrophe);
        small = apostrophe - start > 1 && small;
      } else if (stop - apostrophe === 2 && lowerCode(text.charCodeAt(apostrophe + 1)) === 0x73) {
        end = apostrophe;
        ({ a, b } = hashWord(text, start, end));
        shape |= Shape.Possessive;
      }
    } else if (
      stop < limit &&
      isApostrophe(text.charCodeAt(stop)) &&
      isSibilant(lowerCode(text.charCodeAt(stop - 1)))
    ) {
      shape |= Shape.Possessive;
      next = stop + 1;
    }
    if (flags < 0) {
      flags = this.lexicon.table.find(a, b);
      // A subject behind its verb is a word of its own: "dit-il", "ajoute-t-elle".
      if (flags === 0 && hyphen > 0 && this.lexicon.elides && this.lexicon.table.get(text, hyphen + 1, end) & PRONOUN) {
        const linked = lowerCode(text.charCodeAt(hyphen - 1)) === 0x74 && isHyphen(text.charCodeAt(hyphen - 2));
        end = linked ? hyphen - 2 : hyphen;
        next = hyphen + 1;
        ({ a, b } = hashWord(text, start, end));
        flags = this.lexicon.table.find(a, b);
      }
      // Of a word with a hyphen the last part counts: "co-chairman"; of a compound its end: "Kreisbrandmeister".
      else if (flags === 0 && hyphen > 0) flags = this.lexicon.table.get(text, hyphen + 1, end) & COMPOUND_FLAGS;
      else if (flags === 0 && this.lexicon.compounds && end - start > 8) flags = this.endOfCompound(start, end);
    }
    const first = text.charCodeAt(start);
    const capital = lowerCode(first) !== first;
    if (capital) shape |= Shape.Capital;
    if (capital && !small && end - start > 1) shape |= Shape.AllCapitals;
    if (isDigit(first)) shape |= Shape.Digit;
    if (
      next === end &&
      end === stop &&
      end < limit &&
      text.charCodeAt(end) === 0x2e &&
      this.isAbbreviation(start, end, capital)
    ) {
      if (capital && end - start === 1) shape |= Shape.Initial;
      // At the end of a block the stop ends the sentence too, which makes no difference.
      shape |= Shape.Abbreviation;
      next = ++end;
    }
    this.push(start, end, flags & ~Flag.EndsPhrase, shape, 0, a);
    if (flags & Flag.EndsPhrase) this.matchPhrase(a);
    return shape & Shape.Possessive ? Math.max(next, stop) : next;
  }

  /** Roles and bodies that a compound ends with, the longest listed ending first; its other meanings do not count. */
  private endOfCompound(start: number, end: number): number {
    if (lowerCode(this.text.charCodeAt(start)) === this.text.charCodeAt(start)) return 0;
    for (let i = start + 3; i <= end - 5; i++) {
      const flags = this.lexicon.table.get(this.text, i, end) & (Flag.Role | Flag.Organisation | Flag.Group);
      if (flags !== 0) return flags;
    }
    return 0;
  }

  /** True if a character between two parts of a word joins them. */
  private joins(code: number, i: number, limit: number): boolean {
    if (i + 1 >= limit) return false;
    const text = this.text;
    if (isApostrophe(code) || isHyphen(code)) return isWordCode(text.charCodeAt(i + 1));
    if (code === 0x2e) {
      // The dot inside `U.S.` or `3.5`, not the one that joins two sentences without a space.
      if (isDigit(text.charCodeAt(i - 1))) return isDigit(text.charCodeAt(i + 1));
      const single = !isWordCode(text.charCodeAt(i - 2));
      return single && charClass(text.charCodeAt(i + 1)) === CharClass.Letter && !isWordCode(text.charCodeAt(i + 2));
    }
    return code === 0x2c && isDigit(text.charCodeAt(i - 1)) && isDigit(text.charCodeAt(i + 1));
  }

  private isAbbreviation(start: number, end: number, capital: boolean): boolean {
    if (capital && end - start === 1) return true;
    const word = this.text.slice(start, end).toLowerCase();
    return this.lexicon.abbreviations.has(word) || (capital && end - start <= 6 && word.includes('.'));
  }

  /** The expressions of the word lists that end with the last word: their words all get the flag. */
  private matchPhrase(last: number): void {
    for (const { words, flag } of this.lexicon.phrases.get(last) ?? []) {
      const from = this.count - words.length;
      if (from < 0) continue;
      let i = words.length - 2;
      while (i >= 0 && this.hashes[from + i] === words[i]) i--;
      if (i >= 0) continue;
      // Prepositional cues are marked at their last word only, so that the speaker follows the mark.
      for (let n = flag & LAST_ONLY ? this.count - 1 : from; n < this.count; n++) this.flags[n]! |= flag;
    }
  }
}
