import type { ConceptTable, ConceptWords, Phrase, Sense } from './conceptTable';
import type { ConceptLanguage } from './endings';
import { cognateKey, foldWord } from './foldWord';
import { closedWords, isFunctionWord, isHinge, isJoint, isNegative, isSupposing } from './functionWords';
import { keyOfWord } from './keys';
import { numberOf, numberParts, scaleOf } from './numberWords';

/** How much there is to look at where a word stands. */
export const enum Weight {
  /** It says nothing. */
  none,
  /** It stands for its keys, whatever stands around it. */
  content,
  /** It counts, denies, opens a clause or a phrase, or may do so. */
  special,
}

/** What a word is, wherever it stands. */
export interface KnownWord {
  readonly weight: Weight;
  readonly folded: string;
  /** Keys of what it may stand for; none for a word that carries no claim. */
  readonly keys: readonly number[];
  /** True if the table has it. */
  readonly isListed: boolean;
  /** True if it says a concept's opposite: `impossible`. */
  readonly negated: boolean;
  readonly isFunction: boolean;
  readonly isNegative: boolean;
  /** True if it begins a clause. */
  readonly isJoint: boolean;
  /** True if it begins a clause that says what would be: `if`. */
  readonly isSupposing: boolean;
  /** Its value as a number, and as a scale (`million`); 0 for other words. */
  readonly value: number;
  readonly scale: number;
  /** Entries of several words that begin with it, those of the most words first. */
  readonly phrases: readonly Phrase[];
}

/** What is to be known of most words where they stand, as bits; behind them the key of a word that has but one. */
export const enum Info {
  /** A `Weight`. */
  weight = 3,
  /** It stands for one key and denies nothing. */
  single = 4,
  /** The table has it. */
  listed = 8,
}
const KEY_BITS = 8;
export const keyOf = (info: number): number => info >>> KEY_BITS;

/** Words remembered for each language; when there are more, all are looked up anew. */
const REMEMBERED = 1 << 15;

/** A place in the table: two hashes of a word, its number among those of which more is known, and its `Info`. */
const PLACE = 4;
const enum Part {
  number = 2,
  info = 3,
}

/** The words of a language as they are met, each looked up once. */
export class KnownWords {
  /** An open hash table; its number of places is a power of two. A place is empty where its number is `EMPTY`. */
  private table = emptyTable(1 << 12);
  private size = 0;
  private readonly concepts: ConceptWords;
  /** The words of which more is known than a key. */
  private readonly words: KnownWord[] = [];

  constructor(
    private readonly language: ConceptLanguage,
    table: ConceptTable,
  ) {
    this.concepts = table.of(language);
    for (const word of closedWords(language)) this.concepts.mark(word);
    const { words, beginnings } = numberParts(language);
    for (const word of words) this.concepts.mark(word);
    for (const beginning of beginnings) this.concepts.mark(beginning, true);
  }

  /** To be called before a text is read: what was said of words before no longer holds if there are too many of them. */
  begin(): void {
    if (this.size < REMEMBERED) return;
    this.table = emptyTable(1 << 12);
    this.size = 0;
    this.words.length = 0;
  }

  /**
   * The place of the word between two offsets, for `infoAt` and `numberAt`, until the next word is looked up.
   *
   * @param a its hash by FNV-1a, of small letters; `b` the second hash of `wordTable.ts`
   */
  placeOf(text: string, start: number, end: number, a: number, b: number): number {
    let place = this.find(a, b);
    if (this.table[place + Part.number] !== EMPTY) return place;
    const lower = text.slice(start, end).toLowerCase();
    let number = PLAIN;
    let info = 0;
    if (this.isPlain(text, start, end)) info = infoOf(Weight.content, false, keyOfWord(cognateKey(lower)));
    else {
      const word = this.lookUp(lower);
      info = infoOf(word.weight, word.isListed, word.keys.length === 1 && !word.negated ? word.keys[0]! : null);
      if (word.folded !== '') number = this.words.push(word);
    }
    if (4 * ++this.size * PLACE > 3 * this.table.length) {
      this.grow();
      place = this.find(a, b);
    }
    this.table[place] = a;
    this.table[place + 1] = b;
    this.table[place + Part.number] = number;
    this.table[place + Part.info] = info;
    return place;
  }

  infoAt(place: number): number {
    return this.table[place + Part.info]!;
  }

  numberAt(place: number): number {
    return this.table[place + Part.number]!;
  }

  /** The word with a number of `numberAt`. */
  withNumber(number: number): KnownWord {
    return number > 0 ? this.words[number - 1]! : PLAIN_WORD;
  }

  /** True for a word that nothing is known of. A German one may be grown together from words that are known. */
  private isPlain(text: string, start: number, end: number): boolean {
    const length = end - start;
    if (length < 3 || (this.language === 'de' && length >= COMPOUND)) return false;
    return !this.concepts.mayKnow(text, start, end);
  }

  /** Where a word stands in the table, or where it would. */
  private find(a: number, b: number): number {
    const { table } = this;
    const mask = table.length - 1;
    let place = ((a ^ (a >>> 15)) << 2) & mask;
    while (table[place + Part.number] !== EMPTY && (table[place] !== a || table[place + 1] !== b))
      place = (place + PLACE) & mask;
    return place;
  }

  private grow(): void {
    const old = this.table;
    this.table = emptyTable((2 * old.length) / PLACE);
    for (let from = 0; from < old.length; from += PLACE) {
      if (old[from + Part.number] === EMPTY) continue;
      this.table.set(old.subarray(from, from + PLACE), this.find(old[from]!, old[from + 1]!));
    }
  }

  private lookUp(lower: string): KnownWord {
    const { language } = this;
    const folded = foldWord(lower);
    const senses = this.sensesOf(folded);
    const value = numberOf(folded, language);
    const scale = scaleOf(folded, language);
    const isClosed = isFunctionWord(folded, language) || isHinge(folded, language);
    const isNothingElse = !isClosed && value === 0 && scale === 0 && !this.concepts.isInPhrase(folded);
    if (senses.length === 0 && isNothingElse && folded.length > 2) {
      return { ...PLAIN_WORD, keys: [keyOfWord(cognateKey(folded))] };
    }
    // Without its accent `sûr` (certain) would be `sur` (on).
    const isFunction = isFunctionWord(folded, language) && lower !== 'sûr';
    // An accent tells `è` from `e`, `sí` from `si`; `perché` has no such double.
    const isOwnWord = folded === lower || folded.length > 2;
    const phrases = this.concepts.phrasesFrom(folded);
    const isAlone = value === 0 && scale === 0 && phrases.length === 0 && !isHinge(folded, language);
    return {
      weight: !isAlone ? Weight.special : isFunction ? Weight.none : Weight.content,
      folded,
      keys: senses.length > 0 ? keysOf(senses) : folded.length < 3 ? [] : [keyOfWord(cognateKey(folded))],
      isListed: senses.length > 0,
      negated: areDenied(senses),
      isFunction,
      isNegative: isNegative(folded, language),
      isJoint: isOwnWord && isJoint(folded, language),
      isSupposing: isOwnWord && isSupposing(folded, language),
      value,
      scale,
      phrases,
    };
  }

  private sensesOf(folded: string): readonly Sense[] {
    if (folded.length < 2) return NONE;
    const direct = this.concepts.senses(folded);
    if (direct.length > 0 || this.language !== 'de' || folded.length < COMPOUND) return direct;
    return this.compound(folded);
  }

  /** German words grown together: the senses of their last part, which says what the word is. */
  private compound(folded: string): readonly Sense[] {
    for (let at = 3; at <= folded.length - 4; at++) {
      const tail = this.concepts.senses(folded.slice(at));
      if (tail.length === 0) continue;
      const head = folded.slice(0, at);
      for (const joint of JOINTS) {
        if (!head.endsWith(joint)) continue;
        const stem = head.slice(0, head.length - joint.length);
        if (stem.length >= 3 && this.concepts.senses(stem).length > 0) return tail;
      }
    }
    return NONE;
  }
}

/** What the number of an empty place is, and that of a word of which nothing but its key is known. */
const EMPTY = -1;
const PLAIN = 0;

/** A table with so many places. */
function emptyTable(places: number): Int32Array<ArrayBuffer> {
  return new Int32Array(PLACE * places).fill(EMPTY);
}

const infoOf = (weight: Weight, isListed: boolean, key: number | null): number =>
  weight |
  (weight === Weight.content && key !== null ? Info.single | (key << KEY_BITS) : 0) |
  (isListed ? Info.listed : 0);

/** A word of which nothing but its key is known, but for that. */
const PLAIN_WORD: KnownWord = {
  weight: Weight.content,
  folded: '',
  keys: [],
  isListed: false,
  negated: false,
  isFunction: false,
  isNegative: false,
  isJoint: false,
  isSupposing: false,
  value: 0,
  scale: 0,
  phrases: [],
};

const NONE: readonly Sense[] = [];
/** Letters of the shortest German word that may be grown together. */
const COMPOUND = 8;
/** What German puts between the parts of a compound. */
const JOINTS = ['', 's', 'es', 'n', 'en'];

/** True for senses that are all opposites; false for none. */
export const areDenied = (senses: readonly Sense[]): boolean =>
  senses.length > 0 && senses.every(({ negated }) => negated);

/** The concepts of senses, each once. */
export const keysOf = (senses: readonly Sense[]): number[] => [...new Set(senses.map(({ concept }) => concept))];
