import type { Article, Quotation } from '../../article/article';
import type { Defect } from '../../text/quotationSpans';
import { excerpt } from '../excerpt';
import type { Fix } from '../rule';

/** A fault of one kind, with the quotation it belongs to. */
export interface QuotationDefect {
  readonly defect: Defect;
  readonly quotation: Quotation;
  /** The first words of the quotation, to name it by. */
  readonly words: string;
}

/** The faults of one kind that the reader of marks found, in order. */
export function* defectsOf(article: Article, kind: Defect['kind']): Iterable<QuotationDefect> {
  for (const defect of article.defects) {
    const quotation = article.quotations[defect.quotation];
    if (defect.kind !== kind || !quotation) continue;
    yield { defect, quotation, words: excerpt(article.text, quotation.innerStart, quotation.innerEnd) };
  }
}

/** The fix that makes the edit which the reader of marks proposes. */
export function mend({ defect }: QuotationDefect, title: string, safety: Fix['safety']): Fix {
  const { start, end, newText } = defect.mend;
  return { title, safety, edits: [{ start, end, newText }] };
}
