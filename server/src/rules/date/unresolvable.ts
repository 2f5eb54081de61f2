import page from './unresolvable.md';
import { metadataEntry, type Article, type DateMention } from '../../article/article';
import { RECOMMENDED } from '../preset';
import { relatedPlaces } from '../relatedPlaces';
import type { Rule } from '../rule';

export const unresolvable: Rule = {
  id: 'date/unresolvable',
  summary: 'A day or month stands without a year, and the article has no date that tells it',
  severity: 'information',
  presets: RECOMMENDED,
  fix: 'none',
  page,
  *check({ article }) {
    const { uri, text, metadata, dates } = article;
    if (metadataEntry(metadata, 'date')) return;
    const open = dates.filter((date) => date.kind === 'partial' && date.value === null && !date.impossible);
    const [first, ...others] = open.filter((date) => !isTold(article, date));
    if (!first) return;
    const more = others.length === 0 ? '' : ` and of ${others.length} more like it`;
    yield {
      start: first.start,
      end: first.end,
      message: `Nothing tells the year of “${text.slice(first.start, first.end)}”${more}: give the article a date.`,
      related: relatedPlaces(uri, others, 'The year of this one is not known either.'),
    };
  },
};

/** True if the year stands before the date in its paragraph, or beside the same day elsewhere in the article. */
function isTold({ text, blocks, dates }: Article, { start, end }: DateMention): boolean {
  const block = blocks.find((one) => one.start <= start && start < one.end);
  const words = text.slice(start, end).toLowerCase();
  return dates.some(
    (other) =>
      other.value !== null &&
      other.anchor === undefined &&
      ((block !== undefined && other.start >= block.start && other.start < start) ||
        text.slice(other.start, other.end).toLowerCase().startsWith(words)),
  );
}
