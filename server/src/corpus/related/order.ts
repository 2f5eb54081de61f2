import type { Met } from './alignment';

/** So many words in reverse order are no accident: who does it, what is done, to whom. */
const REVERSED = 3;
/** Share of the words that stay together in a clause, where clauses are but moved. */
const TOGETHER = 0.72;

/** A word of one statement that the other has, with the number of the clause that it stands in here and there. */
interface Shared {
  readonly place: number;
  readonly clause: number;
  readonly other: number;
}

/**
 * True if words of one clause stand in reverse order in a clause of the other: `A warned B`, `B warned A`. Only words of one clause are
 * compared, for whole clauses change places in any translation.
 */
export function turnedAround(there: readonly Met[], back: readonly Met[]): boolean {
  const words = sharedWords(there, back);
  /** Length of the longest reverse row that ends at each word. */
  const rows: number[] = [];
  return words.some((word, at) => {
    rows[at] = 1;
    for (let before = 0; before < at; before++) {
      const { place, clause, other } = words[before]!;
      if (clause === word.clause && other === word.other && place > word.place) {
        rows[at] = Math.max(rows[at], rows[before]! + 1);
      }
    }
    return rows[at] >= REVERSED;
  });
}

/** True if clauses of both share their words crosswise: `they raise A and abolish B`, `they abolish A and raise B`. */
export function exchanged(there: readonly Met[], back: readonly Met[]): boolean {
  const words = sharedWords(there, back);
  const turned = words.map(({ clause, other, place }) => ({ clause: other, other: clause, place }));
  return words.length > 0 && Math.max(together(words), together(turned)) < TOGETHER;
}

/** Which share of the pairs of shared words stand in the other order, from 0 to 1. */
export function disorder(there: readonly Met[]): number {
  const places = there.flatMap(({ place }) => (place < 0 ? [] : [place]));
  const pairs = (places.length * (places.length - 1)) / 2;
  let inverted = 0;
  places.forEach((place, at) => {
    for (let before = 0; before < at; before++) if (places[before]! > place) inverted++;
  });
  return pairs === 0 ? 0 : inverted / pairs;
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
  return there.flatMap(({ place }, at) => (place < 0 ? [] : [{ place, clause: ofThere[at]!, other: ofBack[place]! }]));
}

/** The number of the clause that each word stands in. */
function clausesOf(met: readonly Met[]): number[] {
  let clause = 0;
  return met.map(({ slot }) => (slot.opensClause ? ++clause : clause));
}
