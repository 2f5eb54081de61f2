import type { RepeatMember } from '../corpus';
import type { Kinship } from './kinship';
import type { Spoken } from './relatedLinks';
import { relatedLinks } from './relatedLinks';

/** A quotation of the corpus that may be related to others. */
export interface SpokenMember extends Spoken {
  readonly member: RepeatMember;
}

/**
 * The groups of repeats of a corpus with the quotations that say the same in other words (`related`) or another language
 * (`translation`) added to them, then groups of those alone; the origin first, as everywhere.
 *
 * @param spoken what may be related, in the order in which it may be an origin: by date, then by path and place
 */
export function withRelated(
  spoken: readonly SpokenMember[],
  groups: Iterable<readonly RepeatMember[]>,
): (readonly RepeatMember[])[] {
  const numbers = new Map(spoken.map(({ member }, index) => [placeOf(member), index]));
  const repeats = [...groups].map((members) => ({ members, all: new Set(members.map(placeOf)) }));
  const groupsOf = new Map<string, number[]>();
  repeats.forEach(({ members }, group) => {
    for (const member of members) {
      const place = placeOf(member);
      const known = groupsOf.get(place);
      if (known) known.push(group);
      else groupsOf.set(place, [group]);
    }
  });
  const places = spoken.map(({ member }) => placeOf(member));
  const inOneGroup = (first: number, second: number): boolean =>
    groupsOf.get(places[first]!)?.some((group) => repeats[group]!.all.has(places[second]!)) === true;

  const linked = new Map<number, (Kinship & { readonly other: number })[]>();
  for (const { first, second, relation, similarity } of relatedLinks(spoken, inOneGroup)) {
    for (const [one, other] of [
      [first, second],
      [second, first],
    ] as const) {
      const known = linked.get(one) ?? [];
      linked.set(one, known);
      known.push({ other, relation, similarity });
    }
  }

  const covered = new Set<number>();
  const cover = (a: number, b: number): boolean => {
    const key = Math.min(a, b) * spoken.length + Math.max(a, b);
    if (covered.has(key)) return false;
    covered.add(key);
    return true;
  };
  const membersOf = (origin: number): RepeatMember[] =>
    (linked.get(origin) ?? [])
      .filter(({ other }) => cover(origin, other))
      .sort((a, b) => a.other - b.other)
      .map(({ other, relation, similarity }) => ({ ...spoken[other]!.member, relation, similarity }));

  const grown = repeats.map(({ members }) => {
    const origin = numbers.get(placeOf(members[0]!));
    const more = origin === undefined ? [] : membersOf(origin);
    // What a member of the group is linked to as well is told by the origin's own links alone: nothing is chained.
    return more.length > 0 ? [...members, ...more] : members;
  });
  const own = spoken.flatMap(({ member }, origin) => {
    const members = membersOf(origin);
    return members.length > 0 ? [[{ ...member, relation: 'origin' as const, similarity: 1 }, ...members]] : [];
  });
  return [...grown, ...own];
}

const placeOf = ({ uri, start }: RepeatMember): string => `${uri}#${start}`;
