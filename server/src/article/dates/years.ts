import { CharClass, charClass } from '../../text/chars';
import type { DateMention } from '../article';
import { formatYear } from './calendar';
import {
  digitsAt,
  isRangeDash,
  numberGoesOn,
  skipSpace,
  wordAfter,
  wordBefore,
  yearAt,
  type Cursor,
  type Word,
} from './cursor';
import { wordEnd } from './phrases';
import { partBefore } from './period';

/**
 * A bare year: `in 2014`, `dal 2014`, `(2014)`, `2014–2022`, `the 2014 annexation`, `mid-2014`. Four digits that count
 * something ("2014 people") are none.
 *
 * @param previous the date before it, whose list or range it may continue: "in 2014 and 2015"
 */
export function bareYear(cursor: Cursor, start: number, previous: DateMention | undefined): DateMention | null {
  const year = yearAt(cursor, start);
  if (!year || year.y > 2099) return null;
  const range = yearRange(cursor, year);
  const end = range?.end ?? year.end;
  if (!isDateLike(cursor, start, year.y, end, range !== null, previous)) return null;
  const part = partBefore(cursor, start);
  return { start: part?.start ?? start, end, value: range?.value ?? formatYear(year.y), kind: 'partial' };
}

/** `2014–2022`, `2014/15`, `2014-15`: the last year, in full or by its two last digits. */
function yearRange(cursor: Cursor, from: { y: number; end: number }): { end: number; value: string } | null {
  const { text } = cursor;
  if (from.end >= cursor.end) return null;
  const slash = text[from.end] === '/';
  if (!slash && !isRangeDash(text.charCodeAt(from.end))) return null;
  const digits = digitsAt(cursor, from.end + 1);
  if (!digits || numberGoesOn(cursor, digits.end) || isRangeDash(text.charCodeAt(digits.end))) return null;
  const length = digits.end - from.end - 1;
  const last = length === 4 ? digits.value : length === 2 ? Math.floor(from.y / 100) * 100 + digits.value : 0;
  if (last <= from.y || last > 2199 || last - from.y > 200) return null;
  return { end: digits.end, value: `${formatYear(from.y)}/${formatYear(last)}` };
}

function isDateLike(
  cursor: Cursor,
  start: number,
  y: number,
  end: number,
  range: boolean,
  previous: DateMention | undefined,
): boolean {
  const { text, table } = cursor;
  const next = wordAfter(cursor, end);
  if (next && table.afterYear.has(next.lower)) return true;
  if (next && table.quantities.has(next.lower)) return false;
  const sign = text[skipSpace(cursor, end)];
  if (sign === '%' || sign === '€' || sign === '$' || sign === '£') return false;
  const left = start > cursor.floor ? text.charCodeAt(start - 1) : 32;
  // No year: $2014, #2014, 1/2014 and the like. An apostrophe (l'2014) or hyphen (mid-2014) is looked at below.
  const kind = charClass(left);
  if (kind === CharClass.Letter || kind === CharClass.Digit || '$€£#№/+.,'.includes(String.fromCharCode(left)))
    return false;
  if (left === 0x28 && ')-–,;'.includes(text[end] ?? ')')) return true;
  const modern = y >= 1700 && y <= 2060;
  const before = wordBefore(cursor, start);
  if (modern && range) return !(before && table.approximately.has(before.lower));
  if (previous && isYearValue(previous.value) && continuesList(cursor, previous.end, start)) return true;
  // A list of quantities can follow any other word, but behind a function word or a stop nothing is counted.
  const closed = !next || table.functionWords.has(next.lower);
  if (!before) return table.flags.freeYear && modern && !countsNext(text, next);
  if (table.beforeYear.has(before.lower)) return modern || closed;
  if (partBefore(cursor, start)) return true;
  if (table.perhapsBeforeYear.has(before.lower)) return closed && y >= 1100;
  if (table.yearDeterminers.has(before.lower)) return modern && isAdjective(y, next);
  return table.flags.freeYear && modern && !table.approximately.has(before.lower) && !countsNext(text, next);
}

/** In German a capital behind the digits is a noun, which they count: "2014 Soldaten". */
function countsNext(text: string, next: Word | null): boolean {
  return next !== null && text[next.start] !== text[next.start]!.toLowerCase();
}

/** "The 2014 annexation": a year between a determiner and a noun; round numbers count ("the 2000 men"). */
function isAdjective(y: number, next: Word | null): boolean {
  return next !== null && y % 100 !== 0 && y >= 1900;
}

const isYearValue = (value: string | null): boolean => value !== null && /^\d{4}$/u.test(value);

/** What stands between two years of a list or range: a comma, a word such as "and" or "to", an article. */
function continuesList(cursor: Cursor, from: number, to: number): boolean {
  if (to - from > 10) return false;
  let at = from;
  if (cursor.text[at] === ',') at++;
  for (let count = 0; count < 3; count++) {
    at = skipSpace(cursor, at);
    if (at >= to) return at === to;
    const end = wordEnd(cursor.text, at, to);
    const word = cursor.text.slice(at, end).toLowerCase();
    const { rangeWords, glue, perhapsBeforeYear, beforeYear } = cursor.table;
    if (
      end === at ||
      !(rangeWords.has(word) || glue.has(word) || perhapsBeforeYear.has(word) || beforeYear.has(word))
    ) {
      return false;
    }
    at = end;
  }
  return skipSpace(cursor, at) === to;
}

/** `the 1990s`, `the ’90s`, `1990er`, `anni '90`, `anni 1990`: EDTF `199X`. */
export function decade(cursor: Cursor, start: number): DateMention | null {
  const { text, table } = cursor;
  const digits = digitsAt(cursor, start);
  if (!digits || digits.value % 10 !== 0) return null;
  const length = digits.end - start;
  if (length !== 4 && length !== 2) return null;
  const short = length === 2;
  const quoted = short && start > cursor.floor && charClass(text.charCodeAt(start - 1)) === CharClass.Apostrophe;
  const from = quoted ? start - 1 : start;
  const joined = charClass(text.charCodeAt(digits.end)) === CharClass.Apostrophe ? digits.end + 1 : digits.end;
  const ending = wordEnd(text, joined, Math.min(cursor.end, joined + 4));
  const hasEnding = ending > joined && table.decadeEndings.has(text.slice(joined, ending).toLowerCase());
  const before = hasEnding ? null : wordBefore(cursor, from);
  const named = before !== null && table.decadeBefore.has(before.lower) && !numberGoesOn(cursor, digits.end);
  if (!hasEnding && !named) return null;
  // Two digits need the word or the apostrophe; "the 20s" may be this century's or the last one's.
  if (short && hasEnding && !quoted && joined === digits.end && !wordBeforeIsArticle(cursor, from)) return null;
  const year = short
    ? digits.value >= 30
      ? 1900 + digits.value
      : digits.value <= 10
        ? 2000 + digits.value
        : null
    : digits.value;
  if (year !== null && (year < 1500 || year > 2099)) return null;
  const value = year === null ? null : `${formatYear(year).slice(0, 3)}X`;
  return { start: from, end: hasEnding ? ending : digits.end, value, kind: 'partial' };
}

function wordBeforeIsArticle(cursor: Cursor, start: number): boolean {
  const before = wordBefore(cursor, start);
  return (
    before !== null && (cursor.table.yearDeterminers.has(before.lower) || cursor.table.functionWords.has(before.lower))
  );
}
