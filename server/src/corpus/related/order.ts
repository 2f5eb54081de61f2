import type { Met } from './alignment';

/** So many words in reverse order are no accident: who does it, what is done, to whom. */
const REVERSED = 3;

/**
 * True if words of one clause stand in reverse order in a clause of the other: `A warned B`, `B warned A`. Only words of one clause are
 * compared, for whole clauses change places in any translation.
 */
export function turnedAround(there: readonly Met[], back: readonly Met[]): boolean {
  const [ofThere, ofBack] = [clausesOf(there), clausesOf(back)];
  const words = there.flatMap(({ place }, at) =>
    place < 0 ? [] : [{ place, clause: ofThere[at]!, other: ofBack[place]! }],
  );
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

/** The number of the clause that each word stands in. */
function clausesOf(met: readonly Met[]): number[] {
  let clause = 0;
  return met.map(({ slot }) => (slot.opensClause ? ++clause : clause));
}
