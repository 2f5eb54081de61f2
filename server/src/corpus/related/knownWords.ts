import { withRoom } from '../repeats/growable';
import { PRIME_A, PRIME_B, SEED_A, SEED_B, lowerCode } from '../../languages/wordTable';
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

/** Words remembered for each language; beyond that they are looked up anew. */
const REMEMBERED = 1 << 15;

/** The words of a language as they are met, each looked up once. */
export class KnownWords {
  private readonly concepts: ConceptWords;
  private readonly words: KnownWord[] = [];
  private readonly plain = new Map<number, KnownWord>();
  /** Two hashes of each of these. */
  private hashes = new Int32Array(2 << 12);
  /** A hash table of their numbers, plus one; its length is a power of two. */
  private table = new Int32Array(2 << 12);

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

  /** The word between two offsets. */
  at(text: string, start: number, end: number): KnownWord {
    let a = SEED_A;
    let b = SEED_B;
    for (let i = start; i < end; i++) {
      const code = lowerCode(text.charCodeAt(i));
      a = Math.imul(a ^ code, PRIME_A);
      b = (Math.imul(b, PRIME_B) + code) | 0;
    }
    const slot = this.slotOf(a, b);
    const known = this.table[slot]!;
    if (known !== 0) return this.words[known - 1]!;
    const lower = text.slice(start, end).toLowerCase();
    const word = this.isPlain(text, start, end) ? this.plainWord(keyOfWord(cognateKey(lower))) : this.lookUp(lower);
    if (this.words.length < REMEMBERED) this.remember(slot, a, b, word);
    return word;
  }

  /** True for a word that nothing is known of. A German one may be grown together from words that are known. */
  private isPlain(text: string, start: number, end: number): boolean {
    const length = end - start;
    if (length < 3 || (this.language === 'de' && length >= COMPOUND)) return false;
    return !this.concepts.mayKnow(text, start, end);
  }

  /** Where a word stands in the table, or where it would. */
  private slotOf(a: number, b: number): number {
    const { table, hashes } = this;
    const mask = table.length - 1;
    let slot = (a ^ (a >>> 15)) & mask;
    for (let word = table[slot]!; word !== 0; word = table[slot]!) {
      if (hashes[2 * word - 2] === a && hashes[2 * word - 1] === b) break;
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private remember(slot: number, a: number, b: number, word: KnownWord): void {
    this.hashes = withRoom(this.hashes, 2 * this.words.length + 2);
    this.hashes.set([a, b], 2 * this.words.length);
    this.words.push(word);
    this.table[slot] = this.words.length;
    if (2 * this.words.length < this.table.length) return;
    this.table = new Int32Array(2 * this.table.length);
    for (let at = 0; at < this.words.length; at++) {
      this.table[this.slotOf(this.hashes[2 * at]!, this.hashes[2 * at + 1]!)] = at + 1;
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
    if (senses.length === 0 && isNothingElse && folded.length > 2) return this.plainWord(keyOfWord(cognateKey(folded)));
    // Without its accent `sûr` (certain) would be `sur` (on).
    const isFunction = isFunctionWord(folded, language) && lower !== 'sûr';
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
      // An accent tells `è` from `e`, `sí` from `si`.
      isJoint: isJoint(folded, language) && folded === lower,
      isSupposing: isSupposing(folded, language) && folded === lower,
      value,
      scale,
      phrases,
    };
  }

  /** A word of which nothing but its key is known. There are very many, so that those of one key share one. */
  private plainWord(key: number): KnownWord {
    let word = this.plain.get(key);
    if (!word) {
      word = {
        weight: Weight.content,
        folded: '',
        keys: [key],
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
      this.plain.set(key, word);
    }
    return word;
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
