import { dayNumber, daysInMonth } from './calendar';
import { checkEdtf } from './edtf';

/** The first and the last day that a date can mean, as numbers of days (see `dayNumber`); infinite at an open end. */
export interface DaySpan {
  readonly first: number;
  readonly last: number;
}

/** First months of spring, summer, autumn and winter (EDTF 21 to 24), on the northern half of the earth. */
const SEASONS = [3, 6, 9, 12];

/** The days that an EDTF value can mean; null for what is no date. `2024-02` is 1 to 29 February, `2024~` the whole year. */
export function daySpan(value: string): DaySpan | null {
  const written = value.trim();
  if (!checkEdtf(written).ok) return null;
  const [from = '', to] = written.split('/');
  if (to === undefined) return { first: firstDay(from), last: lastDay(from) };
  return { first: isOpen(from) ? -Infinity : firstDay(from), last: isOpen(to) ? Infinity : lastDay(to) };
}

const isOpen = (value: string): boolean => value === '' || value === '..';

/** Year, month and day of a value, where `digit` stands for each digit that is not known. */
function parts(value: string, digit: string): [number, number | null, number | null] {
  const [year = '', month, day] = value.replace(/[?~%]/gu, '').split('-');
  const known = (part: string | undefined): number | null =>
    part === undefined ? null : Number(part.replaceAll('X', digit));
  return [known(year)!, known(month), known(day)];
}

function firstDay(value: string): number {
  const [y, m, d] = parts(value, '0');
  const month = m !== null && m > 20 ? SEASONS[m - 21]! : Math.max(1, m ?? 1);
  return dayNumber({ y, m: month, d: Math.max(1, d ?? 1) });
}

function lastDay(value: string): number {
  const [y, m, d] = parts(value, '9');
  const season = m !== null && m > 20 && m < 25;
  const total = y * 12 + (season ? SEASONS[m - 21]! + 1 : Math.min(12, m ?? 12) - 1);
  const [year, month] = [Math.floor(total / 12), (total % 12) + 1];
  return dayNumber({ y: year, m: month, d: Math.min(daysInMonth(year, month), d ?? 31) });
}
