import { splitBlocks } from '../../text/blocks';
import { CharClass, charClass } from '../../text/chars';
import type { Range } from '../../text/range';
import type { Language } from '../../languages/language';
import type { DateMention } from '../article';
import { tokenize } from '../tokenize';
import { Shape, type Tokens } from '../tokens';
import { vocabularyOf, type Vocabulary } from '../vocabulary';
import { isDigit, skipGlue, type Cursor } from './cursor';
import { acrossMonths, dayThenMonth, factOfDay, monthThenDay, type WrittenDay } from './dayMonth';
import { formatDay } from './calendar';
import { numericDate } from './numeric';
import { monthAt, seasonAt } from './period';
import { wordEnd } from './phrases';
import { modified, relativeDay, unitAround, weekdayAlone } from './relative';
import { formatAnchor, readAnchor } from './resolve';
import { dateTable, Opens } from './table';
import { bareYear, decade } from './years';

/**
 * Finds the dates that prose states: absolute, partial and relative ones, with EDTF values. Pure, total, and linear in
 * the length of the text: it stops only at digits and at words that can open a date, and looks a bounded way around.
 *
 * @param blocks the paragraphs to read, in order; no date runs over the edge of one
 * @param tokens the words of these paragraphs
 * @param anchor the date (ISO day, month or year) that relative dates are counted from; null if unknown
 * @param from the first token to read, `to` the one behind the last: those of the paragraphs
 */
export function findDates(
  text: string,
  blocks: readonly Range[],
  tokens: Tokens,
  vocabulary: Vocabulary,
  anchor: string | null,
  from = 0,
  to = tokens.count,
): DateMention[] {
  const table = dateTable(vocabulary.lexicon.language);
  const day = readAnchor(anchor);
  const anchorText = day ? formatAnchor(day) : undefined;
  const cursor: Cursor = { text, table, anchor: day, anchorText, floor: 0, end: -1 };
  const dates: DateMention[] = [];
  const { starts, ends, shapes, entries } = tokens;
  let block = -1;
  let first = 0;
  let at = 0;
  const { notable } = tokens;
  for (let i = from === 0 ? 0 : lowerBound(notable, from); i < notable.length && notable[i]! < to; i++) {
    const n = notable[i]!;
    const shape = shapes[n]!;
    if (starts[n]! >= cursor.end) {
      do block++;
      while (blocks[block]!.end <= starts[n]!);
      cursor.floor = at = blocks[block]!.start;
      cursor.end = blocks[block]!.end;
      first = dates.length;
    }
    if (shape & Shape.Joined) {
      if (shape & Shape.Digit && ends[n]! - starts[n]! <= 2 && !mayBeDay(text, tokens, vocabulary, n)) continue;
      if (ends[n]! > at) at = walk(cursor, vocabulary, Math.max(at, starts[n]!), ends[n]!, dates, first);
      continue;
    }
    const opens = vocabulary.dates[entries[n]!]!;
    if (opens === 0 || starts[n]! < at) continue;
    const found = wordDate(cursor, starts[n]!, opens);
    if (!found) continue;
    dates.push(found);
    cursor.floor = at = found.end;
  }
  return dates;
}

/** Index of the first number of a sorted list that is not below `value`. */
function lowerBound(list: readonly number[], value: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (list[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A month stands this near to its day, in tokens: `11th and 12th of the month of February`. */
const NEAR = 8;

/** False for a number of one or two digits that is no part of a date for sure: there is no sign and no month beside it. */
function mayBeDay(text: string, tokens: Tokens, vocabulary: Vocabulary, n: number): boolean {
  const { starts, ends, entries, count } = tokens;
  const behind = charClass(text.charCodeAt(ends[n]!));
  const before = charClass(text.charCodeAt(starts[n]! - 1));
  if (behind !== CharClass.Space && behind !== CharClass.Closing) return true;
  if (text.charCodeAt(ends[n]!) === FULL_STOP) return true;
  if (before === CharClass.Apostrophe) return true;
  // "anni 80" and the like: the word before a decade.
  if (text.charCodeAt(ends[n]! - 1) === ZERO && ends[n]! - starts[n]! === 2) return true;
  for (let next = n + 1; next < Math.min(count, n + NEAR); next++) {
    if (vocabulary.dates[entries[next]!]! & Opens.Month) return true;
  }
  return false;
}

const FULL_STOP = 0x2e;
const ZERO = 0x30;

/** The dates of a short text that is no article, such as a value of the metadata. */
export function datesOf(text: string, language: Language, anchor: string | null): DateMention[] {
  const vocabulary = vocabularyOf(language);
  const blocks = splitBlocks(text);
  return findDates(text, blocks, tokenize(text, blocks, vocabulary), vocabulary, anchor);
}

/**
 * Walks from word to word and number to number of a stretch that may hold several: a number, or parts with a joint.
 *
 * @param first index of the block's first date
 * @returns where to go on
 */
function walk(
  cursor: Cursor,
  vocabulary: Vocabulary,
  start: number,
  stop: number,
  dates: DateMention[],
  first: number,
): number {
  const { text, end } = cursor;
  let at = start;
  while (at < stop) {
    const code = text.charCodeAt(at);
    let found: DateMention | null = null;
    let next = at + 1;
    if (charClass(code) === CharClass.Letter) {
      next = wordEnd(text, at, end);
      const opens = vocabulary.dates[vocabulary.table.get(text, at, next)]!;
      if (opens !== 0) found = wordDate(cursor, at, opens);
      // Letters and digits in one word (F16, B2B) are no date.
      if (!found) while (next < end && charClass(text.charCodeAt(next)) === CharClass.Digit) next++;
    } else if (isDigit(code)) {
      found = digitDate(cursor, at, dates.length > first ? dates[dates.length - 1] : undefined);
      if (!found) next = numberEnd(text, at, end);
    }
    if (found) {
      dates.push(found);
      cursor.floor = found.end;
      at = found.end;
    } else at = next;
  }
  return at;
}

/** The date that a word opens, or is the middle of; `opens` tells what it can be. */
function wordDate(cursor: Cursor, at: number, opens: number): DateMention | null {
  let found: DateMention | null = null;
  if (opens & Opens.Day) found = relativeDay(cursor, at);
  if (!found && opens & Opens.Weekday) found = weekdayDate(cursor, at);
  if (!found && opens & (Opens.Month | Opens.FirstDay)) found = dayOfMonth(cursor, at, at);
  if (!found && opens & Opens.Modifier) found = modified(cursor, at);
  if (!found && opens & Opens.Month) found = monthAt(cursor, at);
  if (!found && opens & Opens.Season) found = seasonAt(cursor, at);
  if (!found && opens & Opens.Unit) found = unitAround(cursor, at);
  return found;
}

function digitDate(cursor: Cursor, at: number, previous: DateMention | undefined): DateMention | null {
  return numericDate(cursor, at) ?? dayOfMonth(cursor, at, at) ?? decade(cursor, at) ?? bareYear(cursor, at, previous);
}

const writtenDay = (cursor: Cursor, at: number): WrittenDay | null =>
  dayThenMonth(cursor, at) ?? monthThenDay(cursor, at);

/** A day and month with or without year, or a range of them, that starts at `at`; the fact starts at `start`. */
function dayOfMonth(cursor: Cursor, at: number, start: number): DateMention | null {
  const written = writtenDay(cursor, at);
  if (!written) return null;
  const { day, until } = acrossMonths(cursor, written, writtenDay);
  if (until && day.y !== null) {
    const value = `${formatDay({ y: day.y, m: day.m, d: day.d })}/${formatDay({ y: until.y!, m: until.m, d: until.d })}`;
    return { start, end: until.end, value, kind: 'absolute' };
  }
  return factOfDay(cursor, start, day);
}

/** `Tuesday, Feb. 11`, `martedì 11 febbraio`, `Dienstag, den 11. Februar`; else the weekday alone. */
function weekdayDate(cursor: Cursor, at: number): DateMention | null {
  const day = cursor.table.weekdays.at(cursor.text, at, cursor.end);
  if (!day) return null;
  let from = day.end;
  if (!day.value.full && cursor.text[from] === '.') from++;
  const behind = skipGlue(cursor, from, ',');
  if (behind > from) {
    const article = wordEnd(cursor.text, behind, Math.min(cursor.end, behind + 4));
    const skipped = ARTICLES.has(cursor.text.slice(behind, article).toLowerCase())
      ? skipGlue(cursor, article, '')
      : behind;
    const dated = dayOfMonth(cursor, skipped, at) ?? withNumbers(cursor, skipped, at);
    if (dated) return dated;
  }
  return weekdayAlone(cursor, at);
}

function withNumbers(cursor: Cursor, from: number, start: number): DateMention | null {
  const date = isDigit(cursor.text.charCodeAt(from)) ? numericDate(cursor, from) : null;
  return date && date.kind === 'absolute' ? { ...date, start } : null;
}

/** Articles between a weekday and its date: `Dienstag, den 11. Februar`, `mardi le 11 février`. */
const ARTICLES = new Set(['den', 'dem', 'der', 'the', 'le', 'il', 'el', 'de']);

/** The end of a number that is no date, its groups, decimals and times included. */
function numberEnd(text: string, from: number, end: number): number {
  let at = from;
  while (at < end) {
    const code = text.charCodeAt(at);
    const joint = code === 0x2c || code === 0x2e || code === 0x3a || code === 0x2f;
    if (!isDigit(code) && !(joint && isDigit(text.charCodeAt(at + 1)) && at + 1 < end)) return at;
    at++;
  }
  return at;
}
