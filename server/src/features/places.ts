import type { Article } from '../article/article';
import type { Location } from '../corpus/corpus';

/** A quotation of the article as a place. */
export function quotationPlace(article: Article, index: number): Location {
  const { start, end } = article.quotations[index]!;
  return { uri: article.uri, start, end };
}

/** True if two places are the same. */
export const samePlace = (a: Location, b: Location): boolean =>
  a.uri === b.uri && a.start === b.start && a.end === b.end;
