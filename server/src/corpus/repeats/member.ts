import type { ArticleRecord } from '../articleRecord';
import { overlap, startAt } from '../articleRecord';
import type { Compare } from '../sortedList';
import { byText } from '../sortedList';

/** One quotation of one article. */
export interface Member {
  readonly record: ArticleRecord;
  /** Index of the quotation. */
  readonly quotation: number;
}

export const byPlace: Compare<Member> = (a, b) =>
  byText(a.record.uri, b.record.uri) ||
  startAt(a.record, a.quotation) - startAt(b.record, b.quotation) ||
  a.quotation - b.quotation;

/** By date, undated last; then by path; then by place. The first of a group is its origin. */
export const byDate: Compare<Member> = (a, b) =>
  a.record.moment === b.record.moment ? byPlace(a, b) : a.record.moment < b.record.moment ? -1 : 1;

/** True if the two are one quotation. */
export const isSame = (a: Member, b: Member): boolean => a.record === b.record && a.quotation === b.quotation;

/** True if the two are one quotation, or one stands inside the other; these do not repeat each other. */
export const overlaps = (a: Member, b: Member): boolean =>
  a.record === b.record && overlap(a.record, a.quotation, b.quotation);
