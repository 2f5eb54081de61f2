import { CharClass, charClass, isWordCode } from '../text/chars';
import { mayBeMark } from '../text/marks';
import type { Range } from '../text/range';
import { Flag, GIVEN_NAME, PRONOUN } from '../languages/lexicon';
import { PRIME_A, PRIME_B, SEED_A, SEED_B, hashWord, letterCode, lowerCode } from '../languages/wordTable';
import { Shape, type Tokens } from './tokens';
import { ENDING, Notable, SHORTEST_ENDING, type Vocabulary } from './vocabulary';

/**
 * Splits blocks into words and punctuation, and looks every word up once. Linear.
 *
 * @param room arrays to write to, which the tokens then share: they hold until the same room is used again
 */
export function tokenize(
  text: string,
  blocks: readonly Range[],
  vocabulary: Vocabulary,
  room = new TokenRoom(),
): Tokens {
  const tokenizer = new Tokenizer(text, vocabulary, room);
  for (const block of blocks) tokenizer.addBlock(block.start, block.end);
  return tokenizer.finish();
}

/** More tokens than these are given back once they are read, so that one long article does not hold memory for ever. */
const MOST_KEPT = 1 << 18;

/** The arrays that tokens are written to. One room serves many articles, one after the other. */
export class TokenRoom {
  size = 0;
  starts = new Int32Array(0);
  ends = new Int32Array(0);
  flags = new Int32Array(0);
  shapes = new Uint16Array(0);
  codes = new Uint16Array(0);
  entries = new Uint16Array(0);

  constructor() {
    this.resize(1 << 10);
  }

  grow(): void {
    this.resize(this.size * 2);
  }

  /** Readies the room for another article. */
  clear(): void {
    if (this.size > MOST_KEPT) this.resize(1 << 10);
  }

  private resize(size: number): void {
    const kept = Math.min(size, this.size);
    const copy = <T extends Int32Array | Uint16Array>(from: T, to: T): T => (to.set(from.subarray(0, kept)), to);
    this.starts = copy(this.starts, new Int32Array(size));
    this.ends = copy(this.ends, new Int32Array(size));
    this.flags = copy(this.flags, new Int32Array(size));
    this.shapes = copy(this.shapes, new Uint16Array(size));
    this.codes = copy(this.codes, new Uint16Array(size));
    this.entries = copy(this.entries, new Uint16Array(size));
    this.size = size;
  }
}

const COMPOUND_FLAGS = Flag.Role | Flag.Nationality | Flag.Organisation | Flag.RoleModifier;
/** What the second part of a double given name may be: "Ernst-August". */
const SECOND_NAME = GIVEN_NAME | Flag.Month;
const LAST_ONLY = Flag.AccordingTo | Flag.SaidBy;

const SPACE = 0x20;
/** Stands for a full stop that ends no sentence. */
const INNER_STOP = 0xb7;

const isDigit = (code: number): boolean => charClass(code) === CharClass.Digit;
const isApostrophe = (code: number): boolean => code === 0x27 || code === 0x2019 || code === 0x2bc;
/** Capitals that open a name before an apostrophe, and are no elided word in any language: not `D'`, `L'`, `J'`, `S'`. */
const NAME_INITIALS = 'KMNO';
/** The Arabic article before a name, as it is spelt before the letters it takes on. */
const ARABIC_ARTICLES = ['al', 'el', 'ad', 'an', 'ar', 'as', 'at', 'az', 'ul'];

/** "al-Shammari": the name has its capital behind the article. */
function isArabicArticle(text: string, start: number, end: number): boolean {
  return end - start > 4 && ARABIC_ARTICLES.some((article) => text.startsWith(article, start));
}

const isHyphen = (code: number): boolean => code === 0x2d || code === 0x2011;
/** . ! ? … */
const isStop = (code: number): boolean => code === 0x2e || code === 0x21 || code === 0x3f || code === 0x2026;
/** The letters behind which an apostrophe is a possessive: s, x, z. */
const isSibilant = (code: number): boolean => code === 0x73 || code === 0x78 || code === 0x7a;

class Tokenizer {
  private count = 0;
  private readonly marks: number[] = [];
  private readonly notable: number[] = [];

  constructor(
    private readonly text: string,
    private readonly vocabulary: Vocabulary,
    private readonly room: TokenRoom,
  ) {
    room.clear();
  }

  finish(): Tokens {
    const { starts, ends, flags, shapes, codes, entries } = this.room;
    return { count: this.count, starts, ends, flags, shapes, codes, entries, notable: this.notable, marks: this.marks };
  }

  addBlock(start: number, end: number): void {
    const text = this.text;
    let sentence: number = Shape.SentenceStart | Shape.BlockStart;
    let i = start;
    while (i < end) {
      const code = text.charCodeAt(i);
      let letter = letterCode(code);
      if (letter !== 0) {
        const first = i;
        let a = SEED_A;
        let b = SEED_B;
        let behind = SPACE;
        do {
          a = Math.imul(a ^ letter, PRIME_A);
          b = (Math.imul(b, PRIME_B) + letter) | 0;
          i++;
          behind = i < end ? text.charCodeAt(i) : SPACE;
          letter = letterCode(behind);
        } while (letter !== 0);
        if (charClass(behind) === CharClass.Space) this.addPlain(first, i++, a, b, sentence);
        else i = this.addWord(first, i, a, b, end, sentence);
        sentence = 0;
        continue;
      }
      const kind = charClass(code);
      if (kind === CharClass.Digit) {
        i = this.addWord(i, i, SEED_A, SEED_B, end, sentence);
        sentence = 0;
        continue;
      }
      if (kind === CharClass.Space) {
        i++;
        continue;
      }
      if (mayBeMark(text, i)) this.marks.push(i);
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

  /** Adds a word of letters only, behind which nothing stands that could belong to it. */
  private addPlain(start: number, end: number, a: number, b: number, sentence: number): void {
    const { vocabulary } = this;
    const entry = vocabulary.table.find(a, b);
    let flags = vocabulary.flags[entry]!;
    if (flags === 0 && vocabulary.endings !== null && end - start > 8) flags = this.endOfCompound(start, end);
    const shape = sentence | this.capitals(start, end);
    if (vocabulary.notable[entry] !== Notable.Never) this.note(entry, shape);
    this.push(start, end, flags & ~Flag.EndsPhrase, shape, 0, entry);
    if (flags & Flag.EndsPhrase) this.matchPhrase(entry);
  }

  /** True if a small letter or a comma behind a stop shows that the sentence goes on: "D-Ore.)", "etc., and". */
  private goesOn(i: number, end: number): boolean {
    if (i >= end) return false;
    const code = this.text.charCodeAt(i);
    if (code === 0x2c || code === 0x3b || code === 0x3a || code === 0x29) return true;
    if (charClass(code) !== CharClass.Space || i + 1 >= end) return false;
    const next = this.text.charCodeAt(i + 1);
    if (charClass(next) !== CharClass.Letter || lowerCode(next) !== next) return false;
    const letter = this.text[i + 1]!;
    return letter !== letter.toUpperCase();
  }

  private push(start: number, end: number, flags: number, shape: number, code: number, entry: number): void {
    const { room } = this;
    if (this.count === room.size) room.grow();
    const n = this.count++;
    room.starts[n] = start;
    room.ends[n] = end;
    room.flags[n] = flags;
    room.shapes[n] = shape;
    room.codes[n] = code;
    room.entries[n] = entry;
  }

  /** Notes the next token if a date or an outlet may start at it. */
  private note(entry: number, shape: number): void {
    const when = this.vocabulary.notable[entry]!;
    if (shape & (Shape.Joined | Shape.Capital) || when === Notable.Always) this.notable.push(this.count);
  }

  /**
   * Adds the word that starts at `start`. It goes on over apostrophes and hyphens between letters, the dots of `U.S.` and
   * the points and commas of numbers; an elided article, a possessive ending and an abbreviation's stop are cut off or
   * added then.
   *
   * @param from what is before it was read already, with the hashes `a` and `b`: letters only
   * @returns the offset behind the word
   */
  private addWord(start: number, from: number, a: number, b: number, limit: number, sentence: number): number {
    const { text, vocabulary } = this;
    const { table } = vocabulary;
    // Where the last apostrophe and hyphen stand, and the hashes of what is before the apostrophe and up to its end.
    let apostrophe = -1;
    let hyphen = -1;
    let beforeA = 0;
    let beforeB = 0;
    let uptoA = 0;
    let uptoB = 0;
    let joints = 0;
    let digits = 0;
    let i = from;
    for (; i < limit; i++) {
      const code = text.charCodeAt(i);
      const kind = charClass(code);
      const lower = lowerCode(code);
      if (kind !== CharClass.Letter) {
        if (kind === CharClass.Digit) digits++;
        else if (kind === CharClass.Space || !this.joins(code, i, limit)) break;
        else {
          joints++;
          if (isHyphen(code)) hyphen = i;
          else if (isApostrophe(code)) {
            apostrophe = i;
            beforeA = a;
            beforeB = b;
            uptoA = Math.imul(a ^ lower, PRIME_A);
            uptoB = (Math.imul(b, PRIME_B) + lower) | 0;
          }
        }
      }
      a = Math.imul(a ^ lower, PRIME_A);
      b = (Math.imul(b, PRIME_B) + lower) | 0;
    }
    const stop = i;
    let end = stop;
    let next = stop;
    let shape = sentence;
    let entry = -1;
    if (apostrophe > 0) {
      if (vocabulary.lexicon.elides && apostrophe - start <= 6 && !this.opensName(start, apostrophe, stop)) {
        end = next = apostrophe + 1;
        a = uptoA;
        b = uptoB;
        entry = table.find(a, b);
        if (vocabulary.flags[entry] === 0) entry = table.find(beforeA, beforeB);
      } else if (stop - apostrophe === 2 && lowerCode(text.charCodeAt(apostrophe + 1)) === 0x73) {
        end = apostrophe;
        a = beforeA;
        b = beforeB;
        joints--;
        shape |= Shape.Possessive;
      }
    } else if (
      stop < limit &&
      isApostrophe(text.charCodeAt(stop)) &&
      isSibilant(lowerCode(text.charCodeAt(stop - 1)))
    ) {
      shape |= Shape.Possessive;
      this.marks.push(stop);
      next = stop + 1;
    } else if (vocabulary.lexicon.finalAccents !== null && joints + digits === 0 && stop < limit) {
      const accented = this.accented(start, stop);
      if (accented > 0) {
        entry = accented;
        this.marks.push(stop);
        end = next = stop + 1;
      }
    }
    let flags = 0;
    if (entry >= 0) flags = vocabulary.flags[entry]!;
    else {
      entry = table.find(a, b);
      flags = vocabulary.flags[entry]!;
      if (flags === 0) {
        if (hyphen > 0) {
          // A subject behind its verb is a word of its own: "dit-il", "ajoute-t-elle".
          const last = vocabulary.flags[table.get(text, hyphen + 1, end)]!;
          if (vocabulary.lexicon.elides && last & PRONOUN) {
            const linked = lowerCode(text.charCodeAt(hyphen - 1)) === 0x74 && isHyphen(text.charCodeAt(hyphen - 2));
            end = linked ? hyphen - 2 : hyphen;
            next = hyphen + 1;
            entry = table.get(text, start, end);
            flags = vocabulary.flags[entry]!;
          }
          // Of a word with a hyphen the last part counts: "co-chairman"; of a compound its end: "Kreisbrandmeister".
          else {
            flags = (last & COMPOUND_FLAGS) | (last & SECOND_NAME && this.givenName(start, hyphen));
            if (last === 0 && vocabulary.endings !== null) flags = this.endOfCompound(hyphen + 1, end);
          }
        } else if (vocabulary.endings !== null && end - start > 8) flags = this.endOfCompound(start, end);
      }
    }
    const first = text.charCodeAt(start);
    shape |= this.capitals(start, end);
    if (hyphen === start + 2 && isArabicArticle(text, start, end))
      shape |= this.capitals(start + 3, end) & Shape.Capital;
    const capital = (shape & Shape.Capital) !== 0;
    if (isDigit(first)) shape |= Shape.Digit | Shape.Joined;
    else if (digits + joints > 0) shape |= Shape.Joined;
    if (
      next === end &&
      end === stop &&
      end < limit &&
      text.charCodeAt(end) === 0x2e &&
      this.isAbbreviation(start, end, capital, entry, joints)
    ) {
      if (capital && end - start === 1) shape |= Shape.Initial;
      // At the end of a block the stop ends the sentence too, which makes no difference.
      shape |= Shape.Abbreviation;
      next = ++end;
    }
    if (shape & Shape.Joined || vocabulary.notable[entry] !== Notable.Never) this.note(entry, shape);
    this.push(start, end, flags & ~Flag.EndsPhrase, shape, 0, entry);
    if (flags & Flag.EndsPhrase) this.matchPhrase(entry);
    return shape & Shape.Possessive ? Math.max(next, stop) : next;
  }

  /** "citta'", "e'": the entry of the word that an apostrophe gives its accent; 0 for none. */
  private accented(start: number, stop: number): number {
    const { text, vocabulary } = this;
    if (!isApostrophe(text.charCodeAt(stop))) return 0;
    const accents = vocabulary.lexicon.finalAccents?.get(lowerCode(text.charCodeAt(stop - 1))) ?? [];
    const { a, b } = hashWord(text, start, stop - 1);
    for (const accent of accents) {
      const entry = vocabulary.table.find(Math.imul(a ^ accent, PRIME_A), (Math.imul(b, PRIME_B) + accent) | 0);
      if (entry > 0 && vocabulary.flags[entry] !== 0) return entry;
    }
    return 0;
  }

  /** "Ernst-August": what the first part of a double given name tells; nothing if it is none. */
  private givenName(start: number, hyphen: number): number {
    const { table, flags } = this.vocabulary;
    return flags[table.get(this.text, start, hyphen)]! & GIVEN_NAME;
  }

  /** "N'Dour", "O'Hara": one capital that no article or pronoun elides to, and a word with a capital of its own. */
  private opensName(start: number, apostrophe: number, stop: number): boolean {
    const { text } = this;
    if (apostrophe !== start + 1 || apostrophe + 2 >= stop || !NAME_INITIALS.includes(text[start]!)) return false;
    const first = text.charCodeAt(apostrophe + 1);
    const second = text.charCodeAt(apostrophe + 2);
    return lowerCode(first) !== first && lowerCode(second) === second;
  }

  /** Whether a word starts with a capital, and has no small letter. */
  private capitals(start: number, end: number): number {
    const { text } = this;
    const first = text.charCodeAt(start);
    if (lowerCode(first) === first) {
      // "d'Ávila": a particle that lost its vowel, and the capital behind it.
      const elided = first === 0x64 && isApostrophe(text.charCodeAt(start + 1));
      return elided && end > start + 3 ? this.capitals(start + 2, end) & Shape.Capital : 0;
    }
    if (end - start === 1) return Shape.Capital;
    for (let i = start + 1; i < end; i++) {
      const code = text.charCodeAt(i);
      if (letterCode(code) === code) return Shape.Capital;
    }
    return Shape.Capital | Shape.AllCapitals;
  }

  /** Roles and bodies that a compound ends with, the longest listed ending first; its other meanings do not count. */
  private endOfCompound(start: number, end: number): number {
    const { text, vocabulary } = this;
    if (lowerCode(text.charCodeAt(start)) === text.charCodeAt(start)) return 0;
    let a = SEED_A;
    let b = SEED_B;
    let found = 0;
    for (let i = end - 1; i >= start + 3; i--) {
      const lower = lowerCode(text.charCodeAt(i));
      a = Math.imul(a ^ lower, PRIME_A);
      b = (Math.imul(b, PRIME_B) + lower) | 0;
      if (end - i >= SHORTEST_ENDING) found = vocabulary.endings!.find(a, b) || found;
    }
    return vocabulary.flags[found]! & ENDING;
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

  private isAbbreviation(start: number, end: number, capital: boolean, entry: number, joints: number): boolean {
    if (capital && end - start === 1) return true;
    if (this.vocabulary.abbreviations[entry] === 1) return true;
    return capital && joints > 0 && end - start <= 6 && this.text.slice(start, end).includes('.');
  }

  /** The expressions of the word lists that end with the last word: their words all get the flag. */
  private matchPhrase(last: number): void {
    const { entries, flags } = this.room;
    for (const { words, flag } of this.vocabulary.phrases[last]!) {
      const from = this.count - words.length;
      if (from < 0) continue;
      let i = words.length - 2;
      while (i >= 0 && entries[from + i] === words[i]) i--;
      if (i >= 0) continue;
      // Prepositional cues are marked at their last word only, so that the speaker follows the mark.
      for (let n = flag & LAST_ONLY ? this.count - 1 : from; n < this.count; n++) flags[n]! |= flag;
    }
  }
}
