import type { Language } from '../../languages/language';
import { wordEnd } from '../dates/phrases';
import type { Cursor } from '../dates/cursor';
import { dayThenMonth, monthThenDay } from '../dates/dayMonth';
import { dateTable } from '../dates/table';
import { isDay } from '../dates/calendar';
import type { Range } from '../../text/range';
import { CharClass, charClass } from '../../text/chars';

/** A whole day that a line states. */
export interface StatedDay extends Range {
  readonly y: number;
  readonly m: number;
  readonly d: number;
}

/** The article's language and the one that goes before all others: pages write no days in further ones. */
const OWN = 2;
/** Lines longer than this are prose. */
const LONGEST = 90;
/** A year with four digits stands in every dated line. */
const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/u;
const NUMERIC = /(?<!\d)(?:(\d{4})-(\d\d)-(\d\d)|(\d{1,2})([./])(\d{1,2})\5(\d{4}))(?!\d)/gu;
/** Small words before the writer of a story, or between the parts of a name. */
const SMALL = /^(?:by|di|da|de|del|della|par|por|von|van|door|in|a|à|et|and|e|y)$/iu;
/** What stands behind the day before `by Ada Lind`, and perhaps a bar with anything behind it: `| 12 comments`. */
const WRITER = /^(.*?)\s(?:by|di|von|par|por|door)\s\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){0,3}(?:\s*[|•·].*)?$/u;
/** What parts a place, a paper or a writer from the day. */
const PARTERS = [',', ' -', ' –', ' —', ' |', ' •', ' ·'];
/** What pages write beside the day: when it was put there, a weekday's or an hour's small words, hours, zones. */
const BESIDE =
  /^(?:published|posted|broadcast|aired|trasmesso|trasmessa|puntata|diffusé|diffusée|gesendet|emitido|emitida|transmitido|updated|last|modified|first|on|at|the|by|date|time|pubblicato|pubblicata|aggiornato|aggiornata|il|lo|alle|ore|ultimo|aggiornamento|data|del|publié|mis|à|jour|le|la|modifié|par|heures|publicado|publicada|actualizado|actualizada|el|a|las|horas|h|em|às|atualizado|veröffentlicht|aktualisiert|stand|am|um|den|vom|uhr|gepubliceerd|bijgewerkt|op|om|uur|опубликовано|обновлено|в|опубліковано|оновлено|о|об|opublikowano|aktualizacja|dnia|o|godz|года|г|року|р|roku|r|de|of|et|est|edt|gmt|utc|bst|cet|cest|msk|мск|am|pm|a\.m|p\.m)$/iu;

/**
 * The day of a line that says nothing else: `11 September 2025`, `Bogotá, 9 de abril de 2024`, `Published on 3 May 2024 at 10:15`.
 * Beside the day there may be weekdays, hours and what pages write there; before it, and parted by a comma or a dash, up to
 * four words with capitals: a place, a paper, a writer. Null where the line is anything else.
 *
 * @param bare true where such words are not allowed: a headline may end with a day too
 */
export function readDatedLine(
  text: string,
  line: Range,
  languages: readonly Language[],
  bare: boolean,
): StatedDay | null {
  const { start, end } = line;
  if (end - start > LONGEST || end - start < 8) return null;
  const words = text.slice(start, end);
  if (!YEAR.test(words)) return null;
  const day = numericDay(text, line, languages[0]!) ?? writtenDay(text, line, languages);
  if (!day || !isDay(day.y, day.m, day.d)) return null;
  const behind = text.slice(day.end, end);
  if (!isBeside(WRITER.exec(behind)?.[1] ?? behind, languages)) return null;
  const before = text.slice(start, day.start);
  if (isBeside(before, languages)) return day;
  const cut = Math.max(...PARTERS.map((parter) => before.lastIndexOf(parter)));
  if (bare || cut < 0 || !isBeside(before.slice(cut), languages)) return null;
  const named = before
    .slice(0, cut)
    .split(/[\s,|–—•·-]/u)
    .filter(Boolean);
  const names = named.filter((word) => !SMALL.test(word));
  return names.length <= 4 && names.every((word) => /^\p{Lu}/u.test(word) || BESIDE.test(word)) ? day : null;
}

/** A day in figures: `2024-05-03`, `03.05.2024`; with slashes only where the order of day and month is certain. */
function numericDay(text: string, { start, end }: Range, first: Language): StatedDay | null {
  const line = text.slice(start, end);
  for (const match of line.matchAll(NUMERIC)) {
    const [whole, y, m, d, one, sign, two, year] = match;
    const at = { start: start + match.index, end: start + match.index + whole.length };
    if (y !== undefined) return { ...at, y: +y, m: +m!, d: +d! };
    const open = sign === '/' && dateTable(first).flags.slashAmbiguous;
    if (!open || +one! > 12) return { ...at, y: +year!, m: +two!, d: +one! };
    if (+two! > 12) return { ...at, y: +year!, m: +one!, d: +two! };
  }
  return null;
}

function writtenDay(text: string, { start, end }: Range, languages: readonly Language[]): StatedDay | null {
  for (const language of languages.slice(0, OWN)) {
    const table = dateTable(language);
    const cursor: Cursor = { text, end, floor: start, table, anchor: null, anchorText: undefined };
    for (let at = start; at < end;) {
      const kind = charClass(text.charCodeAt(at));
      const word = wordEnd(text, at, end);
      const day = kind === CharClass.Digit ? dayThenMonth(cursor, at) : word > at ? monthThenDay(cursor, at) : null;
      if (day && day.y !== null && day.lastDay === null)
        return { start: day.start, end: day.end, y: day.y, m: day.m, d: day.d };
      if (kind === CharClass.Digit) while (at < end && charClass(text.charCodeAt(at)) === CharClass.Digit) at++;
      else at = Math.max(at + 1, word);
    }
  }
  return null;
}

/** True if a stretch holds nothing but weekdays, hours, marks, and words that pages write beside a day. */
function isBeside(stretch: string, languages: readonly Language[]): boolean {
  const words = stretch.toLowerCase().split(/[^\p{L}\p{N}.:]/u);
  return words.every((word) => {
    const bare = word.replace(/[.:]$/u, '');
    if (bare === '' || BESIDE.test(bare) || /^\d{1,2}(?:[.:h]\d\d)?$/u.test(bare)) return true;
    return languages.some(({ weekdays }) => weekdays.some((names) => names.split(/[|-]/u).includes(bare)));
  });
}
