import { conceptTable } from './conceptTable';
import { ALTERNATIVE, KEY, NAME, isConcept } from './keys';
import type { Reading } from './reading';

/** What one word of a statement may stand for. */
export interface Slot {
  readonly keys: readonly number[];
  /** True for a name. */
  readonly isName: boolean;
  /** True if the slot begins a clause. */
  readonly opensClause: boolean;
}

/** A statement as it is compared with another. */
export interface Statement {
  readonly reading: Reading;
  readonly slots: readonly Slot[];
  /** All keys. */
  readonly said: ReadonlySet<number>;
  /** Concepts that are nearly the same as one of these. */
  readonly near: ReadonlySet<number>;
}

/** Takes a reading apart. */
export function statementOf(reading: Reading): Statement {
  const table = conceptTable();
  const slots: { keys: number[]; isName: boolean; opensClause: boolean }[] = [];
  const said = new Set<number>();
  const near = new Set<number>();
  const clauses = new Set(reading.clauses);
  reading.keys.forEach((written, at) => {
    const key = written & KEY;
    if (written & ALTERNATIVE) slots[slots.length - 1]!.keys.push(key);
    else slots.push({ keys: [key], isName: (written & NAME) !== 0, opensClause: clauses.has(at) });
    said.add(key);
    if (isConcept(key)) for (const other of table.nearTo(key)) near.add(other);
  });
  return { reading, slots, said, near };
}
