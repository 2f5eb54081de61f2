import type { Language } from '../../languages/language';
import { metadataEntry, type DateMention, type Metadata } from '../article';
import { weekday } from './calendar';
import { readAnchor } from './resolve';
import { dateTable } from './table';

/** Which of its numbers a date is written with first; also the index of the reading that it gives. */
const enum Order {
  DayFirst = 0,
  MonthFirst = 1,
}

/**
 * Decides the dates in numbers that may be read in two ways (`03/04/2022`), where the article tells which is meant: by the
 * weekday beside the date, the article's own date, its region, or another date in numbers that has one reading only.
 */
export function decideOrder(
  text: string,
  dates: readonly DateMention[],
  metadata: Metadata,
  language: Language,
): readonly DateMention[] {
  if (!dates.some(({ readings }) => readings)) return dates;
  const common = orderOfRegion(metadata, language) ?? orderOfOthers(text, dates);
  const dated = metadataEntry(metadata, 'date')?.value;
  return dates.map((date) => {
    const { readings, start, end, kind } = date;
    if (!readings) return date;
    const named = dateTable(language).weekdays.at(text, start, end)?.value.number;
    const fits = (test: (reading: string) => boolean) => {
      const [first, second] = readings.map(test);
      return first === second ? null : first ? Order.DayFirst : Order.MonthFirst;
    };
    const order = fits((day) => weekdayOf(day) === named) ?? fits((day) => day === dated) ?? common;
    return order === null ? date : { start, end, kind, value: readings[order]! };
  });
}

function weekdayOf(value: string): number | null {
  const day = readAnchor(value);
  return day === null || day.m === null || day.d === null ? null : weekday({ y: day.y, m: day.m, d: day.d });
}

/** The order of the dates that can be read in one way only, if they agree. */
function orderOfOthers(text: string, dates: readonly DateMention[]): Order | null {
  const orders = new Set<Order>();
  for (const { start, end, value } of dates) {
    const numbers = value === null ? null : /(\d{1,2})[/-](\d{1,2})[/-]\d{2,4}$/u.exec(text.slice(start, end));
    if (!numbers) continue;
    if (Number(numbers[1]) > 12) orders.add(Order.DayFirst);
    if (Number(numbers[2]) > 12) orders.add(Order.MonthFirst);
  }
  const [order = null, other] = orders;
  return other === undefined ? order : null;
}

/** The order that CLDR gives for the region in the article's language tag (`en-GB`), or for the country of its place. */
function orderOfRegion(metadata: Metadata, language: Language): Order | null {
  const tag = metadataEntry(metadata, 'language')?.value.trim().replaceAll('_', '-') ?? '';
  const place = metadataEntry(metadata, 'place')?.value ?? '';
  const region = /^[a-z]{2,3}-([a-z]{2})$/iu.exec(tag)?.[1] ?? regionOf(place, language.code);
  if (region === undefined) return null;
  const locale = `${language.code}-${region.toUpperCase()}`;
  const format = new Intl.DateTimeFormat(locale, { timeZone: 'UTC' });
  // Where CLDR knows nothing of the language in that region, it gives the order of another one.
  if (format.resolvedOptions().locale !== locale) return null;
  const first = format.formatToParts(0).find(({ type }) => type !== 'literal')?.type;
  return first === 'day' ? Order.DayFirst : first === 'month' ? Order.MonthFirst : null;
}

const regions = new Map<string, ReadonlyMap<string, string>>();

/** Code of the country that a place ends with: `Norrvik, Ireland`, `Boston (United States)`. */
function regionOf(place: string, code: string): string | undefined {
  let names = regions.get(code);
  if (!names) regions.set(code, (names = regionNames(code)));
  const last = place
    .replace(/[()[\]]/gu, ',')
    .split(',')
    .map((part) => part.trim().toLowerCase())
    .filter((part) => part !== '')
    .at(-1);
  return last === undefined ? undefined : names.get(last);
}

function regionNames(code: string): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const display = new Intl.DisplayNames([code], { type: 'region', fallback: 'none' });
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
  for (const first of letters) {
    for (const second of letters) {
      const name = display.of(first + second);
      if (name !== undefined) names.set(name.toLowerCase(), first + second);
    }
  }
  return names;
}
