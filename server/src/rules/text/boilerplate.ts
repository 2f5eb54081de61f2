import page from './boilerplate.md';
import type { Article, ArticleBlock } from '../../article/article';
import type { Range } from '../../text/range';
import { excerpt } from '../excerpt';
import { RECOMMENDED } from '../preset';
import type { Fix, Rule } from '../rule';
import { isBoilerplate, opensWith } from './boilerplateWords';

export const boilerplate: Rule = {
  id: 'text/boilerplate',
  summary: 'A caption, a credit or a line of the web page stands between the paragraphs',
  severity: 'hint',
  presets: RECOMMENDED,
  fix: 'review',
  unnecessary: true,
  options: {
    phrases: {
      kind: 'words',
      default: [],
      examples: ['More on our site', 'Subscribe to our newsletter'],
      help: 'beginnings of other lines that your pages have between their paragraphs, whatever their case',
    },
  },
  page,
  *check({ article, options }) {
    const phrases = options['phrases'] as readonly string[];
    for (const block of article.blocks) {
      const what = kindOf(article, block, phrases);
      if (what === null) continue;
      const { start, end } = block;
      yield {
        start,
        end,
        message: `“${excerpt(article.text, start, end)}” is ${what} and no part of the article: keep it in the metadata, or remove it.`,
        fix: removal(article, block),
      };
    }
  },
};

function kindOf(article: Article, block: ArticleBlock, phrases: readonly string[]): string | null {
  const what = nameOf(article, block, phrases);
  // A row of asterisks parts two chapters.
  return what !== null && /\p{L}/u.test(article.text.slice(block.start, Math.min(block.end, block.start + 20)))
    ? what
    : null;
}

function nameOf({ text, language }: Article, block: ArticleBlock, phrases: readonly string[]): string | null {
  if (block.kind === 'caption') return 'the caption of a picture';
  if (block.kind === 'credit') return 'a credit';
  if (block.kind === 'header') return null;
  return isBoilerplate(text, block, language) || opensWith(text, block, phrases)
    ? 'a line of the page that it came from'
    : null;
}

/** Removes the paragraph with the white space behind it; none where that would take away a quotation. */
function removal({ text, quotations }: Article, { start, end }: Range): Fix | undefined {
  if (quotations.some((quotation) => quotation.start < end && start < quotation.end)) return undefined;
  const behind = /^\s*/u.exec(text.slice(end))![0].length;
  // The last paragraph takes the white space before it along, so that the file ends as before.
  const last = end + behind === text.length;
  const from = last ? text.slice(0, start).trimEnd().length : start;
  return {
    title: 'Remove the line',
    safety: 'review',
    edits: [{ start: from, end: last ? end : end + behind, newText: '' }],
  };
}
