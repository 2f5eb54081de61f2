import type { Article, LocalFigure, Quotation } from '../article/article';
import { metadataEntry } from '../article/article';
import type { LineIndex } from '../text/lines';
import type { ArticleFacts } from './corpus';
import { UNDATED, earliest } from './edtf';
import type { Fingerprint } from './fingerprint';
import { fingerprint } from './fingerprint';

/** What is kept of a figure of one article. */
export interface RecordedFigure {
  readonly name: string;
  readonly form: LocalFigure['form'];
  readonly gender: LocalFigure['gender'];
  /** Other ways in which the article writes the name, each once. */
  readonly surfaces: readonly string[];
  readonly roles: readonly { readonly text: string; readonly start: number; readonly end: number }[];
  /** The figure's mentions and quotations: from, to (half-open) in `mentions` and `spoken` of the record. */
  readonly mentions: readonly [from: number, to: number];
  readonly spoken: readonly [from: number, to: number];
}

/** What is kept of a quotation. */
export interface RecordedQuotation {
  readonly start: number;
  readonly end: number;
  readonly innerStart: number;
  readonly innerEnd: number;
  /** Index into the record's figures, or -1. */
  readonly figure: number;
  /** The speaker's naming words where they stand for no figure. */
  readonly speaker: string | null;
  /** Null where the quotation does not link to repeats. */
  readonly fingerprint: Fingerprint | null;
}

/**
 * The facts of one article, without its text: numbers in typed arrays, strings that hold on to nothing. Plain data but for
 * the line index, so that it can be made in another thread and stored.
 */
export interface ArticleRecord extends ArticleFacts {
  readonly lines: LineIndex;
  /** The date as a number that sorts. */
  readonly moment: number;
  readonly figures: readonly RecordedFigure[];
  readonly quotations: readonly RecordedQuotation[];
  /** Start and end of each mention, by figure, then by offset. */
  readonly mentions: Uint32Array;
  /** Indices into `quotations`, by figure, then in order. */
  readonly spoken: Uint32Array;
}

/** True if repeats of the quotation are looked for: titles of works and headings are quoted by everybody. */
export const links = (quotation: Quotation): boolean => quotation.kind === 'speech' || quotation.kind === 'scare';

/** The fingerprint by which a quotation meets its repeats, or null where it does not link. */
export const fingerprintOf = (article: Article, quotation: Quotation): Fingerprint | null =>
  links(quotation) ? fingerprint(article.text.slice(quotation.innerStart, quotation.innerEnd)) : null;

/** Reads the facts of an article. `keep` copies a string so that it holds on to no text; see `StringPool`. */
export function recordOf(article: Article, keep: (text: string) => string): ArticleRecord {
  const value = (key: 'date' | 'source' | 'title'): string | null => {
    const found = metadataEntry(article.metadata, key)?.value ?? null;
    return found === null ? null : keep(found);
  };
  const date = value('date');
  const publisher = article.sources.find((source) => source.relation === 'publisher');
  const moment = earliest(date);
  const mentions = byFigure(article.figures.length, article.mentions, (mention) => mention.figure);
  const spoken = byFigure(article.figures.length, article.quotations, (quotation) => quotation.speaker?.figure ?? -1);
  return {
    uri: article.uri,
    lines: article.lines,
    language: article.language,
    date: moment === UNDATED ? null : date,
    source: value('source') ?? (publisher ? keep(publisher.name) : null),
    title: value('title'),
    moment,
    figures: article.figures.map((figure, index) => ({
      name: keep(figure.name),
      form: figure.form,
      gender: figure.gender,
      surfaces: surfacesOf(article, figure.name, mentions.lists[index]!).map(keep),
      roles: figure.roles.map(({ text, start, end }) => ({ text: keep(text), start, end })),
      mentions: mentions.spans[index]!,
      spoken: spoken.spans[index]!,
    })),
    quotations: article.quotations.map((quotation) => recordedQuotation(article, quotation, keep)),
    mentions: Uint32Array.from(
      mentions.lists.flat().flatMap((index) => [article.mentions[index]!.start, article.mentions[index]!.end]),
    ),
    spoken: Uint32Array.from(spoken.lists.flat()),
  };
}

function recordedQuotation(article: Article, quotation: Quotation, keep: (text: string) => string): RecordedQuotation {
  const { start, end, innerStart, innerEnd, speaker } = quotation;
  const figure = speaker && article.figures[speaker.figure] ? speaker.figure : -1;
  return {
    start,
    end,
    innerStart,
    innerEnd,
    figure,
    speaker: speaker && figure < 0 && speaker.name !== '' ? keep(speaker.name) : null,
    fingerprint: fingerprintOf(article, quotation),
  };
}

/** Groups things by the figure that they belong to; things of no figure are left out. */
function byFigure<T>(
  count: number,
  things: readonly T[],
  figureOf: (thing: T) => number,
): { lists: number[][]; spans: (readonly [number, number])[] } {
  const lists: number[][] = Array.from({ length: count }, () => []);
  things.forEach((thing, index) => lists[figureOf(thing)]?.push(index));
  let from = 0;
  const spans = lists.map((list) => [from, (from += list.length)] as const);
  return { lists, spans };
}

/** The names by which an article calls a figure, other than its fullest one. Pronouns and descriptions are no names. */
function surfacesOf(article: Article, name: string, mentions: readonly number[]): string[] {
  const surfaces = new Set<string>();
  for (const index of mentions) {
    const { start, end } = article.mentions[index]!;
    const surface = article.text.slice(start, end);
    if (surface !== name && surface.length <= 60 && /^\p{Lu}[^\n\r]*$/u.test(surface)) surfaces.add(surface);
  }
  return [...surfaces];
}
