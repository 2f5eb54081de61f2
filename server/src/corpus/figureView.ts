import type { ArticleRecord } from './articleRecord';
import type { Figure, Location } from './corpus';
import { quotationAt, roleAt } from './articleRecord';
import type { FigureIndex } from './figureIndex';
import type { KnownFigure, Posting, SpellingEntry } from './spellingEntry';
import { byPath, earlier, later, newer } from './spellingEntry';
import type { Meter } from './meter';
import { parseName } from './personName';
import type { Member } from './repeatIndex';
import { byDate } from './repeatIndex';
import { byText } from './sortedList';
import { UNDATED } from './edtf';

/** The registry's name; else the most frequent full spelling, ties go to the first in path order. */
export function canonicalName(figure: KnownFigure): string {
  if (figure.registry) return figure.registry.name;
  const full = figure.entries.filter((entry) => entry.full);
  return ranked(full.length > 0 ? full : figure.entries)[0]!.text;
}

/** A figure for readers. What costs as much as the figure is known (aliases, roles) is worked out when it is read. It holds until the corpus changes. */
export function figureView(figure: KnownFigure, index: FigureIndex, meter: Meter): Figure {
  meter.visited += figure.entries.length;
  const { key, registry, entries } = figure;
  const name = canonicalName(figure);
  let stated: Figure['roles'] | null = null;
  let articleCount: number | null = null;
  let others: readonly string[] | null = null;
  return {
    key,
    name,
    registry,
    get aliases() {
      return (others ??= aliases(figure, name));
    },
    get spellings() {
      const spellings = entries.filter(({ full }) => full).map(({ text, weight }) => ({ text, articles: weight }));
      return spellings.sort((a, b) => b.articles - a.articles || byText(a.text, b.text));
    },
    get roles() {
      return (stated ??= roles(figure, meter));
    },
    get lastRole() {
      return lastRole(figure);
    },
    get mentionCount() {
      return entries.reduce((sum, entry) => sum + entry.mentions, 0);
    },
    get quotationCount() {
      return entries.reduce((sum, entry) => sum + entry.quotations, 0);
    },
    get articleCount() {
      return (articleCount ??= index.articleCount(figure));
    },
    get firstNamed() {
      return firstNamed(figure, meter);
    },
    get firstDate() {
      return spanOf(figure).first;
    },
    get lastDate() {
      return spanOf(figure).last;
    },
  };
}

/** A figure that no article of the corpus names: the corpus is older than the article, or the name is not known at all. */
export const unknownFigure = (key: string, name: string): Figure => ({
  key,
  name,
  aliases: [],
  spellings: [],
  roles: [],
  lastRole: null,
  registry: null,
  mentionCount: 0,
  quotationCount: 0,
  articleCount: 0,
  firstNamed: null,
  firstDate: null,
  lastDate: null,
});

function firstNamed(figure: KnownFigure, meter: Meter): Location | null {
  const full = figure.entries.filter((entry) => entry.full);
  let best: { moment: number; place: Location } | null = null;
  for (const { span } of full.length > 0 ? full : figure.entries) {
    const { record, figure: index } = span.first;
    meter.visited++;
    if (best && record.moment > best.moment) continue;
    const place = fullestMention(record, index);
    if (!best || record.moment < best.moment || beforeIn(place, best.place)) best = { moment: record.moment, place };
  }
  return best?.place ?? null;
}

const beforeIn = (a: Location, b: Location): boolean => (byText(a.uri, b.uri) || a.start - b.start) < 0;

/** The first mention that is as long as the article's fullest name of the figure, which tells it without the text. */
function fullestMention(record: ArticleRecord, index: number): Location {
  const { mentionsFrom, mentionsTo, name } = record.figures[index]!;
  const { uri, numbers } = record;
  let at = mentionsFrom;
  while (at < mentionsTo && numbers[at + 1]! - numbers[at]! < name.length) at += 2;
  if (at >= mentionsTo) at = mentionsFrom;
  // A figure without a mention (known from the metadata alone) is at the article's start.
  return mentionsFrom < mentionsTo ? { uri, start: numbers[at]!, end: numbers[at + 1]! } : { uri, start: 0, end: 0 };
}

/** Dates of the earliest and the latest article. */
function spanOf({ entries }: KnownFigure): { first: string | null; last: string | null } {
  let { first, last } = entries[0]!.span;
  for (const { span } of entries) {
    if (earlier(span.first, first)) first = span.first;
    if (later(span.last, last)) last = span.last;
  }
  return { first: first.record.date, last: last.record.date };
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

/** Number of quotations that a figure speaks. */
export const spokenCount = ({ entries }: KnownFigure): number =>
  entries.reduce((sum, { quotations }) => sum + quotations, 0);

/** The quotations that a figure speaks, in path order. */
export function spokenBy(figure: KnownFigure, meter: Meter): Member[] {
  const members: Member[] = [];
  for (const { record, figure: index } of merged(figure, (entry) => entry.quoting, meter)) {
    const local = record.figures[index]!;
    for (let at = local.spokenFrom; at < local.spokenTo; at++) members.push({ record, quotation: record.numbers[at]! });
  }
  meter.visited += members.length;
  return members;
}

/** Quotations by date, undated last, then by path and offset. */
export const quotationsOf = (figure: KnownFigure, meter: Meter): Location[] =>
  spokenBy(figure, meter)
    .sort(byDate)
    .map(({ record, quotation }) => {
      const { start, end } = quotationAt(record, quotation);
      return { uri: record.uri, start, end };
    });

/** The last quotation in each of the newest dated articles that quote a figure, newest first; at most `limit`. */
export function newestQuotations({ entries }: KnownFigure, limit: number, meter: Meter): Location[] {
  const newest: Member[] = [];
  for (const { quoting } of entries) {
    meter.visited += quoting.length;
    for (const { record, figure: index } of quoting) {
      const oldest = newest.at(-1);
      if (record.moment === UNDATED || (newest.length >= limit && record.moment < oldest!.record.moment)) continue;
      const member = { record, quotation: record.numbers[record.figures[index]!.spokenTo - 1]! };
      // Two figures of one article may be the same one over the corpus.
      const same = newest.findIndex((other) => other.record === record);
      if (same >= 0 && byDate(newest[same]!, member) > 0) continue;
      if (same >= 0) newest.splice(same, 1);
      newest.push(member);
      newest.sort((a, b) => byDate(b, a));
      if (newest.length > limit) newest.pop();
    }
  }
  return newest.map(({ record, quotation }) => {
    const { start, end } = quotationAt(record, quotation);
    return { uri: record.uri, start, end };
  });
}

function aliases(figure: KnownFigure, canonical: string): string[] {
  const counts = new Map<string, number>();
  const count = (text: string, articles: number): unknown => counts.set(text, (counts.get(text) ?? 0) + articles);
  for (const entry of figure.entries) {
    count(entry.text, entry.weight);
    for (const [surface, articles] of entry.surfaces ?? []) {
      if (parseName(surface, entry.form).bucket === entry.bucket) count(surface, articles);
    }
  }
  // What the registry names and no article does comes last.
  for (const alias of figure.registry?.aliases ?? []) count(alias, 0);
  counts.delete(canonical);
  return [...counts].sort((a, b) => b[1] - a[1] || byText(a[0], b[0])).map(([text]) => text);
}

function roles(figure: KnownFigure, meter: Meter): Figure['roles'] {
  const stated: { record: ArticleRecord; text: string; start: number; end: number }[] = [];
  for (const entry of figure.entries) {
    for (const { record, figure: index } of entry.describing) {
      const local = record.figures[index]!;
      local.roles.forEach((text, role) => stated.push({ record, text, ...roleAt(record, local, role) }));
    }
  }
  meter.visited += figure.entries.length + stated.length;
  return stated
    .sort((a, b) => newestFirst(a.record, b.record) || byText(a.record.uri, b.record.uri) || a.start - b.start)
    .map(({ record, text, start, end }) => ({ text, date: record.date, location: { uri: record.uri, start, end } }));
}

/** The first role of the article that states one last. */
function lastRole({ entries }: KnownFigure): string | null {
  let last: Posting | null = null;
  for (const { newestDescribing: next } of entries) if (next && (!last || newer(next, last))) last = next;
  return last && last.record.figures[last.figure]!.roles[0]!;
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
  [...entries].sort((a, b) => b.weight - a.weight || byPath(a.articles[0]!, b.articles[0]!) || byText(a.text, b.text));
