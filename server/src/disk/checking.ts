import type { Article } from '../article/article';
import type { TableRow } from '../article/metadata/tableRow';
import { makeConfig, type Config, type ConfigValues } from '../config/config';
import { emptyFile, isEmpty } from '../config/fileFindings';
import type { Corpus } from '../corpus/corpus';
import { checkAlone, checkArticle, type CheckedAlone } from '../rules/check';
import type { Finding, Fix } from '../rules/rule';
import type { Range } from '../text/range';

/** The findings of one article. An empty one has nothing that rules could read, so it is reported as empty alone. */
export function checkFile(article: Article, corpus: Corpus, config: Config): Finding[] {
  return isEmpty(article) ? emptyFile(article.uri, config) : checkArticle(article, corpus, config);
}

/** What rules say of an article without its corpus, and which of them would ask the corpus. */
export function checkFileAlone(article: Article, config: Config): CheckedAlone {
  if (isEmpty(article)) return { findings: emptyFile(article.uri, config), open: [], day: null };
  return checkAlone(article, config);
}

/** The same as text, to be stored and sent to other threads. Places in the article's row of a table count from the row's start. */
export const checkToText = (article: Article, values: ConfigValues, row: TableRow | null): string =>
  JSON.stringify(movedInTable(checkFileAlone(article, configOf(values)), row, -1));

/** Configurations by their values, which many articles share. */
const configs = new WeakMap<ConfigValues, Config>();

function configOf(values: ConfigValues): Config {
  let config = configs.get(values);
  if (!config) configs.set(values, (config = makeConfig(values)));
  return config;
}

/** Reads what `checkToText` wrote, for the row as it stands now: other rows may have moved it. */
export const checkFromText = (text: string, row: TableRow | null): CheckedAlone =>
  movedInTable(JSON.parse(text) as CheckedAlone, row, 1);

/** Findings with their places in a table moved forward or back by where the row starts. */
function movedInTable(checked: CheckedAlone, row: TableRow | null, direction: 1 | -1): CheckedAlone {
  if (row === null) return checked;
  const by = direction * row.start;
  const moved = <T extends Range>(place: T): T => ({ ...place, start: place.start + by, end: place.end + by });
  const inTable = ({ uri }: { readonly uri: string }): boolean => uri === row.uri;
  const findings = checked.findings.map((finding): Finding => {
    const related = finding.related.map((place) => (inTable(place) ? moved(place) : place));
    if (!inTable(finding)) return { ...finding, related };
    const { fix, alternatives } = finding;
    const changed = (one: Fix): Fix => ({ ...one, edits: one.edits.map(moved) });
    return {
      ...moved(finding),
      related,
      fix: fix && changed(fix),
      ...(alternatives && { alternatives: alternatives.map(changed) }),
    };
  });
  return { ...checked, findings };
}
