import type { Article } from '../article/article';
import type { TableRow } from '../article/metadata/tableRow';
import { makeConfig, type Config, type ConfigValues } from '../config/config';
import { EMPTY, TOO_LARGE } from '../config/fileFindings';
import type { Corpus } from '../corpus/corpus';
import { checkAlone, checkArticle, type CheckedAlone } from '../rules/check';
import type { Finding, Fix, Rule } from '../rules/rule';
import type { Range } from '../text/range';

/** The findings of one article. An empty one has nothing that rules could read, so it is reported as empty alone. */
export function checkFile(article: Article, corpus: Corpus, config: Config): Finding[] {
  return isEmpty(article) ? reportEmpty(article, config) : checkArticle(article, corpus, config);
}

/** What rules say of an article without its corpus, and which of them would ask the corpus. */
export function checkFileAlone(article: Article, config: Config): CheckedAlone {
  if (isEmpty(article)) return { findings: reportEmpty(article, config), open: [], day: null };
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

const isEmpty = ({ text }: Article): boolean => text.trim() === '';

const reportEmpty = ({ uri }: Article, config: Config): Finding[] =>
  reportFile(EMPTY, config, uri, 'The file is empty, so there is nothing to check; fetch it again or delete it.');

/** The finding on a file of `size` bytes, which was left out because it is larger than the limit. */
export function reportSize(uri: string, size: number, config: Config): Finding[] {
  const message =
    `The file holds ${megabytes(size)}, more than the limit of ${megabytes(config.maxFileSize)}, so it was not read; ` +
    'split it, or raise “maxFileSize” in copydesk.yaml.';
  return reportFile(TOO_LARGE, config, uri, message);
}

function reportFile(rule: Rule, config: Config, uri: string, message: string): Finding[] {
  const severity = config.severityOf(rule);
  if (severity === 'off') return [];
  return [{ uri, start: 0, end: 0, rule: rule.id, severity, message, related: [], fix: null }];
}

/** Bytes as people read them: `52.4 MB`, `800 kB`, `12 bytes`. */
function megabytes(bytes: number): string {
  if (bytes >= 1e6) return `${(bytes / 1e6).toFixed(1)} MB`;
  return bytes >= 1000 ? `${Math.round(bytes / 1000)} kB` : `${bytes} bytes`;
}
