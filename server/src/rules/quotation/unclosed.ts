import { defectsOf, mend } from './defects';
import page from './unclosed.md';
import { ALWAYS } from '../preset';
import type { Rule } from '../rule';

export const unclosed: Rule = {
  id: 'quotation/unclosed',
  summary: 'A quotation opens and nothing closes it in its paragraph',
  severity: 'error',
  presets: ALWAYS,
  fix: 'review',
  page,
  *check({ article }) {
    for (const found of defectsOf(article, 'unclosed')) {
      const { defect, words } = found;
      const mark = defect.mend.newText;
      yield {
        start: defect.start,
        end: defect.end,
        message: `The quotation “${words}” is not closed in its paragraph: put ${mark} after its last word.`,
        fix: mend(found, `Close the quotation with ${mark} where it seems to end`, 'review'),
      };
    }
  },
};
