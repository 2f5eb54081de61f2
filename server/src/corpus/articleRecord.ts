import type { ArticleButDates, LocalFigure, Quotation, QuotationKind } from '../article/article';
import { standardDate } from '../article/metadata/validateDate';
import { metadataEntry } from '../article/article';
import { citationChain, placeInChain } from '../article/sources/citationChain';
import type { Range } from '../text/range';
import { SKETCH_LENGTH, writeSketch } from './contentSketch';
import type { ArticleFacts, Location } from './corpus';
import { UNDATED, earliest } from './edtf';
import type { Fingerprint, FoldedQuotation } from './fingerprint';
import { foldQuotation, sameFingerprint } from './fingerprint';
import { packSaid } from './related/said';

/** What is kept of a figure of one article. */
export interface RecordedFigure {
  readonly name: string;
  readonly form: LocalFigure['form'];
  readonly gender: LocalFigure['gender'];
  /** Other ways in which the article writes the name, each once. */
  readonly surfaces: readonly string[];
  /** The roles that the article states, in order; see `roleAt` for where. */
  readonly roles: readonly string[];
  /** Where the places of the roles start among the record's numbers. */
  readonly rolesFrom: number;
  /** The figure's mentions and quotations among the record's numbers, half-open. */
  readonly mentionsFrom: number;
  readonly mentionsTo: number;
  readonly spokenFrom: number;
  readonly spokenTo: number;
}

/** What is kept of a quotation. */
export interface RecordedQuotation extends Range {
  readonly innerStart: number;
  readonly innerEnd: number;
  /** Index into the record's figures, or -1. */
  readonly figure: number;
}

/**
 * The facts of one article, without its text: numbers in one typed array, strings that hold on to nothing. Plain data but
 * for the line index, so that it can be made in another thread and stored.
 */
export interface ArticleRecord extends ArticleFacts {
  /** New where the article is read again; see `takePlaces`. */
  lines: ArticleFacts['lines'];
  /** The date as a number that sorts. */
  readonly moment: number;
  readonly figures: readonly RecordedFigure[];
  /** How the news came, nearest first: the publisher, then the outlets that it hands on or cites; see `citationChain`. */
  readonly chain: readonly string[];
  /** True if the chain starts with the publisher, false if the publisher is not known. */
  readonly published: boolean;
  /** Naming words of speakers that stand for no figure, by quotation. */
  readonly speakers: ReadonlyMap<number, string>;
  readonly quotationCount: number;
  /**
   * Ten numbers a quotation; then start and end of each mention, by figure; then indices of quotations, by figure; then start and end of
   * each role, by figure; then start and end of where each member of the chain is first named; then the sketch of the words.
   */
  readonly numbers: Uint32Array;
  /** A hash of each word of the quotations that link to repeats, one quotation after the other. See `wordsEndAt`. */
  readonly words: Uint32Array;
  /** What the quotations say, see `packSaid`. Put in later where it was not asked for at once. */
  said: Uint32Array;
}

/** What is asked of the articles: where only figures and sources are, the words by which quotations and articles find each other are left out. */
export type Asked = 'all' | 'figures';

/** Numbers of a quotation in `ArticleRecord.numbers`; of these the first ones are places. */
export const QUOTATION = 10;
export const PLACES = 4;
const NONE: readonly never[] = [];
const NO_NUMBERS = new Uint32Array(0);
const NOBODY: ReadonlyMap<number, string> = new Map();

export function quotationAt({ numbers }: ArticleRecord, index: number): RecordedQuotation {
  const at = index * QUOTATION;
  return {
    start: numbers[at]!,
    end: numbers[at + 1]!,
    innerStart: numbers[at + 2]!,
    innerEnd: numbers[at + 3]!,
    figure: numbers[at + 4]! - 1,
  };
}

/** Index of the quotation that starts and ends there, or -1. */
export function quotationFrom({ numbers, quotationCount }: ArticleRecord, start: number, end: number): number {
  for (let index = 0; index < quotationCount; index++) {
    if (numbers[index * QUOTATION] === start && numbers[index * QUOTATION + 1] === end) return index;
  }
  return -1;
}

/** Start of a quotation. */
export const startAt = ({ numbers }: ArticleRecord, index: number): number => numbers[index * QUOTATION]!;

/** The sketch of the article's words, as `writeSketch` makes it. */
export const sketchOf = ({ numbers }: ArticleRecord): Uint32Array => numbers.subarray(numbers.length - SKETCH_LENGTH);

/** Where a member of the chain, given by its index, is first named; the article's start where that is in no place of the text. */
export function placeOfSource({ numbers, chain, uri }: ArticleRecord, index: number): Location {
  const at = numbers.length - SKETCH_LENGTH - 2 * (chain.length - index);
  return { uri, start: numbers[at]!, end: numbers[at + 1]! };
}

/** Where a figure's role, given by its index, is stated. */
export function roleAt({ numbers }: ArticleRecord, { rolesFrom }: RecordedFigure, index: number): Range {
  const at = rolesFrom + 2 * index;
  return { start: numbers[at]!, end: numbers[at + 1]! };
}

/** The fingerprint of a quotation, or null where it does not link to repeats. */
export function fingerprintAt({ numbers }: ArticleRecord, index: number): Fingerprint | null {
  const at = index * QUOTATION + 5;
  const length = numbers[at + 3]!;
  if (length === 0) return null;
  return { hash: numbers[at]! * 0x1_0000_0000 + numbers[at + 1]!, check: numbers[at + 2]!, length };
}

/** Where the words of a quotation start and end among the record's; none where it does not link to repeats. */
export const wordsStartAt = (record: ArticleRecord, index: number): number =>
  index === 0 ? 0 : wordsEndAt(record, index - 1);
export const wordsEndAt = ({ numbers }: ArticleRecord, index: number): number => numbers[index * QUOTATION + 9]!;

/** True if two quotations of a record share text, as a nested one does with the one around it. */
export function overlap({ numbers }: ArticleRecord, a: number, b: number): boolean {
  const [atA, atB] = [a * QUOTATION, b * QUOTATION];
  return numbers[atA]! < numbers[atB + 1]! && numbers[atB]! < numbers[atA + 1]!;
}

/** True if repeats of the quotation are looked for: titles of works and headings are quoted by everybody. */
const links = (kind: QuotationKind): boolean => kind === 'speech' || kind === 'scare';

const folded = new WeakMap<ArticleButDates, readonly (FoldedQuotation | null)[]>();

/**
 * The fingerprint and words by which each quotation of an article meets its repeats, or null where it does not link; worked out once,
 * for rules ask for them too.
 */
export function foldedQuotations(article: ArticleButDates): readonly (FoldedQuotation | null)[] {
  let all = folded.get(article);
  if (!all) folded.set(article, (all = article.quotations.map((quotation) => foldedOf(article, quotation))));
  return all;
}

function foldedOf({ text }: ArticleButDates, { innerStart, innerEnd, kind }: Quotation): FoldedQuotation | null {
  const found = links(kind) ? foldQuotation(text.slice(innerStart, innerEnd), kind === 'scare') : null;
  return found && { fingerprint: found.fingerprint, words: found.words.slice() };
}

/** True if a record holds a quotation of the article as it stands there, with its speaker and the article's date. */
export function isRecorded(record: ArticleRecord, article: ArticleButDates, index: number): boolean {
  const quotation = article.quotations[index];
  if (!quotation || index >= record.quotationCount || record.quotationCount !== article.quotations.length) return false;
  const { start, end, innerStart, innerEnd, figure } = quotationAt(record, index);
  if (record.figures[figure]?.name !== article.figures[quotation.speaker?.figure ?? -1]?.name) return false;
  if (record.date !== dateOf(article).date) return false;
  if (start !== quotation.start || end !== quotation.end) return false;
  if (innerStart !== quotation.innerStart || innerEnd !== quotation.innerEnd) return false;
  const known = fingerprintAt(record, index);
  const print = foldedQuotations(article)[index]?.fingerprint ?? null;
  return known === null || print === null ? known === print : sameFingerprint(known, print);
}

/**
 * Reads the facts of an article. `keep` copies a string so that it holds on to no text; see `StringPool`.
 *
 * @param asked `unsaid` for all but what the quotations say
 */
export function recordOf(
  article: ArticleButDates,
  keep: (text: string) => string,
  asked: Asked | 'unsaid' = 'all',
): ArticleRecord {
  const value = (key: 'source' | 'title'): string | null => {
    const found = metadataEntry(article.metadata, key)?.value ?? null;
    return found === null ? null : keep(found);
  };
  const { date, moment } = dateOf(article);
  const publisher = article.sources.find((source) => source.relation === 'publisher');
  const numbers: number[] = [];
  let wordCount = 0;
  const folded = asked === 'figures' ? [] : foldedQuotations(article);
  article.quotations.forEach((quotation, index) => {
    wordCount = writeQuotation(article, quotation, folded[index] ?? null, numbers, wordCount);
  });
  const mentions = byFigure(article.figures.length, article.mentions, (mention) => mention.figure);
  const mentionsFrom = numbers.length;
  for (const index of mentions.order) numbers.push(article.mentions[index]!.start, article.mentions[index]!.end);
  const spoken = byFigure(article.figures.length, article.quotations, (quotation) => quotation.speaker?.figure ?? -1);
  const spokenFrom = numbers.length;
  for (const index of spoken.order) numbers.push(index);
  const rolesFrom = article.figures.map(({ roles }) => {
    const from = numbers.length;
    for (const { start, end } of roles) numbers.push(start, end);
    return from;
  });
  const chain = citationChain(article);
  for (const name of chain) {
    const { start, end } = placeInChain(article, name);
    numbers.push(start, end);
  }
  if (asked !== 'figures') writeSketch(article.text, article.metadata.bodyStart, numbers);
  else for (let i = 0; i < SKETCH_LENGTH; i++) numbers.push(0);
  return {
    uri: article.uri,
    lines: article.lines,
    language: article.language,
    date: date === null ? null : keep(date),
    source: value('source') ?? (publisher ? keep(publisher.name) : null),
    title: value('title'),
    moment,
    chain: chain.length === 0 ? NONE : chain.map(keep),
    published: publisher !== undefined || value('source') !== null,
    figures: article.figures.map((figure, index) => ({
      name: keep(figure.name),
      form: figure.form,
      gender: figure.gender,
      surfaces: surfacesOf(article, figure.name, mentions, index, keep),
      roles: figure.roles.length === 0 ? NONE : figure.roles.map(({ text }) => keep(text)),
      rolesFrom: rolesFrom[index]!,
      mentionsFrom: mentionsFrom + 2 * mentions.ends[index]!,
      mentionsTo: mentionsFrom + 2 * mentions.ends[index + 1]!,
      spokenFrom: spokenFrom + spoken.ends[index]!,
      spokenTo: spokenFrom + spoken.ends[index + 1]!,
    })),
    speakers: speakersOf(article, keep),
    quotationCount: article.quotations.length,
    numbers: new Uint32Array(numbers),
    words: wordScratch.slice(0, wordCount),
    said: asked === 'all' ? packSaid(article) : NO_NUMBERS,
  };
}

/** The date of an article as the corpus has it, null where it states none that can be read, and that as a number. */
function dateOf({ metadata }: ArticleButDates): { date: string | null; moment: number } {
  const stated = metadataEntry(metadata, 'date')?.value;
  const date = stated === undefined ? null : standardDate(stated);
  const moment = earliest(date);
  return { date: moment === UNDATED ? null : date, moment };
}

/** Words of the article that is being read, before their number is known. */
let wordScratch = new Uint32Array(4096);

/** Appends the numbers of a quotation, and its words behind the `wordCount` before it; gives the new number of words. */
function writeQuotation(
  article: ArticleButDates,
  { start, end, innerStart, innerEnd, speaker }: Quotation,
  folded: FoldedQuotation | null,
  numbers: number[],
  wordCount: number,
): number {
  const figure = speaker && article.figures[speaker.figure] ? speaker.figure + 1 : 0;
  const { hash, check, length } = folded?.fingerprint ?? { hash: 0, check: 0, length: 0 };
  const high = Math.floor(hash / 0x1_0000_0000);
  const wordsEnd = wordCount + (folded?.words.length ?? 0);
  // The hashes are signed, which is the same among 32-bit numbers, and until then keeps these from becoming doubles.
  numbers.push(start, end, innerStart, innerEnd, figure, high | 0, hash | 0, check | 0, length, wordsEnd);
  if (folded) {
    if (wordScratch.length < wordsEnd) {
      const longer = new Uint32Array(2 * wordsEnd);
      longer.set(wordScratch.subarray(0, wordCount));
      wordScratch = longer;
    }
    wordScratch.set(folded.words, wordCount);
  }
  return wordsEnd;
}

function speakersOf(article: ArticleButDates, keep: (text: string) => string): ReadonlyMap<number, string> {
  const speakers = new Map<number, string>();
  article.quotations.forEach(({ speaker }, index) => {
    if (speaker && speaker.name !== '' && !article.figures[speaker.figure]) speakers.set(index, keep(speaker.name));
  });
  return speakers.size > 0 ? speakers : NOBODY;
}

/** Indices of things by the figure that they belong to; those of no figure are left out. */
interface Grouped {
  readonly order: readonly number[];
  /** Where each figure's share of `order` starts, and where the last one's ends. */
  readonly ends: readonly number[];
}

function byFigure<T>(count: number, things: readonly T[], figureOf: (thing: T) => number): Grouped {
  const ends = new Array<number>(count + 1).fill(0);
  for (const thing of things) {
    const figure = figureOf(thing);
    if (figure >= 0 && figure < count) ends[figure + 1]!++;
  }
  for (let figure = 0; figure < count; figure++) ends[figure + 1]! += ends[figure]!;
  const next = ends.slice();
  const order = new Array<number>(ends[count]!).fill(0);
  things.forEach((thing, index) => {
    const figure = figureOf(thing);
    if (figure >= 0 && figure < count) order[next[figure]!++] = index;
  });
  return { order, ends };
}

/** The names by which an article calls a figure, other than its fullest one. Pronouns and descriptions are no names. */
function surfacesOf(
  article: ArticleButDates,
  name: string,
  { order, ends }: Grouped,
  figure: number,
  keep: (text: string) => string,
): readonly string[] {
  const surfaces = new Set<string>();
  for (let i = ends[figure]!; i < ends[figure + 1]!; i++) {
    const { start, end, byRole } = article.mentions[order[i]!]!;
    if (byRole) continue;
    const surface = article.text.slice(start, end);
    if (surface !== name && surface.length <= 60 && /^\p{Lu}[^\n\r]*$/u.test(surface)) surfaces.add(keep(surface));
  }
  return surfaces.size > 0 ? [...surfaces] : NONE;
}
