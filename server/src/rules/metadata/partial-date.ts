import { metadataEntry, type Article, type MetadataEntry } from '../../article/article';
import { daySpan } from '../../article/dates/daySpan';
import { LEVEL_WORDS, WRITTEN_LEVELS } from '../../article/metadata/levelWords';
import page from './partial-date.md';
import { RECOMMENDED } from '../preset';
import type { Rule } from '../rule';

export const partialDate: Rule = {
  id: 'metadata/partial-date',
  summary: 'The date of the article gives the month or the year alone',
  severity: 'hint',
  presets: RECOMMENDED,
  fix: 'review',
  page,
  *check({ article }) {
    const date = metadataEntry(article.metadata, 'date');
    if (!date || !WRITTEN_LEVELS.has(date.level) || !/^\d{4}(?:-\d\d)?$/u.test(date.value) || !daySpan(date.value))
      return;
    const { start, end, uri, value } = date;
    const day = fullDay(article, date);
    const known = value.length === 4 ? 'year' : 'month';
    yield {
      start,
      end,
      uri,
      message:
        `The date “${value}” gives the ${known} alone, so relative dates such as “yesterday” can't be resolved: ` +
        'write the day if you know it.',
      fix: day && {
        title: `Write “${day.value}”, as ${LEVEL_WORDS[day.level]} has it`,
        safety: 'review',
        edits: [{ start, end, newText: day.value }],
      },
    };
  },
};

/** A day that another place gives and that lies within the month or the year. */
function fullDay({ metadata }: Article, date: MetadataEntry): MetadataEntry | undefined {
  const span = daySpan(date.value)!;
  return metadata.entries.find(({ key, value }) => {
    const day = key === 'date' && /^\d{4}-\d\d-\d\d$/u.test(value) ? daySpan(value) : null;
    return day !== null && span.first <= day.first && day.last <= span.last;
  });
}
