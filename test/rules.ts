import { parseArticle } from '../server/src/article/parseArticle';
import type { Article } from '../server/src/article/article';
import { ArticleCorpus } from '../server/src/corpus/articleCorpus';
import type { Corpus } from '../server/src/corpus/corpus';
import { checkArticle, type Settings } from '../server/src/rules/check';
import type { Finding, Rule } from '../server/src/rules/rule';
import { parseFixture } from './fixture';

/** Settings as they are without a configuration file, with the options of some rules. */
export function settings(options: Record<string, Record<string, unknown>> = {}, required = REQUIRED): Settings {
  return { severityOf: (rule) => rule.severity, optionsOf: (rule) => options[rule.id] ?? {}, required };
}

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
