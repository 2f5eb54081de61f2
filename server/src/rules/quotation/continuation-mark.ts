import type { Article, ArticleBlock, Quotation } from '../../article/article';
import type { Range } from '../../text/range';
import { firstLine } from '../firstLine';
import { splitInsertions } from './insertions';
import page from './continuation-mark.md';
import { NEVER } from '../preset';
import type { Rule } from '../rule';

export const continuationMark: Rule = {
  id: 'quotation/continuation-mark',
  summary: 'A quotation goes on in another paragraph that does not open with its mark',
  severity: 'hint',
  presets: NEVER,
  fix: 'safe',
  page,
  *check({ article }) {
    let torn: readonly Range[] | undefined;
    for (const quotation of article.quotations) {
      if (quotation.open === '' || quotation.close === '' || quotation.parent !== -1) continue;
      const inside = paragraphsInside(article, quotation);
      if (inside.length === 0) continue;
      torn ??= [...splitInsertions(article)];
      const bare = laterParagraphs(inside, torn).filter((block) => !opensMarked(article, block));
      const [first, ...others] = bare.map(({ start }) => wordAt(article.text, start));
      if (!first) continue;
      yield {
        ...first,
        message: `The quotation goes on in this paragraph: open the paragraph with ${quotation.open} again.`,
        related: others.map((place) => ({
          uri: article.uri,
          ...place,
          message: `The same quotation goes on here without ${quotation.open}.`,
        })),
        fix: {
          title: `Open each paragraph of the quotation with ${quotation.open}`,
          safety: 'safe',
          edits: [first, ...others].map(({ start }) => ({ start, end: start, newText: quotation.open })),
        },
      };
    }
  },
};

/** The paragraphs that start inside a quotation: of most quotations none. */
const paragraphsInside = ({ blocks }: Article, { start, innerEnd }: Quotation): ArticleBlock[] =>
  blocks.filter((block) => block.start > start && block.start < innerEnd);

/** Without captions and credits that stand in between, and without the lines of an insertion that is torn. */
function laterParagraphs(inside: readonly ArticleBlock[], torn: readonly Range[]): ArticleBlock[] {
  return inside.filter(
    ({ kind, start }) =>
      kind !== 'caption' &&
      kind !== 'credit' &&
      !torn.some((insertion) => insertion.start < start && start < insertion.end),
  );
}

/** True if the paragraph opens with a mark: the quotation's own, the closing one as in some French papers, or any other. */
const opensMarked = ({ text }: Article, { start }: ArticleBlock): boolean => /["“”„«»'‘’‚‹›`]/u.test(text[start]!);

/** The first word behind an offset. */
function wordAt(text: string, start: number): { start: number; end: number } {
  const line = firstLine(text.slice(start, start + 100));
  const [word] = text.slice(start + line.start, start + line.end).split(/\s/u);
  return { start: start + line.start, end: start + line.start + word!.length };
}
