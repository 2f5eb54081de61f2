import type { Met } from './alignment';
import { alignmentsOf } from './alignment';
import { conceptTable } from './conceptTable';
import { agreement } from './contradiction';
import { KEY, isConcept, isNumber } from './keys';
import { exchanged, orderOf } from './order';
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
  /** Concepts and numbers that both have. */
  readonly shared: number;
  /** Concepts that both have, kindred ones not counted. */
  readonly kept: number;
  /** Which share of the pairs of shared words stand in the other order, and the same with a clause moved back; from 0 to 1. */
  readonly inverted: number;
  readonly disorder: number;
  /** Which share of the weight of both is said in kindred words, from 0 to 1. */
  readonly reworded: number;
  /** The same of other words for one concept. */
  readonly synonyms: number;
  /** Bits of what both say in the same concepts and words. */
  readonly same: number;
  /** Telling concepts that one has and the other lacks; of the one with more of them. */
  readonly left: number;
}

const UNRELATED: Relatedness = {
  score: 0,
  least: 0,
  shared: 0,
  kept: 0,
  inverted: 1,
  disorder: 1,
  reworded: 0,
  synonyms: 0,
  same: 0,
  left: 0,
};

/** A statement of fewer slots says too little to be told from others. */
export const LEAST_SLOTS = 4;
/** A clause that the other statement has less of than this share says something of its own. */
const LONE_SHARE = 0.2;
/** What is left of the score where there are such clauses. */
const LONE_CLAUSE = 0.8;
/** Bits that what both say must tell at least: a few words that everybody uses are no claim. */
const EVIDENCE = 16;
/** What is left where nearly all words are the same, and clauses have exchanged them. */
const EXCHANGED = 0.45;
const SAME_WORDS = 0.85;
/** What is left where those who act have changed places. */
const TURNED = 0.65;

/** Compares what two statements say. 0 where they say too little, or where they contradict each other. */
export function relatedness(a: Reading, b: Reading, rarity: Rarity): Relatedness {
  if (a.slots < LEAST_SLOTS || b.slots < LEAST_SLOTS) return UNRELATED;
  const one = statementOf(a);
  const other = statementOf(b);
  const agreed = agreement(one, other);
  if (agreed === 0) return UNRELATED;
  const [there, back] = alignmentsOf(one, other, rarity);
  const [ofOne, ofOther] = [coverageOf(there), coverageOf(back)];
  if (Math.min(ofOne.told, ofOther.told) < EVIDENCE) return UNRELATED;
  const mean = (2 * ofOne.share * ofOther.share) / (ofOne.share + ofOther.share);
  const { inverted, disorder, isTurned } = orderOf(there, back);
  const areExchanged = mean - (ofOne.reworded + ofOther.reworded) / 2 >= SAME_WORDS && exchanged(there, back);
  return {
    score:
      mean *
      agreed *
      (ofOne.lone + ofOther.lone > 0 ? LONE_CLAUSE : 1) *
      (areExchanged ? EXCHANGED : 1) *
      (isTurned ? TURNED : 1),
    least: Math.min(ofOne.share, ofOther.share),
    shared: Math.min(ofOne.shared, ofOther.shared),
    kept: Math.min(ofOne.kept, ofOther.kept),
    inverted,
    disorder,
    reworded: (ofOne.reworded + ofOther.reworded) / 2,
    synonyms: (ofOne.synonyms + ofOther.synonyms) / 2,
    same: Math.min(ofOne.same, ofOther.same),
    left: Math.max(ofOne.left, ofOther.left),
  };
}

/** How much of a statement another has. */
interface Coverage {
  /** By weight, from 0 to 1; and that weight in bits. */
  readonly share: number;
  readonly told: number;
  /** What of it is not in kindred words. */
  readonly same: number;
  /** Concepts and numbers that both have. */
  readonly shared: number;
  /** Concepts of these that are not kindred. */
  readonly kept: number;
  /** Share of the weight for which the other has but kindred words. */
  readonly reworded: number;
  /** The same of other words for one concept. */
  readonly synonyms: number;
  /** Telling concepts that the other lacks. */
  readonly left: number;
  /** Clauses that the other hardly touches. */
  readonly lone: number;
}

function coverageOf(met: readonly Met[]): Coverage {
  const table = conceptTable();
  let [all, told, same, shared, kept, reworded, synonyms, left, lone] = [0, 0, 0, 0, 0, 0, 0, 0, 0];
  for (let at = 0; at < met.length;) {
    const from = at;
    let [said, weights] = [0, 0];
    do {
      const { slot, degree, weight, isReworded, isSynonym } = met[at]!;
      weights += weight;
      said += degree * weight;
      if (isReworded) reworded += weight;
      else same += degree * weight;
      if (isSynonym) synonyms += weight;
      if (degree > 0 && !isReworded && isConcept(slot.keys[0]!)) kept++;
      if (degree > 0 && (isConcept(slot.keys[0]!) || isNumber(slot.keys[0]!))) shared++;
      if (degree === 0 && slot.keys.every((key) => isConcept(key) && !table.isCommon(key))) left++;
    } while (++at < met.length && !met[at]!.slot.opensClause);
    all += weights;
    told += said;
    if (at - from >= 2 && said < LONE_SHARE * weights) lone++;
  }
  return all === 0
    ? NOTHING
    : { share: told / all, told, same, shared, kept, reworded: reworded / all, synonyms: synonyms / all, left, lone };
}

const NOTHING: Coverage = {
  share: 0,
  told: 0,
  same: 0,
  shared: 0,
  kept: 0,
  reworded: 0,
  synonyms: 0,
  left: 0,
  lone: 0,
};

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
