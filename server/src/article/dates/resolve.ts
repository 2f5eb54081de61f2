import {
  addDays,
  addMonths,
  dayNumber,
  formatDay,
  formatMonth,
  formatYear,
  isDay,
  weekday,
  type Day,
} from './calendar';
import type { Unit } from './table';

/** The date an article is read from: as much of it as is known. */
export interface Anchor {
  readonly y: number;
  readonly m: number | null;
  readonly d: number | null;
}

/**
 * Reads an ISO date, month or year, or the start of an interval. Null if no calendar has it, or if it is so far from any
 * newspaper that dates counted from it could leave the four digits of a year.
 */
export function readAnchor(value: string | null): Anchor | null {
  const match = value === null ? null : /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?![\dX-])/u.exec(value);
  if (!match) return null;
  const y = Number(match[1]);
  if (y < 100 || y > 9900) return null;
  const m = match[2] === undefined ? null : Number(match[2]);
  const d = match[3] === undefined ? null : Number(match[3]);
  if (m !== null && (m < 1 || m > 12)) return { y, m: null, d: null };
  if (m !== null && d !== null && !isDay(y, m, d)) return null;
  return { y, m, d };
}

export const formatAnchor = (anchor: Anchor): string =>
  anchor.m === null
    ? formatYear(anchor.y)
    : anchor.d === null
      ? formatMonth(anchor.y, anchor.m)
      : formatDay({ y: anchor.y, m: anchor.m, d: anchor.d });

const fullDay = (anchor: Anchor | null): Day | null =>
  anchor && anchor.m !== null && anchor.d !== null ? { y: anchor.y, m: anchor.m, d: anchor.d } : null;

/**
 * How many times as far a day behind the anchor counts as one ahead of it. News looks back more often than ahead. Where
 * "will" stands before the day, it is ahead; where it stands behind, it may be what was said on that day.
 */
const LEANINGS = { back: 0.5, perhapsAhead: 2.5, ahead: 6 } as const;
export type Leaning = keyof typeof LEANINGS;

const distance = (ahead: number, leaning: Leaning): number => (ahead > 0 ? ahead : -ahead * LEANINGS[leaning]);

/**
 * The year of a day and month that stand without one: the nearest to the anchor, the past preferred (up to four months
 * ahead, else behind) unless the sentence looks ahead. Null without an anchor, or if the anchor's year must decide and does not have that day.
 */
export function yearOfDay(anchor: Anchor | null, m: number, d: number, leaning: Leaning = 'back'): number | null {
  if (!anchor) return null;
  const from = fullDay(anchor) ?? (anchor.m === null ? null : { y: anchor.y, m: anchor.m, d: 15 });
  if (!from) return isDay(anchor.y, m, d) ? anchor.y : null;
  const base = dayNumber(from);
  let best: number | null = null;
  let least = Infinity;
  // Four years back, for 29 February.
  for (let y = anchor.y - 4; y <= anchor.y + 1; y++) {
    if (!isDay(y, m, d)) continue;
    const cost = distance(dayNumber({ y, m, d }) - base, leaning);
    if (cost < least) [best, least] = [y, cost];
  }
  return best;
}

/**
 * The year of a month that stands without one. `direction` is -1 for "last March", 1 for "next March", 0 for "this
 * March", null for a bare "March", which is read as days are.
 */
export function yearOfMonth(
  anchor: Anchor | null,
  m: number,
  direction: number | null,
  leaning: Leaning = 'back',
): number | null {
  if (!anchor) return null;
  if (direction === 0) return anchor.y;
  if (anchor.m === null) return direction === null ? anchor.y : null;
  if (direction === null) {
    const cost = (y: number) => distance((y - anchor.y) * 12 + m - anchor.m!, leaning);
    return [anchor.y, anchor.y - 1, anchor.y + 1].reduce((best, y) => (cost(y) < cost(best) ? y : best));
  }
  if (direction < 0) return anchor.y + direction + (m < anchor.m ? 1 : 0);
  return anchor.y + direction - (m > anchor.m ? 1 : 0);
}

/**
 * The year of a season (21 to 24) named with last, this or next. Seasons are those of the northern hemisphere's
 * weather services: spring starts in March. A winter has the number of the year it starts in.
 */
export function yearOfSeason(anchor: Anchor | null, season: number, direction: number): number | null {
  if (!anchor) return null;
  if (anchor.m === null) return direction === 0 ? anchor.y : null;
  // Months since January of year 0, less the season's first month: a multiple of 12 where a season starts.
  const since = anchor.y * 12 + (anchor.m - 1) - ((season - 20) * 3 - 1);
  const running = Math.floor(since / 12);
  if (direction > 0) return running + 1;
  const over = since - running * 12 >= 3;
  if (direction < 0) return over ? running : running - 1;
  return over ? anchor.y : running;
}

/** A weekday (0 Monday to 6 Sunday) with last, this or next, or the latest one up to the anchor where nothing is said. */
export function dayOfWeekday(anchor: Anchor | null, day: number, direction: number | null): string | null {
  const from = fullDay(anchor);
  if (!from) return null;
  const ahead = (day - weekday(from) + 7) % 7;
  if (direction === 0) return formatDay(addDays(from, day - weekday(from)));
  if (direction === null) return formatDay(addDays(from, ahead === 0 ? 0 : ahead - 7));
  // "The Monday before last" has the direction -2: one week further back.
  if (direction < 0) return formatDay(addDays(from, ahead + 7 * direction));
  return formatDay(addDays(from, (ahead === 0 ? 7 : ahead) + 7 * (direction - 1)));
}

/** The day that lies `days` from the anchor. */
export function dayAt(anchor: Anchor | null, days: number): string | null {
  const from = fullDay(anchor);
  if (!from || !(Math.abs(days) < 400_000)) return null;
  const day = addDays(from, days);
  return yearText(day.y) === null ? null : formatDay(day);
}

/** The unit that lies `count` units from the anchor's, at that unit's precision; a week is an interval Monday to Sunday. */
export function unitAt(anchor: Anchor | null, unit: Unit, count: number): string | null {
  if (!anchor || !(Math.abs(count) < 400_000)) return null;
  if (unit === 'year') return yearText(anchor.y + count);
  if (unit === 'month') {
    if (anchor.m === null) return null;
    const { y, m } = addMonths(anchor.y, anchor.m, count);
    return yearText(y) === null ? null : formatMonth(y, m);
  }
  const from = fullDay(anchor);
  if (!from) return null;
  if (unit === 'day') return dayAt(anchor, count);
  const monday = dayAt(anchor, count * 7 - weekday(from));
  const sunday = dayAt(anchor, count * 7 - weekday(from) + 6);
  return monday === null || sunday === null ? null : `${monday}/${sunday}`;
}

/** What lies a distance away: "two weeks ago" is a day, "two months ago" a month, "two years ago" a year. */
export function distanceAt(anchor: Anchor | null, unit: Unit, count: number): string | null {
  return unit === 'week' ? dayAt(anchor, count * 7) : unitAt(anchor, unit, count);
}

/** Years out of reach of four digits have no value here. */
export const yearText = (y: number): string | null => (y >= 0 && y <= 9999 ? formatYear(y) : null);
