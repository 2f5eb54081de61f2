import { knownEvents, type KnownEvent } from '../../languages/events';
import { words, type Language } from '../../languages/language';
import { Flag } from '../../languages/lexicon';
import { WordTable } from '../../languages/wordTable';
import type { Range } from '../../text/range';
import type { ArticleBlock, DateMention } from '../article';
import { Shape, firstTokenFrom, type Tokens } from '../tokens';
import { addDays, formatDay, isDay, type Day } from './calendar';

/** A date that an article implies. The range is the phrase that does: "the eve of the first anniversary of the flood". */
export interface ImpliedDate extends Range {
  /** ISO day of the article. */
  readonly value: string;
  /** ISO day of the event. */
  readonly event: string;
}

type DatesFrom = (anchor: string | null) => readonly DateMention[];

/** Paragraphs, headlines apart, in which an article says when it was written. */
const LEAD = 2;
/** Words between "eve" and "anniversary", and words behind it that name the event. */
const BETWEEN = 6;
const EVENT = 14;

/**
 * The date of an article whose lead says that it is the eve of an anniversary, if the day of the event is certain: the
 * article gives it beside the same words, or everybody knows it (`knownEvents`). Null otherwise.
 *
 * @param datesFrom gives the dates of the text counted from an ISO day, or from none; asked for only where there is such a phrase
 */
export function impliedDate(
  text: string,
  tokens: Tokens,
  language: Language,
  blocks: readonly ArticleBlock[],
  datesFrom: DatesFrom,
): ImpliedDate | null {
  const lead = blocks.filter(({ kind }) => kind === 'paragraph').slice(0, LEAD);
  const { anniversaries, eves, ordinals } = wordsOf(language);
  for (const block of lead) {
    const from = firstTokenFrom(tokens, block.start);
    const to = firstTokenFrom(tokens, block.end);
    for (let n = from; n < to; n++) {
      if (anniversaries.get(text, tokens.starts[n]!, tokens.ends[n]!) === 0) continue;
      let years = 0;
      let eve = -1;
      for (let i = n - 1; i >= Math.max(from, n - BETWEEN) && eve < 0; i--) {
        const word = wordAt(text, tokens, i);
        years ||= ordinals.get(word) ?? ordinalNumber(word);
        if (eves.has(word)) eve = i;
      }
      if (eve < 0 || years === 0) continue;
      const event = dayOfEvent(
        text,
        tokens,
        eventWords(text, tokens, n + 1, to),
        { start: tokens.starts[n]!, end: block.end },
        datesFrom,
      );
      if (!event) continue;
      const value = dayBefore({ ...event, y: event.y + years });
      if (value === null) continue;
      return { start: tokens.starts[eve]!, end: tokens.ends[n]!, value, event: formatDay(event) };
    }
  }
  return null;
}

/**
 * The date mentions of an article with such a date: the day and month of the event mean the event, not its anniversary. With
 * its weekday the anniversary is meant, which is the day after.
 */
export function withEvent(
  dates: readonly DateMention[],
  { event }: ImpliedDate,
  tokens: Tokens,
): readonly DateMention[] {
  return dates.map((date) => {
    const { kind, value, start } = date;
    if (kind !== 'partial' || value?.length !== event.length || value.slice(4) !== event.slice(4)) return date;
    return tokens.flags[firstTokenFrom(tokens, start)]! & Flag.Weekday ? date : { ...date, value: event };
  });
}

interface Words {
  readonly anniversaries: WordTable;
  readonly eves: ReadonlySet<string>;
  readonly ordinals: ReadonlyMap<string, number>;
}

const wordLists = new WeakMap<Language, Words>();

function wordsOf(language: Language): Words {
  let lists = wordLists.get(language);
  if (!lists) {
    const ordinals = new Map<string, number>();
    language.ordinals.forEach((forms, index) => forms.split('|').forEach((form) => ordinals.set(form, index + 1)));
    const anniversaries = new WordTable(new Map(words(language.anniversaries).map((word) => [word, 1])));
    lists = { anniversaries, eves: new Set(words(language.eves)), ordinals };
    wordLists.set(language, lists);
  }
  return lists;
}

const wordAt = (text: string, tokens: Tokens, n: number): string =>
  text.slice(tokens.starts[n]!, tokens.ends[n]!).toLowerCase();

/** `20th`, `30º`, `10e`: a number with the ending of an ordinal; 0 for anything else. */
function ordinalNumber(word: string): number {
  const match = /^(\d{1,3})(?:st|nd|rd|th|er|e|ème|º|°|ª|\.|-?й|-?ї)?$/u.exec(word);
  return match ? Number(match[1]) : 0;
}

/** The words behind "anniversary" that say of what, up to the next stop or comma. */
function eventWords(text: string, tokens: Tokens, from: number, to: number): string[] {
  const found: string[] = [];
  for (let n = from; n < Math.min(to, from + EVENT) && !tokens.codes[n]; n++) {
    const flags = tokens.flags[n]!;
    if (flags & (Flag.Preposition | Flag.Article) && !(tokens.shapes[n]! & Shape.Capital)) continue;
    found.push(wordAt(text, tokens, n));
  }
  return found;
}

function dayOfEvent(
  text: string,
  tokens: Tokens,
  event: readonly string[],
  phrase: Range,
  datesFrom: DatesFrom,
): Day | null {
  const days = datesFrom(null).filter(({ kind, value }) => kind === 'absolute' && value?.length === 10);
  // "… of the flood of 12 May 2021": the date stands in the phrase itself.
  const stated = days.find(({ start }) => start > phrase.start && start < phrase.end);
  if (stated) return readDay(stated.value!);
  const beside = days.filter(({ start }) => isSameEvent(event, sentenceAround(text, tokens, start)));
  const distinct = new Set(beside.map(({ value }) => value));
  if (distinct.size === 1) return readDay([...distinct][0]!);
  const known = knownEvents.filter((candidate) => isKnown(candidate, event, text, tokens, datesFrom));
  return known.length === 1 ? readDay(known[0]!.day) : null;
}

const STEM = 5;

/** True if a sentence holds the noun that the anniversary is of, and one more of its words if it has more. */
function isSameEvent([head, ...rest]: readonly string[], sentence: ReadonlySet<string>): boolean {
  if (head === undefined || !sentence.has(head.slice(0, STEM))) return false;
  return rest.length === 0 || rest.some((word) => sentence.has(word.slice(0, STEM)));
}

/** The stems of the words of the sentence round an offset. */
function sentenceAround(text: string, tokens: Tokens, offset: number): Set<string> {
  let from = firstTokenFrom(tokens, offset);
  while (from > 0 && !(tokens.shapes[from]! & Shape.SentenceStart)) from--;
  const stems = new Set<string>();
  for (let n = from; n < tokens.count && !(n > from && tokens.shapes[n]! & Shape.SentenceStart); n++)
    if (!tokens.codes[n]) stems.add(wordAt(text, tokens, n).slice(0, STEM));
  return stems;
}

/**
 * True if the words name a known event: what happened and whom it struck; or what happened and who did it, where the
 * article names the other side and gives the day and month.
 */
function isKnown(
  { day, act, by, on }: KnownEvent,
  event: readonly string[],
  text: string,
  tokens: Tokens,
  datesFrom: DatesFrom,
): boolean {
  const has = (list: ReadonlySet<string>) => event.some((word) => list.has(word));
  if (!has(act)) return false;
  if (has(on)) return by.size === 0 || has(by);
  if (!has(by)) return false;
  // A day and month without a year, counted from the event itself, are that day.
  if (!datesFrom(day).some(({ kind, value }) => kind === 'partial' && value === day)) return false;
  for (let n = 0; n < tokens.count; n++)
    if (tokens.shapes[n]! & Shape.Capital && on.has(wordAt(text, tokens, n))) return true;
  return false;
}

function readDay(value: string): Day {
  const [y, m, d] = value.split('-').map(Number);
  return { y: y!, m: m!, d: d! };
}

/** The day before an anniversary; null for 29 February in a year that has none. */
const dayBefore = (day: Day): string | null => (isDay(day.y, day.m, day.d) ? formatDay(addDays(day, -1)) : null);
