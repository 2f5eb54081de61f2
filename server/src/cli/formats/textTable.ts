/** One column of a table for people. */
export interface Column<T> {
  readonly title: string;
  readonly value: (row: T) => string;
  /** Numbers stand at the right of their column. */
  readonly right?: boolean;
}

/**
 * A table in plain text: columns as wide as what they hold, parted by two spaces. Where the width of the screen is known the last
 * column is cut to fit it.
 */
export function textTable<T>(columns: readonly Column<T>[], rows: readonly T[], width: number | undefined): string {
  const cells = [columns.map(({ title }) => title), ...rows.map((row) => columns.map(({ value }) => value(row)))];
  const widths = columns.map((_, column) => cells.reduce((most, row) => Math.max(most, lengthOf(row[column]!)), 0));
  const lines = cells.map((row) => {
    const padded = row.map((cell, column) => {
      const gap = ' '.repeat(widths[column]! - lengthOf(cell));
      return columns[column]!.right ? gap + cell : cell + gap;
    });
    return cut(padded.join('  ').trimEnd(), width);
  });
  return lines.map((line) => `${line}\n`).join('');
}

/** Characters as people count them, more or less: code points. */
const lengthOf = (text: string): number => [...text].length;

function cut(line: string, width: number | undefined): string {
  const characters = [...line];
  return width === undefined || characters.length <= width ? line : `${characters.slice(0, width - 1).join('')}…`;
}
