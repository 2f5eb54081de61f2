import { words, type Language } from '../languages/language';
import { Flag, makeLexicon, type Lexicon } from '../languages/lexicon';
import { listWords, type ListedWords, type Phrase } from '../languages/listedWords';
import { mayStartSmall, outletGroups } from '../languages/outletTable';
import { WordTable } from '../languages/wordTable';
import { dateTable } from './dates/table';

/**
 * Every word list that reading an article looks words up in, so that each word is looked up once. What a word means is
 * found by the number of its entry; entry 0 stands for words that no list holds.
 */
export interface Vocabulary {
  readonly lexicon: Lexicon;
  /** Number of the entry, from 1, by word. */
  readonly table: WordTable;
  /** Bits of `Flag`, by entry. */
  readonly flags: Int32Array;
  /** What a date can start with, bits of `Opens`, by entry. */
  readonly dates: Uint8Array;
  /** Number of the group of outlets whose names start with the word, or 0; by entry. */
  readonly outlets: Uint16Array;
  /** Whether a date or an outlet's name may start with the word, a `Notable`; by entry. */
  readonly notable: Uint8Array;
  /** 1 for an abbreviation; by entry. */
  readonly abbreviations: Uint8Array;
  /** The listed expressions of several words that end with the word; by entry. */
  readonly phrases: readonly (readonly Phrase[])[];
  /** Entries of the words that a compound can end with, by their letters from the last to the first; null if there are no compounds. */
  readonly endings: WordTable | null;
}

/** When a word may start a date or the name of an outlet. */
export const enum Notable {
  Never = 0,
  Capitalised = 1,
  Always = 2,
}

/** Words shorter than this are found at the end of too many others. */
export const SHORTEST_ENDING = 5;

/** What the end of a compound can say of it. */
export const ENDING = Flag.Role | Flag.Organisation | Flag.Group;

const vocabularies = new WeakMap<Language, Vocabulary>();

/** The vocabulary of a language; made once. */
export function vocabularyOf(language: Language): Vocabulary {
  let vocabulary = vocabularies.get(language);
  if (!vocabulary) vocabularies.set(language, (vocabulary = compile(language)));
  return vocabulary;
}

/** Word lists that hold the word `text.slice(start, end)`, bits of `Flag`. */
export const flagsOf = ({ table, flags }: Vocabulary, text: string, start: number, end: number): number =>
  flags[table.get(text, start, end)]!;

function compile(language: Language): Vocabulary {
  const { opens } = dateTable(language);
  const groups = outletGroups();
  const abbreviations = words(language.abbreviations);
  const listed = listWords(language);
  for (const list of [opens.keys(), groups.keys(), abbreviations]) for (const word of list) listed.enter(word);
  const { numbers } = listed;
  const size = numbers.size + 1;
  const table = new WordTable(numbers);
  const flags = listed.flags();
  const vocabulary = {
    lexicon: makeLexicon(language, lookUp(table, flags)),
    table,
    phrases: byLastWord(listed),
    endings: language.compounds ? endingsOf(flags, numbers) : null,
    flags,
    dates: new Uint8Array(size),
    outlets: new Uint16Array(size),
    notable: new Uint8Array(size),
    abbreviations: new Uint8Array(size),
  };
  groups.forEach((group, word) => {
    const start = numbers.get(word)!;
    vocabulary.outlets[start] = group;
    vocabulary.notable[start] = mayStartSmall(group) ? Notable.Always : Notable.Capitalised;
  });
  opens.forEach((bits, word) => {
    const start = numbers.get(word)!;
    vocabulary.dates[start] = bits;
    vocabulary.notable[start] = Notable.Always;
  });
  for (const word of abbreviations) vocabulary.abbreviations[numbers.get(word)!] = 1;
  return vocabulary;
}

// A function by itself, so that what is kept holds on to nothing else that the vocabulary was made of.
const lookUp =
  (table: WordTable, flags: Int32Array) =>
  (word: string): number =>
    flags[table.get(word, 0, word.length)]!;

/** Expressions of several words by the number of their last word. */
function byLastWord({ numbers, phrases: listed }: ListedWords): (readonly Phrase[])[] {
  const phrases = new Array<readonly Phrase[]>(numbers.size + 1).fill(NO_PHRASES);
  for (const phrase of listed) {
    const last = phrase.words.at(-1)!;
    phrases[last] = [...phrases[last]!, phrase];
  }
  return phrases;
}

const NO_PHRASES: readonly Phrase[] = [];

/** What compounds can end with, read from the last letter to the first. */
function endingsOf(flags: Int32Array, numbers: ReadonlyMap<string, number>): WordTable {
  const endings = new Map<string, number>();
  numbers.forEach((number, word) => {
    if (flags[number]! & ENDING && word.length >= SHORTEST_ENDING) endings.set(word, number);
  });
  return new WordTable(endings, 'backwards');
}
