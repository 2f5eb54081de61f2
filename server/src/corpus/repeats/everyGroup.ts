import { fingerprintAt, wordsEndAt, wordsStartAt } from '../articleRecord';
import type { RepeatGroup } from './group';
import type { Member } from './member';
import { byDate, byPlace, overlaps } from './member';
import type { NearRepeats } from './nearRepeats';
import type { Wordings } from './wordings';

/** A wording that repeats another one. */
interface Link {
  readonly wording: number;
  readonly similarity: number;
  readonly isExact: boolean;
}

/**
 * Every group of repeats, by the origin's place: the same groups that `groupOf` gives for each quotation, each once. Each pair of
 * wordings is compared once.
 */
export function* everyGroup(wordings: Wordings, near: NearRepeats): Iterable<RepeatGroup> {
  const links = linksOf(wordings, near);
  const sorted = new Map<number, readonly Member[]>();
  const membersOf = (wording: number): readonly Member[] => {
    let members = sorted.get(wording);
    if (!members) sorted.set(wording, (members = wordings.members(wording).sort(byDate)));
    return members;
  };
  /** The earliest of what repeats a quotation directly. */
  const earliest = (asked: Member, own: readonly Link[]): Member | null => {
    let first: Member | null = null;
    for (const { wording } of own) {
      const found = membersOf(wording).find((member) => !overlaps(member, asked));
      if (found && (!first || byDate(found, first) < 0)) first = found;
    }
    return first;
  };
  const origins = new Map<Member, number>();
  for (const [wording, own] of links) {
    for (const member of membersOf(wording)) {
      const first = earliest(member, own);
      if (!first) continue;
      if (byDate(member, first) < 0) origins.set(member, wording);
      else origins.set(first, -1);
    }
  }
  for (const origin of [...origins.keys()].sort(byPlace)) {
    const wording = wordings.wordingOf(origin, fingerprintAt(origin.record, origin.quotation)!);
    const repeats = links
      .get(wording)!
      .flatMap(({ wording: other, similarity, isExact }) =>
        membersOf(other)
          .filter((member) => byDate(origin, member) < 0 && !overlaps(origin, member))
          .map((member) => ({ ...member, similarity, isExact })),
      )
      .sort(byDate);
    yield { origin, repeats };
  }
}

/** What repeats each wording; a wording that several quotations have repeats itself. Wordings without repeats are left out. */
function linksOf(wordings: Wordings, near: NearRepeats): Map<number, Link[]> {
  const links = new Map<number, Link[]>();
  const link = (from: number, to: Link): void => {
    const list = links.get(from);
    if (list) list.push(to);
    else links.set(from, [to]);
  };
  for (let wording = 0; wording < wordings.numbers; wording++) {
    if (!wordings.isAlive(wording)) continue;
    const { record, quotation } = wordings.sample(wording);
    const exact = wordings.withPrint(fingerprintAt(record, quotation)!);
    if (exact.length > 1 || wordings.isShared(wording)) {
      for (const other of exact) link(wording, { wording: other, similarity: 1, isExact: true });
    }
    const [from, to] = [wordsStartAt(record, quotation), wordsEndAt(record, quotation)];
    near.find(record.words, from, to, wording, wording, (other, similarity) => {
      if (exact.includes(other)) return;
      link(wording, { wording: other, similarity, isExact: false });
      link(other, { wording, similarity, isExact: false });
    });
  }
  return links;
}
