import type { Article, ArticleBlock } from '../../article/article';
import { firstLine } from '../firstLine';
import { excerpt } from '../excerpt';
import page from './unanswered-question.md';
import { RECOMMENDED } from '../preset';
import type { Rule } from '../rule';

export const unansweredQuestion: Rule = {
  id: 'quotation/unanswered-question',
  summary: 'A question of an interview has no answer',
  severity: 'warning',
  presets: RECOMMENDED,
  fix: 'none',
  page,
  *check({ article }) {
    if (article.kind !== 'interview') return;
    for (const { start, end } of unanswered(article)) {
      const { start: from, end: to } = firstLine(article.text.slice(start, end));
      yield {
        start: start + from,
        end: start + to,
        message: `The question “${excerpt(article.text, start, end)}” has no answer: look whether a paragraph was lost.`,
      };
    }
  },
};

/** Questions right behind which the next question stands, or the end of the article. */
function* unanswered({ text, blocks, quotations }: Article): Iterable<ArticleBlock> {
  const told = blocks.filter(({ kind }) => kind !== 'caption' && kind !== 'credit');
  for (const [i, block] of told.entries()) {
    const [before, next] = [told[i - 1], told[i + 1]];
    const asks = block.kind === 'question' || (isQuestion(text, block) && isQuoted(quotations, before));
    if (asks && (!next || next.kind === 'question')) yield block;
  }
}

/** A paragraph that ends with a question mark; behind a quoted answer that makes it the next question. */
const isQuestion = (text: string, { kind, end }: ArticleBlock): boolean =>
  kind === 'paragraph' && text[end - 1] === '?';

/** True if the paragraph is an answer that quotation marks enclose. */
const isQuoted = (quotations: Article['quotations'], block: ArticleBlock | undefined): boolean =>
  block?.kind === 'answer' && quotations.some(({ start, end }) => start === block.start && end <= block.end);
