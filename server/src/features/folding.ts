import type { Article } from '../article/article';
import type { Range } from '../text/range';
import { sections, turnGroups } from './sections';

/** A stretch that can be folded away; it covers at least two lines. */
export interface Fold extends Range {
  readonly kind: 'header' | 'section' | 'turn' | 'quotation';
}

/** The header, sections, questions with their answers, answers, and quotations that run over several lines. */
export function folding(article: Article): Fold[] {
  const folds: Fold[] = [];
  const { header } = article.metadata;
  if (header) folds.push({ kind: 'header', start: header.start, end: header.end });
  for (const { start, end } of sections(article)) folds.push({ kind: 'section', start, end });
  for (const { start, end, answers } of turnGroups(article)) {
    folds.push({ kind: 'turn', start, end });
    for (const answer of answers) folds.push({ kind: 'turn', start: answer.start, end: answer.end });
  }
  for (const { start, end } of article.quotations) folds.push({ kind: 'quotation', start, end });
  return folds.filter(({ start, end }) => article.lines.lineAt(start) < article.lines.lineAt(Math.max(start, end - 1)));
}
