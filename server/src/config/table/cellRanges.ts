import type { Range } from '../../text/range';

/** A cell with what it says and where that stands, without quotation marks and white space at its edges. */
export interface Cell extends Range {
  readonly value: string;
}

/**
 * Finds where the cells of a row stand. The parser gives what they say; how that is written follows from RFC 4180: a cell in quotation
 * marks has each mark inside it twice. In a row that is written otherwise, all cells from there on stand for the row's first line.
 *
 * @param values what the cells of the row say
 */
export function placeCells(text: string, rowStart: number, values: readonly string[]): Cell[] {
  let at = rowStart;
  let lost = false;
  return values.map((value) => {
    const quoted = text[at] === '"';
    const start = quoted ? at + 1 : at;
    const written = quoted ? value.replaceAll('"', '""') : value;
    const end = start + written.length;
    lost ||= !text.startsWith(written, start) || (quoted && text[end] !== '"');
    if (lost) return { value: value.trim(), start: rowStart, end: lineEnd(text, rowStart) };
    at = quoted ? end + 1 : end;
    while (quoted && text[at] === ' ') at++;
    at++;
    return trimmed(value, written, { start, end });
  });
}

/** A cell without the white space at its edges; where it holds doubled marks its range stays whole. */
function trimmed(value: string, written: string, { start, end }: Range): Cell {
  const lead = written.length - written.trimStart().length;
  const trail = written.trim() === '' ? 0 : written.length - written.trimEnd().length;
  return { value: value.trim(), start: start + (trail === 0 && written.trim() === '' ? 0 : lead), end: end - trail };
}

/** The end of the line that an offset stands in. */
export function lineEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length && text[at] !== '\n' && text[at] !== '\r') at++;
  return at;
}
