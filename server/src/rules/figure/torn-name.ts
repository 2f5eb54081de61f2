import type { Article, Mention } from '../../article/article';
import { blockAt } from '../blocks';
import { isQuoted, namingMentions } from './names';
import page from './torn-name.md';
import { ALWAYS } from '../preset';
import type { Fix, Rule } from '../rule';

export const tornName: Rule = {
  id: 'figure/torn-name',
  summary: 'The given name and the surname of a figure are torn apart',
  severity: 'error',
  presets: ALWAYS,
  fix: 'review',
  page,
  *check({ article }) {
    for (const [index, { name, form }] of article.figures.entries()) {
      const torn = form === 'full' ? tornMentions(article, index, name) : null;
      if (!torn) continue;
      const [given, surname] = torn;
      const { start, end } = surname;
      yield {
        start: given.start,
        end: given.end,
        message: `“${name}” is torn apart, as machine translation does it: join “${article.text.slice(start, end)}” from further on to this name.`,
        related: [{ uri: article.uri, start, end, message: 'The surname stands here.' }],
        fix: join(article, given, surname, name),
      };
    }
  },
};

/** Where given name and surname stand in one paragraph, if the figure has its full name from these two places alone. */
function tornMentions(article: Article, figure: number, name: string): [Mention, Mention] | null {
  const { text } = article;
  const mentions = namingMentions(article, figure);
  if (mentions.some(({ start, end }) => /\s/u.test(text.slice(start, end)))) return null;
  const [given, surname] = mentions;
  if (!given || !surname || text[given.end] !== ',') return null;
  if (`${text.slice(given.start, given.end)} ${text.slice(surname.start, surname.end)}` !== name) return null;
  return blockAt(article, given.start) === blockAt(article, surname.start) ? [given, surname] : null;
}

/** Moves the surname behind the given name; none where one of them stands in a quotation. */
function join(article: Article, given: Mention, surname: Mention, name: string): Fix | undefined {
  if (isQuoted(article, given) || isQuoted(article, surname)) return undefined;
  const before = /\s*$/u.exec(article.text.slice(given.end, surname.start))![0].length;
  return {
    title: `Write “${name}” here`,
    safety: 'review',
    edits: [
      { start: given.start, end: given.end, newText: name },
      { start: surname.start - before, end: surname.end, newText: '' },
    ],
  };
}
