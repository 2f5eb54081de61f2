import type { Config } from '../config';
import type { Finding, Related, Rule } from '../../rules/rule';
import type { Range } from '../../text/range';
import type { MetadataTable } from './metadataTable';
import { DUPLICATE_ROW, FILE_WITHOUT_ROW, MALFORMED_TABLE, ROW_WITHOUT_FILE } from './tableFindings';

/**
 * What is to be said of a metadata table as a whole. Dates and names in its cells are what the rules report on each article.
 *
 * @param articles paths of all articles from the corpus's folder; null where they are not all known, and so nobody can tell which rows
 *   belong to none
 */
export function checkTable(table: MetadataTable, articles: Iterable<string> | null, config: Config): Finding[] {
  const report = reporter(config);
  const findings = table.faults.flatMap((fault) => report(MALFORMED_TABLE, table.uri, fault, fault.message));
  const met = new Set<number>();
  for (const path of articles ?? []) {
    const row = table.indexOf(path);
    if (row !== null) met.add(row);
  }
  for (let row = 0; row < table.size; row++) {
    const { name, first } = table.nameOf(row);
    if (first !== row) findings.push(...duplicate(table, row, first, report));
    else if (articles !== null && !met.has(row)) findings.push(...orphan(table, row, name, report));
  }
  return findings;
}

/** The finding on an article that a table has no row for; none where it has one. It stands at the article's start. */
export function checkForRow(table: MetadataTable, { uri, path }: Listed, config: Config): Finding[] {
  if (table.indexOf(path) !== null) return [];
  const message = 'The metadata table has no row for this article: add one.';
  return reporter(config)(FILE_WITHOUT_ROW, uri, { start: 0, end: 0 }, message);
}

/** An article of the corpus that a table belongs to. */
export interface Listed {
  readonly uri: string;
  /** From the corpus's folder, parted by `/`. */
  readonly path: string;
}

type Reporter = (rule: Rule, uri: string, place: Range, message: string, related?: readonly Related[]) => Finding[];

const reporter =
  (config: Config): Reporter =>
  (rule, uri, { start, end }, message, related = []) => {
    const severity = config.severityOf(rule);
    return severity === 'off' ? [] : [{ uri, start, end, rule: rule.id, severity, message, related, fix: null }];
  };

function duplicate(table: MetadataTable, row: number, first: number, report: Reporter): Finding[] {
  const cell = table.nameCell(row);
  const { start, end } = table.nameCell(first);
  const message = `An earlier row is about “${cell.value}” too, and that one counts: keep one of the two.`;
  return report(DUPLICATE_ROW, table.uri, cell, message, [{ uri: table.uri, start, end, message: 'The earlier row' }]);
}

function orphan(table: MetadataTable, row: number, name: string, report: Reporter): Finding[] {
  const cell = table.nameCell(row);
  const message =
    name === ''
      ? 'This row names no file, so it belongs to no article: name one or delete the row.'
      : `No article of the corpus is called “${cell.value}”: correct the name or delete the row.`;
  return report(ROW_WITHOUT_FILE, table.uri, cell, message);
}
