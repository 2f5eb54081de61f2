import type { Article, Attribution, DateMention, Mention, Quotation, SourceMention } from '../article/article';
import { touches, type Range } from '../text/range';

/** What stands under the cursor. `figure` is an index into `Article.figures`, `index` one into `Article.quotations`. */
export type Thing = Range &
  (
    | { readonly kind: 'figure'; readonly figure: number; readonly role?: string }
    | { readonly kind: 'quotation'; readonly quotation: Quotation; readonly index: number }
    | { readonly kind: 'date'; readonly date: DateMention }
    | { readonly kind: 'source'; readonly source: SourceMention }
  );

/**
 * The most telling thing at an offset: a figure, where one is named or meant by the pronoun or role that attributes a
 * quotation; else a date; else a source; else the innermost quotation; else null.
 */
export function thingAt(article: Article, offset: number): Thing | null {
  return (
    figureAt(article, offset) ?? dateAt(article, offset) ?? sourceAt(article, offset) ?? quotationAt(article, offset)
  );
}

/** The figure or quotation at an offset; dates and sources, which have no definition, do not hide the quotation. */
export function symbolAt(article: Article, offset: number): Extract<Thing, { kind: 'figure' | 'quotation' }> | null {
  return figureAt(article, offset) ?? quotationAt(article, offset);
}

function figureAt(article: Article, offset: number): Extract<Thing, { kind: 'figure' }> | null {
  const mention = pick<Mention>(article.mentions, offset);
  if (mention) return figureThing(mention, mention.figure, mention.role);
  const named = pick<Attribution>(attributions(article), offset);
  return named ? figureThing(named, named.figure) : null;
}

const figureThing = (range: Range, figure: number, role?: string): Extract<Thing, { kind: 'figure' }> => ({
  kind: 'figure',
  start: range.start,
  end: range.end,
  figure,
  ...(role !== undefined && { role }),
});

/** The naming words of attributions that stand for a figure, each once: many quotations may share one. */
export function attributions(article: Article): Attribution[] {
  const seen = new Map<number, Attribution>();
  for (const { speaker } of article.quotations) {
    if (speaker && speaker.figure >= 0 && speaker.end > speaker.start && speaker.by !== 'metadata') {
      seen.set(speaker.start, speaker);
    }
  }
  return [...seen.values()].sort((a, b) => a.start - b.start);
}

function dateAt(article: Article, offset: number): Extract<Thing, { kind: 'date' }> | null {
  const date = pick<DateMention>(article.dates, offset);
  return date ? { kind: 'date', start: date.start, end: date.end, date } : null;
}

/** The source at an offset. */
export function sourceAt(article: Article, offset: number): Extract<Thing, { kind: 'source' }> | null {
  const source = pick<SourceMention>(article.sources, offset);
  return source ? { kind: 'source', start: source.start, end: source.end, source } : null;
}

/** The innermost quotation at an offset. */
export function quotationAt(article: Article, offset: number): Extract<Thing, { kind: 'quotation' }> | null {
  const quotation = pick<Quotation>(article.quotations, offset);
  if (!quotation) return null;
  const index = article.quotations.indexOf(quotation);
  return { kind: 'quotation', start: quotation.start, end: quotation.end, quotation, index };
}

/** The shortest range that holds the offset; where none does, the shortest whose end touches it. */
function pick<T extends Range>(ranges: readonly T[], offset: number): T | undefined {
  let best: T | undefined;
  for (const range of ranges) {
    if (!touches(range, offset)) continue;
    if (!best || rank(range, offset) < rank(best, offset)) best = range;
  }
  return best;
}

const rank = (range: Range, offset: number): number =>
  range.end - range.start + (offset < range.end ? 0 : Number.MAX_SAFE_INTEGER / 2);
