import { defectsOf, mend } from './defects';
import page from './mismatched-marks.md';
import { ALWAYS } from '../preset';
import type { Rule } from '../rule';

export const mismatchedMarks: Rule = {
  id: 'quotation/mismatched-marks',
  summary: 'The two marks of a quotation do not belong together',
  severity: 'warning',
  presets: ALWAYS,
  fix: 'safe',
  page,
  *check({ article }) {
    for (const found of defectsOf(article, 'mismatched')) {
      const { defect, quotation } = found;
      const wrong = article.text.slice(defect.start, defect.end);
      const right = defect.mend.newText;
      const pair = quotation.open
        ? `The quotation opens with ${quotation.open} and closes with ${quotation.close}`
        : `The quotation closes with ${wrong}`;
      yield {
        start: defect.start,
        end: defect.end,
        message: `${pair}: write ${right} here.`,
        fix: mend(found, `Replace ${wrong} by ${right}`, 'safe'),
      };
    }
  },
};
