import type { Column } from './measure';

/** A Markdown table: a row for each thing that was measured, a column for each server. What was not measured is a dash. */
export function table(columns: ReadonlyMap<string, Column>): string {
  const names = [...new Set([...columns.values()].flatMap((column) => [...column.keys()]))];
  const cells = [
    ['', ...columns.keys()],
    ...names.map((name) => [name, ...[...columns.values()].map((column) => column.get(name) ?? '–')]),
  ];
  const widths = cells[0]!.map((_, at) => Math.max(...cells.map((row) => row[at]!.length)));
  const line = (row: readonly string[]): string =>
    `| ${row.map((cell, at) => (at === 0 ? cell.padEnd(widths[at]!) : cell.padStart(widths[at]!))).join(' | ')} |`;
  const rule = widths.map((width, at) => (at === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`));
  return [line(cells[0]!), line(rule), ...cells.slice(1).map(line)].join('\n');
}
