import type { Corpus, Location } from '../corpus/corpus';

/** A figure in the list of the workspace's symbols. */
export interface FigureSymbol {
  readonly name: string;
  /** The newest role, or empty. */
  readonly role: string;
  readonly location: Location;
}

/** The figures whose name or alias contains the query, at most `limit`, each at its defining place. */
export function workspaceSymbols(corpus: Corpus, query: string, limit: number): FigureSymbol[] {
  const symbols: FigureSymbol[] = [];
  for (const figure of corpus.findFigures(query, limit)) {
    const location = figure.firstNamed;
    if (location) symbols.push({ name: figure.name, role: figure.roles[0]?.text ?? '', location });
  }
  return symbols;
}
