import type { Article } from '../../article/article';
import type { Defect } from '../../text/quotationSpans';
import { defectsOf, mend } from './defects';
import page from './reversed-mark.md';
import { ALWAYS } from '../preset';
import type { Rule } from '../rule';

export const reversedMark: Rule = {
  id: 'quotation/reversed-mark',
  summary: 'A quotation mark faces the wrong way',
  severity: 'warning',
  presets: ALWAYS,
  fix: 'safe',
  page,
  *check({ article, severityOf }) {
    const unopenedIsOn = severityOf('quotation/unopened') !== 'off';
    for (const found of defectsOf(article, 'reversed')) {
      const { defect, quotation } = found;
      // The rule quotation/unopened speaks of that mark, and its fix turns it too.
      if (unopenedIsOn && unopenedAt(article, defect)) continue;
      const wrong = article.text.slice(defect.start, defect.end);
      const right = defect.mend.newText;
      const does = defect.start === quotation.start ? 'opens' : 'closes';
      yield {
        start: defect.start,
        end: defect.end,
        message: `The mark ${wrong} that ${does} this quotation faces the wrong way: write ${right} here.`,
        fix: mend(found, `Turn ${wrong} to ${right}`, 'safe'),
      };
    }
  },
};

/** True if the mark also closes what nothing opened. */
const unopenedAt = ({ defects }: Article, { quotation, start }: Defect): boolean =>
  defects.some((other) => other.kind === 'unopened' && other.quotation === quotation && other.start === start);
