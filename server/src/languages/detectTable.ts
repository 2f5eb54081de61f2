import { fromBase64, toBase64 } from '../text/base64';
import { CharClass, charClass } from '../text/chars';
import { FREQUENT_WORDS, LETTERS } from './detectWords';
import { languages } from './index';
import type { Language } from './language';

/** Weight of a word from the lists of content words; words that build sentences weigh 1, single letters half. */
const CONTENT = 0.6;
const SINGLE_LETTER = 0.5;

/** FNV-1a over code units: `hash = Math.imul(hash ^ code, PRIME)`, from SEED. */
export const SEED = 0x811c9dc5 | 0;
export const PRIME = 0x01000193;
export const APOSTROPHE = 39;

/** Code units below this are folded to lower case by table; no alphabet of our languages lies above. */
export const FOLDED = 0x530;

/** Which language each word and letter votes for, as flat arrays. */
export interface VoteTable {
  /** The languages that are voted for: registered ones first. */
  readonly codes: readonly string[];
  /** Open addressing: the hash of a word, and its row of `votes`; row 0 means that the slot is empty. */
  readonly keys: Int32Array;
  readonly rows: Uint16Array;
  readonly mask: number;
  /** Rows of one vote a language. */
  readonly votes: Float32Array;
  /** Lower case of a letter below FOLDED, 0 for what is no letter. */
  readonly fold: Uint16Array;
  /** Row of `votes` that a lower-case letter or a sign below FOLDED has; 0 for none. */
  readonly letters: Uint16Array;
}

/** What `packVotes` gave while the programs were built; not there in programs that are built otherwise. */
declare const COPYDESK_VOTES: PackedVotes | undefined;

let made: VoteTable | undefined;

/** The table of all registered languages; made, or unpacked, when it is first asked for. */
export const voteTable = (): VoteTable =>
  (made ??= typeof COPYDESK_VOTES === 'object' ? unpackVotes(COPYDESK_VOTES) : makeTable());

/** A table of votes as JSON, since putting it together takes longer than all else that the first article needs. */
export interface PackedVotes {
  readonly codes: readonly string[];
  /** Votes of each row. */
  readonly votes: readonly (readonly number[])[];
  /** For each row the hashes of its words, in the order of their slots. */
  readonly words: readonly string[];
  /** For each row its letters. */
  readonly letters: readonly string[];
}

export function packVotes({ codes, keys, rows, votes, letters }: VoteTable = makeTable()): PackedVotes {
  const words: number[][] = [];
  const written: string[] = [];
  for (let row = 0; row * codes.length < votes.length; row++) {
    words.push([]);
    written.push('');
  }
  rows.forEach((row, slot) => row > 0 && words[row]!.push(keys[slot]!));
  letters.forEach((row, code) => row > 0 && (written[row]! += String.fromCharCode(code)));
  return {
    codes,
    votes: written.map((_, row) => [...votes.subarray(row * codes.length, (row + 1) * codes.length)]),
    words: words.map((hashes) => toBase64(Int32Array.from(hashes))),
    letters: written,
  };
}

export function unpackVotes({ codes, votes: lists, words, letters: written }: PackedVotes): VoteTable {
  const hashes = words.map(fromBase64);
  const size = sizeFor(hashes.reduce((sum, { length }) => sum + length, 0));
  const [keys, rows, letters] = [new Int32Array(size), new Uint16Array(size), new Uint16Array(FOLDED)];
  hashes.forEach((list, row) => {
    for (const hash of list) enter(keys, rows, hash, row);
  });
  written.forEach((characters, row) => {
    for (const character of characters) letters[character.charCodeAt(0)] = row;
  });
  return { codes, keys, rows, mask: size - 1, votes: Float32Array.from(lists.flat()), fold: foldTable(), letters };
}

/** Places of a table for so many words: a power of two. */
const sizeFor = (words: number): number => 1 << Math.ceil(Math.log2(words * 2 + 64));

function enter(keys: Int32Array, rows: Uint16Array, hash: number, row: number): void {
  const mask = keys.length - 1;
  let slot = hash & mask;
  while (rows[slot] !== 0) slot = (slot + 1) & mask;
  keys[slot] = hash;
  rows[slot] = row;
}

function foldTable(): Uint16Array {
  const fold = new Uint16Array(FOLDED);
  for (let code = 0; code < FOLDED; code++)
    if (charClass(code) === CharClass.Letter) fold[code] = String.fromCharCode(code).toLowerCase().charCodeAt(0);
  return fold;
}

export function makeTable(): VoteTable {
  const codes = [...new Set([...languages.map((language) => language.code), ...Object.keys(FREQUENT_WORDS)])];
  // Languages of a word as bits: the low half for words that build sentences, the high half for content words.
  const bits = new Map<string, number>();
  const put = (list: string, bit: number) => {
    for (const key of detectionWords(list)) bits.set(key, (bits.get(key) ?? 0) | bit);
  };
  codes.forEach((code, index) => {
    put(FREQUENT_WORDS[code] ?? '', 1 << index);
    const language = languages[index];
    if (language) put(functionLists(language), 1 << index);
    if (language) put(contentLists(language), 1 << (index + 16));
  });
  const lists: Float32Array[] = [new Float32Array(codes.length)];
  const rowOf = new Map<string, number>();
  const size = sizeFor(bits.size);
  const keys = new Int32Array(size);
  const rows = new Uint16Array(size);
  for (const [key, languageBits] of bits) {
    const single = key.length === 1 || (key.length === 2 && key.includes("'"));
    const kind = `${languageBits} ${single}`;
    let row = rowOf.get(kind);
    if (row === undefined) {
      row = lists.push(votesOf(languageBits, codes.length, single ? SINGLE_LETTER : 1)) - 1;
      rowOf.set(kind, row);
    }
    enter(keys, rows, hashOf(key), row);
  }
  const letters = letterRows(codes, lists);
  const votes = new Float32Array(lists.length * codes.length);
  lists.forEach((row, index) => votes.set(row, index * codes.length));
  return { codes, keys, rows, mask: size - 1, votes, fold: foldTable(), letters };
}

/** A word of several languages votes for each of them, with less weight. */
function votesOf(languageBits: number, count: number, scale: number): Float32Array {
  const row = new Float32Array(count);
  for (let i = 0; i < count; i++) row[i] = languageBits & (1 << i) ? 1 : languageBits & (1 << (i + 16)) ? CONTENT : 0;
  const sharers = row.filter((weight) => weight > 0).length;
  return row.map((weight) => (weight * scale) / sharers);
}

/** Adds the rows of letters to `lists` and says which letter has which. */
function letterRows(codes: readonly string[], lists: Float32Array[]): Uint16Array {
  const letters = new Uint16Array(FOLDED);
  codes.forEach((code, index) => {
    for (const [characters, weight] of LETTERS[code] ?? [])
      for (const character of characters) {
        const unit = character.charCodeAt(0);
        if (letters[unit] === 0) letters[unit] = lists.push(new Float32Array(codes.length)) - 1;
        lists[letters[unit]!]![index] = weight;
      }
  });
  return letters;
}

/** The hash of a word as the reader of the text computes it. */
function hashOf(word: string): number {
  let hash = SEED;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), PRIME);
  return hash;
}

/** The single words of a list. `don't` gives its end `'t`; `dell'` and `'em` stay as they are. */
export function detectionWords(list: string): string[] {
  const found = list.split(/[\s_.–-]+/u);
  for (let i = 0; i < found.length; i++) {
    const at = found[i]!.indexOf("'");
    if (at > 0 && at < found[i]!.length - 1) found[i] = found[i]!.slice(at);
  }
  return found.filter((word) => word !== '');
}

/** Words that build sentences. */
export const functionLists = (language: Language): string =>
  [
    language.functionWords,
    language.articles,
    language.prepositions,
    language.auxiliaries,
    language.relatives,
    language.firstPerson,
    language.adverbs,
    language.sentenceOpeners,
    ...Object.values(language.pronouns),
  ].join(' ');

/** Content words: many, and telling, but fewer of them stand in a text. Names are left out. */
export const contentLists = (language: Language): string =>
  [
    language.reportingVerbs,
    language.weakReportingVerbs,
    language.reportingParticiples,
    language.reportingGerunds,
    language.speechNouns,
    language.roles,
    language.roleModifiers,
    language.nationalities,
    language.organisationWords,
    language.groups,
    language.workWords,
    ...[...language.months, ...language.weekdays, ...language.seasons].map((entry) => entry.replaceAll('|', ' ')),
    ...Object.keys(language.relativeDays),
    ...Object.values(language.units),
  ].join(' ');
