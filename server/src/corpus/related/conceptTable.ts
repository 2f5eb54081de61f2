import { lowerCode } from '../../languages/wordTable';
import { fromBase64, toBase64 } from '../../text/base64';
import tsv from './concepts.tsv';
import type { ConceptLanguage, Inflection } from './endings';
import { CONCEPT_LANGUAGES, INFLECTIONS } from './endings';
import { DENYING, OPPOSITES } from './opposites';

/** What a word of the table stands for. A negated concept is that of the word's opposite: `impossible` is `possible`, negated. */
export interface Sense {
  /** Number of the concept: its line among the concepts. */
  readonly concept: number;
  readonly negated: boolean;
}

/** How a stem of the table meets a word: by its inflections, by any ending, or only as it stands. */
interface Stem {
  readonly endings: ReadonlySet<string> | null;
  readonly senses: Sense[];
}

/** An entry of several words. */
export interface Phrase {
  /** The words behind the first, each followed by `*` where any ending will do. */
  readonly rest: readonly string[];
  readonly senses: Sense[];
}

/** The words of one language. */
export class ConceptWords {
  private readonly stems = new Map<string, Stem[]>();
  /** Hashes of the stems, and of the words that are known whole. */
  private readonly beginnings = new HashFilter();
  private readonly wholes = new HashFilter();
  private readonly phrases = new Map<string, Phrase[]>();
  /** The words behind the first in phrases, and the first letters of those with any ending. */
  private readonly parts = new Set<string>();
  private readonly openParts = new Set<string>();

  constructor(cells: readonly string[], inflection: Inflection) {
    cells.forEach((cell, concept) => {
      for (const entry of cell.split('|')) this.add(entry, concept, inflection);
    });
    for (const phrases of this.phrases.values()) phrases.sort((a, b) => b.rest.length - a.rest.length);
  }

  /** Marks a word, or words that begin so, as ones that something is known of besides what is in the table. */
  mark(word: string, isBeginning = false): void {
    (isBeginning ? this.beginnings : this.wholes).add(hashOf(word));
  }

  /**
   * False for a word that nothing is known of, as most rare words are; told without a string being made. True for all others, and now and
   * then for one of these.
   */
  mayKnow(text: string, start: number, end: number): boolean {
    let hash = SEED;
    for (let at = start; at < end; at++) {
      const code = lowerCode(text.charCodeAt(at));
      if (code > 0x7f) return true;
      hash = Math.imul(hash ^ code, PRIME);
      if (at > start && this.beginnings.has(hash)) return true;
    }
    return this.wholes.has(hash);
  }

  /** What a folded word stands for: by its longest stem in the table, and by all that it is a form of. Empty where the table does not have it. */
  senses(word: string): readonly Sense[] {
    // Most beginnings of words are no stems, so their hashes are looked up before strings are made of them.
    let candidates = 0;
    let hash = SEED;
    for (let at = 0; at < word.length && at < 31; at++) {
      hash = Math.imul(hash ^ word.charCodeAt(at), PRIME);
      if (this.beginnings.has(hash)) candidates |= 1 << at;
    }
    let senses: readonly Sense[] = NONE;
    let longest = 0;
    for (let length = Math.min(word.length, 31); length >= 2; length--) {
      const stems = candidates & (1 << (length - 1)) ? this.stems.get(word.slice(0, length)) : undefined;
      if (!stems) continue;
      const ending = word.slice(length);
      for (const { endings, senses: own } of stems) {
        if (
          endings
            ? !endings.has(ending) && !doubled(word, length, endings)
            : length < longest - NEAR_STEM || ending.length > LONGEST_ENDING
        )
          continue;
        senses = senses.length === 0 ? own : [...senses, ...own];
      }
      if (senses.length > 0) longest ||= length;
    }
    return senses;
  }

  /** True if a folded word may stand in an entry of several words. */
  isInPhrase(word: string): boolean {
    return this.phrases.has(word) || this.parts.has(word) || this.openParts.has(word.slice(0, PART));
  }

  /** Entries of several words that begin with the folded word, those of the most words first. */
  phrasesFrom(word: string): readonly Phrase[] {
    return this.phrases.get(word) ?? NONE_PHRASES;
  }

  private add(written: string, concept: number, inflection: Inflection): void {
    const negated = written.startsWith('!');
    const entry = negated ? written.slice(1) : written;
    const sense = { concept, negated };
    if (entry.includes('_') || entry.includes('-')) {
      const [first, ...rest] = entry.split(/[_-]/);
      const phrases = this.phrases.get(first!) ?? [];
      this.phrases.set(first!, phrases);
      this.mark(first!);
      phrases.push({ rest, senses: [sense] });
      for (const part of rest) {
        if (part.endsWith('*')) {
          this.openParts.add(part.slice(0, PART));
          this.mark(part.slice(0, PART), true);
        } else {
          this.parts.add(part);
          this.mark(part);
        }
      }
    } else if (entry.endsWith('*')) this.addStem(entry.slice(0, -1), null, sense);
    else if (entry.startsWith('=')) this.addStem(entry.slice(1), EXACT, sense);
    else {
      const { loses, endings } = inflection.classes.find((one) => fits(entry, one.loses))!;
      this.addStem(entry.slice(0, entry.length - loses.length), endings, sense);
    }
  }

  private addStem(stem: string, endings: ReadonlySet<string> | null, sense: Sense): void {
    const stems = this.stems.get(stem);
    if (!stems) {
      this.stems.set(stem, [{ endings, senses: [sense] }]);
      this.beginnings.add(hashOf(stem));
    } else {
      const same = stems.find((one) => one.endings === endings);
      if (same) same.senses.push(sense);
      else stems.push({ endings, senses: [sense] });
    }
  }
}

/** English doubles the last letter of short stems: `stopped`, `cutting`. */
function doubled(word: string, length: number, endings: ReadonlySet<string>): boolean {
  const last = word[length - 1];
  return word[length] === last && length + 1 < word.length && endings.has('ing') && endings.has(word.slice(length + 1));
}

/** A short word keeps its ending: too many others have what would be left. */
const fits = (entry: string, loses: string): boolean =>
  entry.endsWith(loses) && (loses === '' || entry.length - loses.length >= 2);

/** FNV-1a. */
const SEED = 0x811c9dc5;
const PRIME = 0x01000193;

function hashOf(word: string): number {
  let hash = SEED;
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), PRIME);
  return hash;
}

/** Says no for most hashes that were not added. */
class HashFilter {
  private readonly bits = new Uint32Array(1 << 15);

  add(hash: number): void {
    this.bits[(hash >>> 5) & 0x7fff]! |= 1 << (hash & 31);
  }

  has(hash: number): boolean {
    return (this.bits[(hash >>> 5) & 0x7fff]! & (1 << (hash & 31))) !== 0;
  }
}

/** Letters by which words that may stand in a phrase are told; every open part has so many. */
const PART = 3;

/** An open stem that is so many letters shorter than the longest that a word has counts as well. */
const NEAR_STEM = 2;

/** Letters behind an open stem; longer ones belong to other words, above all to German compounds. */
const LONGEST_ENDING = 8;
const EXACT: ReadonlySet<string> = new Set(['']);
const NONE: readonly Sense[] = [];
const NONE_PHRASES: readonly Phrase[] = [];

/** The multilingual table of news vocabulary, read when it is first asked for. */
export class ConceptTable {
  /** Names of the concepts, by their numbers. */
  readonly ids: readonly string[];
  /** The concepts that are amounts by themselves. */
  readonly half: number;
  readonly double: number;
  readonly triple: number;
  readonly both: number;
  readonly percent: number;
  /** What must be. */
  readonly must: number;
  /** Concepts that deny something without a word like `not`. */
  readonly denying: ReadonlySet<number>;
  private readonly rows: readonly (readonly string[])[];
  private readonly common: ReadonlySet<number>;
  private readonly opposites = new Map<number, number[]>();
  private near: ReadonlyMap<number, readonly number[]> | null = null;
  private readonly words = new Map<ConceptLanguage, ConceptWords>();

  /** @param packedNear what `packNear` gives; worked out when it is first asked for where it is not there */
  constructor(
    text: string,
    opposites: string,
    denying = '',
    private readonly packedNear?: string,
  ) {
    const rows: string[][] = [];
    const common = new Set<number>();
    let isCommon = false;
    for (const line of text.split('\n').slice(1)) {
      if (line.startsWith('#')) isCommon = line.startsWith('# common');
      else if (line !== '') {
        if (isCommon) common.add(rows.length);
        rows.push(line.split('\t'));
      }
    }
    this.rows = rows;
    this.common = common;
    this.ids = rows.map(([id]) => id!);
    const numbers = new Map(this.ids.map((id, index) => [id, index]));
    this.half = numbers.get('half') ?? -1;
    this.double = numbers.get('double') ?? -1;
    this.triple = numbers.get('triple') ?? -1;
    this.both = numbers.get('both') ?? -1;
    this.percent = numbers.get('percent') ?? -1;
    this.must = numbers.get('must') ?? -1;
    this.denying = new Set(denying.split(/\s+/).flatMap((id) => numbers.get(id) ?? []));
    for (const pair of opposites.trim().split(/\s+/)) {
      const [a, b] = pair.split('/').map((id) => numbers.get(id!));
      if (a === undefined || b === undefined) throw new Error(`no such concepts: ${pair}`);
      this.opposites.set(a, [...(this.opposites.get(a) ?? []), b]);
      this.opposites.set(b, [...(this.opposites.get(b) ?? []), a]);
    }
  }

  /** True for concepts that tell little of what is talked about: to say, to do, good, much. */
  isCommon(concept: number): boolean {
    return this.common.has(concept);
  }

  /** Concepts that contradict this one. */
  oppositesOf(concept: number): readonly number[] {
    return this.opposites.get(concept) ?? NO_NUMBERS;
  }

  /**
   * Concepts that are nearly the same as this one: they have the same words in two languages at least. A word of one language alone may
   * but have two senses.
   */
  nearTo(concept: number): readonly number[] {
    this.near ??= this.packedNear === undefined ? this.neighbours() : unpackNear(this.packedNear);
    return this.near.get(concept) ?? NO_NUMBERS;
  }

  /** All that `nearTo` gives, as text: to compare all words with all takes long where somebody waits. */
  packNear(): string {
    return toBase64(
      Int32Array.from([...this.neighbours()].flatMap(([concept, near]) => [concept, near.length, ...near])),
    );
  }

  private neighbours(): ReadonlyMap<number, readonly number[]> {
    const shared = new Map<number, number>();
    CONCEPT_LANGUAGES.forEach((_, column) => {
      const holders = new Map<string, number[]>();
      this.rows.forEach((row, concept) => {
        for (const entry of row[column + 1]!.split('|')) {
          const stem = entry.replace(/[*=]/g, '');
          const known = holders.get(stem);
          if (known) known.push(concept);
          else holders.set(stem, [concept]);
        }
      });
      const pairs = new Set<number>();
      for (const concepts of holders.values()) {
        for (const a of concepts) for (const b of concepts) if (a !== b) pairs.add(a * this.rows.length + b);
      }
      for (const pair of pairs) shared.set(pair, (shared.get(pair) ?? 0) + 1);
    });
    const near = new Map<number, number[]>();
    for (const [pair, languages] of shared) {
      if (languages < 2) continue;
      const a = Math.floor(pair / this.rows.length);
      near.set(a, [...(near.get(a) ?? []), pair % this.rows.length]);
    }
    return near;
  }

  /** The words of a language, compiled when it is first met. */
  of(language: ConceptLanguage): ConceptWords {
    let words = this.words.get(language);
    if (!words) {
      const column = CONCEPT_LANGUAGES.indexOf(language) + 1;
      words = new ConceptWords(
        this.rows.map((row) => row[column]!),
        INFLECTIONS[language]!,
      );
      this.words.set(language, words);
    }
    return words;
  }
}

/** Reads what `packNear` gave. */
function unpackNear(packed: string): ReadonlyMap<number, readonly number[]> {
  const numbers = fromBase64(packed);
  const near = new Map<number, readonly number[]>();
  for (let at = 0; at < numbers.length;) {
    const from = at + 2;
    at = from + numbers[at + 1]!;
    near.set(numbers[from - 2]!, [...numbers.subarray(from, at)]);
  }
  return near;
}

const NO_NUMBERS: readonly number[] = [];

/** What `packNear` gave while the programs were built; not there in programs that are built otherwise. */
declare const COPYDESK_NEAR: string | undefined;

let table: ConceptTable | null = null;

/** The table of this program; the first call reads it. */
export const conceptTable = (): ConceptTable =>
  (table ??= new ConceptTable(tsv, OPPOSITES, DENYING, typeof COPYDESK_NEAR === 'string' ? COPYDESK_NEAR : undefined));
