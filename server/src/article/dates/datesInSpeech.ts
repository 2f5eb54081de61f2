import { CUE, Flag } from '../../languages/lexicon';
import type { Range } from '../../text/range';
import type { DateMention, Quotation } from '../article';
import { Shape, firstTokenFrom, type Tokens } from '../tokens';
import type { Vocabulary } from '../vocabulary';
import { findDates } from './findDates';

/** Between a cue and the day it gives stand no more words and stops than these. */
const REACH = 16;

/** A day to its full precision; intervals, months and years date no speech. */
const isDay = (value: string | null): value is string => value !== null && /^\d{4}-\d\d-\d\d$/u.test(value);

/**
 * Counts the dates inside quotations from the day of speech, where the attribution gives one: in `"We sail tomorrow," she
 * said on Tuesday` tomorrow is a Wednesday, whatever the day of the article. Dates outside stay as they are.
 *
 * @param dates all dates of the article, in order, counted from its own date
 * @param quotations in order of their start
 * @param articleDate the day those dates were counted from, or null
 */
export function datesInSpeech(
  text: string,
  tokens: Tokens,
  vocabulary: Vocabulary,
  dates: readonly DateMention[],
  quotations: readonly Quotation[],
  articleDate: string | null,
): readonly DateMention[] {
  if (!dates.some(isCounted)) return dates;
  const outside = daysOutside(dates, quotations, articleDate);
  if (outside.length === 0) return dates;
  const result: DateMention[] = [];
  /** The day of each utterance: what a speaker goes on to say was said on the same one. */
  const spokenOn = new Map<number, string>();
  let at = 0;
  for (const quotation of quotations) {
    if (quotation.parent >= 0 || quotation.kind !== 'speech') continue;
    const { start, end, utterance, speaker } = quotation;
    const day = speaker?.cue ? dayOfSpeech(text, tokens, vocabulary, outside, speaker.cue) : null;
    if (day !== null) spokenOn.set(utterance, day);
    while (at < dates.length && dates[at]!.start < start) result.push(dates[at++]!);
    const known = day ?? spokenOn.get(utterance);
    if (known === undefined || known === articleDate) continue;
    const first = at;
    while (at < dates.length && dates[at]!.end <= end) at++;
    const inside = dates.slice(first, at);
    result.push(...(inside.some(isCounted) ? reread(text, tokens, vocabulary, quotation, known) : inside));
  }
  while (at < dates.length) result.push(dates[at++]!);
  return result;
}

/** True for a date whose value follows from the day it is counted from, or would if that were known. */
const isCounted = ({ value, anchor, impossible }: DateMention): boolean =>
  value === null ? impossible !== true : anchor !== undefined;

/** The full days that narration gives. Nobody is quoted on a day that is still to come. */
function daysOutside(
  dates: readonly DateMention[],
  quotations: readonly Quotation[],
  articleDate: string | null,
): DateMention[] {
  let next = 0;
  let quotedTo = -1;
  return dates.filter(({ start, value }) => {
    for (; next < quotations.length && quotations[next]!.start <= start; next++)
      if (quotations[next]!.kind === 'speech') quotedTo = Math.max(quotedTo, quotations[next]!.end);
    return start >= quotedTo && isDay(value) && (articleDate === null || value <= articleDate);
  });
}

/** The dates inside a quotation, counted from a day. */
function reread(
  text: string,
  tokens: Tokens,
  vocabulary: Vocabulary,
  { innerStart, innerEnd }: Quotation,
  day: string,
) {
  const first = firstTokenFrom(tokens, innerStart);
  const end = firstTokenFrom(tokens, innerEnd);
  const blocks: { start: number; end: number }[] = [];
  for (let n = first; n < end; n++) {
    if (n > first && !(tokens.shapes[n]! & Shape.BlockStart)) continue;
    if (blocks.length > 0) blocks[blocks.length - 1]!.end = tokens.ends[n - 1]!;
    blocks.push({ start: tokens.starts[n]!, end: innerEnd });
  }
  return findDates(text, blocks, tokens, vocabulary, day, first, end);
}

/**
 * The day that the clause of a cue gives, behind the cue ("she said on Tuesday") or before it ("On Tuesday she said"); null
 * without one. A clause of its own in between ("who was elected on Monday") gives another day.
 *
 * @param days the days of the narration, in order
 */
function dayOfSpeech(
  text: string,
  tokens: Tokens,
  { lexicon }: Vocabulary,
  days: readonly DateMention[],
  cue: Range,
): string | null {
  const verb = firstTokenFrom(tokens, cue.start);
  const nearest = firstFrom(days, cue.start);
  for (let index = nearest; index >= Math.max(0, nearest - 1); index--) {
    const date = days[index];
    if (!date) continue;
    const [from, to] =
      index === nearest ? [verb + 1, firstTokenFrom(tokens, date.start)] : [firstTokenFrom(tokens, date.end), verb];
    if (isOneClause(text, tokens, lexicon.conjunctions, from, to)) return date.value;
  }
  return null;
}

/** Index of the first date that starts at or behind an offset. */
function firstFrom(dates: readonly DateMention[], offset: number): number {
  let low = 0;
  let high = dates.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (dates[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** True if a few words stand in a stretch, and none of them opens a clause, attributes or ends the sentence. */
function isOneClause(
  text: string,
  { starts, ends, flags, shapes, codes }: Tokens,
  conjunctions: ReadonlySet<string>,
  from: number,
  to: number,
): boolean {
  if (to - from > REACH) return false;
  for (let n = from; n < to; n++) {
    if (shapes[n]! & Shape.SentenceStart) return false;
    if (codes[n] === 0x3a || codes[n] === 0x3b || codes[n] === 0x2e) return false;
    // Where articles are relatives too, a comma tells them apart: "Lind, der am Montag …".
    if (flags[n]! & Flag.Relative && (!(flags[n]! & Flag.Article) || codes[n - 1] === 0x2c)) return false;
    if (flags[n]! & CUE && !(flags[n]! & (Flag.Role | Flag.SpeechNoun | Flag.Preposition))) return false;
    if (!codes[n] && conjunctions.has(text.slice(starts[n], ends[n]).toLowerCase())) return false;
  }
  return (shapes[to]! & Shape.SentenceStart) === 0;
}
