import { fingerprintAt, wordsEndAt, wordsStartAt } from '../articleRecord';
import type { Repeat, RepeatGroup } from './group';
import type { Member } from './member';
import { byDate, byPlace, isSame, overlaps } from './member';
import type { NearRepeats } from './nearRepeats';
import type { Wordings } from './wordings';

/** A wording that repeats another one. */
interface Link {
  readonly wording: number;
  readonly similarity: number;
  readonly relation: 'exact' | 'near';
}

/** Which quotations translate which. */
export interface Translations {
  /** The quotations that may have translations. */
  members(): Iterable<Member>;
  of(member: Member): readonly Repeat[];
}

/**
 * Every group of repeats, by the origin's place: the same groups that `groupOf` gives for each quotation, each once. Each pair of
 * wordings is compared once.
 */
export function* everyGroup(wordings: Wordings, near: NearRepeats, translations: Translations): Iterable<RepeatGroup> {
  const links = linksOf(wordings, near);
  const sorted = new Map<number, readonly Member[]>();
  const membersOf = (wording: number): readonly Member[] => {
    let members = sorted.get(wording);
    if (!members) sorted.set(wording, (members = wordings.members(wording).sort(byDate)));
    return members;
  };
  const wordingOf = (member: Member): number =>
    wordings.wordingOf(member, fingerprintAt(member.record, member.quotation)!);
  /** The same member as `membersOf` has it. */
  const held = (member: Member): Member => membersOf(wordingOf(member)).find((one) => isSame(one, member))!;
  const translated = new Map<Member, readonly Repeat[]>();
  for (const member of translations.members()) {
    const found = translations.of(member);
    if (found.length > 0) translated.set(held(member), found);
  }
  /** The earliest of what repeats a quotation directly. */
  const earliest = (asked: Member, own: readonly Link[]): Member | null => {
    let first: Member | null = null;
    for (const { wording } of own) {
      const found = membersOf(wording).find((member) => !overlaps(member, asked));
      if (found && (!first || byDate(found, first) < 0)) first = found;
    }
    for (const found of translated.get(asked) ?? NONE) if (!first || byDate(found, first) < 0) first = held(found);
    return first;
  };
  const origins = new Set<Member>();
  for (const wording of new Set([...links.keys(), ...[...translated.keys()].map(wordingOf)])) {
    for (const member of membersOf(wording)) {
      const first = earliest(member, links.get(wording) ?? NONE);
      if (first) origins.add(byDate(member, first) < 0 ? member : first);
    }
  }
  for (const origin of [...origins].sort(byPlace)) {
    const repeats: Repeat[] = (links.get(wordingOf(origin)) ?? NONE).flatMap(
      ({ wording: other, similarity, relation }) =>
        membersOf(other)
          .filter((member) => !overlaps(origin, member))
          .map((member) => ({ ...member, similarity, relation })),
    );
    repeats.push(...(translated.get(origin) ?? NONE).filter((one) => !repeats.some((other) => isSame(one, other))));
    yield { origin, repeats: repeats.filter((repeat) => byDate(origin, repeat) < 0).sort(byDate) };
  }
}

const NONE: readonly never[] = [];

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
      for (const other of exact) link(wording, { wording: other, similarity: 1, relation: 'exact' });
    }
    const [from, to] = [wordsStartAt(record, quotation), wordsEndAt(record, quotation)];
    near.find(record.words, from, to, wording, wording, (other, similarity) => {
      if (exact.includes(other)) return;
      link(wording, { wording: other, similarity, relation: 'near' });
      link(other, { wording, similarity, relation: 'near' });
    });
  }
  return links;
}
