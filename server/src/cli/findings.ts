import { tooLargeFile } from '../config/fileFindings';
import { checkFile } from '../disk/checking';
import { uriOfPath } from '../disk/uris';
import { checkRest, stillOpen } from '../rules/check';
import type { Finding } from '../rules/rule';
import { byFile, checkBeside } from './besideFindings';
import { isProblem, open, textNow, type Analysis, type IndexedArticle } from './analyse';
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
  if (articles.some(({ alone }) => alone === null || alone.open.length > 0)) corpus.gatherRepeats();
  const all = articles.map((article, i) => {
    progress.update('Checking articles', i + 1, articles.length);
    return { path: article.path, findings: checkOne(article, analysis) };
  });
  const skipped = tooLarge.map(({ path, size, config }) => {
    return { path, findings: tooLargeFile(uriOfPath(path), size, config) };
  });
  progress.clear();
  const tables = new Set(analysis.sources.configs.flatMap(({ table }) => table?.table?.uri ?? []));
  return joined([...all, ...skipped, ...checkBeside(analysis.sources)], tables);
}

/** One entry a file, in path order. What was found in cells of a table stands with the table, as many articles have their rows in it. */
function joined(entries: readonly FileFindings[], tables: ReadonlySet<string>): FileFindings[] {
  const files = new Map<string, Finding[]>();
  const put = (path: string, found: readonly Finding[]): unknown =>
    files.set(path, [...(files.get(path) ?? []), ...found]);
  const inCells: Finding[] = [];
  for (const { path, findings } of entries) {
    put(
      path,
      findings.filter(({ uri }) => !tables.has(uri)),
    );
    inCells.push(...findings.filter(({ uri }) => tables.has(uri)));
  }
  for (const [path, findings] of byFile(inCells))
    put(
      path,
      findings.sort((a, b) => a.start - b.start || a.end - b.end),
    );
  return [...files].map(([path, findings]) => ({ path, findings })).sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** The findings of one article. It is read again only where a rule has to ask the corpus about it. */
export function checkOne(item: IndexedArticle, { corpus, problems, byUri }: Analysis): Finding[] {
  const alone = item.alone && stillOpen(item.uri, item.alone, corpus);
  if (alone && alone.open.length === 0) return [...alone.findings];
  const opened = open(item);
  if (!isProblem(opened)) {
    const textOf = (uri: string) => textNow(byUri.get(uri));
    const config = { ...item.config, textOf };
    return alone ? checkRest(opened.article, alone, corpus, config) : checkFile(opened.article, corpus, config);
  }
  problems.push(opened);
  return [];
}
