import type { Article } from '../../article/article';
import type { Defect } from '../../text/quotationSpans';
import { defectsOf, mend } from './defects';
import page from './unopened.md';
import { excerpt } from '../excerpt';
import { ALWAYS } from '../preset';
import type { Fix, Rule, TextEdit } from '../rule';

export const unopened: Rule = {
  id: 'quotation/unopened',
  summary: 'A quotation closes that nothing opened in its paragraph',
  severity: 'error',
  presets: ALWAYS,
  fix: 'review',
  page,
  *check({ article }) {
    for (const found of defectsOf(article, 'unopened')) {
      const { defect } = found;
      const mark = defect.mend.newText;
      const glyph = article.text.slice(defect.start, defect.end);
      const after = excerpt(article.text, defect.mend.start, defect.start);
      yield {
        start: defect.start,
        end: defect.end,
        message: `This ${glyph} closes a quotation that was never opened: put ${mark} before its first word.`,
        fix: withTurn(article, defect, mend(found, `Open the quotation with ${mark} before “${after}”`, 'review')),
      };
    }
  },
};

/** The same fix; where the closing mark also faces the wrong way, it is turned with it. */
function withTurn({ defects }: Article, { quotation, start }: Defect, fix: Fix): Fix {
  const turned = defects.filter((other) => other.quotation === quotation && other.start === start);
  const edits = turned.filter(({ kind }) => kind === 'reversed').map(({ mend: edit }): TextEdit => edit);
  return { ...fix, edits: [...fix.edits, ...edits] };
}
