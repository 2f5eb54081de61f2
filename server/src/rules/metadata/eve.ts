import type { Article, DateMention } from '../../article/article';
import { daySpan } from '../../article/dates/daySpan';
import { languageOf } from '../../languages/index';
import type { Language } from '../../languages/language';
import { words } from '../../languages/language';
import type { DatedEntry } from './date-conflict';
import type { Report } from '../rule';

/** Paragraphs in which a story says when it was written: headline, kicker and lead. */
const OPENING = 3;
/** “On the eve of 9 May” is said a week ahead too, and printed the day after. */
const SLACK = { before: 8, after: 1 };
/** Code units before a date in which the words stand. */
const WINDOW = 40;

const patterns = new WeakMap<Language, RegExp>();

/**
 * Reports an opening that says “on the eve of 24 February” in an article that is dated far from that day. Silent inside quotations,
 * where the day of speech counts.
 */
export function eveConflict(article: Article, date: DatedEntry): Report | null {
  const language = languageOf(article.language);
  if (!language || date.span.first !== date.span.last) return null;
  const blocks = article.blocks.filter(({ kind }) => kind !== 'header').slice(0, OPENING);
  const end = blocks.at(-1)?.end ?? 0;
  for (const mention of article.dates) {
    if (mention.start >= end) return null;
    const start = eveBefore(article, mention, language);
    const eve = start === null ? null : daySpan(mention.value ?? '');
    if (start === null || !eve || eve.first !== eve.last) continue;
    if (eve.first - date.span.first <= SLACK.before && date.span.first - eve.first <= SLACK.after) continue;
    const said = article.text.slice(start, mention.end).replace(/\s+/gu, ' ');
    return {
      start,
      end: mention.end,
      message: `“${said}” does not go with the date “${date.value}” of the article: correct the date if it is wrong.`,
    };
  }
  return null;
}

/** Where the words for an eve start that a date follows, or null. */
function eveBefore(article: Article, mention: DateMention, language: Language): number | null {
  if (article.quotations.some(({ start, end }) => start < mention.start && mention.start < end)) return null;
  const from = Math.max(0, mention.start - WINDOW);
  const match = patternOf(language).exec(article.text.slice(from, mention.start));
  return match ? from + match.index + match[0].length - match[0].trimStart().length : null;
}

/** The words for an eve, then an article and a preposition at most, up to the end. */
function patternOf(language: Language): RegExp {
  let pattern = patterns.get(language);
  if (!pattern) {
    const eves = words(language.eves).join('|');
    patterns.set(language, (pattern = new RegExp(`(?<!\\p{L})(?:${eves})[\\s’']+(?:\\p{L}{1,5}[\\s’']+){0,2}$`, 'iu')));
  }
  return pattern;
}
