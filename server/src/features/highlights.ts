import type { Article, Quotation } from '../article/article';
import type { Range } from '../text/range';
import { touches } from '../text/range';
import { attributions, symbolAt } from './thingAt';

/**
 * What to highlight in this article with the cursor at an offset. On a figure: its mentions, and the pronouns and roles
 * that attribute quotations to it. On a quotation mark: that mark and its partner. In order, without doubles.
 */
export function highlights(article: Article, offset: number): Range[] {
  const marks = marksAt(article, offset);
  if (marks) return marks;
  const thing = symbolAt(article, offset);
  if (thing?.kind !== 'figure') return [];
  const found = new Map<number, Range>();
  for (const { figure, start, end } of [...attributions(article), ...article.mentions]) {
    if (figure === thing.figure) found.set(start, { start, end });
  }
  return [...found.values()].sort((a, b) => a.start - b.start);
}

/** Both marks of the innermost quotation that has one of them at the offset. */
function marksAt(article: Article, offset: number): Range[] | null {
  for (let i = article.quotations.length - 1; i >= 0; i--) {
    const marks = marksOf(article.quotations[i]!);
    if (marks.some((mark) => touches(mark, offset))) return marks;
  }
  return null;
}

/** The marks that are there: none, one or two. */
function marksOf({ start, end, open, close }: Quotation): Range[] {
  const marks: Range[] = [];
  if (open !== '') marks.push({ start, end: start + open.length });
  if (close !== '') marks.push({ start: end - close.length, end });
  return marks;
}
