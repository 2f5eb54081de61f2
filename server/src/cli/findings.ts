import { EMPTY, TOO_LARGE } from '../config/fileFindings';
import type { Rule, Finding } from '../rules/rule';
import { checkArticle } from '../rules/check';
import { uriOfPath } from '../disk/uris';
import type { Config } from '../config/config';
import type { Corpus } from '../corpus/corpus';
import type { Analysed, Analysis, TooLarge } from './analyse';
import type { Progress } from './progress';

/** The findings of one file, in the order of their places. */
export interface FileFindings {
  /** Absolute path. */
  readonly path: string;
  readonly findings: readonly Finding[];
}

/** Checks everything that was read. Gives one entry a file, in path order; files without findings too. */
export function checkAll(analysis: Analysis, progress: Progress): FileFindings[] {
  const { articles, corpus, tooLarge } = analysis;
  const all = articles.map((article, i) => {
    progress.update('Checking articles', i + 1, articles.length);
    return { path: article.path, findings: checkOne(article, corpus) };
  });
  const skipped = tooLarge.map((file) => ({ path: file.path, findings: reportSize(file) }));
  progress.clear();
  return [...all, ...skipped].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
}

/** The findings of one article. An empty one has nothing that rules could read, so it is reported as empty alone. */
export function checkOne({ input, article, config }: Pick<Analysed, 'input' | 'article' | 'config'>, corpus: Corpus) {
  if (input.text.trim() !== '') return checkArticle(article, corpus, config);
  return reportFile(
    EMPTY,
    config,
    input.uri,
    'The file is empty, so there is nothing to check; fetch it again or delete it.',
  );
}

function reportSize({ path, size, config }: TooLarge): Finding[] {
  const message =
    `The file holds ${megabytes(size)}, more than the limit of ${megabytes(config.maxFileSize)}, so it was not read; ` +
    'split it, or raise “maxFileSize” in copydesk.yaml.';
  return reportFile(TOO_LARGE, config, uriOfPath(path), message);
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
