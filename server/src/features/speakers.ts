import type { Article } from '../article/article';
import type { Corpus } from '../corpus/corpus';

/** The speakers of an article's quotations by their names over the corpus, each once, in order. */
export function speakersOf(article: Article, corpus: Corpus): string[] {
  const names = article.quotations.flatMap(({ speaker }) =>
    speaker ? [speaker.figure >= 0 ? corpus.figure(article, speaker.figure).name : speaker.name] : [],
  );
  return [...new Set(names)];
}
