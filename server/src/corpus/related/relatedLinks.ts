import { KEY } from './keys';
import type { Kinship } from './kinship';
import { kinship } from './kinship';
import type { Reading } from './reading';
import type { Rarity } from './relatedScore';
import { countKeys, rarityOf } from './relatedScore';
import type { Said } from './said';

/** A quotation with what tells whether another says the same. */
export interface Spoken {
  readonly said: Said;
  /** Key of the article: two quotations of one article are not compared. */
  readonly article: string;
  /** Key of the figure over the corpus, or null where nobody is named. */
  readonly speaker: string | null;
}

/** Two quotations that say the same, by their indices. */
export interface RelatedLink extends Kinship {
  readonly first: number;
  readonly second: number;
}

/** The rarest keys of a statement, whose pairs bring it together with others. */
const RAREST = 7;
/** Statements of one pair of keys that are compared; a pair of more is too common to tell anything. */
const CROWD = 48;

interface Unit {
  readonly quotation: number;
  readonly reading: Reading;
}

/**
 * Finds quotations of different articles that say the same in other words or another language. `areRepeats` tells pairs that
 * are linked by their words already. The cost follows the number of statements and the pairs that share two rare concepts.
 */
export function relatedLinks(
  quotations: readonly Spoken[],
  areRepeats: (first: number, second: number) => boolean = () => false,
): RelatedLink[] {
  const units: Unit[] = [];
  const counts = new Map<number, number>();
  quotations.forEach(({ said }, quotation) => {
    for (const reading of said.readings) {
      units.push({ quotation, reading });
      countKeys(reading, counts);
    }
  });
  const rarity = rarityOf((key) => counts.get(key) ?? 0, units.length);
  const links: RelatedLink[] = [];
  const seen = new Set<number>();
  for (const [a, b] of candidates(units, counts, rarity)) {
    const first = Math.min(units[a]!.quotation, units[b]!.quotation);
    const second = Math.max(units[a]!.quotation, units[b]!.quotation);
    const key = first * quotations.length + second;
    if (seen.has(key)) continue;
    seen.add(key);
    const found = judge(quotations[first]!, quotations[second]!, rarity);
    if (found && !areRepeats(first, second)) links.push({ first, second, ...found });
  }
  return links.sort((a, b) => a.first - b.first || a.second - b.second);
}

function judge(one: Spoken, other: Spoken, rarity: Rarity): Kinship | null {
  if (one.article === other.article) return null;
  const areKnown = one.speaker !== null && other.speaker !== null;
  if (areKnown && one.speaker !== other.speaker) return null;
  return kinship(one.said, other.said, areKnown, rarity);
}

/** Pairs of units of different articles' quotations that share two of their rarest keys, each once. */
function* candidates(
  units: readonly Unit[],
  counts: ReadonlyMap<number, number>,
  rarity: Rarity,
): Iterable<readonly [number, number]> {
  const postings = new Float64Array(units.length * ((RAREST * (RAREST - 1)) / 2));
  let size = 0;
  units.forEach(({ reading }, unit) => {
    const keys = rarest(reading, counts, rarity);
    for (let i = 0; i < keys.length; i++) {
      for (let j = i + 1; j < keys.length; j++) {
        // 30 bits of the pair, then 22 of the unit: exact in a double, and sorted by pair.
        postings[size++] = pairHash(keys[i]!, keys[j]!) * 0x40_0000 + unit;
      }
    }
  });
  const sorted = postings.subarray(0, size).sort();
  const seen = new Set<number>();
  for (let from = 0; from < size;) {
    const pair = Math.floor(sorted[from]! / 0x40_0000);
    let to = from + 1;
    while (to < size && Math.floor(sorted[to]! / 0x40_0000) === pair) to++;
    const end = Math.min(to, from + CROWD);
    for (let i = from; i < end; i++) {
      for (let j = i + 1; j < end; j++) {
        const a = sorted[i]! % 0x40_0000;
        const b = sorted[j]! % 0x40_0000;
        if (units[a]!.quotation === units[b]!.quotation) continue;
        const key = a * units.length + b;
        if (seen.has(key)) continue;
        seen.add(key);
        yield [a, b];
      }
    }
    from = to;
  }
}

/** The rarest keys of a statement that others have too, in ascending order. */
function rarest(reading: Reading, counts: ReadonlyMap<number, number>, rarity: Rarity): number[] {
  const keys: { key: number; weight: number }[] = [];
  for (const written of reading.keys) {
    const key = written & KEY;
    if ((counts.get(key) ?? 0) > 1) keys.push({ key, weight: rarity(key) });
  }
  keys.sort((a, b) => b.weight - a.weight || a.key - b.key);
  return keys
    .slice(0, RAREST)
    .map(({ key }) => key)
    .sort((a, b) => a - b);
}

const pairHash = (a: number, b: number): number => {
  let hash = Math.imul(a ^ 0x9e3779b9, 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 15) ^ b, 0xc2b2ae35);
  return (hash ^ (hash >>> 13)) & 0x3fff_ffff;
};
