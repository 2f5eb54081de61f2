import { conceptTable } from './conceptTable';
import { ALTERNATIVE, KEY, NAME, isConcept, isNumber, keyOfNumber } from './keys';
import type { Reading } from './reading';

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
/** What is left of the score where one denies what the other says, and both deny. */
const CROSSED = 0.65;
/** What such clauses take from the score. */
const LONE_CLAUSE = 0.35;

/**
 * Compares what two statements say. 0 where either says too little, where each has a number that the other lacks, where
 * one denies what the other says, and where one says the opposite of the other.
 */
export function relatedness(a: Reading, b: Reading, rarity: Rarity): Relatedness {
  if (a.slots < LEAST_SLOTS || b.slots < LEAST_SLOTS) return UNRELATED;
  const inA = keySet(a);
  const inB = keySet(b);
  if (contradict(amounts(a), amounts(b))) return UNRELATED;
  const forthDenied = deniesWhat(a, inB, b);
  const backDenied = deniesWhat(b, inA, a);
  // Where both deny something, one denial may stand for another; where each denies what the other says, they contradict.
  if ((forthDenied && (backDenied || b.denials.length === 0)) || (backDenied && a.denials.length === 0))
    return UNRELATED;
  if (contradictConcepts(inA, inB) || contradictConcepts(inB, inA)) return UNRELATED;
  const forth = coverage(a, inB, rarity);
  const back = coverage(b, inA, rarity);
  const sum = forth.share + back.share;
  const kept = (forthDenied || backDenied ? CROSSED : 1) * (forth.lone + back.lone > 0 ? 1 - LONE_CLAUSE : 1);
  return {
    score: sum === 0 ? 0 : ((2 * forth.share * back.share) / sum) * kept,
    least: Math.min(forth.share, back.share),
    shared: Math.min(forth.shared, back.shared),
  };
}

/** True if each of two lists of amounts holds one that the other lacks. */
const contradict = (a: readonly number[], b: readonly number[]): boolean =>
  a.some((value) => !b.includes(value)) && b.some((value) => !a.includes(value));

/** The numbers of a statement, with half as a number: 50 percent is half too. */
function amounts({ numbers, keys }: Reading): readonly number[] {
  const { half, percent } = conceptTable();
  if (keys.includes(half)) return [...numbers, HALF];
  return keys.includes(percent) ? numbers.map((key) => (key === FIFTY ? HALF : key)) : numbers;
}

const HALF = keyOfNumber(0.5);
const FIFTY = keyOfNumber(50);

/** True if a statement denies something that the other says too and does not deny. */
function deniesWhat(of: Reading, said: ReadonlySet<number>, by: Reading): boolean {
  return of.denials.some((denial) => {
    const shared = denial.filter((key) => said.has(key));
    return shared.length > 0 && !shared.some((key) => by.denials.some((other) => other.includes(key)));
  });
}

/** True if one has a concept and the other lacks it and has its opposite. */
function contradictConcepts(a: ReadonlySet<number>, b: ReadonlySet<number>): boolean {
  const table = conceptTable();
  for (const key of a) {
    if (!isConcept(key) || b.has(key)) continue;
    for (const opposite of table.oppositesOf(key)) if (b.has(opposite) && !a.has(opposite)) return true;
  }
  return false;
}

function coverage(of: Reading, by: ReadonlySet<number>, rarity: Rarity): Coverage {
  let all = 0;
  let covered = 0;
  let shared = 0;
  let lone = 0;
  for (let clause = 0; clause < of.clauses.length; clause++) {
    const end = of.clauses[clause + 1] ?? of.keys.length;
    let slots = 0;
    let said = 0;
    let weights = 0;
    for (let at = of.clauses[clause]!; at < end;) {
      const key = of.keys[at]!;
      let weight = weightOf(key, rarity);
      let isCovered = by.has(key & KEY);
      for (at++; at < end && of.keys[at]! & ALTERNATIVE; at++) {
        const other = of.keys[at]!;
        weight = Math.min(weight, weightOf(other, rarity));
        isCovered ||= by.has(other & KEY);
      }
      slots++;
      weights += weight;
      if (isCovered) {
        said += weight;
        if (isConcept(key)) shared++;
      }
    }
    all += weights;
    covered += said;
    if (slots >= 2 && said < LONE_SHARE * weights) lone++;
  }
  return { share: all === 0 ? 0 : covered / all, shared, lone };
}

/** How much of a statement another has. */
interface Coverage {
  /** By weight, from 0 to 1. */
  readonly share: number;
  /** Concepts that both have. */
  readonly shared: number;
  /** Clauses that the other hardly touches. */
  readonly lone: number;
}

function weightOf(key: number, rarity: Rarity): number {
  const isTold = isConcept(key) || isNumber(key) || (key & NAME) !== 0;
  return rarity(key & KEY) * (isTold ? 1 : OUTSIDE);
}

const keySet = ({ keys }: Reading): ReadonlySet<number> => new Set(keys.map((key) => key & KEY));

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
  for (const key of keySet(reading)) counts.set(key, (counts.get(key) ?? 0) + 1);
}
