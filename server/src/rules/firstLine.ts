import type { Range } from '../text/range';

const LONGEST = 80;

/**
 * Where a finding about the whole article stands: the first line with something on it, without the white space at its
 * edges and at most 80 code units of it, so that a paragraph is not underlined from end to end.
 *
 * @returns an empty range at 0 for a text of white space
 */
export function firstLine(text: string): Range {
  const start = text.search(/\S/u);
  if (start < 0) return { start: 0, end: 0 };
  const line = /^[^\r\n]*/u.exec(text.slice(start, start + LONGEST + 1))![0];
  let length = Math.min(line.length, LONGEST);
  if (isHighSurrogate(text.charCodeAt(start + length - 1))) length--;
  return { start, end: start + line.slice(0, length).trimEnd().length };
}

const isHighSurrogate = (code: number): boolean => code >= 0xd800 && code <= 0xdbff;
