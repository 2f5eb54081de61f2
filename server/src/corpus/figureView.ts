import type { ArticleRecord } from './articleRecord';
import type { Figure, Location } from './corpus';
import { quotationAt } from './articleRecord';
import type { KnownFigure, Posting, SpellingEntry } from './spellingEntry';
import { byPath } from './spellingEntry';
import type { Meter } from './meter';
import { parseName } from './personName';
import type { Member } from './repeatIndex';
import { byDate } from './repeatIndex';
import { byText } from './sortedList';
import { UNDATED } from './edtf';

/** The most frequent full spelling; ties go to the first in path order. */
export function canonicalName(figure: KnownFigure): string {
  const full = figure.entries.filter((entry) => entry.full);
  return ranked(full.length > 0 ? full : figure.entries)[0]!.text;
}

/** A figure for readers. What costs as much as the figure is known (aliases, roles) is worked out when it is read. */
export function figureView(figure: KnownFigure, meter: Meter): Figure {
  meter.visited += figure.entries.length;
  const name = canonicalName(figure);
  return {
    key: figure.key,
    name,
    get aliases() {
      return aliases(figure, name);
    },
    get roles() {
      return roles(figure, meter);
    },
  };
}

/** Mentions by article in path order, then by offset. */
export function mentionsOf(figure: KnownFigure, meter: Meter): Location[] {
  const postings = merged(figure, (entry) => entry.articles, meter);
  const found: Location[] = [];
  for (let i = 0; i < postings.length; i++) {
    const { record, figure: index } = postings[i]!;
    const local = record.figures[index]!;
    const first = found.length;
    for (let at = local.mentionsFrom; at < local.mentionsTo; at += 2) {
      meter.visited++;
      found.push({ uri: record.uri, start: record.numbers[at]!, end: record.numbers[at + 1]! });
    }
    // Two figures of one article may be the same one over the corpus; their mentions alternate.
    if (i > 0 && postings[i - 1]!.record === record) sortTail(found, first, record.uri);
  }
  return found;
}

function sortTail(found: Location[], first: number, uri: string): void {
  let from = first;
  while (from > 0 && found[from - 1]!.uri === uri) from--;
  found.push(...found.splice(from).sort((a, b) => a.start - b.start || a.end - b.end));
}

/** Quotations by date, undated last, then by path and offset. */
export function quotationsOf(figure: KnownFigure, meter: Meter): Location[] {
  const members: Member[] = [];
  for (const { record, figure: index } of merged(figure, (entry) => entry.quoting, meter)) {
    const local = record.figures[index]!;
    for (let at = local.spokenFrom; at < local.spokenTo; at++) members.push({ record, quotation: record.numbers[at]! });
  }
  meter.visited += members.length;
  return members.sort(byDate).map(({ record, quotation }) => {
    const { start, end } = quotationAt(record, quotation);
    return { uri: record.uri, start, end };
  });
}

function aliases(figure: KnownFigure, canonical: string): string[] {
  const counts = new Map<string, number>();
  const count = (text: string, articles: number): unknown => counts.set(text, (counts.get(text) ?? 0) + articles);
  for (const entry of figure.entries) {
    count(entry.text, entry.articles.length);
    for (const [surface, articles] of entry.surfaces ?? []) {
      if (parseName(surface, entry.form).bucket === entry.bucket) count(surface, articles);
    }
  }
  counts.delete(canonical);
  return [...counts].sort((a, b) => b[1] - a[1] || byText(a[0], b[0])).map(([text]) => text);
}

function roles(figure: KnownFigure, meter: Meter): Figure['roles'] {
  const stated: { record: ArticleRecord; text: string; start: number; end: number }[] = [];
  for (const { record, figure: index } of merged(figure, (entry) => entry.describing, meter)) {
    for (const role of record.figures[index]!.roles) stated.push({ record, ...role });
  }
  meter.visited += stated.length;
  return stated
    .sort((a, b) => newestFirst(a.record, b.record) || byText(a.record.uri, b.record.uri) || a.start - b.start)
    .map(({ record, text, start, end }) => ({ text, date: record.date, location: { uri: record.uri, start, end } }));
}

function newestFirst(a: ArticleRecord, b: ArticleRecord): number {
  if (a.moment === b.moment) return 0;
  return a.moment === UNDATED ? 1 : b.moment === UNDATED ? -1 : b.moment - a.moment;
}

/** The postings of all spellings in path order. Each list is in order, so sorting them together takes linear time. */
function merged(
  figure: KnownFigure,
  list: (entry: SpellingEntry) => readonly Posting[],
  meter: Meter,
): readonly Posting[] {
  meter.visited += figure.entries.length;
  const postings = figure.entries.length === 1 ? list(figure.entries[0]!) : figure.entries.flatMap(list).sort(byPath);
  meter.visited += postings.length;
  return postings;
}

/** Most articles first; ties by the first article's path, then by the text. */
const ranked = (entries: readonly SpellingEntry[]): SpellingEntry[] =>
  [...entries].sort(
    (a, b) => b.articles.length - a.articles.length || byPath(a.articles[0]!, b.articles[0]!) || byText(a.text, b.text),
  );
