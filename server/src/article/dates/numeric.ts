import type { DateMention } from '../article';
import { formatDay, formatMonth, isDay } from './calendar';
import { digitsAt, isDigit, numberGoesOn, type Cursor } from './cursor';

/** `2026-02-11`, `2026-02`, `2026-02-11/2026-02-13`, `11/02/2026`, `11.02.2026`, `11.02.26`. */
export function numericDate(cursor: Cursor, start: number): DateMention | null {
  const first = digitsAt(cursor, start);
  if (!first) return null;
  const length = first.end - start;
  if (length === 4) return isoDate(cursor, start);
  return length <= 2 ? writtenWithPoints(cursor, start, first.value, first.end) : null;
}

function isoDate(cursor: Cursor, start: number): DateMention | null {
  const from = isoPoint(cursor, start);
  if (!from) return null;
  if (from.value !== null && cursor.text[from.end] === '/' && from.end < cursor.end) {
    const to = isoPoint(cursor, from.end + 1);
    if (to && to.value !== null && to.value >= from.value) {
      return { start, end: to.end, value: `${from.value}/${to.value}`, kind: from.day ? 'absolute' : 'partial' };
    }
  }
  if (from.value === null) return { start, end: from.end, value: null, kind: 'absolute', impossible: true };
  return { start, end: from.end, value: from.value, kind: from.day ? 'absolute' : 'partial' };
}

/** One date in ISO 8601; its value is null if no calendar has it. */
function isoPoint(cursor: Cursor, start: number): { end: number; value: string | null; day: boolean } | null {
  const year = digitsAt(cursor, start);
  if (!year || year.end - start !== 4 || year.value < 1000 || year.value > 2199) return null;
  if (cursor.text[year.end] !== '-') return null;
  const month = digitsAt(cursor, year.end + 1);
  if (!month || month.end !== year.end + 3) return null;
  const hyphen = month.end < cursor.end && cursor.text[month.end] === '-';
  const day = hyphen ? digitsAt(cursor, month.end + 1) : null;
  if (day && day.end === month.end + 3 && day.value <= 39 && month.value <= 39 && !wordGoesOn(cursor, day.end)) {
    const valid = isDay(year.value, month.value, day.value);
    const value = valid ? formatDay({ y: year.value, m: month.value, d: day.value }) : null;
    return { end: day.end, value, day: true };
  }
  if (hyphen || wordGoesOn(cursor, month.end)) return null;
  // 2011-12 may be a season over two years, 2022-23 is one: only what can't be read so is a month.
  const next = year.value % 100 < month.value;
  if (month.value < 1 || month.value > 12 || next) return null;
  return { end: month.end, value: formatMonth(year.value, month.value), day: false };
}

/** A time may follow an ISO date (`2026-02-11T09:20`); other letters and digits may not. */
function wordGoesOn(cursor: Cursor, end: number): boolean {
  return numberGoesOn(cursor, end) && !(cursor.text[end] === 'T' && isDigit(cursor.text.charCodeAt(end + 1)));
}

/**
 * Day, month and year parted by full stops, slashes or hyphens. All of Europe writes the day first; where the language
 * does not say (English with a slash or hyphen) and both readings are dates, both are kept for `decideOrder`.
 */
function writtenWithPoints(cursor: Cursor, start: number, first: number, firstEnd: number): DateMention | null {
  const { text, table } = cursor;
  const sign = text[firstEnd];
  if (firstEnd >= cursor.end || (sign !== '.' && sign !== '/' && sign !== '-')) return null;
  const second = digitsAt(cursor, firstEnd + 1);
  if (!second || second.end - firstEnd > 3 || second.end >= cursor.end || text[second.end] !== sign) return null;
  const year = digitsAt(cursor, second.end + 1);
  if (!year || numberGoesOn(cursor, year.end)) return null;
  const digits = year.end - second.end - 1;
  const padded = firstEnd - start === 2 && second.end - firstEnd === 3;
  // Two digits of a year are a date only in the padded form; 1.2.26 is the number of a chapter.
  if (digits === 2 ? !padded || sign === '-' : digits !== 4 || year.value < 1000 || year.value > 2199) return null;
  if (year.end < cursor.end && text[year.end] === sign && isDigit(text.charCodeAt(year.end + 1))) return null;
  const y = digits === 4 ? year.value : year.value < 70 ? 2000 + year.value : 1900 + year.value;
  const fact = { start, end: year.end, kind: 'absolute' } as const;
  const dayFirst = isDay(y, second.value, first);
  const monthFirst = isDay(y, first, second.value) && first !== second.value;
  const american = table.flags.slashAmbiguous && sign !== '.';
  if (dayFirst && american && monthFirst) {
    const readings = [
      formatDay({ y, m: second.value, d: first }),
      formatDay({ y, m: first, d: second.value }),
    ] as const;
    return { ...fact, value: null, readings };
  }
  if (dayFirst) return { ...fact, value: formatDay({ y, m: second.value, d: first }) };
  if (monthFirst && table.flags.slashAmbiguous) return { ...fact, value: formatDay({ y, m: first, d: second.value }) };
  const looksLikeDate = first >= 1 && second.value >= 1 && Math.min(first, second.value) <= 12;
  return looksLikeDate && Math.max(first, second.value) <= 31 ? { ...fact, value: null, impossible: true } : null;
}
