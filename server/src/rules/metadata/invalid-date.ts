import { validateDate } from '../../article/metadata/validateDate';
import page from './invalid-date.md';
import type { MetadataLevel } from '../../article/article';
import { ALWAYS } from '../preset';
import type { Fix, Rule } from '../rule';

/** Levels where somebody wrote the value as a date; elsewhere it was read from prose. */
const WRITTEN: readonly MetadataLevel[] = ['sidecar', 'table', 'front-matter', 'header', 'prefix'];

export const invalidDate: Rule = {
  id: 'metadata/invalid-date',
  summary: 'The date of the article is impossible or not in ISO 8601 form',
  severity: 'error',
  presets: ALWAYS,
  fix: 'review',
  page,
  *check({ article }) {
    for (const { key, value, level, uri, start, end } of article.metadata.entries) {
      if (key !== 'date' || !WRITTEN.includes(level)) continue;
      const verdict = validateDate(value);
      if (verdict.ok) continue;
      const { reason, suggestion, readings = [] } = verdict;
      const write = (date: string, why = ''): Fix => {
        return { title: `Write “${date}”${why}`, safety: 'review', edits: [{ start, end, newText: date }] };
      };
      const orders = [' (the day stands first)', ' (the month stands first)'];
      yield {
        start,
        end,
        uri,
        message: `The date “${value}” is not valid: ${reason}.`,
        fix: suggestion === undefined ? undefined : write(suggestion),
        alternatives: readings.map((date, i) => write(date, orders[i])),
      };
    }
  },
};
