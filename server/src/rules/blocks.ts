import type { Article, ArticleBlock } from '../article/article';

/** The paragraph that holds an offset, or undefined. */
export const blockAt = ({ blocks }: Article, offset: number): ArticleBlock | undefined =>
  blocks.find(({ start, end }) => start <= offset && offset < end);

/** True if the offset stands in a headline, a line below it, or a heading between paragraphs. */
export function inHeading(article: Article, offset: number): boolean {
  const kind = blockAt(article, offset)?.kind;
  return kind === 'headline' || kind === 'subheadline' || kind === 'heading';
}
