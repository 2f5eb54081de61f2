import { trimmed } from '../../text/blocks';
import type { Range } from '../../text/range';

/** A line without its line break, and where the next one starts. */
export interface SourceLine extends Range {
  readonly next: number;
}

/** The lines of a text from an offset on, one at a time: readers of headers stop after a few of them. */
export function* linesOf(text: string, from: number): Generator<SourceLine, undefined> {
  // Looked for as far as it matters: most texts have none.
  let carriageReturn = text.indexOf('\r', from);
  let start = from;
  while (start < text.length) {
    let end = text.indexOf('\n', start);
    if (end < 0) end = text.length;
    if (carriageReturn >= 0 && carriageReturn < start) carriageReturn = text.indexOf('\r', start);
    if (carriageReturn >= 0 && carriageReturn < end) end = carriageReturn;
    const next =
      text.charCodeAt(end) === 13 && text.charCodeAt(end + 1) === 10 ? end + 2 : Math.min(end + 1, text.length);
    yield { start, end, next };
    start = next;
  }
}

/** The lines that a range touches, with the line break behind them; at the end of the text, with the one before them. */
export function wholeLines(text: string, range: Range): Range {
  const isBreak = (at: number): boolean => text[at] === '\n' || text[at] === '\r';
  let { start, end } = range;
  while (start > 0 && !isBreak(start - 1)) start--;
  while (end < text.length && !isBreak(end)) end++;
  if (end < text.length) return { start, end: text.startsWith('\r\n', end) ? end + 2 : end + 1 };
  if (start > 0) start -= text.startsWith('\r\n', start - 2) ? 2 : 1;
  return { start, end };
}

export const isBlank = (text: string, line: Range): boolean => trimmed(text, line.start, line.end) === null;

/** The first offset from `from` that is no white space; the text's length if there is none. */
export function skipBlank(text: string, from: number): number {
  return trimmed(text, from, text.length)?.start ?? text.length;
}
