import type { Article } from '../article/article';
import type { Corpus } from '../corpus/corpus';

/** What a feature sees: one article, and the corpus that holds it. */
export interface View {
  readonly article: Article;
  readonly corpus: Corpus;
}
