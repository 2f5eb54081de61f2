import page from './truncated.md';
import type { Article, ArticleBlock } from '../../article/article';
import { isBoilerplate } from './boilerplateWords';
import { RECOMMENDED } from '../preset';
import type { Report, Rule } from '../rule';

export const truncated: Rule = {
  id: 'text/truncated',
  summary: 'The last sentence of the article has no end',
  severity: 'warning',
  presets: RECOMMENDED,
  fix: 'none',
  page,
  *check({ article }) {
    const report = cutSign(article) ?? brokenEnd(article);
    if (report) yield report;
  },
};

/** What news interfaces and web pages write where they cut a text: `… [+1234 chars]`, `[…]`, `(...)`. */
const SIGN = /(?:…|\.\.\.)?\s*(?:\[\+\d+ chars\]|\[\s*(?:…|\.\.\.)\s*\]|\(\s*(?:…|\.\.\.)\s*\))$/u;

function cutSign(article: Article): Report | null {
  const last = article.blocks.at(-1);
  if (!last) return null;
  const tail = article.text.slice(Math.max(last.start, last.end - 40), last.end);
  const match = SIGN.exec(tail);
  if (!match) return null;
  return {
    start: last.end - match[0].length,
    end: last.end,
    message: `The text was cut here (“${match[0].trim()}”), so the rest of the article is missing: fetch it again.`,
  };
}

/** A last paragraph shorter than this may be a signature, a credit or a line of a list. */
const SHORTEST = 100;
/** A closed sentence: a mark of its end, perhaps with closing marks, brackets or a signature like `(ANSA)` behind it. */
const CLOSED = /[.!?…。][\s"'”’“‘»›«)\]*_]*(?:[([][^()[\]]{1,40}[)\]][\s.]*|[–—-]\s*\P{Ll}{2,30})?$/u;

function brokenEnd(article: Article): Report | null {
  const { text } = article;
  const last = lastProse(article);
  if (!last || last.end - last.start < SHORTEST) return null;
  const tail = text.slice(last.end - SHORTEST, last.end);
  if (CLOSED.test(tail) || !/[\p{L}\p{N},;–—-]$/u.test(tail)) return null;
  const word = /\S{1,40}$/u.exec(tail)![0];
  return {
    start: last.end - word.length,
    end: last.end,
    message: `The last sentence of the article has no end (“${word}”): fetch the article again, or write what is missing.`,
  };
}

/** The last paragraph, captions, credits and what pages write under an article left out; null if that is no prose. */
function lastProse({ text, blocks, language }: Article): ArticleBlock | null {
  for (let i = blocks.length - 1; i >= 0; i--) {
    const block = blocks[i]!;
    if (block.kind === 'caption' || block.kind === 'credit' || isBoilerplate(text, block, language)) continue;
    return block.kind === 'paragraph' || block.kind === 'answer' ? block : null;
  }
  return null;
}
