import assert from 'node:assert/strict';
import { parseArticle } from '../server/src/article/parseArticle';
import type { Article } from '../server/src/article/article';
import { isSidecar } from '../server/src/config/articleFilter';
import { parseFigures } from '../server/src/config/parseFigures';
import { parseSources } from '../server/src/config/parseSources';
import { ArticleCorpus } from '../server/src/corpus/articleCorpus';
import type { Corpus } from '../server/src/corpus/corpus';
import { SourceRegistry } from '../server/src/corpus/sourceRegistry';
import { checkArticle, type Settings } from '../server/src/rules/check';
import type { Finding, Rule } from '../server/src/rules/rule';
import { parseFixture } from './fixture';

/** Every rule at its own severity, whatever its presets, with the options of some rules. */
export function settings(options: Record<string, Record<string, unknown>> = {}, required = REQUIRED): Settings {
  return { severityOf: (rule) => rule.severity, optionsOf: (rule) => options[rule.id] ?? {}, required, today: TODAY };
}

/** The day of the check in tests. */
export const TODAY = '2026-06-01';

const REQUIRED: readonly string[] = ['date', 'source'];

/** A corpus without articles, for rules that look at one article alone. */
export const EMPTY_CORPUS: Corpus = new ArticleCorpus();

/** Checks one text alone. */
export function checkText(text: string, set: Settings = settings(), rules?: readonly Rule[]): Finding[] {
  return checkArticle(parseArticle({ uri: 'news:/article.txt', text }), EMPTY_CORPUS, set, rules);
}

/** Reads a fixture of one article and perhaps its sidecar (`article.meta.yaml`); ranges are the article's. */
export function articleOf(source: string): { article: Article; ranges: readonly { start: number; end: number }[] } {
  const { files } = parseFixture(source);
  const main = files.find(({ path }) => !/\.meta\.(?:ya?ml|json)$/u.test(path))!;
  const beside = files.find((file) => file !== main);
  const sidecar = beside && { uri: `news:/${beside.path}`, text: beside.text };
  return { article: parseArticle({ uri: `news:/${main.path}`, text: main.text, sidecar }), ranges: main.ranges };
}

/** What a fixture of several files holds: articles, their sidecars, and perhaps the registries `figures.yaml` and `sources.yaml`. */
export interface FixtureCorpus {
  readonly articles: readonly Article[];
  readonly corpus: Corpus;
  /** What is marked in any of the files. */
  readonly ranges: readonly { readonly uri: string; readonly start: number; readonly end: number }[];
}

/** Reads a fixture of any number of articles into a corpus. Sidecars belong to the article with the same stem. */
export function corpusOf(source: string): FixtureCorpus {
  const { files } = parseFixture(source);
  const uriOf = (path: string): string => `news:/${path}`;
  const figures = files.find(({ path }) => path === 'figures.yaml');
  const sources = files.find(({ path }) => path === 'sources.yaml');
  const sidecars = files.filter(({ path }) => isSidecar(path));
  const articles = files
    .filter((file) => file !== figures && file !== sources && !sidecars.includes(file))
    .map(({ path, text }) => {
      const stem = path.replace(/\.[^./]*$/u, '');
      const beside = sidecars.find((file) => file.path.replace(/\.meta\.[^./]*$/u, '') === stem);
      const sidecar = beside && { uri: uriOf(beside.path), text: beside.text };
      return parseArticle({ uri: uriOf(path), text, sidecar });
    });
  const corpus = new ArticleCorpus();
  if (figures) corpus.setRegistry(parseFigures(figures.text, uriOf(figures.path)).registry);
  if (sources) corpus.setSources(new SourceRegistry(parseSources(sources.text, uriOf(sources.path)).entries ?? []));
  for (const article of articles) corpus.set(article);
  const ranges = files.flatMap((file) => file.ranges.map((range) => ({ uri: uriOf(file.path), ...range })));
  return { articles, corpus, ranges };
}

/**
 * Checks every article of a fixture by one rule, holds that it finds what is marked and nothing else, and gives the findings in
 * order of articles.
 */
export function checkRule(rule: Rule, source: string, options: Record<string, unknown> = {}): Finding[] {
  const { articles, corpus, ranges } = corpusOf(source);
  const set = settings({ [rule.id]: options });
  const found = articles.flatMap((article) => checkArticle(article, corpus, set, [rule]));
  const place = ({ uri, start, end }: { uri: string; start: number; end: number }): string => `${uri} ${start}–${end}`;
  assert.deepEqual(found.map(place).sort(), ranges.map(place).sort());
  return found;
}
