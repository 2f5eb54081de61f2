import page from './wrong-weekday.md';
import type { Article, DateMention } from '../../article/article';
import { dayNumber, dayOf, weekday, type Day } from '../../article/dates/calendar';
import { dateTable } from '../../article/dates/table';
import { languageOf } from '../../languages';
import type { Range } from '../../text/range';
import { ALWAYS } from '../preset';
import type { Report, Rule } from '../rule';

export const wrongWeekday: Rule = {
  id: 'date/wrong-weekday',
  summary: 'The weekday beside a date is not the one of that day',
  severity: 'warning',
  presets: ALWAYS,
  fix: 'none',
  page,
  *check({ article }) {
    for (const date of article.dates) {
      const named = weekdayOf(article, date);
      const report = named && judge(article, date, named);
      if (report) yield report;
    }
  },
};

/** A weekday as written, from 0 (Monday), with the date beside it. */
interface Named extends Range {
  readonly day: number;
}

/** The weekday that a date opens with (“Monday, 11 February”), or that stands in brackets behind it (“11 February (Monday)”). */
function weekdayOf({ text, language: code }: Article, { start, end }: DateMention): Named | null {
  const language = languageOf(code);
  if (!language) return null;
  const { weekdays } = dateTable(language);
  const before = weekdays.at(text, start, end);
  if (before && before.end < end) return { start, end, day: before.value.number };
  const bracket = /^ ?\(/u.exec(text.slice(end, end + 2));
  if (!bracket) return null;
  const behind = weekdays.at(text, end + bracket[0].length, Math.min(text.length, end + 20));
  return behind && text[behind.end] === ')' ? { start, end: behind.end + 1, day: behind.value.number } : null;
}

/** A day farther than this from the article's date may belong to another year than the nearest. */
const NEAR = 60;

function judge({ text }: Article, { value, anchor, kind }: DateMention, named: Named): Report | null {
  const [from, to] = (value ?? '').split('/').map(dayFrom);
  if (!from) return null;
  if (kind !== 'absolute') {
    // Without a year the article's date decides, if it is near enough.
    const counted = dayFrom(anchor ?? '');
    if (!counted || Math.abs(dayNumber(from) - dayNumber(counted)) > NEAR) return null;
  }
  // Of several days, “Sunday, 7 and 8 February”, the weekday may be that of any.
  for (let n = dayNumber(from); n <= dayNumber(to ?? from); n++) if (weekday(dayOf(n)) === named.day) return null;
  const written = text.slice(named.start, named.end);
  const which = to ? 'None of these days has' : `${value} is a ${nameOf(from)}, so it has not`;
  return {
    start: named.start,
    end: named.end,
    message: `${which} the weekday that “${written}” gives it: correct the weekday or the day.`,
  };
}

function dayFrom(value: string): Day | null {
  const match = /^(\d{4})-(\d\d)-(\d\d)$/u.exec(value);
  return match ? { y: Number(match[1]), m: Number(match[2]), d: Number(match[3]) } : null;
}

/** English names of weekdays, from Monday on. */
const ENGLISH = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const nameOf = (day: Day): string => ENGLISH[weekday(day)]!;
