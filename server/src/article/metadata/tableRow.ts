import type { Range } from '../../text/range';
import type { MetadataEntry, MetadataKey } from '../article';
import { applyDateBasis, entriesOf } from './values';

/** One cell of a metadata table whose column stands for a key. The range is what stands in the cell, without its quotation marks. */
export interface TableCell extends Range {
  readonly key: MetadataKey;
  /** What the cell says: marks that stand for one are one. */
  readonly value: string;
}

/** The row of a metadata table that speaks of an article. Plain data, so that it can be sent to another thread. */
export interface TableRow {
  /** The table's file, whose text all ranges are in. */
  readonly uri: string;
  /** Where the row starts. */
  readonly start: number;
  readonly cells: readonly TableCell[];
}

/** The entries that a row gives. Empty cells say nothing, as tables have a column for what few articles have. */
export function tableEntries({ uri, cells }: TableRow): MetadataEntry[] {
  const entries = cells.flatMap(({ key, value, start, end }) => {
    const found = entriesOf({ key, level: 'table', uri }, value, { start: 0, end: value.length });
    // A mark inside a quoted cell is written twice, and then no part of it stands where it does in the value.
    const asWritten = end - start === value.length;
    return found
      .filter((entry) => entry.value.trim() !== '')
      .map((entry) => ({
        ...entry,
        start: asWritten ? start + entry.start : start,
        end: asWritten ? start + entry.end : end,
      }));
  });
  return applyDateBasis(entries);
}
