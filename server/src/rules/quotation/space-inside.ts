import { defectsOf, mend } from './defects';
import page from './space-inside.md';
import { RECOMMENDED } from '../preset';
import type { Rule } from '../rule';

export const spaceInside: Rule = {
  id: 'quotation/space-inside',
  summary: 'White space stands between a quotation mark and the words it encloses',
  severity: 'information',
  presets: RECOMMENDED,
  fix: 'safe',
  page,
  *check({ article }) {
    for (const found of defectsOf(article, 'space-inside')) {
      const { defect, quotation } = found;
      const opening = defect.start < quotation.innerStart;
      // Two closing marks may be parted by a space: “‘Yes,’ ”.
      if (!opening && /['’”"»]/u.test(article.text[defect.start - 1] ?? '')) continue;
      const [side, mark] = opening ? ['after the opening', quotation.open] : ['before the closing', quotation.close];
      yield {
        start: defect.start,
        end: defect.end,
        message: `There is a space ${side} ${mark}: remove it.`,
        fix: mend(found, `Remove the space ${side} ${mark}`, 'safe'),
      };
    }
  },
};
