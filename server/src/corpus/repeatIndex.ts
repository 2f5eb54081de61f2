import type { ArticleRecord, RecordedQuotation } from './articleRecord';
import type { Fingerprint } from './fingerprint';
import type { Meter } from './meter';
import type { Compare } from './sortedList';
import { byText, insertSorted, lowerBound } from './sortedList';

/** One quotation of one article. */
export interface Member {
  readonly record: ArticleRecord;
  readonly quotation: RecordedQuotation;
}

interface Group {
  readonly check: number;
  readonly length: number;
  /** Origin first. */
  readonly members: Member[];
}

/** By date, undated last; then by path; then by place. The first of a group is its origin. */
export const byDate: Compare<Member> = (a, b) =>
  a.record.moment === b.record.moment ? byPlace(a, b) : a.record.moment < b.record.moment ? -1 : 1;

const byPlace: Compare<Member> = (a, b) =>
  byText(a.record.uri, b.record.uri) || a.quotation.start - b.quotation.start || b.quotation.end - a.quotation.end;

/**
 * Groups of quotations with the same words. A group is found by its fingerprint's first hash, and what collides in that
 * (a handful in a corpus of a hundred million) is told apart by the second hash and the length.
 */
export class RepeatIndex {
  private readonly groups = new Map<number, Group | Group[]>();

  constructor(private readonly meter: Meter) {}

  add(record: ArticleRecord): void {
    for (const quotation of record.quotations) {
      const { fingerprint } = quotation;
      if (fingerprint) insertSorted(this.groupFor(fingerprint).members, { record, quotation }, byDate);
    }
  }

  remove(record: ArticleRecord): void {
    for (const quotation of record.quotations) {
      const { fingerprint } = quotation;
      const group = fingerprint && this.groupOf(fingerprint);
      if (!group) continue;
      let at = lowerBound(group.members, { record, quotation }, byDate);
      // The article's new facts may stand beside its old ones for a moment.
      while (group.members[at]!.quotation !== quotation) at++;
      group.members.splice(at, 1);
      if (group.members.length === 0) this.drop(fingerprint, group);
    }
  }

  clear(): void {
    this.groups.clear();
  }

  /** All quotations with that fingerprint, origin first; empty where there is but one. */
  members(fingerprint: Fingerprint): readonly Member[] {
    const members = this.groupOf(fingerprint)?.members ?? [];
    this.meter.visited += members.length;
    return members.length > 1 ? members : [];
  }

  /** All groups of two or more, by the origin's place. */
  all(): (readonly Member[])[] {
    return [...this.groups.values()]
      .flat()
      .map(({ members }) => members)
      .filter((members) => members.length > 1)
      .sort((a, b) => byPlace(a[0]!, b[0]!));
  }

  private groupOf({ hash, check, length }: Fingerprint): Group | undefined {
    const found = this.groups.get(hash);
    const fits = (group: Group): boolean => group.check === check && group.length === length;
    if (Array.isArray(found)) return found.find(fits);
    return found && fits(found) ? found : undefined;
  }

  private groupFor(fingerprint: Fingerprint): Group {
    const known = this.groupOf(fingerprint);
    if (known) return known;
    const { hash, check, length } = fingerprint;
    const group: Group = { check, length, members: [] };
    const others = this.groups.get(hash);
    this.groups.set(hash, others === undefined ? group : [others, group].flat());
    return group;
  }

  private drop({ hash }: Fingerprint, group: Group): void {
    const found = this.groups.get(hash);
    const left = Array.isArray(found) ? found.filter((other) => other !== group) : [];
    if (left.length > 0) this.groups.set(hash, left);
    else this.groups.delete(hash);
  }
}
