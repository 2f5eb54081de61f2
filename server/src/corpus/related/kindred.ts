import { conceptTable } from './conceptTable';
import tsv from './kindred.tsv';

/** True if two concepts are kindred: in a statement one may stand for the other, as a shop for a merchant. */
export const areKindred = (a: number, b: number): boolean => (kindred ??= compile(tsv)).get(a)?.has(b) === true;

let kindred: ReadonlyMap<number, ReadonlySet<number>> | null = null;

/** Reads groups of kindred concepts, one a line. Opposites in one group are not kindred. */
function compile(groups: string): ReadonlyMap<number, ReadonlySet<number>> {
  const table = conceptTable();
  const numbers = new Map(table.ids.map((id, number) => [id, number]));
  const result = new Map<number, Set<number>>();
  for (const line of groups.trim().split('\n')) {
    const group = line.split('\t').map((id) => {
      const number = numbers.get(id);
      if (number === undefined) throw new Error(`no such concept: ${id}`);
      return number;
    });
    for (const a of group) {
      const known = result.get(a) ?? new Set();
      result.set(a, known);
      for (const b of group) if (a !== b && !table.oppositesOf(a).includes(b)) known.add(b);
    }
  }
  return result;
}
