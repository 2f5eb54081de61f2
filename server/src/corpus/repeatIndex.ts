import type { ArticleRecord } from './articleRecord';
import { fingerprintAt, startAt } from './articleRecord';
import type { Fingerprint } from './fingerprint';
import type { Meter } from './meter';
import type { Compare } from './sortedList';
import { byText, insertSorted, lowerBound } from './sortedList';

/** One quotation of one article. */
export interface Member {
  readonly record: ArticleRecord;
  /** Index of the quotation. */
  readonly quotation: number;
}

const byPlace: Compare<Member> = (a, b) =>
  byText(a.record.uri, b.record.uri) ||
  startAt(a.record, a.quotation) - startAt(b.record, b.quotation) ||
  a.quotation - b.quotation;

/** By date, undated last; then by path; then by place. The first of a group is its origin. */
export const byDate: Compare<Member> = (a, b) =>
  a.record.moment === b.record.moment ? byPlace(a, b) : a.record.moment < b.record.moment ? -1 : 1;

/**
 * Groups of quotations with the same words, by the first hash of their fingerprints. The few that meet in it without
 * being the same are told apart by the second hash and the length. Most quotations stand alone, and are kept without a list.
 */
export class RepeatIndex {
  private readonly groups = new Map<number, Member | Member[]>();

  constructor(private readonly meter: Meter) {}

  add(record: ArticleRecord): void {
    for (let quotation = 0; quotation < record.quotationCount; quotation++) {
      const fingerprint = fingerprintAt(record, quotation);
      if (!fingerprint) continue;
      const member = { record, quotation };
      const others = this.groups.get(fingerprint.hash);
      if (others === undefined) this.groups.set(fingerprint.hash, member);
      else if (Array.isArray(others)) insertSorted(others, member, byDate);
      else this.groups.set(fingerprint.hash, [others, member].sort(byDate));
    }
  }

  remove(record: ArticleRecord): void {
    for (let quotation = 0; quotation < record.quotationCount; quotation++) {
      const fingerprint = fingerprintAt(record, quotation);
      const members = fingerprint && this.groups.get(fingerprint.hash);
      if (!members) continue;
      if (Array.isArray(members)) {
        let at = lowerBound(members, { record, quotation }, byDate);
        // The article's new facts may stand beside its old ones for a moment.
        while (members[at]!.record !== record || members[at]!.quotation !== quotation) at++;
        members.splice(at, 1);
        if (members.length === 1) this.groups.set(fingerprint.hash, members[0]!);
      } else this.groups.delete(fingerprint.hash);
    }
  }

  clear(): void {
    this.groups.clear();
  }

  /** All quotations with that fingerprint, origin first; empty where there is but one. */
  members(fingerprint: Fingerprint): readonly Member[] {
    const found = this.groups.get(fingerprint.hash);
    if (!Array.isArray(found)) return [];
    this.meter.visited += found.length;
    const members = found.filter((member) => same(fingerprintAt(member.record, member.quotation)!, fingerprint));
    return members.length > 1 ? members : [];
  }

  /** All groups of two or more, by the origin's place. */
  all(): (readonly Member[])[] {
    const groups: (readonly Member[])[] = [];
    for (const found of this.groups.values()) {
      if (!Array.isArray(found)) continue;
      const prints = found.map((member) => fingerprintAt(member.record, member.quotation)!);
      prints.forEach((print, index) => {
        if (prints.findIndex((other) => same(print, other)) === index) groups.push(this.members(print));
      });
    }
    return groups.filter((members) => members.length > 1).sort((a, b) => byPlace(a[0]!, b[0]!));
  }
}

const same = (a: Fingerprint, b: Fingerprint): boolean =>
  a.hash === b.hash && a.check === b.check && a.length === b.length;
