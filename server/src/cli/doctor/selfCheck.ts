import type { Article } from '../../article/article';
import { parseArticle } from '../../article/parseArticle';
import { ArticleCorpus } from '../../corpus/articleCorpus';
import type { Corpus } from '../../corpus/corpus';

/**
 * Builds the corpus of some articles twice: at once, and as an editor does it, with articles that come in another order, change, go
 * and come back. Both must know the same.
 *
 * @returns what differs, each as a word; nothing where all is well
 */
export function selfCheck(articles: readonly Article[]): string[] {
  const rebuilt = new ArticleCorpus();
  for (const article of articles) rebuilt.set(article);
  const edited = new ArticleCorpus();
  for (const article of [...articles].reverse()) edited.set(half(article));
  articles.forEach((article, index) => {
    if (index % 3 === 0) edited.delete(article.uri);
    if (index % 3 === 1) edited.set(article);
  });
  for (const article of articles) edited.set(article);
  const [want, got] = [snapshot(rebuilt), snapshot(edited)];
  return Object.keys(want).filter((name) => JSON.stringify(want[name]) !== JSON.stringify(got[name]));
}

/** The article as it was while somebody typed its first half. */
const half = ({ uri, text }: Article): Article => parseArticle({ uri, text: text.slice(0, text.length / 2) });

function snapshot(corpus: Corpus): Record<string, unknown> {
  const figures = [...corpus.allFigures()].map(({ name, aliases, roles, mentionCount, quotationCount, articleCount }) =>
    JSON.stringify([name, aliases, roles, mentionCount, quotationCount, articleCount]),
  );
  return { figures: figures.sort(), sources: corpus.sources(), repeats: [...corpus.allRepeats()] };
}
