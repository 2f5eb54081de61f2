import type { Article } from '../../article/article';
import type { Corpus, RepeatMember } from '../corpus';
import { earliest } from '../edtf';
import type { Spoken } from './relatedLinks';
import { relatedLinks } from './relatedLinks';

/** A quotation of the corpus that may be related to others. */
interface Candidate extends Spoken {
  readonly member: RepeatMember;
  readonly moment: number;
}

/**
 * The groups of repeats of a corpus with the quotations that say the same in other words (`related`) or another language
 * (`translation`) added to them, then groups of those alone; the origin first, as everywhere. It needs the texts of all articles.
 */
export function withRelated(
  corpus: Corpus,
  articles: readonly Article[],
  groups: Iterable<readonly RepeatMember[]>,
): (readonly RepeatMember[])[] {
  const spoken = candidatesOf(corpus, articles);
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

  const links = relatedLinks(spoken, inOneGroup);
  const linked = new Map<number, { other: number; relation: 'translation' | 'related'; similarity: number }[]>();
  for (const { first, second, relation, similarity } of links) {
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

/** Direct speech of all articles by date, undated last, then by path and place: what may be an origin stands first. */
function candidatesOf(corpus: Corpus, articles: readonly Article[]): Candidate[] {
  const found: Candidate[] = [];
  for (const article of articles) {
    const date = corpus.facts(article.uri)?.date ?? null;
    const moment = earliest(date);
    for (const { kind, parent, speaker, start, end, innerStart, innerEnd } of article.quotations) {
      if (kind !== 'speech' || parent >= 0) continue;
      const figure = speaker && speaker.figure >= 0 ? corpus.figure(article, speaker.figure) : null;
      found.push({
        text: article.text.slice(innerStart, innerEnd),
        language: article.language,
        article: article.uri,
        speaker: figure?.key ?? null,
        moment,
        member: {
          uri: article.uri,
          start,
          end,
          innerStart,
          innerEnd,
          speaker: figure?.name ?? speaker?.name ?? null,
          date,
          relation: 'related',
          similarity: 0,
        },
      });
    }
  }
  return found.sort(
    (a, b) => compare(a.moment, b.moment) || compare(a.member.uri, b.member.uri) || a.member.start - b.member.start,
  );
}

const compare = <T extends string | number>(a: T, b: T): number => (a < b ? -1 : a > b ? 1 : 0);
