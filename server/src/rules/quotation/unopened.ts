import { defectsOf, mend } from './defects';
import page from './unopened.md';
import { excerpt } from '../excerpt';
import { ALWAYS } from '../preset';
import type { Rule } from '../rule';

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
        fix: mend(found, `Open the quotation with ${mark} before “${after}”`, 'review'),
      };
    }
  },
};
