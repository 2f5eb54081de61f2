import page from './impossible.md';
import { ALWAYS } from '../preset';
import type { Rule } from '../rule';

export const impossible: Rule = {
  id: 'date/impossible',
  summary: 'A date that no calendar has',
  severity: 'warning',
  presets: ALWAYS,
  fix: 'none',
  page,
  *check({ article }) {
    for (const { start, end, impossible } of article.dates) {
      if (!impossible) continue;
      const date = article.text.slice(start, end);
      yield { start, end, message: `No calendar has the date “${date}”: look up which day or month is meant.` };
    }
  },
};
