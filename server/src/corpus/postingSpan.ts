import { UNDATED } from './edtf';
import { byPath, type Posting } from './posting';

/** True if the first article is dated earlier; undated ones come last, and the path decides between equals. */
export const earlier = (a: Posting, b: Posting): boolean =>
  a.record.moment === b.record.moment ? byPath(a, b) < 0 : a.record.moment < b.record.moment;

/** True if the first article is dated later; undated ones count as the earliest, and the path decides between equals. */
export const later = (a: Posting, b: Posting): boolean =>
  a.record.moment === b.record.moment ? byPath(a, b) < 0 : dated(a) > dated(b);

const dated = ({ record }: Posting): number => (record.moment === UNDATED ? -UNDATED : record.moment);

/** The earliest-dated and the latest-dated article of a list. */
export interface Ends {
  readonly first: Posting;
  readonly last: Posting;
}

/** Keeps the ends of a list that is not empty up to date while articles come and go; looks for them when they are asked for. */
export class PostingSpan {
  private ends: Ends | null = null;

  of(list: readonly Posting[]): Ends {
    if (this.ends) return this.ends;
    let first = list[0]!;
    let last = first;
    for (const posting of list) {
      if (posting.record.moment < first.record.moment) first = posting;
      if (later(posting, last)) last = posting;
    }
    return (this.ends = { first, last });
  }

  /** The new facts of an article take the place of its old ones, which go next. */
  added(posting: Posting): void {
    if (!this.ends) return;
    const { first, last } = this.ends;
    this.ends = { first: earlier(first, posting) ? first : posting, last: later(last, posting) ? last : posting };
  }

  removed({ record }: Posting): void {
    if (this.ends?.first.record === record || this.ends?.last.record === record) this.ends = null;
  }
}
