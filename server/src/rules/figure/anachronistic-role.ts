import { metadataEntry, type Article, type LocalFigure } from '../../article/article';
import type { Figure } from '../../corpus/corpus';
import { languageOf } from '../../languages';
import { words } from '../../languages/language';
import { blockAt } from '../blocks';
import page from './anachronistic-role.md';
import { isQuoted } from './names';
import { conflictingRole, type RoleConflict } from './roleConflict';
import { RECOMMENDED } from '../preset';
import type { Related, Rule } from '../rule';

export const anachronisticRole: Rule = {
  id: 'figure/anachronistic-role',
  summary: 'A figure has a role that it does not hold at the article’s date',
  severity: 'warning',
  presets: RECOMMENDED,
  fix: 'none',
  page,
  *check(context) {
    const { article } = context;
    const date = dateOf(article);
    if (date === null) return;
    for (const [index, { roles }] of article.figures.entries()) {
      const stated = roles.filter((role) => isOfToday(article, role, date));
      if (stated.length === 0) continue;
      const figure = context.corpus.figure(article, index);
      for (const { text, start, end } of stated) {
        const conflict = conflictingRole(figure, text, date, article.uri);
        if (!conflict) continue;
        yield { start, end, message: messageOf(figure, text, date, conflict), related: relatedOf(conflict) };
        break;
      }
    }
  },
  mayReport: ({ corpus, uri, figures }) => {
    const date = corpus.facts(uri)?.date ?? null;
    if (date === null) return false;
    return figures.some((named) => named.roles.some((text) => conflictingRole(named.figure, text, date, uri) !== null));
  },
};

/** The article's date where a text or an editor states it. */
function dateOf({ metadata }: Article): string | null {
  const entry = metadataEntry(metadata, 'date');
  return entry && entry.level !== 'file' ? entry.value : null;
}

/** Code units behind a role within which a date can say when it was held. */
const REACH = 60;

/**
 * True if the role is told as one of the article's own day: not in speech, not of former or future holders, and in a paragraph
 * that speaks of no other year.
 */
function isOfToday(article: Article, role: LocalFigure['roles'][number], date: string): boolean {
  if (isQuoted(article, role)) return false;
  const { text } = article;
  const around = text.slice(Math.max(0, role.start - 20), role.end).toLowerCase();
  const language = languageOf(article.language);
  const told = new Set(around.match(/[\p{L}]+/gu) ?? []);
  if (words(language?.roleTimes ?? '').some((word) => told.has(word))) return false;
  // "Lind, who was the mayor": what somebody was.
  const before =
    text
      .slice(Math.max(0, role.start - 20), role.start)
      .toLowerCase()
      .match(/[\p{L}]+/gu) ?? [];
  if (words(language?.pastCopulas ?? '').some((word) => before.slice(-2).includes(word))) return false;
  const block = blockAt(article, role.start);
  const year = date.slice(0, 4);
  return !article.dates.some(
    ({ start, value }) =>
      block !== undefined &&
      start >= block.start &&
      start < Math.max(block.end, role.end + REACH) &&
      value?.slice(0, 4) !== year,
  );
}

function messageOf({ name }: Figure, text: string, date: string, conflict: RoleConflict): string {
  const what = `“${name}” is called “${text}” in an article of ${date}`;
  if (conflict.from === 'registry') {
    const { from, to } = conflict.role;
    const when = from !== null && from > date ? `since ${from}` : `until ${to ?? from ?? 'another time'}`;
    return `${what}, and held that role ${when} by the registry: check the role and the date, or write “former”.`;
  }
  const { nearest, other } = conflict;
  return `${what}, and other articles give that role in ${nearest.date} and “${other.text}” around this date: check the role and the date.`;
}

function relatedOf(conflict: RoleConflict): Related[] {
  if (conflict.from === 'registry')
    return [{ ...conflict.place, message: 'The registry has the times of the role here.' }];
  return [conflict.nearest, conflict.other].map(({ text, date, location }) => ({
    ...location,
    message: `“${text}”, in an article of ${date}.`,
  }));
}
