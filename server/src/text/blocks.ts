import { isSpaceCode } from './chars';
import type { Range } from './range';

/** A paragraph: consecutive lines that belong together, without the white space around them. Never empty. */
export type Block = Range;

/**
 * Splits a text into paragraphs. Blank lines always part them; lines that follow each other directly are paragraphs
 * of their own, unless they look like one paragraph broken at a fixed width.
 *
 * @param from offset to start at, the start of a line
 */
export function splitBlocks(text: string, from = 0): Block[] {
  const blocks: Block[] = [];
  let run: Range[] = [];
  const flush = () => {
    if (run.length > 1 && isHardWrapped(text, run))
      blocks.push({ start: run[0]!.start, end: run[run.length - 1]!.end });
    else blocks.push(...run);
    run = [];
  };
  let position = from;
  let carriage = text.indexOf('\r', from);
  while (position < text.length) {
    let end = text.indexOf('\n', position);
    if (end < 0) end = text.length;
    if (carriage >= 0 && carriage < position) carriage = text.indexOf('\r', position);
    if (carriage >= 0 && carriage < end) end = carriage;
    const line = trimmed(text, position, end);
    if (line) run.push(line);
    else flush();
    position = text.charCodeAt(end) === 13 && text.charCodeAt(end + 1) === 10 ? end + 2 : end + 1;
  }
  flush();
  return blocks;
}

/** The range without white space at its edges, or null if nothing is left. */
export function trimmed(text: string, start: number, end: number): Range | null {
  while (start < end && isSpaceCode(text.charCodeAt(start))) start++;
  while (end > start && isSpaceCode(text.charCodeAt(end - 1))) end--;
  return start < end ? { start, end } : null;
}

/** Lines of one paragraph broken at a fixed width are all about as long as the longest, but for the last one. */
function isHardWrapped(text: string, lines: readonly Range[]): boolean {
  let longest = 0;
  for (const line of lines) longest = Math.max(longest, line.end - line.start);
  if (longest > 130 || longest < 40) return false;
  let full = 0;
  let open = 0;
  for (const line of lines.slice(0, -1)) {
    if (line.end - line.start > longest * 0.7) full++;
    if (!/[.!?:;…”"»’)\]]/u.test(text[line.end - 1]!)) open++;
  }
  return full >= (lines.length - 1) * 0.7 && open >= (lines.length - 1) * 0.5;
}
