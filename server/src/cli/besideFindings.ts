import { ORPHAN_SIDECAR, orphanSidecar } from '../config/fileFindings';
import { checkForRow, checkTable } from '../config/table/checkTable';
import { pathInCorpus } from '../disk/list';
import type { LoadedConfig } from '../disk/loadConfig';
import { pathOfUri, uriOfPath } from '../disk/uris';
import type { Finding } from '../rules/rule';
import type { FileFindings } from './findings';
import type { Sources } from './sources';

/** What is to be said of the files beside the articles: of metadata tables as a whole, and of sidecar files without an article. */
export function checkBeside(sources: Sources): FileFindings[] {
  const orphans = sources.orphans.flatMap(({ path, config }) => {
    const severity = config.severityOf(ORPHAN_SIDECAR);
    return severity === 'off' ? [] : [orphanSidecar(uriOfPath(path), severity)];
  });
  const found = [...sources.configs.flatMap((corpus) => checkTableOf(corpus, sources)), ...orphans];
  return [...byFile(found)].map(([path, findings]) => ({ path, findings }));
}

function checkTableOf(corpus: LoadedConfig, { files, stdin, whole }: Sources): Finding[] {
  const table = corpus.table?.table;
  if (!table) return [];
  const own = [...files, ...(stdin ? [stdin] : [])].filter((file) => file.corpus === corpus);
  const listed = own.map((file) => ({ uri: uriOfPath(file.path), path: pathInCorpus(file), config: file.config }));
  return [
    ...checkTable(table, whole.has(corpus) ? listed.map(({ path }) => path) : null, corpus.config),
    ...listed.flatMap((article) => checkForRow(table, article, article.config)),
  ];
}

/** Findings by the absolute paths of their files. */
export function byFile(findings: readonly Finding[]): Map<string, Finding[]> {
  const files = new Map<string, Finding[]>();
  for (const finding of findings) {
    const path = pathOfUri(finding.uri) ?? finding.uri;
    const same = files.get(path);
    if (same) same.push(finding);
    else files.set(path, [finding]);
  }
  return files;
}
