import { CharClass, charClass, isSpaceCode, isWordCode } from '../../text/chars';
import type { DateMention } from '../article';
import { wordEnd, wordStart } from './phrases';
import type { Anchor, Leaning } from './resolve';
import type { DateTable } from './table';

/** Where the reader of dates stands: one block of the text. Every look to the left or right is bounded. */
export interface Cursor {
  readonly text: string;
  /** End of the block. */
  end: number;
  /** Start of the block, or end of the last date: nothing to the left of it may be read again. */
  floor: number;
  readonly table: DateTable;
  readonly anchor: Anchor | null;
  /** The anchor as text, for the facts that were counted from it. */
  readonly anchorText: string | undefined;
}

/** No date has more white space than this between two of its parts. */
const WIDEST_GAP = 4;

/** The first offset from `from` that is no white space. */
export function skipSpace(cursor: Cursor, from: number): number {
  const limit = Math.min(cursor.end, from + WIDEST_GAP);
  let at = from;
  while (at < limit && isSpaceCode(cursor.text.charCodeAt(at))) at++;
  return at;
}

/** Skips one of the punctuation marks, if it stands there, and white space. */
export function skipGap(cursor: Cursor, from: number, punctuation: string): number {
  const marked = from < cursor.end && punctuation.includes(cursor.text[from]!);
  return skipSpace(cursor, marked ? from + 1 : from);
}

const isJoint = (code: number): boolean => charClass(code) === CharClass.Apostrophe || code === 0x2d;

/** Skips a gap and up to two words that join the parts of a date: `of`, `di`, `de la`, `dell'`. */
export function skipGlue(cursor: Cursor, from: number, punctuation: string): number {
  let at = skipGap(cursor, from, punctuation);
  for (let count = 0; count < 2; count++) {
    const end = wordEnd(cursor.text, at, Math.min(cursor.end, at + 12));
    if (end === at || !cursor.table.glue.has(cursor.text.slice(at, end).toLowerCase())) break;
    const code = cursor.text.charCodeAt(end);
    if (end >= cursor.end || !(isJoint(code) || isSpaceCode(code))) break;
    at = skipSpace(cursor, isJoint(code) ? end + 1 : end);
  }
  return at;
}

export interface Word {
  readonly start: number;
  readonly end: number;
  readonly lower: string;
}

/** The word behind `from`, across white space only. */
export function wordAfter(cursor: Cursor, from: number): Word | null {
  const start = skipSpace(cursor, from);
  const end = wordEnd(cursor.text, start, cursor.end);
  return end === start ? null : { start, end, lower: cursor.text.slice(start, end).toLowerCase() };
}

/** The word before `to`, across white space, an apostrophe or a hyphen. */
export function wordBefore(cursor: Cursor, to: number): Word | null {
  const end = gapBefore(cursor, to);
  const start = wordStart(cursor.text, end, cursor.floor);
  return end === start ? null : { start, end, lower: cursor.text.slice(start, end).toLowerCase() };
}

/** Where the word before `to` ends, across white space, an apostrophe or a hyphen. */
export function gapBefore(cursor: Cursor, to: number): number {
  let end = to;
  const limit = Math.max(cursor.floor, to - WIDEST_GAP);
  if (end > limit && isJoint(cursor.text.charCodeAt(end - 1))) return end - 1;
  while (end > limit && isSpaceCode(cursor.text.charCodeAt(end - 1))) end--;
  return end;
}

/** A run of ASCII digits that starts at `from`: its value and end, or null. Runs longer than four digits are no part of a date. */
export function digitsAt(cursor: Cursor, from: number): { readonly value: number; readonly end: number } | null {
  let end = from;
  while (end < cursor.end && isDigit(cursor.text.charCodeAt(end))) end++;
  const length = end - from;
  return length === 0 || length > 4 ? null : { value: Number(cursor.text.slice(from, end)), end };
}

export const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** True if the number that ends at `to` goes on: `2014km`, `2,000`, `9:20`. */
export function numberGoesOn(cursor: Cursor, to: number): boolean {
  const { text } = cursor;
  if (to >= cursor.end) return false;
  const code = text.charCodeAt(to);
  if (isWordCode(code) || code === 0x25) return true;
  return (code === 0x2c || code === 0x2e || code === 0x3a) && to + 1 < cursor.end && isDigit(text.charCodeAt(to + 1));
}

/** Four digits that can be a year, 1000 to 2199, and are no part of a longer number. */
export function yearAt(cursor: Cursor, from: number): { readonly y: number; readonly end: number } | null {
  const digits = digitsAt(cursor, from);
  if (!digits || digits.end - from !== 4 || digits.value < 1000 || digits.value > 2199) return null;
  return numberGoesOn(cursor, digits.end) ? null : { y: digits.value, end: digits.end };
}

/** True for a hyphen, dash or minus between the ends of a range. */
export const isRangeDash = (code: number): boolean =>
  code === 0x2d || code === 0x2013 || code === 0x2014 || code === 0x2011 || code === 0x2012;

/** The offset behind a range sign (` – `, ` to `), or null. Tells lists ("11 and 12 February") from ranges. */
export function rangeSignAt(cursor: Cursor, from: number): { readonly end: number; readonly list: boolean } | null {
  const at = skipSpace(cursor, from);
  if (at >= cursor.end) return null;
  if (isRangeDash(cursor.text.charCodeAt(at))) return { end: skipSpace(cursor, at + 1), list: false };
  const word = wordAfter(cursor, from);
  if (!word || !cursor.table.rangeWords.has(word.lower)) return null;
  // "tot en met" is a sign of three words.
  let last = word;
  for (let next = wordAfter(cursor, last.end); next && cursor.table.rangeWords.has(next.lower);)
    next = wordAfter(cursor, (last = next).end);
  const joint = isJoint(cursor.text.charCodeAt(last.end));
  const end = skipSpace(cursor, joint ? last.end + 1 : last.end);
  return { end, list: last === word && LISTS.has(word.lower) };
}

const LISTS = new Set(['and', 'e', 'et', 'und', 'y', 'en', 'и', 'та', 'і', 'i']);

/** How far a sentence is looked at around a date, in UTF-16 code units. */
const SENTENCE = 80;

/** Whether the sentence around a date looks back or ahead: "the concert is planned for 12 December". */
export function leaningOf(cursor: Cursor, start: number, end: number): Leaning {
  const { future } = cursor.table;
  if (!future || !cursor.anchor) return 'back';
  const left = cursor.text.slice(Math.max(cursor.floor, start - SENTENCE), start);
  const opening = Math.max(left.lastIndexOf('. '), left.lastIndexOf('? '), left.lastIndexOf('! '));
  if (future.test(left.slice(opening + 1))) return 'ahead';
  const right = cursor.text.slice(end, Math.min(cursor.end, end + SENTENCE));
  const closing = right.search(/[.!?](?:[\s”"»]|$)/u);
  return future.test(closing < 0 ? right : right.slice(0, closing)) ? 'perhapsAhead' : 'back';
}

/** Makes a fact of a date that was counted from the article's date. */
export function counted(
  cursor: Cursor,
  start: number,
  end: number,
  kind: DateMention['kind'],
  value: string | null,
): DateMention {
  return value !== null && cursor.anchorText !== undefined
    ? { start, end, value, kind, anchor: cursor.anchorText }
    : { start, end, value, kind };
}
