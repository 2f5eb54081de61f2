import { fingerprintAt } from '../articleRecord';
import type { Repeat, RepeatGroup } from './group';
import { withRoom } from './growable';
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
  const links = new Links(wordings, near);
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
  const isTranslated = new Set([...translated.keys()].map(wordingOf));
  for (let wording = 0; wording < wordings.numbers; wording++) {
    const own = wordings.isAlive(wording) ? links.of(wording) : NONE;
    if (own.length === 0 && !isTranslated.has(wording)) continue;
    for (const member of membersOf(wording)) {
      const first = earliest(member, own);
      if (first) origins.add(byDate(member, first) < 0 ? member : first);
    }
  }
  for (const origin of [...origins].sort(byPlace)) {
    const repeats: Repeat[] = links.of(wordingOf(origin)).flatMap(({ wording: other, similarity, relation }) =>
      membersOf(other)
        .filter((member) => !overlaps(origin, member))
        .map((member) => ({ ...member, similarity, relation })),
    );
    repeats.push(...(translated.get(origin) ?? NONE).filter((one) => !repeats.some((other) => isSame(one, other))));
    yield { origin, repeats: repeats.filter((repeat) => byDate(origin, repeat) < 0).sort(byDate) };
  }
}

const NONE: readonly never[] = [];

/**
 * What repeats each wording; a wording that several quotations have repeats itself. Pairs that are near stand in arrays of numbers, since
 * a large corpus has hundreds of thousands.
 */
class Links {
  private wordingsOf = new Uint32Array(1024);
  private similarities = new Float64Array(512);
  private count = 0;
  /** Places of pairs, by wording; and where those of each start. */
  private readonly places: Uint32Array;
  private readonly placesFrom: Uint32Array;

  constructor(
    private readonly wordings: Wordings,
    near: NearRepeats,
  ) {
    near.findAll((wording, other, similarity) => {
      if (this.exact(wording).includes(other)) return;
      this.wordingsOf = withRoom(this.wordingsOf, 2 * this.count + 2);
      this.similarities = withRoom(this.similarities, this.count + 1);
      this.wordingsOf[2 * this.count] = wording;
      this.wordingsOf[2 * this.count + 1] = other;
      this.similarities[this.count++] = similarity;
    });
    this.placesFrom = new Uint32Array(wordings.numbers + 1);
    for (let at = 0; at < 2 * this.count; at++) this.placesFrom[this.wordingsOf[at]! + 1]!++;
    for (let at = 0; at < wordings.numbers; at++) this.placesFrom[at + 1]! += this.placesFrom[at]!;
    this.places = new Uint32Array(2 * this.count);
    const next = this.placesFrom.slice();
    for (let at = 0; at < 2 * this.count; at++) this.places[next[this.wordingsOf[at]!]!++] = at;
  }

  of(wording: number): Link[] {
    const exact = this.exact(wording);
    const links: Link[] = [];
    if (exact.length > 1 || this.wordings.isShared(wording)) {
      for (const other of exact) links.push({ wording: other, similarity: 1, relation: 'exact' });
    }
    for (let i = this.placesFrom[wording]!; i < this.placesFrom[wording + 1]!; i++) {
      const place = this.places[i]!;
      const similarity = this.similarities[place >> 1]!;
      links.push({ wording: this.wordingsOf[place ^ 1]!, similarity, relation: 'near' });
    }
    return links;
  }

  /** Wordings with the same fingerprint, itself among them. */
  private exact(wording: number): readonly number[] {
    const { record, quotation } = this.wordings.sample(wording);
    return this.wordings.withPrint(fingerprintAt(record, quotation)!);
  }
}
