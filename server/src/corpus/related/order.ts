import { isActor } from './actors';
import type { Met } from './alignment';

/** How much disorder it is that the end of one statement stands first in the other. */
const MOVED = 0.15;
/** Share of the words that stay together in a clause, where clauses are but moved. */
const TOGETHER = 0.72;

/** A word of one statement that the other has, with the number of the clause that it stands in here and there. */
interface Shared {
  readonly at: number;
  readonly place: number;
  readonly clause: number;
  readonly other: number;
}

/** True if clauses of both share their words crosswise: `they raise A and abolish B`, `they abolish A and raise B`. */
export function exchanged(there: readonly Met[], back: readonly Met[]): boolean {
  const words = sharedWords(there, back);
  const turned = words.map(({ clause, other, at, place }) => ({ clause: other, other: clause, at: place, place: at }));
  return words.length > 0 && Math.max(together(words), together(turned)) < TOGETHER;
}

/** The order of shared words in two statements. */
export interface Order {
  /** Which share of their pairs stand in the other order, from 0 to 1. */
  readonly inverted: number;
  /**
   * The same where the end of one statement may stand first in the other: any translation may move a clause as a whole, and that counts
   * as `MOVED`.
   */
  readonly disorder: number;
  /** True if two who act have changed places: the ministry warned the company, the company warned the ministry. */
  readonly isTurned: boolean;
}

export function orderOf(there: readonly Met[], back: readonly Met[]): Order {
  const places = there.flatMap(({ place }) => (place < 0 ? [] : [place]));
  const pairs = (places.length * (places.length - 1)) / 2;
  if (pairs === 0) return { inverted: 0, disorder: 0, isTurned: false };
  let inversions = 0;
  places.forEach((place, at) => {
    for (let before = 0; before < at; before++) if (places[before]! > place) inversions++;
  });
  const inverted = inversions / pairs;
  let disorder = inverted;
  // One word after the other moves from the beginning to the end.
  for (const place of places) {
    for (const other of places) inversions += Math.sign(other - place);
    disorder = Math.min(disorder, MOVED + inversions / pairs);
  }
  return { inverted, disorder, isTurned: areTurned(there, back) };
}

/** True if two who act stand in one clause of a statement, and in the other order in the other. */
function areTurned(there: readonly Met[], back: readonly Met[]): boolean {
  const actors = sharedWords(there, back).filter(({ at, place }) =>
    there[at]!.slot.keys.some((key) => isActor(key) && back[place]!.slot.keys.includes(key)),
  );
  return actors.some(({ place, clause, other }, index) =>
    actors.slice(0, index).some((one) => one.place > place && (one.clause === clause || one.other === other)),
  );
}

/** Share of words that stand in the clause of the other statement where most of their own clause stand. */
function together(words: readonly Shared[]): number {
  const counts = new Map<number, Map<number, number>>();
  for (const { clause, other } of words) {
    const of = counts.get(clause) ?? new Map<number, number>();
    counts.set(clause, of.set(other, (of.get(other) ?? 0) + 1));
  }
  return [...counts.values()].reduce((sum, of) => sum + Math.max(...of.values()), 0) / words.length;
}

function sharedWords(there: readonly Met[], back: readonly Met[]): Shared[] {
  const [ofThere, ofBack] = [clausesOf(there), clausesOf(back)];
  return there.flatMap(({ place }, at) =>
    place < 0 ? [] : [{ at, place, clause: ofThere[at]!, other: ofBack[place]! }],
  );
}

/** The number of the clause that each word stands in. */
function clausesOf(met: readonly Met[]): number[] {
  let clause = 0;
  return met.map(({ slot }) => (slot.opensClause ? ++clause : clause));
}
