import type { DateMention } from '../article';
import { daysInMonth, formatDay, formatMonth } from './calendar';
import {
  counted,
  isRangeDash,
  leaningOf,
  rangeSignAt,
  skipGap,
  skipGlue,
  skipSpace,
  wordBefore,
  type Cursor,
  type Word,
} from './cursor';
import { isMonthHere, yearBehind } from './dayMonth';
import { unitAt, yearOfMonth, yearOfSeason } from './resolve';
import type { Named } from './table';

type Part = 'early' | 'middle' | 'late' | 'end';

/**
 * A month with or without a year: `February 2022`, `marzo scorso`, `settembre di quest'anno`, `late March`, `in March`.
 *
 * @param start the month's name
 */
export function monthAt(cursor: Cursor, start: number): DateMention | null {
  const month = cursor.table.months.at(cursor.text, start, cursor.end);
  if (!month || !isMonthHere(cursor, start, month.value)) return null;
  const { number: m, full } = month.value;
  const part = partBefore(cursor, start);
  const from = part?.start ?? start;
  const year = yearBehind(cursor, month.end, full);
  if (year) return { start: from, end: year.end, value: ofMonth(year.y, m, part?.value), kind: 'partial' };
  if (!full) return null;
  const range = monthsUpTo(cursor, month.end, m);
  if (range) return { start: from, end: range.end, value: range.value, kind: 'partial' };
  const relative = relativeYearAt(cursor, month.end);
  if (relative) {
    const y = cursor.anchor ? cursor.anchor.y + relative.offset : null;
    return counted(cursor, from, relative.end, 'relative', y === null ? null : ofMonth(y, m, part?.value));
  }
  const modifier = modifierAfter(cursor, month.end);
  const direction = modifier ? modifier.value : null;
  if (!modifier && !standsAlone(cursor, start, month.end, month.value, part !== null)) return null;
  const y = yearOfMonth(cursor.anchor, m, direction, leaningOf(cursor, from, month.end));
  return counted(cursor, from, modifier?.end ?? month.end, 'partial', y === null ? null : ofMonth(y, m, part?.value));
}

/**
 * The first month of a range that has its year behind the second: one fact with both where a dash joins them (`March–May
 * 2024`), else the first with the year that it borrows (`between March and May 2024`).
 */
function monthsUpTo(cursor: Cursor, from: number, m: number): { readonly end: number; readonly value: string } | null {
  const sign = rangeSignAt(cursor, from);
  const second = sign && cursor.table.months.at(cursor.text, sign.end, cursor.end);
  if (!second || !isMonthHere(cursor, sign.end, second.value)) return null;
  const until = yearBehind(cursor, second.end, second.value.full);
  if (!until) return null;
  const first = formatMonth(m > second.value.number ? until.y - 1 : until.y, m);
  return isRangeDash(cursor.text.charCodeAt(skipSpace(cursor, from)))
    ? { end: until.end, value: `${first}/${formatMonth(until.y, second.value.number)}` }
    : { end: from, value: first };
}

/** `last March`, `lo scorso marzo`: a month behind a word for last, this or next. */
export function modifiedMonth(cursor: Cursor, start: number, at: number, direction: number): DateMention | null {
  const month = cursor.table.months.at(cursor.text, at, cursor.end);
  if (!month || !month.value.full || !isMonthHere(cursor, at, month.value)) return null;
  const y = yearOfMonth(cursor.anchor, month.value.number, direction);
  return counted(cursor, start, month.end, 'partial', y === null ? null : formatMonth(y, month.value.number));
}

/** `summer 2019`, `estate del 2019`, `l'estate scorsa`, `summer of last year`; a season alone is no date. */
export function seasonAt(cursor: Cursor, start: number): DateMention | null {
  const season = cursor.table.seasons.at(cursor.text, start, cursor.end);
  if (!season) return null;
  const { number } = season.value;
  const year = yearBehind(cursor, season.end, true);
  if (year) return { start, end: year.end, value: ofMonth(year.y, number), kind: 'partial' };
  const relative = relativeYearAt(cursor, season.end);
  if (relative) {
    const y = cursor.anchor ? cursor.anchor.y + relative.offset : null;
    return counted(cursor, start, relative.end, 'relative', y === null ? null : ofMonth(y, number));
  }
  const modifier = modifierAfter(cursor, season.end);
  return modifier ? ofSeason(cursor, start, modifier.end, number, modifier.value) : null;
}

/** `last summer`: a season behind a word for last, this or next. */
export function modifiedSeason(cursor: Cursor, start: number, at: number, direction: number): DateMention | null {
  const season = cursor.table.seasons.at(cursor.text, at, cursor.end);
  return season && season.value.full ? ofSeason(cursor, start, season.end, season.value.number, direction) : null;
}

function ofSeason(cursor: Cursor, start: number, end: number, season: number, direction: number): DateMention {
  const y = yearOfSeason(cursor.anchor, season, direction);
  return counted(cursor, start, end, 'relative', y === null ? null : ofMonth(y, season));
}

/** The end of a month is its last day; `early`, `mid` and `late` leave the month as it is, for EDTF has no word for them. */
function ofMonth(y: number, m: number, part?: Part): string {
  return part === 'end' && m <= 12 ? formatDay({ y, m, d: daysInMonth(y, m) }) : formatMonth(y, m);
}

/** `of this year`, `dell'anno scorso`, `letzten Jahres` behind a month or season. */
export function relativeYearAt(cursor: Cursor, from: number): { readonly end: number; readonly offset: number } | null {
  const { text, table } = cursor;
  const at = skipGlue(cursor, from, '');
  if (at === from) return null;
  const modifier = table.modifiers.at(text, at, cursor.end);
  if (modifier) {
    const unit = table.units.at(text, skipJoint(cursor, modifier.end), cursor.end);
    return unit && unit.value.unit === 'year' && !unit.value.plural ? { end: unit.end, offset: modifier.value } : null;
  }
  const unit = table.units.at(text, at, cursor.end);
  if (!unit || unit.value.unit !== 'year' || unit.value.plural) return null;
  const behind = modifierAfter(cursor, unit.end);
  return behind ? { end: behind.end, offset: behind.value } : null;
}

/** A word for last, this or next right behind a month, weekday, season or unit. */
export function modifierAfter(cursor: Cursor, from: number): { readonly end: number; readonly value: number } | null {
  const at = skipSpace(cursor, from);
  return at === from ? null : cursor.table.modifiers.at(cursor.text, at, cursor.end);
}

/** Skips the apostrophe of an elided word (`quest'anno`) or white space. */
export const skipJoint = (cursor: Cursor, from: number): number => skipGap(cursor, from, "'’ʼ");

/** The word for a part of the month or year right before it: `end of`, `fine di`, `late`, `mid-`, `Anfang`. */
export function partBefore(cursor: Cursor, start: number): { readonly start: number; readonly value: Part } | null {
  let word = wordBefore(cursor, start);
  if (word && cursor.table.glue.has(word.lower)) word = wordBefore(cursor, word.start);
  const part = word ? cursor.table.parts.before(cursor.text, word.end, cursor.floor) : null;
  return part ? { start: part.start, value: part.value } : null;
}

/** Whether a month's name alone is a date here, and no person, verb or planet. */
function standsAlone(cursor: Cursor, start: number, end: number, month: Named, part: boolean): boolean {
  const { text, table } = cursor;
  const name = text.slice(start, end);
  const capital = name[0] !== name[0]!.toLowerCase();
  const shouted = name.length > 1 && name === name.toUpperCase();
  // A capital where the language writes none is a name: "il signor Marzo".
  if (capital && !table.flags.capitals) return false;
  if (part) return true;
  const before = wordBefore(cursor, start);
  const timed = before !== null && table.beforeMonth.before(text, before.end, cursor.floor) !== null;
  if (month.ambiguous || shouted) return timed && !namesAPerson(cursor, end, before!);
  if (timed) return true;
  // "The February statement": an unmistakable name of a month in a language that writes it with a capital.
  return table.flags.capitals && capital && !(before && opensName(text, before)) && !namesAPerson(cursor, end, null);
}

/** A capital right behind the month, as in "by April Jones", or "of May" where May may be a minister. */
function namesAPerson(cursor: Cursor, end: number, before: Word | null): boolean {
  const behind = skipSpace(cursor, end);
  const next = behind > end && behind < cursor.end ? cursor.text[behind]! : '';
  const capital = next !== '' && next !== next.toLowerCase();
  return capital && !(before && SURE.has(before.lower));
}

/** After these words a month is a month, whatever follows: "in March Macron said". */
const SURE = new Set(['in', 'since', 'until', 'during', 'im', 'seit', 'ende', 'anfang', 'mitte', 'en', 'depuis']);

/** A capitalised word right before a month is the first part of a name ("Operation February"), unless it opens a sentence. */
function opensName(text: string, before: Word): boolean {
  const first = text[before.start]!;
  return first !== first.toLowerCase() && before.start > 1 && /[\p{L},]/u.test(text[before.start - 2]!);
}

/** A unit with last, this or next, before or behind: `last year`, `quest'anno`, `la semaine prochaine`, `l'anno scorso`. */
export function unitWithModifier(cursor: Cursor, start: number, at: number, direction: number): DateMention | null {
  const unit = cursor.table.units.at(cursor.text, at, cursor.end);
  if (!unit || unit.value.plural || unit.value.unit === 'day') return null;
  return counted(cursor, start, unit.end, 'relative', unitAt(cursor.anchor, unit.value.unit, direction));
}
