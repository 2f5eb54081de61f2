import page from './outside-interval.md';
import { metadataEntry, type Article, type DateMention } from '../../article/article';
import { addDays, daysInMonth, formatDay } from '../../article/dates/calendar';
import { rangeSignAt } from '../../article/dates/cursor';
import { readAnchor } from '../../article/dates/resolve';
import { dateTable, type DateTable } from '../../article/dates/table';
import { languageOf } from '../../languages';
import { RECOMMENDED } from '../preset';
import type { Report, Rule } from '../rule';

export const outsideInterval: Rule = {
  id: 'date/outside-interval',
  summary: 'An interval ends before it starts, or a day lies outside of those that the article’s date allows',
  severity: 'warning',
  presets: RECOMMENDED,
  fix: 'none',
  page,
  *check({ article }) {
    const language = languageOf(article.language);
    if (!language) return;
    const table = dateTable(language);
    for (const [i, date] of article.dates.entries()) {
      const next = article.dates[i + 1];
      const report = reversed(article, table, date, next) ?? (next && misplaced(article, table, date, next));
      if (report) yield report;
    }
  },
};

/** A year, month or day that is written out; no season, and nothing that was counted from another date. */
const isWritten = ({ value, anchor }: DateMention): boolean =>
  anchor === undefined && /^\d{4}(?:-(?:0\d|1[0-2])(?:-\d\d)?)?$/u.test(value ?? '');

/** “from 13 March 2026 to 11 March 2026”, “14 May – 3 April 2026”. */
function reversed(article: Article, table: DateTable, date: DateMention, next?: DateMention): Report | null {
  const [from = '', to] = (date.value ?? '').split('/');
  if (to !== undefined)
    return date.anchor === undefined && isBefore(to, from) ? report(article, date.start, date.end) : null;
  if (!next || !isWritten(date) || !isWritten(next) || !isBefore(next.value!, from)) return null;
  const { text } = article;
  const sign = rangeSignAt({ text, table, anchor: null, anchorText: undefined, floor: 0, end: text.length }, date.end);
  return sign && !sign.list && sign.end === next.start ? report(article, date.start, next.end) : null;
}

/** Compares two dates as far as both are given. */
const isBefore = (one: string, other: string): boolean => {
  const length = Math.min(one.length, other.length);
  return one.slice(0, length) < other.slice(0, length);
};

function report({ text }: Article, start: number, end: number): Report {
  return {
    start,
    end,
    message: `The interval “${text.slice(start, end)}” ends before it starts: correct one of the dates.`,
  };
}

/** What is written late in the evening appears on the next day. */
const SLACK = 1;

/** “today, 14 March”, “yesterday (13 March)”: the written day must be one that the article's date allows for the word. */
function misplaced(article: Article, table: DateTable, word: DateMention, day: DateMention): Report | null {
  const { text, metadata, quotations } = article;
  if (word.kind !== 'relative' || day.kind === 'relative' || !/^\d{4}-\d\d-\d\d$/u.test(day.value ?? '')) return null;
  if (!/^(?:,? |,? ?\()$/u.test(text.slice(word.end, day.start))) return null;
  const offset = table.days.at(text, word.start, word.end);
  const dated = metadataEntry(metadata, 'date')?.value;
  const days = dated === undefined ? null : daysOf(dated);
  if (!offset || offset.end !== word.end || !days) return null;
  if (quotations.some(({ start, end }) => start < day.end && word.start < end)) return null;
  const shift = (days: readonly [DayOf, DayOf]) => {
    const [from, to] = days;
    return [formatDay(addDays(from, offset.value - SLACK)), formatDay(addDays(to, offset.value + SLACK))] as const;
  };
  const [earliest, latest] = shift(days);
  if (day.value! >= earliest && day.value! <= latest) return null;
  return {
    start: word.start,
    end: day.end,
    message: `“${text.slice(word.start, day.end)}” does not fit the date of the article, ${dated}: correct one of them.`,
  };
}

type DayOf = Parameters<typeof addDays>[0];

/** First and last day of an EDTF date or interval; null where either is open or cannot be told. */
function daysOf(value: string): readonly [DayOf, DayOf] | null {
  const [first = '', last = first] = value.split('/');
  const [from, to] = [readAnchor(first), readAnchor(last)];
  if (!from || !to) return null;
  const month = to.m ?? 12;
  return [
    { y: from.y, m: from.m ?? 1, d: from.d ?? 1 },
    { y: to.y, m: month, d: to.d ?? daysInMonth(to.y, month) },
  ];
}
