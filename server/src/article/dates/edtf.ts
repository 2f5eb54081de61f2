import { isDay } from './calendar';

/**
 * The part of EDTF (Library of Congress 2019, now ISO 8601-2) that news metadata uses: a year, month or day, a season
 * (21 to 24), each perhaps uncertain `?`, approximate `~` or both `%`, with `X` for digits that are not known, and
 * intervals `A/B` with `..` or nothing for an open end.
 */
export type EdtfCheck =
  | { readonly ok: true }
  /** `form`: not written as EDTF. `calendar`: written well, but no calendar has it. `order`: ends before it starts. */
  | { readonly ok: false; readonly fault: 'form' | 'calendar' | 'order'; readonly detail: string };

const POINT = /^(\d{4}|\d{3}X|\d{2}XX|\dXXX|XXXX)(?:-(\d{2}|\dX|XX)(?:-(\d{2}|\dX|XX))?)?[?~%]?$/u;
const OK = { ok: true } as const;

/** Checks a value; the calendar is checked by hand, for 2024-02-30 is well formed and still no day. */
export function checkEdtf(value: string): EdtfCheck {
  const slash = value.indexOf('/');
  if (slash < 0) return checkPoint(value);
  const from = value.slice(0, slash);
  const to = value.slice(slash + 1);
  const openFrom = from === '' || from === '..';
  const openTo = to === '' || to === '..';
  if (openFrom && openTo) return { ok: false, fault: 'form', detail: 'an interval needs a start or an end' };
  const first = openFrom ? OK : checkPoint(from);
  if (!first.ok) return first;
  const second = openTo ? OK : checkPoint(to);
  if (!second.ok) return second;
  if (!openFrom && !openTo && firstPossible(from) > lastPossible(to)) {
    return { ok: false, fault: 'order', detail: 'the interval ends before it starts' };
  }
  return OK;
}

function checkPoint(value: string): EdtfCheck {
  const match = POINT.exec(value);
  if (!match) return { ok: false, fault: 'form', detail: 'it is not written as YYYY-MM-DD' };
  const [, year, month, day] = match as unknown as [string, string, string?, string?];
  if (month === undefined) return OK;
  const months = possible(month, day === undefined ? MONTHS_AND_SEASONS : MONTHS);
  if (months.length === 0) return { ok: false, fault: 'calendar', detail: `there is no month ${month}` };
  if (day === undefined) return OK;
  // An unknown year may be a leap year, so 29 February of it is possible.
  const years = year.includes('X') ? [2000] : [Number(year)];
  const fits = possible(day, DAYS).some((d) => months.some((m) => years.some((y) => isDay(y, m, d))));
  return fits ? OK : { ok: false, fault: 'calendar', detail: `there is no day ${day} in ${year}-${month}` };
}

const upTo = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, index) => from + index);
const MONTHS = upTo(1, 12);
const MONTHS_AND_SEASONS = [...MONTHS, ...upTo(21, 24)];
const DAYS = upTo(1, 31);

/** The numbers that two places, `X` for any digit, may stand for. */
function possible(places: string, among: readonly number[]): number[] {
  return among.filter((number) => {
    const digits = String(number).padStart(2, '0');
    return [0, 1].every((index) => places[index] === 'X' || places[index] === digits[index]);
  });
}

/** A season sorts by the month it starts in; 24 (winter) is the one that starts in December. */
const SEASON_STARTS: Readonly<Record<string, string>> = { '21': '03', '22': '06', '23': '09', '24': '12' };
const SEASON_ENDS: Readonly<Record<string, string>> = { '21': '06', '22': '09', '23': '12', '24': '99' };

const bound = (value: string, digit: string, seasons: Readonly<Record<string, string>>): string => {
  const [year = '', month = '', day = ''] = value.replace(/[?~%]/gu, '').replaceAll('X', digit).split('-');
  const rest = digit + digit;
  return year + (month === '' ? rest : (seasons[month] ?? month)) + (day === '' ? rest : day);
};
const firstPossible = (value: string): string => bound(value, '0', SEASON_STARTS);
const lastPossible = (value: string): string => bound(value, '9', SEASON_ENDS);
