import { languages as allLanguages } from '../../languages/index';
import type { Language } from '../../languages/language';
import { formatDay, isDay } from '../dates/calendar';
import { checkEdtf } from '../dates/edtf';
import { datesOf } from '../dates/findDates';

export type DateVerdict =
  | { readonly ok: true }
  | {
      readonly ok: false;
      /** Why it can't be used, as the end of a sentence: `there is no day 30 in 2024-02`. */
      readonly reason: string;
      /** What it most likely means, in ISO 8601; left out where it may mean two things. */
      readonly suggestion?: string;
      /** Where it may mean two things: both, the day read first and then the month. */
      readonly readings?: readonly [string, string];
    };

const fault = (reason: string, suggestion?: string): DateVerdict =>
  suggestion === undefined ? { ok: false, reason } : { ok: false, reason, suggestion };

const FORM = 'it is not written as YYYY-MM-DD';

/**
 * Checks a date of metadata. Good are `YYYY-MM-DD`, `YYYY-MM`, `YYYY`, intervals `A/B`, and EDTF's `?`, `~`, `%`, `X` and
 * seasons. For another form that can be read, the ISO form is suggested.
 */
export function validateDate(value: string, languages: readonly Language[] = allLanguages): DateVerdict {
  const written = value.trim();
  if (written === '') return fault('it is empty');
  if (written.length > 100) return fault(FORM);
  const check = checkEdtf(written);
  if (check.ok) return check;
  if (check.fault !== 'form') return fault(check.detail);
  return (
    withTime(written) ?? yearFirst(written) ?? interval(written) ?? threeNumbers(written) ?? inWords(written, languages)
  );
}

/** A date of metadata in ISO 8601 where it is written otherwise but can mean one day only; else as it is written. */
export function standardDate(value: string): string {
  const verdict = validateDate(value);
  return verdict.ok ? value : (verdict.suggestion ?? value);
}

/** `2026-02-11T09:20`, `2026-02-11 9:20`. */
function withTime(value: string): DateVerdict | null {
  const date = /^(\d{4}-\d{2}-\d{2})[T ]\d{1,2}[:.]\d{2}\S*(?: [A-Z+\-\d:]*)?$/u.exec(value)?.[1];
  if (date === undefined) return null;
  const check = checkEdtf(date);
  return check.ok ? fault('the time of day does not belong to it', date) : fault(check.ok ? FORM : check.detail);
}

/** `2026/02/11`, `2026.2.1`, `20260211`. */
function yearFirst(value: string): DateVerdict | null {
  const match = /^(\d{4})([-./]?)(\d{1,2})\2(\d{1,2})$/u.exec(value);
  if (!match || (match[2] === '' && value.length !== 8)) return null;
  return day(Number(match[1]), Number(match[3]), Number(match[4]));
}

/** `2026-02-11 – 2026-02-13`, `2026-02-11 / 2026-02-13`. */
function interval(value: string): DateVerdict | null {
  const joined = value.replace(/(?<!\s)(?:\s*[–—/]\s*|\s+-\s+)/u, '/');
  return joined !== value && joined.includes('/') && checkEdtf(joined).ok
    ? fault('an interval is written with a slash', joined)
    : null;
}

/** `11.02.2026`, `11/02/2026`. With full stops the day stands first; with slashes it may be either. */
function threeNumbers(value: string): DateVerdict | null {
  const match = /^(\d{1,2})([-./])(\d{1,2})\2(\d{4})$/u.exec(value);
  if (!match) return null;
  const [first, second, y] = [Number(match[1]), Number(match[3]), Number(match[4])];
  const dayFirst = isDay(y, second, first);
  const monthFirst = isDay(y, first, second);
  if (match[2] !== '.' && dayFirst && monthFirst && first !== second) {
    const [one, other] = [formatDay({ y, m: second, d: first }), formatDay({ y, m: first, d: second })];
    return { ok: false, reason: `it may mean ${one} or ${other}`, readings: [one, other] };
  }
  return match[2] !== '.' && !dayFirst && monthFirst ? day(y, first, second) : day(y, second, first);
}

function day(y: number, m: number, d: number): DateVerdict {
  return isDay(y, m, d) ? fault(FORM, formatDay({ y, m, d })) : fault('no calendar has that day');
}

/** `11 febbraio 2026`, `Feb 11, 2026`, `Februar 2026`, `Tuesday, 11 February 2026`. */
function inWords(value: string, languages: readonly Language[]): DateVerdict {
  const approximate = /^(?:c\.|ca\.?|circa|about|um)\s*(\d{4})$/iu.exec(value)?.[1];
  if (approximate !== undefined) return fault('an approximate year is written with a tilde', `${approximate}~`);
  let best: DateVerdict = fault(FORM);
  for (const language of languages) {
    const [date, ...others] = datesOf(value, language, null);
    if (!date || others.length > 0 || !isWhole(value, date.start, date.end)) continue;
    if (date.impossible) best = fault('no calendar has that day');
    else if (date.value !== null) return fault(FORM, date.value);
    else if (date.kind === 'partial' && best.ok === false && best.reason === FORM) best = fault('the year is missing');
  }
  return best;
}

/** True if nothing but marks and a weekday or a short word (`le`, `am`, `den`) stands around the date. */
function isWhole(value: string, start: number, end: number): boolean {
  return /^[^\p{N}]{0,20}$/u.test(value.slice(0, start)) && /^[\s.,;г]*$/u.test(value.slice(end));
}
