import { conceptTable } from './conceptTable';
import { agreement } from './contradiction';
import { KEY, isConcept, isNumber } from './keys';
import type { Reading } from './reading';
import type { Statement } from './slots';
import { metBy, statementOf } from './slots';

/** How rare a key is among the statements of the corpus, in bits: 0 for one that stands everywhere. */
export type Rarity = (key: number) => number;

/** How far two statements say the same. */
export interface Relatedness {
  /** From 0 to 1: what each says of the other, weighted by rarity; the harmonic mean of both ways. 0 where they contradict. */
  readonly score: number;
  /** The lesser of the two ways. */
  readonly least: number;
  /** Concepts that both have. */
  readonly shared: number;
}

const UNRELATED: Relatedness = { score: 0, least: 0, shared: 0 };

/** A statement of fewer slots says too little to be told from others. */
export const LEAST_SLOTS = 4;
/** Share of weight that counts for a word outside the table, which meets only its like in spelling. */
const OUTSIDE = 0.6;
/** A clause that the other statement has less of than this share says something of its own. */
const LONE_SHARE = 0.2;
/** What such clauses take from the score. */
const LONE_CLAUSE = 0.35;

/** Bits that what both say must tell at least: a few words that everybody uses are no claim. */
const EVIDENCE = 22;
/**
 * Where nearly all words are the same, another order tells of other roles: who warned the captain, whom the captain warned. Who puts the
 * same into other words moves them, too.
 */
const SAME_WORDS = 0.9;
const REARRANGED = 0.3;
const OTHER_ORDER = 0.55;

/** Compares what two statements say. 0 where they say too little, or where they contradict each other. */
export function relatedness(a: Reading, b: Reading, rarity: Rarity): Relatedness {
  if (a.slots < LEAST_SLOTS || b.slots < LEAST_SLOTS) return UNRELATED;
  const one = statementOf(a);
  const other = statementOf(b);
  const agreed = agreement(one, other);
  if (agreed === 0) return UNRELATED;
  const forth = coverage(one, other, rarity);
  const back = coverage(other, one, rarity);
  if (Math.min(forth.told, back.told) < EVIDENCE) return UNRELATED;
  const sum = forth.share + back.share;
  const mean = sum === 0 ? 0 : (2 * forth.share * back.share) / sum;
  const isRearranged = mean >= SAME_WORDS && disorder(one, other) >= REARRANGED;
  const kept = agreed * (forth.lone + back.lone > 0 ? 1 - LONE_CLAUSE : 1) * (isRearranged ? 1 - OTHER_ORDER : 1);
  return {
    score: mean * kept,
    least: Math.min(forth.share, back.share),
    shared: Math.min(forth.shared, back.shared),
  };
}

/** Which share of the pairs of shared words stand in the other order, from 0 to 1. */
function disorder(a: Statement, b: Statement): number {
  const used = new Set<number>();
  const places: number[] = [];
  for (const { keys } of a.slots) {
    const place = b.slots.findIndex((slot, at) => !used.has(at) && slot.keys.some((key) => keys.includes(key)));
    if (place < 0) continue;
    used.add(place);
    places.push(place);
  }
  let inverted = 0;
  places.forEach((place, at) => {
    for (let before = 0; before < at; before++) if (places[before]! > place) inverted++;
  });
  return places.length < 2 ? 0 : (2 * inverted) / (places.length * (places.length - 1));
}

/** How much of a statement another has. */
interface Coverage {
  /** By weight, from 0 to 1; and that weight in bits. */
  readonly share: number;
  readonly told: number;
  /** Concepts that both have. */
  readonly shared: number;
  /** Clauses that the other hardly touches. */
  readonly lone: number;
}

function coverage({ slots }: Statement, by: Statement, rarity: Rarity): Coverage {
  let all = 0;
  let covered = 0;
  let shared = 0;
  let lone = 0;
  for (let at = 0; at < slots.length;) {
    const from = at;
    let said = 0;
    let weights = 0;
    do {
      const { keys, isName } = slots[at]!;
      let weight = Infinity;
      let met = 0;
      for (const key of keys) {
        const found = metBy(key, by);
        const own = weightOf(key, isName, rarity);
        // What is met counts by what it is; of what is not, the most frequent sense.
        if (found > met || (found === met && own < weight)) weight = own;
        met = Math.max(met, found);
      }
      weights += weight;
      said += met * weight;
      if (met > 0 && isConcept(keys[0]!)) shared++;
    } while (++at < slots.length && !slots[at]!.opensClause);
    all += weights;
    covered += said;
    if (at - from >= 2 && said < LONE_SHARE * weights) lone++;
  }
  return { share: all === 0 ? 0 : covered / all, told: covered, shared, lone };
}

function weightOf(key: number, isName: boolean, rarity: Rarity): number {
  return rarity(key) * (isConcept(key) || isNumber(key) || isName ? 1 : OUTSIDE);
}

/** Statements that stand in for a corpus that has few, so that rarities of a small corpus are not read off chance. */
const IMAGINED = 400;
/** How often those have a key of each kind. */
const EXPECTED = { common: 0.06, concept: 0.006, other: 0.002 };

/**
 * Rarities from the number of statements that have each key and the number of all statements.
 */
export function rarityOf(countOf: (key: number) => number, statements: number): Rarity {
  const table = conceptTable();
  return (key) => {
    const expected = !isConcept(key) ? EXPECTED.other : table.isCommon(key) ? EXPECTED.common : EXPECTED.concept;
    return Math.log2((statements + IMAGINED) / (countOf(key) + IMAGINED * expected));
  };
}

/** Adds a reading's keys to the counts that `rarityOf` takes. */
export function countKeys(reading: Reading, counts: Map<number, number>): void {
  for (const key of new Set(reading.keys.map((one) => one & KEY))) counts.set(key, (counts.get(key) ?? 0) + 1);
}
