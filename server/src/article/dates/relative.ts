import type { DateMention } from '../article';
import { counted, digitsAt, skipSpace, wordAfter, wordBefore, type Cursor } from './cursor';
import { modifiedMonth, modifiedSeason, modifierAfter, skipJoint, unitWithModifier } from './period';
import { wordEnd, wordStart } from './phrases';
import { dayAt, dayOfWeekday, distanceAt, unitAt } from './resolve';
import type { Unit } from './table';

/** `yesterday`, `l'altro ieri`, `avant-hier`. */
export function relativeDay(cursor: Cursor, start: number): DateMention | null {
  const day = cursor.table.days.at(cursor.text, start, cursor.end);
  if (!day || isOtherWord(cursor, start, day.end)) return null;
  return counted(cursor, start, day.end, 'relative', dayAt(cursor.anchor, day.value));
}

/** Spanish "la mañana" is the morning; German "der Morgen" with a capital inside a sentence too. */
function isOtherWord(cursor: Cursor, start: number, end: number): boolean {
  const { text, table } = cursor;
  const before = wordBefore(cursor, start);
  if (before && table.notADay.has(before.lower)) return true;
  const capital = text[start] !== text[start]!.toLowerCase();
  const inSentence = before !== null && /[\p{L}\p{N},]/u.test(text[start - 2] ?? '.');
  // A capital is fine at the start of a sentence and in a line of capitals; "USA Today" is a newspaper.
  return capital && inSentence && text.slice(start, end) !== text.slice(start, end).toUpperCase();
}

/** What follows a word for last, this or next: a unit, weekday, month or season, or a number of units. */
export function modified(cursor: Cursor, start: number): DateMention | null {
  const { text, table } = cursor;
  const modifier = table.modifiers.at(text, start, cursor.end);
  if (!modifier) {
    const end = wordEnd(text, start, Math.min(cursor.end, start + 12));
    const back = table.lastBeforeNumber.has(text.slice(start, end).toLowerCase());
    return back ? span(cursor, start, skipSpace(cursor, end), -1) : null;
  }
  const at = skipJoint(cursor, modifier.end);
  if (at === modifier.end) return null;
  const direction = modifier.value;
  const weekday = table.weekdays.at(text, at, cursor.end);
  if (weekday?.value.full) {
    const value = dayOfWeekday(cursor.anchor, weekday.value.number, direction);
    return counted(cursor, start, weekday.end, 'relative', value);
  }
  return (
    modifiedMonth(cursor, start, at, direction) ??
    modifiedSeason(cursor, start, at, direction) ??
    unitWithModifier(cursor, start, at, direction) ??
    span(cursor, start, at, direction)
  );
}

/** `the last two weeks`, `i prossimi cinque anni`: an interval that ends or starts at the anchor. */
function span(cursor: Cursor, start: number, at: number, direction: number): DateMention | null {
  if (direction === 0) return null;
  const number = numberAt(cursor, at);
  const unit = number ? cursor.table.units.at(cursor.text, skipSpace(cursor, number.end), cursor.end) : null;
  if (!number || !unit) return null;
  const count = direction * number.value;
  const far = distanceAt(cursor.anchor, unit.value.unit, count);
  const near = unit.value.unit === 'week' ? dayAt(cursor.anchor, 0) : unitAt(cursor.anchor, unit.value.unit, 0);
  const value = far === null || near === null ? null : direction < 0 ? `${far}/${near}` : `${near}/${far}`;
  return counted(cursor, start, unit.end, 'relative', value);
}

/** A unit of time and what stands around it: `two weeks ago`, `vor zwei Jahren`, `tra cinque o dieci anni`, `anno scorso`. */
export function unitAround(cursor: Cursor, start: number): DateMention | null {
  const { text, table } = cursor;
  const unit = table.units.at(text, start, cursor.end);
  if (!unit) return null;
  const kind = unit.value.unit;
  const modifier = unit.value.plural || kind === 'day' ? null : modifierAfter(cursor, unit.end);
  if (modifier) {
    const elided = start - 2 >= cursor.floor && /l['’ʼ]/iu.test(text.slice(start - 2, start));
    const alone = elided && wordStart(text, start - 1, cursor.floor) === start - 2;
    return counted(
      cursor,
      alone ? start - 2 : start,
      modifier.end,
      'relative',
      unitAt(cursor.anchor, kind, modifier.value),
    );
  }
  const number = numberBefore(cursor, start);
  if (!number) return null;
  const behind = table.ago.at(text, skipSpace(cursor, unit.end), cursor.end);
  if (behind)
    return counted(cursor, number.start, behind.end, 'relative', distanceAt(cursor.anchor, kind, -number.value));
  const before = wordBefore(cursor, number.start);
  if (!before) return null;
  const ago = table.ago.before(text, before.end, cursor.floor);
  if (ago) return counted(cursor, ago.start, unit.end, 'relative', distanceAt(cursor.anchor, kind, -number.value));
  return ahead(cursor, kind, number, unit.end);
}

/** `in two years`, `tra cinque o dieci anni`: a day or year ahead, or an interval between two. */
function ahead(cursor: Cursor, unit: Unit, number: { start: number; value: number }, end: number): DateMention | null {
  const { text, table } = cursor;
  let first = number;
  let word = wordBefore(cursor, number.start);
  if (word && OR.has(word.lower)) {
    const other = numberBefore(cursor, word.start);
    if (!other) return null;
    first = other;
    word = wordBefore(cursor, other.start);
  }
  const within = word ? table.within.before(text, word.end, cursor.floor) : null;
  if (!within) return null;
  // "The first time in ten years" looks back over a span.
  for (let before = wordBefore(cursor, within.start), count = 0; before && count < 2; count++) {
    if (table.spanBefore.has(before.lower)) return null;
    before = wordBefore(cursor, before.start);
  }
  const to = distanceAt(cursor.anchor, unit, number.value);
  const from = distanceAt(cursor.anchor, unit, first.value);
  const value = from === null || to === null ? null : from < to ? `${from}/${to}` : to;
  return counted(cursor, within.start, end, 'relative', value);
}

const OR = new Set(['or', 'to', 'o', 'ou', 'oder', 'bis', 'of', 'или', 'або', 'lub']);

/** A weekday alone or with last or next behind it: `on Monday`, `lunedì scorso`. */
export function weekdayAlone(cursor: Cursor, start: number): DateMention | null {
  const { text, table } = cursor;
  const day = table.weekdays.at(text, start, cursor.end);
  if (!day || !day.value.full) return null;
  const modifier = modifierAfter(cursor, day.end);
  if (modifier) {
    const value = dayOfWeekday(cursor.anchor, day.value.number, modifier.value);
    return counted(cursor, start, modifier.end, 'relative', value);
  }
  if (isName(cursor, start, day.end)) return null;
  return counted(cursor, start, day.end, 'relative', dayOfWeekday(cursor.anchor, day.value.number, null));
}

/** "Black Friday", "the Sunday Times", "Il Venerdì di Repubblica", "every Monday". */
function isName(cursor: Cursor, start: number, end: number): boolean {
  const { text, table } = cursor;
  const before = wordBefore(cursor, start);
  if (before && (table.habitual.has(before.lower) || table.beforeName.has(before.lower))) return true;
  const next = wordAfter(cursor, end);
  if (next && table.afterName.has(next.lower)) return true;
  const capital = text[start] !== text[start]!.toLowerCase();
  if (table.flags.capitals || !capital) return false;
  // A capital where the language writes none: fine only at the start of a sentence.
  return before !== null && /[\p{L}\p{N},'’]/u.test(text[start - 2] ?? '.');
}

interface Counted {
  readonly start: number;
  readonly end: number;
  readonly value: number;
}

/** A cardinal number in digits or words. */
function numberAt(cursor: Cursor, from: number): Counted | null {
  const digits = digitsAt(cursor, from);
  if (digits) return { start: from, end: digits.end, value: digits.value };
  const word = cursor.table.numbers.at(cursor.text, from, cursor.end);
  return word ? { start: from, end: word.end, value: word.value } : null;
}

/** The cardinal number right before `to`; "a few" takes the article with it. */
function numberBefore(cursor: Cursor, to: number): Counted | null {
  const { text, table } = cursor;
  let end = to;
  while (end > cursor.floor && end > to - 3 && text.charCodeAt(end - 1) <= 32) end--;
  let start = end;
  while (start > cursor.floor && start > end - 5 && /\d/u.test(text[start - 1]!)) start--;
  if (start < end) {
    // Part of a longer number ("1,500 years ago") or more than four digits: not counted.
    return end - start > 4 || /[\d.,]/u.test(text[start - 1] ?? ' ')
      ? null
      : { start, end, value: Number(text.slice(start, end)) };
  }
  const word = wordBefore(cursor, to);
  const number = word ? table.numbers.before(text, word.end, cursor.floor) : null;
  if (!word || !number) return null;
  const outer = Number.isNaN(number.value) ? wordBefore(cursor, number.start) : null;
  const article = outer && table.numbers.at(text, outer.start, cursor.end)?.value === 1;
  return { start: article ? outer.start : number.start, end: word.end, value: number.value };
}
