import type { Article, MetadataEntry, MetadataLevel } from '../../article/article';
import { daySpan, type DaySpan } from '../../article/dates/daySpan';
import { LEVEL_WORDS, WRITTEN_LEVELS } from '../../article/metadata/levelWords';
import { excerpt } from '../excerpt';
import { firstLine } from '../firstLine';
import { eveConflict } from './eve';
import page from './date-conflict.md';
import { RECOMMENDED } from '../preset';
import type { Fix, Related, Report, Rule } from '../rule';

/** A date with the days that it can mean. */
export interface DatedEntry extends MetadataEntry {
  readonly span: DaySpan;
}

export const dateConflict: Rule = {
  id: 'metadata/date-conflict',
  summary: 'Two places give the article different dates',
  severity: 'warning',
  presets: RECOMMENDED,
  fix: 'review',
  page,
  *check({ article }) {
    const dates = article.metadata.entries.flatMap((entry): DatedEntry[] => {
      const span = entry.key === 'date' ? daySpan(entry.value) : null;
      return span ? [{ ...entry, span }] : [];
    });
    const [winner, ...others] = dates;
    if (!winner) return;
    for (const other of others) if (!agree(winner, other)) yield toReport(article, winner, other);
    const eve = eveConflict(article, winner);
    if (eve) yield { ...eve, related: [place(article, winner)] };
  },
};

/** Days by which a dateline may lie before and after the day of publication: weeklies print old news, and zones differ. */
const DATELINE = { before: 7, after: 1 };
/** Files are named by the clock of whoever fetched them. */
const ZONES = { before: 1, after: 1 };
/** “On the eve of the anniversary” is said days ahead too, and printed the day after. */
const EVE = { before: 2, after: 7 };
const NONE = { before: 0, after: 0 };

/** True if both dates can be those of one article. */
function agree(winner: DatedEntry, other: DatedEntry): boolean {
  const { before, after } = slack(winner.level, other.level);
  return other.span.last >= winner.span.first - before && other.span.first <= winner.span.last + after;
}

function slack(winner: MetadataLevel, other: MetadataLevel): typeof NONE {
  if (other === 'dateline') return DATELINE;
  if (other === 'text' || winner === 'text') return EVE;
  if (winner === 'dateline') return { before: DATELINE.after, after: DATELINE.before };
  return other === 'file' ? ZONES : NONE;
}

function toReport(article: Article, winner: DatedEntry, other: DatedEntry): Report {
  const { start, end } = other.level === 'file' ? firstLine(article.text) : other;
  const said = other.level === 'text' ? ` (“${excerpt(article.text, start, end)}”)` : '';
  return {
    start,
    end,
    uri: other.uri,
    message:
      `The date “${other.value}” in ${LEVEL_WORDS[other.level]}${said} is not the “${winner.value}” of ` +
      `${LEVEL_WORDS[winner.level]}, which counts: correct the one that is wrong.`,
    related: [place(article, winner)],
    fix: fixOf(winner, other),
  };
}

const place = ({ uri }: Article, winner: DatedEntry): Related => {
  const { start, end, level, value } = winner;
  return { uri: winner.uri ?? uri, start, end, message: `The date “${value}” of ${LEVEL_WORDS[level]}` };
};

/** What was written as metadata can be written anew; a dateline is the body's, and files keep their names. */
function fixOf({ value }: DatedEntry, { level, start, end }: DatedEntry): Fix | undefined {
  if (!WRITTEN_LEVELS.has(level) || !/^\d{4}-\d\d-\d\d$/u.test(value)) return undefined;
  return { title: `Write “${value}” here too`, safety: 'review', edits: [{ start, end, newText: value }] };
}
