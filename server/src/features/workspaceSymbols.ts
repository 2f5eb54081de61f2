import type { Corpus, Location } from '../corpus/corpus';
import { fileName } from './markdown';

/** An entry in the list of the workspace's symbols. */
export interface FoundSymbol {
  readonly kind: 'figure' | 'article' | 'quotation';
  readonly name: string;
  /** A figure's newest role, an article's date and source, who said a quotation and when; may be empty. */
  readonly detail: string;
  readonly location: Location;
}

/**
 * What the query finds: figures by name or alias, each at its defining place; articles by title or file name; quotations by four or
 * more of their words. At most `limit` of each, and no more than `limit` together.
 */
export function workspaceSymbols(corpus: Corpus, query: string, limit: number): FoundSymbol[] {
  return [
    ...figures(corpus, query, limit),
    ...articles(corpus, query, limit),
    ...quotations(corpus, query, limit),
  ].slice(0, limit);
}

function figures(corpus: Corpus, query: string, limit: number): FoundSymbol[] {
  return corpus.findFigures(query, limit).flatMap(({ name, lastRole, firstNamed }) => {
    return firstNamed ? [{ kind: 'figure', name, detail: lastRole ?? '', location: firstNamed }] : [];
  });
}

const articles = (corpus: Corpus, query: string, limit: number): FoundSymbol[] =>
  corpus.findArticles(query, limit).map(({ uri, title, date, source }) => ({
    kind: 'article',
    // Editors look for the query in the name once more.
    name: title === null ? fileName(uri) : `${title} (${fileName(uri)})`,
    detail: joined(date, source),
    location: { uri, start: 0, end: 0 },
  }));

/** Texts of closed articles are not kept: the query itself stands for the words. */
const quotations = (corpus: Corpus, query: string, limit: number): FoundSymbol[] =>
  corpus.findQuotations(query, limit).map(({ uri, start, end, speaker, date }) => ({
    kind: 'quotation',
    name: `“${query.trim()}”`,
    detail: joined(speaker, date, fileName(uri)),
    location: { uri, start, end },
  }));

const joined = (...parts: readonly (string | null)[]): string => parts.filter((part) => part !== null).join(' · ');
