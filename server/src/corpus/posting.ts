import type { ArticleRecord } from './articleRecord';
import type { Compare } from './sortedList';
import { byText } from './sortedList';

/** One figure of one article. */
export interface Posting {
  readonly record: ArticleRecord;
  /** Index into the record's figures. */
  readonly figure: number;
}

/** Path order. */
export const byPath: Compare<Posting> = (a, b) => byText(a.record.uri, b.record.uri) || a.figure - b.figure;
