import type { Article } from '../article/article';
import type { Corpus, Figure, Location } from '../corpus/corpus';

/**
 * The place that defines a figure: its first full-name mention in the earliest-dated article. Without a full-name
 * mention any mention counts; articles without a date come last, then the order is by path and offset.
 * Null for a figure that is mentioned nowhere.
 */
export function definingPlace(corpus: Corpus, figure: Figure): Location | null {
  let best: Location | null = null;
  for (const mention of corpus.mentions(figure)) {
    // Mentions come by path and offset, so an equal one never replaces an earlier one.
    if (!best || before(corpus, figure, mention, best)) best = mention;
  }
  return best;
}

function before(corpus: Corpus, figure: Figure, a: Location, b: Location): boolean {
  const fullA = isFull(figure, a);
  if (fullA !== isFull(figure, b)) return fullA;
  return dateKey(corpus, a.uri) < dateKey(corpus, b.uri);
}

/** Shorter forms are shorter than the canonical name, so the length tells a full name without the text. */
const isFull = (figure: Figure, mention: Location): boolean => mention.end - mention.start >= figure.name.length;

/** EDTF dates sort as strings; `~` sorts an article without a date behind all of them. */
const dateKey = (corpus: Corpus, uri: string): string => corpus.facts(uri)?.date ?? '~';

/** A quotation of the article as a place. */
export function quotationPlace(article: Article, index: number): Location {
  const { start, end } = article.quotations[index]!;
  return { uri: article.uri, start, end };
}

/** True if two places are the same. */
export const samePlace = (a: Location, b: Location): boolean =>
  a.uri === b.uri && a.start === b.start && a.end === b.end;
