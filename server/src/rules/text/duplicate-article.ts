import page from './duplicate-article.md';
import type { Corpus, Duplicate } from '../../corpus/corpus';
import { firstLine } from '../firstLine';
import { RECOMMENDED } from '../preset';
import type { Rule } from '../rule';

export const duplicateArticle: Rule = {
  id: 'text/duplicate-article',
  summary: 'Another article of the corpus has the same words, or nearly so',
  severity: 'information',
  presets: RECOMMENDED,
  fix: 'none',
  page,
  *check({ article, corpus }) {
    const { uri, text } = article;
    const other = earlier(corpus, uri);
    if (!other) return;
    const words = other.exact
      ? 'the same words as'
      : `${Math.round(100 * other.similarity)} % of its words in common with`;
    const name = nameOf(other.uri);
    yield {
      ...firstLine(text),
      message: `The article has ${words} “${name}”: keep one of them, or say in the metadata how they differ.`,
      related: [{ uri: other.uri, start: 0, end: 0, message: 'The other article.' }],
    };
  },
  mayReport: ({ corpus, uri }) => earlier(corpus, uri) !== undefined,
};

/**
 * The duplicate that comes before an article: dated earlier, or first by path where neither date tells. So of two copies
 * one is reported, and of ten nine.
 */
function earlier(corpus: Corpus, uri: string): Duplicate | undefined {
  const key = keyOf(corpus, uri);
  return corpus.duplicates(uri).find((other) => keyOf(corpus, other.uri) < key);
}

/** Sorts by date, undated articles last, then by path. */
const keyOf = (corpus: Corpus, uri: string): string => `${corpus.facts(uri)?.date ?? '~'} ${uri}`;

/** The file's name, as people read it. */
function nameOf(uri: string): string {
  const name = uri.slice(uri.lastIndexOf('/') + 1);
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
