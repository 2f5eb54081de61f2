import { metadataEntry } from '../../article/article';
import { dayNumber } from '../../article/dates/calendar';
import { daySpan } from '../../article/dates/daySpan';
import { LEVEL_WORDS } from '../../article/metadata/levelWords';
import { firstLine } from '../firstLine';
import page from './future-date.md';
import { ALWAYS } from '../preset';
import type { Rule } from '../rule';

/** East of here it may be tomorrow already. */
const TIME_ZONES = 1;

export const futureDate: Rule = {
  id: 'metadata/future-date',
  summary: 'The article is dated after today',
  severity: 'warning',
  presets: ALWAYS,
  fix: 'none',
  page,
  *check(context) {
    const { article } = context;
    const date = metadataEntry(article.metadata, 'date');
    const span = date && daySpan(date.value);
    if (!span) return;
    const [y, m, d] = context.today.split('-').map(Number) as [number, number, number];
    if (span.first <= dayNumber({ y, m, d }) + TIME_ZONES) return;
    const place = date.level === 'file' ? firstLine(article.text) : date;
    yield {
      start: place.start,
      end: place.end,
      uri: date.uri,
      message: `The date “${date.value}” in ${LEVEL_WORDS[date.level]} lies ahead of today, so no article can have it yet: correct it.`,
    };
  },
};
