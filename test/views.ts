import { parseArticle } from '../server/src/article/parseArticle';
import { parseFigures } from '../server/src/config/parseFigures';
import { parseSources } from '../server/src/config/parseSources';
import { ArticleCorpus } from '../server/src/corpus/articleCorpus';
import type { Location } from '../server/src/corpus/corpus';
import { SourceRegistry } from '../server/src/corpus/sourceRegistry';
import type { View } from '../server/src/features/view';
import { LineIndex } from '../server/src/text/lines';
import { parseFixture, type FixtureFile } from './fixture';

const BASE = 'file:///corpus/';

/** A corpus read from a fixture, with a view of the file that holds the cursor; of the first file where none does. */
export interface Views extends View {
  /** Where the cursor stands, in the article of this view. */
  readonly offset: number;
  /** The places that `^^^` mark, in all files. */
  readonly marked: readonly Location[];
  /** A place as `path:line:column text`, counted from 1. */
  show(place: Location): string;
  textOf(uri: string): string;
  /** The line of an offset in a file, from 0. */
  lineOf(uri: string, offset: number): number;
}

/** Reads a fixture. `<stem>.meta.yaml` is the sidecar of the article with that stem, `figures.yaml` and `sources.yaml` the registries. */
export function readViews(source: string): Views {
  const { files } = parseFixture(source);
  const textOf = (uri: string) => files.find(({ path }) => BASE + path === uri)!.text;
  const uriOf = (path: string) => BASE + path;
  const corpus = new ArticleCorpus();
  const isSidecar = (file: FixtureFile) => file.path.endsWith('.meta.yaml');
  const registry = files.find(({ path }) => path === 'figures.yaml');
  if (registry) corpus.setRegistry(parseFigures(registry.text, uriOf(registry.path)).registry);
  const sources = files.find(({ path }) => path === 'sources.yaml');
  if (sources) corpus.setSources(new SourceRegistry(parseSources(sources.text, uriOf(sources.path)).entries ?? []));
  const articles = files.filter((file) => !isSidecar(file) && file !== registry && file !== sources);
  const parsed = articles.map((file) => {
    const sidecar = files.find((other) => other.path === file.path.replace(/\.\w+$/u, '.meta.yaml'));
    return parseArticle({
      uri: uriOf(file.path),
      text: file.text,
      ...(sidecar && { sidecar: { uri: uriOf(sidecar.path), text: sidecar.text } }),
    });
  });
  for (const article of parsed) corpus.set(article);
  const at = Math.max(
    0,
    articles.findIndex(({ cursors }) => cursors.length > 0),
  );
  return {
    article: parsed[at]!,
    corpus,
    offset: articles[at]!.cursors[0] ?? 0,
    marked: files.flatMap(({ path, ranges }) => ranges.map((range) => ({ uri: uriOf(path), ...range }))),
    textOf,
    lineOf: (uri, offset) => LineIndex.of(textOf(uri)).lineAt(offset),
    show({ uri, start, end }) {
      const path = uri.slice(BASE.length);
      const text = textOf(uri);
      const { line, character } = LineIndex.of(text).positionAt(start);
      return `${path}:${line + 1}:${character + 1} ${text.slice(start, end)}`;
    },
  };
}
