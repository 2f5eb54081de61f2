import type { Met } from './alignment';
import { alignmentOf } from './alignment';
import { conceptTable } from './conceptTable';
import { agreement } from './contradiction';
import { KEY, isConcept } from './keys';
import { disorder, exchanged, turnedAround } from './order';
import type { Reading } from './reading';
import { statementOf } from './slots';

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
  /** Which share of the pairs of shared words stand in the other order, from 0 to 1. */
  readonly disorder: number;
}

const UNRELATED: Relatedness = { score: 0, least: 0, shared: 0, disorder: 1 };

/** A statement of fewer slots says too little to be told from others. */
export const LEAST_SLOTS = 4;
/** A clause that the other statement has less of than this share says something of its own. */
const LONE_SHARE = 0.2;
/** What is left of the score where there are such clauses. */
const LONE_CLAUSE = 0.65;
/** Bits that what both say must tell at least: a few words that everybody uses are no claim. */
const EVIDENCE = 22;
/** What is left where the words of a clause stand in reverse, which tells of other roles, and where nearly all words are the same. */
const TURNED = 0.6;
const TURNED_SAME = 0.45;
const SAME_WORDS = 0.85;

/** Compares what two statements say. 0 where they say too little, or where they contradict each other. */
export function relatedness(a: Reading, b: Reading, rarity: Rarity): Relatedness {
  if (a.slots < LEAST_SLOTS || b.slots < LEAST_SLOTS) return UNRELATED;
  const one = statementOf(a);
  const other = statementOf(b);
  const agreed = agreement(one, other);
  if (agreed === 0) return UNRELATED;
  const there = alignmentOf(one, other, rarity);
  const back = alignmentOf(other, one, rarity);
  const [ofOne, ofOther] = [coverageOf(there), coverageOf(back)];
  if (Math.min(ofOne.told, ofOther.told) < EVIDENCE) return UNRELATED;
  const mean = (2 * ofOne.share * ofOther.share) / (ofOne.share + ofOther.share);
  const turned = rolesKept(there, back, mean >= SAME_WORDS);
  return {
    score: mean * agreed * (ofOne.lone + ofOther.lone > 0 ? LONE_CLAUSE : 1) * turned,
    least: Math.min(ofOne.share, ofOther.share),
    shared: Math.min(ofOne.shared, ofOther.shared),
    disorder: disorder(there),
  };
}

/** What is left of the score by the order of the words. */
function rolesKept(there: readonly Met[], back: readonly Met[], haveSameWords: boolean): number {
  if (haveSameWords) return turnedAround(there, back) || exchanged(there, back) ? TURNED_SAME : 1;
  return turnedAround(there, back) ? TURNED : 1;
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

function coverageOf(met: readonly Met[]): Coverage {
  let [all, told, shared, lone] = [0, 0, 0, 0];
  for (let at = 0; at < met.length;) {
    const from = at;
    let [said, weights] = [0, 0];
    do {
      const { slot, degree, weight } = met[at]!;
      weights += weight;
      said += degree * weight;
      if (degree > 0 && isConcept(slot.keys[0]!)) shared++;
    } while (++at < met.length && !met[at]!.slot.opensClause);
    all += weights;
    told += said;
    if (at - from >= 2 && said < LONE_SHARE * weights) lone++;
  }
  return { share: all === 0 ? 0 : told / all, told, shared, lone };
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
