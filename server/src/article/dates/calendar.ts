/**
 * Day arithmetic in the proleptic Gregorian calendar on plain numbers. There is no clock and no time zone in it: a
 * news date is a day on a calendar, not a moment.
 */
export interface Day {
  readonly y: number;
  /** From 1 to 12. */
  readonly m: number;
  /** From 1. */
  readonly d: number;
}

export const isLeapYear = (y: number): boolean => (y % 4 === 0 && y % 100 !== 0) || y % 400 === 0;

/** Number of days in a month (1 to 12) of a year. */
export function daysInMonth(y: number, m: number): number {
  if (m === 2) return isLeapYear(y) ? 29 : 28;
  return m === 4 || m === 6 || m === 9 || m === 11 ? 30 : 31;
}

/** True if the calendar has that day. */
export const isDay = (y: number, m: number, d: number): boolean =>
  m >= 1 && m <= 12 && d >= 1 && d <= daysInMonth(y, m);

/**
 * Number of the day counted from 1970-01-01, which is 0.
 * The formula is Howard Hinnant's `days_from_civil`: years start in March, so that the leap day comes last.
 */
export function dayNumber({ y, m, d }: Day): number {
  const year = m <= 2 ? y - 1 : y;
  const era = Math.floor(year / 400);
  const yearOfEra = year - era * 400;
  const dayOfYear = Math.floor((153 * ((m + 9) % 12) + 2) / 5) + d - 1;
  return era * 146097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719468;
}

/** The day with that number; the inverse of `dayNumber`. */
export function dayOf(number: number): Day {
  const shifted = number + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const month = Math.floor((5 * dayOfYear + 2) / 153);
  const m = month < 10 ? month + 3 : month - 9;
  return {
    y: yearOfEra + era * 400 + (m <= 2 ? 1 : 0),
    m,
    d: dayOfYear - Math.floor((153 * month + 2) / 5) + 1,
  };
}

export const addDays = (day: Day, days: number): Day => dayOf(dayNumber(day) + days);

/** The month that lies `months` after the month `m` of the year `y`. */
export function addMonths(y: number, m: number, months: number): { readonly y: number; readonly m: number } {
  const total = y * 12 + (m - 1) + months;
  return { y: Math.floor(total / 12), m: (((total % 12) + 12) % 12) + 1 };
}

/** Day of the week from 0 (Monday) to 6 (Sunday), as ISO 8601 orders them. */
export const weekday = (day: Day): number => (((dayNumber(day) + 3) % 7) + 7) % 7;

const pad = (value: number, width: number): string => String(value).padStart(width, '0');

export const formatYear = (y: number): string => pad(y, 4);
export const formatMonth = (y: number, m: number): string => `${pad(y, 4)}-${pad(m, 2)}`;
export const formatDay = (day: Day): string => `${formatMonth(day.y, day.m)}-${pad(day.d, 2)}`;
