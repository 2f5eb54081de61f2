import { isDay } from '../article/dates/calendar';

/** Sorts behind every date. */
export const UNDATED = Number.POSITIVE_INFINITY;

const DATE =
  /^([\dX]{4})(?:-([\dX]{2})(?:-([\dX]{2})(?:T(\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?(?:Z|[+-]\d{2}(?::?\d{2})?)?)?)?)?[?~%]?$/u;
/** First months of spring, summer, autumn and winter (EDTF 21 to 24), on the northern half of the earth. */
const SEASONS = [3, 6, 9, 12];

/**
 * The earliest moment that an EDTF date can mean, as a number that sorts: `2022` counts as 1 January 2022, `2022-02` as
 * 1 February, an interval as its start (its end where the start is open). A time of day is taken as written; its zone
 * is left out, since hardly any article gives one. `UNDATED` for null, for a day that no calendar has and for anything
 * that is not a date.
 *
 * Source: Extended Date/Time Format, ISO 8601-2:2019, levels 0 and 1.
 */
export function earliest(value: string | null): number {
  if (value === null) return UNDATED;
  const slash = value.indexOf('/');
  if (slash < 0) return ofDate(value);
  const start = value.slice(0, slash).trim();
  return ofDate(start === '' || start === '..' ? value.slice(slash + 1) : start);
}

function ofDate(value: string): number {
  const match = DATE.exec(value.trim());
  // A date without a single digit of its year could stand anywhere.
  if (!match || match[1] === 'XXXX') return UNDATED;
  const year = least(match[1]!);
  const written = Math.max(1, least(match[2] ?? '01'));
  const month = match[3] === undefined && written >= 21 && written <= 24 ? SEASONS[written - 21]! : written;
  const day = Math.max(1, least(match[3] ?? '01'));
  const [hour, minute, second] = [Number(match[4] ?? 0), Number(match[5] ?? 0), Number(match[6] ?? 0)];
  if (!isDay(year, month, day) || hour > 24 || minute > 59 || second > 60) return UNDATED;
  return ((year * 12 + month - 1) * 31 + day - 1) * 86_400 + hour * 3600 + minute * 60 + second;
}

/** The least number that digits with unknown places (`X`) stand for. */
const least = (digits: string): number => Number(digits.replaceAll('X', '0'));
