import type { Article, Mention } from '../../article/article';
import { blockAt, inHeading } from '../blocks';
import { lastWord, namingMentionsOf, plainName, wordsOf } from './names';
import page from './first-mention.md';
import { STRICT_ONLY } from '../preset';
import type { Rule } from '../rule';

export const firstMention: Rule = {
  id: 'figure/first-mention',
  summary: 'A figure is named by surname before the full name is given',
  severity: 'hint',
  presets: STRICT_ONLY,
  fix: 'none',
  page,
  *check({ article }) {
    for (const [index, all] of namingMentionsOf(article)) {
      const { name, form } = article.figures[index]!;
      if (form !== 'full' || all.length < 2) continue;
      const first = all.find((mention) => inProse(article, mention));
      // Most figures are named in full at once.
      if (!first || isFull(article, first) || !isSurname(article, first, name)) continue;
      const full = all.find((mention) => isFull(article, mention) && inProse(article, mention));
      if (!full) continue;
      const { start, end } = full;
      yield {
        start: first.start,
        end: first.end,
        message: `“${article.text.slice(first.start, first.end)}” is named here, and the full name “${name}” comes only later: give it at the first mention.`,
        related: [{ uri: article.uri, start, end, message: 'The full name stands here.' }],
      };
    }
  },
};

const isFull = ({ text }: Article, { start, end }: Mention): boolean => wordsOf(text.slice(start, end)).length > 1;

const isSurname = ({ text }: Article, { start, end }: Mention, name: string): boolean =>
  plainName(text.slice(start, end)) === plainName(lastWord(name));

/** Headlines, captions and the header need no full name, and speech names people as the speaker likes. */
function inProse(article: Article, { start }: Mention): boolean {
  const kind = blockAt(article, start)?.kind;
  if (
    inHeading(article, start) ||
    isTopLine(article, start) ||
    kind === 'caption' ||
    kind === 'credit' ||
    kind === 'header'
  )
    return false;
  return !article.quotations.some((quotation) => quotation.start <= start && start < quotation.end);
}

/** Code units of a first line that is a headline, though it may end with a stop. */
const HEADLINE = 160;

/** True for a place in a short first line above other paragraphs. */
function isTopLine({ blocks }: Article, start: number): boolean {
  const [first, second] = blocks.filter(({ kind }) => kind !== 'header');
  return first !== undefined && second !== undefined && start < first.end && first.end - first.start < HEADLINE;
}
