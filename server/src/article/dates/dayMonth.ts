import type { DateMention } from '../article';
import { formatDay, isDay } from './calendar';
import {
  counted,
  digitsAt,
  isRangeDash,
  leaningOf,
  numberGoesOn,
  rangeSignAt,
  skipGap,
  skipGlue,
  skipSpace,
  wordAfter,
  yearAt,
  type Cursor,
} from './cursor';
import { wordEnd } from './phrases';
import { yearOfDay } from './resolve';
import type { Named } from './table';

/** A day of a month as written, its year perhaps unknown; `lastDay` where it is a range within the month. */
export interface WrittenDay {
  readonly start: number;
  readonly end: number;
  readonly d: number;
  readonly lastDay: number | null;
  readonly m: number;
  readonly y: number | null;
}

/** `11 February 2026`, `11. Februar`, `1er mars`, `11-13 febbraio 2026`, `11th of February`, from the day's number. */
export function dayThenMonth(cursor: Cursor, start: number): WrittenDay | null {
  const first = dayNumberAt(cursor, start, true);
  if (!first) return null;
  let { end } = first;
  let lastDay: number | null = null;
  const sign = rangeSignAt(cursor, end);
  if (sign) {
    const second = dayNumberAt(cursor, sign.end, true);
    if (second && second.d > first.d && (!sign.list || second.d === first.d + 1)) {
      lastDay = second.d;
      end = second.end;
    }
  }
  const at = isRangeDash(cursor.text.charCodeAt(end)) ? end + 1 : skipGlue(cursor, end, '');
  const month = cursor.table.months.at(cursor.text, at, cursor.end);
  if (!month || !isMonthHere(cursor, at, month.value)) return null;
  const year = yearBehind(cursor, month.end, month.value.full);
  if (!year && month.value.ambiguous && !month.value.full && cursor.text[month.end] !== '.') return null;
  return finish(start, year?.end ?? month.end, first.d, lastDay, month.value.number, year?.y ?? null);
}

/** `February 11, 2026`, `Feb. 11`, `February 11-13`, from the month's name. */
export function monthThenDay(cursor: Cursor, start: number): WrittenDay | null {
  if (!cursor.table.flags.monthFirst) return null;
  const month = cursor.table.months.at(cursor.text, start, cursor.end);
  if (!month || !isMonthHere(cursor, start, month.value)) return null;
  const at = skipGap(cursor, month.end, '.');
  const day = at === month.end ? null : dayNumberAt(cursor, at, false);
  if (!day || numberGoesOn(cursor, day.end)) return null;
  let { end } = day;
  let lastDay: number | null = null;
  const sign = rangeSignAt(cursor, end);
  if (sign) {
    const second = dayNumberAt(cursor, sign.end, false);
    if (second && second.d > day.d && (!sign.list || second.d === day.d + 1) && !monthBehind(cursor, second.end)) {
      lastDay = second.d;
      end = second.end;
    }
  }
  // "The two sides met on March 14 people" is nothing that anyone writes, but "in March 40 people" is.
  const next = wordAfter(cursor, end);
  if (next && cursor.table.quantities.has(next.lower)) return null;
  const yearStart = skipGap(cursor, end, ',');
  const year = yearStart === end ? null : countedYear(cursor, yearStart);
  return finish(start, year?.end ?? end, day.d, lastDay, month.value.number, year?.y ?? null);
}

/** Turns a written day into a fact: checks the calendar, and finds the year by the anchor where it is not written. */
export function factOfDay(cursor: Cursor, start: number, day: WrittenDay): DateMention | null {
  const { end, d, lastDay, m } = day;
  const last = lastDay ?? d;
  // A leap year stands for any year that is not written.
  if (!isDay(day.y ?? 2000, m, d) || !isDay(day.y ?? 2000, m, last)) {
    return { start, end, value: null, kind: day.y === null ? 'partial' : 'absolute', impossible: true };
  }
  if (day.y !== null) return { start, end, value: text(day.y, m, d, lastDay), kind: 'absolute' };
  const y = yearOfDay(cursor.anchor, m, last, leaningOf(cursor, start, end));
  return counted(cursor, start, end, 'partial', y === null ? null : text(y, m, d, lastDay));
}

/**
 * A range over two months, `28 February – 3 March 2026`: one fact where a dash joins the days. With a word between them
 * (`dal 28 febbraio al 3 marzo 2026`) the first day only borrows the year.
 */
export function acrossMonths(
  cursor: Cursor,
  day: WrittenDay,
  read: (cursor: Cursor, start: number) => WrittenDay | null,
): { readonly day: WrittenDay; readonly until: WrittenDay | null } {
  const sign = day.lastDay === null ? rangeSignAt(cursor, day.end) : null;
  const second = sign ? read(cursor, sign.end) : null;
  if (!sign || !second || second.y === null || second.lastDay !== null) return { day, until: null };
  const y = day.y ?? (day.m > second.m ? second.y - 1 : second.y);
  const dashed = isRangeDash(cursor.text.charCodeAt(skipSpace(cursor, day.end)));
  const valid = isDay(y, day.m, day.d) && isDay(second.y, second.m, second.d);
  return { day: { ...day, y }, until: dashed && valid ? second : null };
}

const text = (y: number, m: number, d: number, last: number | null): string => {
  const first = formatDay({ y, m, d });
  return last === null ? first : `${first}/${formatDay({ y, m, d: last })}`;
};

function finish(
  start: number,
  end: number,
  d: number,
  last: number | null,
  m: number,
  y: number | null,
): WrittenDay | null {
  // Numbers up to 39 with a year are a slip of the pen and are kept as impossible; others count something.
  if (d === 0 || d > 39 || (last ?? 0) > 39 || (y === null && Math.max(d, last ?? 0) > 31)) return null;
  return { start, end, d, lastDay: last, m, y };
}

/**
 * One or two digits with the ending of an ordinal, or the word for the first of a month.
 *
 * @param stop true if a full stop makes an ordinal (`11. Februar`): it then belongs to the number
 */
function dayNumberAt(cursor: Cursor, from: number, stop: boolean): { readonly d: number; readonly end: number } | null {
  const { text, table } = cursor;
  const digits = digitsAt(cursor, from);
  if (!digits) {
    const end = wordEnd(text, from, Math.min(cursor.end, from + 12));
    return end > from && table.firstDay.has(text.slice(from, end).toLowerCase()) ? { d: 1, end } : null;
  }
  if (digits.end - from > 2) return null;
  const { end, value } = digits;
  const sign = end < cursor.end ? text[end] : '';
  if (sign === '°' || sign === 'º' || (stop && sign === '.')) return { d: value, end: end + 1 };
  const suffix = wordEnd(text, end, Math.min(cursor.end, end + 4));
  if (suffix === end) return { d: value, end };
  return table.ordinals.has(text.slice(end, suffix).toLowerCase()) ? { d: value, end: suffix } : null;
}

/** English and German write months with a capital; "11 march" is a march and "may" a verb. */
export function isMonthHere(cursor: Cursor, at: number, month: Named): boolean {
  const first = cursor.text[at]!;
  return !(cursor.table.flags.capitals && month.ambiguous && first === first.toLowerCase());
}

function monthBehind(cursor: Cursor, from: number): boolean {
  return cursor.table.months.at(cursor.text, skipGlue(cursor, from, ''), cursor.end) !== null;
}

/** The year behind a month's name: `2026`, `, 2026`, ` del 2026`; a full stop only behind an abbreviation. */
export function yearBehind(
  cursor: Cursor,
  from: number,
  full: boolean,
): { readonly y: number; readonly end: number } | null {
  if (isRangeDash(cursor.text.charCodeAt(from))) return yearAt(cursor, from + 1);
  const stop = !full && cursor.text[from] === '.' && from < cursor.end ? from + 1 : from;
  const at = skipGlue(cursor, stop, cursor.table.flags.monthFirst ? ',' : '');
  return at === from ? null : countedYear(cursor, at);
}

/** A year, unless it counts what follows: "on 11 February, 2000 troops". */
export function countedYear(cursor: Cursor, from: number): { readonly y: number; readonly end: number } | null {
  const year = yearAt(cursor, from);
  const next = year ? wordAfter(cursor, year.end) : null;
  return next && cursor.table.quantities.has(next.lower) ? null : year;
}
