import Papa from 'papaparse';
import type { MetadataKey } from '../../article/article';
import type { TableRow } from '../../article/metadata/tableRow';
import { LineIndex } from '../../text/lines';
import type { Range } from '../../text/range';
import { placeCells, type Cell } from './cellRanges';
import { namesOf } from './rowNames';

/** A column that stands for a key. */
export interface Column {
  /** From 0. */
  readonly index: number;
  readonly key: MetadataKey;
}

/** Something in the table's text that keeps it, or a part of it, from being read. */
export interface TableFault extends Range {
  /** A full sentence. */
  readonly message: string;
}

/** How a table is built, and where its rows are. */
export interface TableLayout {
  readonly delimiter: string;
  /** Index of the column that names the articles; -1 where there is none. */
  readonly fileColumn: number;
  readonly columns: readonly Column[];
  /** Where each row starts, headings and empty lines left out. */
  readonly starts: readonly number[];
  /** What each row calls its article, as `nameKey` makes it. */
  readonly names: readonly string[];
  readonly faults: readonly TableFault[];
}

/**
 * A metadata table: its text, where its rows are and what they are called. The cells of a row are read when they are asked for, so that a
 * table of a hundred thousand rows costs little more than its text.
 */
export class MetadataTable {
  private readonly byName = new Map<string, number>();
  private lineIndex: LineIndex | null = null;

  constructor(
    readonly uri: string,
    readonly text: string,
    private readonly layout: TableLayout,
  ) {
    layout.names.forEach((name, row) => {
      if (name !== '' && !this.byName.has(name)) this.byName.set(name, row);
    });
  }

  /** Number of rows, without the headings. */
  get size(): number {
    return this.layout.starts.length;
  }

  get faults(): readonly TableFault[] {
    return this.layout.faults;
  }

  get lines(): LineIndex {
    return (this.lineIndex ??= LineIndex.of(this.text));
  }

  /** The row of an article by its path from the corpus's folder, or null. */
  rowOf(path: string): TableRow | null {
    const row = this.indexOf(path);
    return row === null ? null : this.row(row);
  }

  /** The number of that row. Of several rows for one article the first counts. */
  indexOf(path: string): number | null {
    for (const name of namesOf(path)) {
      const row = this.byName.get(name);
      if (row !== undefined) return row;
    }
    return null;
  }

  /** The row of an article as it is written, with where it starts; null where there is none. */
  written(path: string): { readonly start: number; readonly text: string } | null {
    const row = this.indexOf(path);
    return row === null ? null : { start: this.layout.starts[row]!, text: this.writtenRow(row) };
  }

  /** True if rows that are written alike say the same in both tables. */
  isBuiltLike({ layout }: MetadataTable): boolean {
    const form = ({ delimiter, columns }: TableLayout): string => JSON.stringify([delimiter, columns]);
    return form(layout) === form(this.layout);
  }

  /** What a row calls its article, and the first row that calls one so. */
  nameOf(row: number): { readonly name: string; readonly first: number } {
    const name = this.layout.names[row]!;
    return { name, first: this.byName.get(name) ?? row };
  }

  /** The cell that names a row's article; the row's first cell where it has none. */
  nameCell(row: number): Cell {
    const cells = this.cells(row);
    return cells[this.layout.fileColumn] ?? cells[0]!;
  }

  private row(row: number): TableRow {
    const cells = this.cells(row);
    return {
      uri: this.uri,
      start: this.layout.starts[row]!,
      cells: this.layout.columns.flatMap(({ index, key }) => (cells[index]?.value ? [{ key, ...cells[index] }] : [])),
    };
  }

  private cells(row: number): Cell[] {
    const { starts, delimiter } = this.layout;
    const [values = ['']] = Papa.parse<string[]>(this.writtenRow(row), { delimiter, preview: 1 }).data;
    return placeCells(this.text, starts[row]!, values);
  }

  private writtenRow(row: number): string {
    const { starts } = this.layout;
    return this.text.slice(starts[row], starts[row + 1] ?? this.text.length);
  }
}
