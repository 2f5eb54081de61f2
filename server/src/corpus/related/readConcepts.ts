import type { ConceptTable, ConceptWords, Sense } from './conceptTable';
import { conceptTable } from './conceptTable';
import type { ConceptLanguage } from './endings';
import { hasConcepts } from './endings';
import { cognateKey, foldWord } from './foldWord';
import { hasConcord, isFunctionWord, isJoint, isNegative } from './functionWords';
import { numberOf, numeralOf, scaleOf } from './numberWords';

/**
 * What a text says, as far as words tell: slots of concepts, names and other words, the numbers, and whether it denies.
 * A slot is what one word may stand for; its alternatives follow each other, all but the first with `ALTERNATIVE` set.
 */
export interface Reading {
  /** Language of the words. */
  readonly language: string;
  /** Keys of what is said, each slot once, in the order of the words. */
  readonly keys: readonly number[];
  /** Number of slots. */
  readonly slots: number;
  /** Values of the numbers, ascending, each once; `one` is none of them. */
  readonly numbers: readonly number[];
  /** Indices into `keys` at which clauses begin, ascending; the first is 0. */
  readonly clauses: readonly number[];
  /** What it denies: for each denying word the keys of the words in its reach; empty where that is one word by itself. */
  readonly denials: readonly (readonly number[])[];
  /** Words of any kind. */
  readonly words: number;
}

/** Set in a key that is another sense of the word before. */
export const ALTERNATIVE = 0x4000_0000;
/** Kinds of keys: a concept of the table, a word that the table does not have, a name, a number. */
export const KIND = 0x3000_0000;
export const WORD = 0x1000_0000;
export const NAME = 0x2000_0000;
export const NUMBER = 0x3000_0000;
const HASH = 0x0fff_ffff;

/** The kind of a key: 0 for a concept. */
export const kindOf = (key: number): number => key & KIND;

/** A reading while it is made. */
class Draft {
  private readonly keys: number[] = [];
  private readonly seen = new Set<number>();
  private readonly numbers = new Set<number>();
  private readonly denials: number[][] = [];
  /** First keys of the words of the clause so far. */
  private before: number[] = [];
  /** The denying word whose reach is open, and how many words it still reaches. */
  private open: number[] | null = null;
  private left = 0;
  private slots = 0;
  private readonly clauses: number[] = [0];

  constructor(private readonly language: ConceptLanguage) {}

  /** A clause ends: nothing reaches over its end. */
  clause(): void {
    this.before = [];
    this.open = null;
    if (this.clauses[this.clauses.length - 1]! < this.keys.length) this.clauses.push(this.keys.length);
  }

  put(found: readonly number[], negated: boolean): void {
    const first = found[0];
    if (first === undefined) return;
    if (this.open && this.left-- > 0) this.open.push(...found);
    if (negated) this.denials.push([...found]);
    this.before.push(...found);
    if (this.seen.has(first)) return;
    for (const [at, key] of found.entries()) {
      this.seen.add(key);
      this.keys.push(at === 0 ? key : key | ALTERNATIVE);
    }
    this.slots++;
  }

  number(value: number): void {
    if (value !== 1) this.numbers.add(value);
  }

  /** A denying word reaches the words behind it, in some languages also the verb before it. */
  deny(word: string): void {
    if (this.open && (hasConcord(this.language) || word === 'nor')) {
      // The second denial of a clause carries the first on.
      this.left = REACH;
      return;
    }
    this.open =
      (BEHIND_VERB.has(this.language) && !LACKING.has(word)) || PREVERBAL.has(word) ? this.before.slice(-1) : [];
    this.left = REACH;
    this.denials.push(this.open);
  }

  finish(words: number): Reading {
    const numbers = [...this.numbers].sort((a, b) => a - b);
    this.clause();
    for (const value of numbers) this.put([keyOfNumber(value)], false);
    const { language, keys, slots, clauses, denials } = this;
    return { language, keys, slots, numbers, clauses, denials, words };
  }
}

/** Languages whose denying words stand behind the finite verb. */
const BEHIND_VERB: ReadonlySet<string> = new Set(['de', 'fr']);
/** Prepositions that deny only what follows them. */
const LACKING = new Set(['sans', 'ohne']);
/** Words that a denial reaches. */
const REACH = 3;
/** Denying words that also stand behind what they deny: `ne détruira rien`, `create none`. */
const PREVERBAL = new Set(
  'none nothing nobody rien personne aucun aucune nessuno nessuna nulla niente nadie nada ninguno ninguna'.split(' '),
);

const isDigit = (word: string): boolean => word.charCodeAt(0) >= 0x30 && word.charCodeAt(0) <= 0x39;

/** True if a mark that parts clauses stands between two words. */
function partsClauses(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (',;:.!?–—()'.includes(text[at]!)) return true;
  return false;
}

/** What is known of a word wherever it stands. */
interface Word {
  readonly senses: readonly Sense[];
  readonly keys: readonly number[];
  readonly negated: boolean;
}

const TOKEN = /[\p{L}\p{M}]+|\d{1,3}(?: \d{3})+(?!\d)|\d+(?:[.,\u00a0\u202f]\d{3}(?!\d)|[.,]\d+)*/gu;
const NOTHING: Word = { senses: [], keys: [], negated: false };
/** Words remembered for each language; beyond that they are looked up anew. */
const REMEMBERED = 200_000;

class Reader {
  private readonly words = new Map<string, Word>();
  private readonly concepts: ConceptWords;
  private readonly percent: number;

  constructor(
    private readonly language: ConceptLanguage,
    table: ConceptTable,
  ) {
    this.concepts = table.of(language);
    this.percent = table.percent;
  }

  read(text: string): Reading {
    const { language } = this;
    const draft = new Draft(language);
    const tokens: string[] = [];
    const starts: number[] = [];
    for (const match of text.matchAll(TOKEN)) {
      tokens.push(match[0]);
      starts.push(match.index);
    }
    const folded = tokens.map(foldWord);
    for (let at = 0; at < tokens.length; at++) {
      const word = folded[at]!;
      if (at > 0 && partsClauses(text, starts[at - 1]! + tokens[at - 1]!.length, starts[at]!)) draft.clause();
      if (isDigit(word)) {
        const value = numeralOf(tokens[at]!);
        const scale = at + 1 < tokens.length ? scaleOf(folded[at + 1]!, language) : 0;
        draft.number(value * (scale || 1));
        if (scale > 0) at++;
        else if (/^\s?%/.test(text.slice(starts[at]! + tokens[at]!.length, starts[at]! + tokens[at]!.length + 2)))
          draft.put([this.percent], false);
        continue;
      }
      const spoken = this.spokenNumber(folded, at);
      if (spoken) {
        draft.number(spoken.value);
        at += spoken.length - 1;
        continue;
      }
      const phrase = this.phrase(folded, at);
      if (phrase) {
        draft.put(phrase.keys, phrase.negated);
        at += phrase.length - 1;
        continue;
      }
      // An accent tells `è` from `e`, `sí` from `si`.
      if (isJoint(word, language) && word === tokens[at]!.toLowerCase()) {
        draft.clause();
        continue;
      }
      const isShortNot = word === 't' && language === 'en' && folded[at - 1]?.endsWith('n') === true;
      if (isShortNot || isNegative(word, language) || this.isNoMore(folded, at)) draft.deny(word);
      else if (!isFunctionWord(word, language) || tokens[at]!.toLowerCase() === 'sûr') {
        const known = this.word(word);
        const isName =
          known.senses.length === 0 &&
          known.keys.length > 0 &&
          language !== 'de' &&
          tokens[at]![0] !== word[0] &&
          !opensSentence(text, starts[at]!);
        draft.put(isName ? [(known.keys[0]! & HASH) | NAME] : known.keys, known.negated);
      }
    }
    return draft.finish(tokens.length);
  }

  /** True for the `plus` of `ne … plus`, which denies. */
  private isNoMore(folded: readonly string[], at: number): boolean {
    if (folded[at] !== 'plus' || this.language !== 'fr') return false;
    for (let before = at - 1; before >= Math.max(0, at - 4); before--) {
      if (folded[before] === 'ne' || folded[before] === 'n') return true;
    }
    return false;
  }

  /** A number in words from the token at `at`: `forty-two thousand`, `quatre-vingt-dix`. */
  private spokenNumber(folded: readonly string[], at: number): { value: number; length: number } | null {
    const { language } = this;
    let total = 0;
    let part = 0;
    let length = 0;
    const half = HALF[language] === folded[at] ? (folded[at + 1] === 'a' ? 2 : 1) : 0;
    const halved = half > 0 && at + half < folded.length ? scaleOf(folded[at + half]!, language) : 0;
    if (halved > 0) return { value: halved / 2, length: half + 1 };
    for (; at + length < folded.length; length++) {
      const word = folded[at + length]!;
      const scale = scaleOf(word, language);
      if (scale > 0) {
        // A scale alone counts nothing: `thousands of people`, `cent` of percent.
        if (length === 0 && !SINGLE.has(word)) return null;
        if (scale === 100) part = (part || 1) * 100;
        else {
          total += (part || 1) * scale;
          part = 0;
        }
        continue;
      }
      const value = numberOf(word, language);
      if (value === 0) break;
      if (part === 4 && word.startsWith('vingt')) part = 80;
      else if (part > 0 && part % 100 !== 0 && (part % 10 !== 0 || value >= 20)) break;
      else part += value;
    }
    if (length === 0) return null;
    return { value: total + part, length };
  }

  private phrase(folded: readonly string[], at: number): { keys: number[]; negated: boolean; length: number } | null {
    for (const { rest, senses } of this.concepts.phrasesFrom(folded[at]!)) {
      if (rest.every((part, index) => fits(folded[at + 1 + index], part))) {
        return { keys: senses.map(({ concept }) => concept), negated: denied(senses), length: rest.length + 1 };
      }
    }
    return null;
  }

  private word(folded: string): Word {
    let word = this.words.get(folded);
    if (!word) {
      word = this.lookUp(folded);
      if (this.words.size < REMEMBERED) this.words.set(folded, word);
    }
    return word;
  }

  private lookUp(folded: string): Word {
    if (folded.length < 2) return NOTHING;
    const direct = this.concepts.senses(folded);
    if (direct.length > 0) return wordOf(direct);
    const parts = this.language === 'de' && folded.length >= 8 ? this.compound(folded) : null;
    if (parts) return wordOf(parts);
    if (folded.length < 3) return NOTHING;
    return { senses: [], keys: [hashOf(cognateKey(folded)) | WORD], negated: false };
  }

  /** German words grown together: the senses of their last part, which says what the word is. */
  private compound(folded: string): readonly Sense[] | null {
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
    return null;
  }
}

/** Scales that count by themselves: `mille morti`. Others say no number: `thousands`, `millions`, `Jahrzehnte`. */
const SINGLE = new Set(['mille', 'mil', 'tausend', 'hundert', 'cien']);
/** Half before a scale: `mezzo milione`. */
const HALF: Readonly<Record<ConceptLanguage, string>> = {
  en: 'half',
  it: 'mezzo',
  fr: 'demi',
  de: 'halbe',
  es: 'medio',
};

const JOINTS = ['', 's', 'es', 'n', 'en'];
const fits = (word: string | undefined, part: string): boolean =>
  word !== undefined && (part.endsWith('*') ? word.startsWith(part.slice(0, -1)) : word === part);

const denied = (senses: readonly Sense[]): boolean => senses.every(({ negated }) => negated);

const wordOf = (senses: readonly Sense[]): Word => ({
  senses,
  keys: [...new Set(senses.map(({ concept }) => concept))],
  negated: denied(senses),
});

const opensSentence = (text: string, start: number): boolean => {
  let at = start - 1;
  while (at >= 0 && ' \n“"«„\'‘¿¡'.includes(text[at]!)) at--;
  return at < 0 || '.!?:…'.includes(text[at]!);
};

/** FNV-1a, folded to the bits of a key. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash ^ (hash >>> 28)) & HASH;
}

const keyOfNumber = (value: number): number => hashOf(String(value)) | NUMBER;

const readers = new Map<ConceptLanguage, Reader>();

/**
 * Reads what a text says, in the words of the concept table. Linear in the length of the text; the first call for a
 * language compiles its words. Null for a language that the table does not have.
 */
export function readConcepts(text: string, language: string): Reading | null {
  if (!hasConcepts(language)) return null;
  let reader = readers.get(language);
  if (!reader) {
    reader = new Reader(language, conceptTable());
    readers.set(language, reader);
  }
  return reader.read(text);
}
