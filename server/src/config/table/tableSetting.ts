import type { MetadataKey } from '../../article/article';

/** What `metadata.table` of `copydesk.yaml` says. */
export interface TableSetting {
  /** The table's file, relative to the corpus's folder. */
  readonly file: string;
  /** The heading of the column that names the articles; null to take the first that is called so. */
  readonly fileColumn: string | null;
  /** Headings of columns, by the keys that they stand for; null to take each column that is called like a key. */
  readonly columns: Readonly<Partial<Record<MetadataKey, string>>> | null;
  /** The sign between cells; null to find out. */
  readonly delimiter: string | null;
}

/** True for what is called like a table: an editor shows tables to the server only so that a corpus's own can be mended. */
export const isTableName = (path: string): boolean => /\.(?:csv|tsv|tab)$/iu.test(path);

/** The signs that part the cells of tables. */
export const DELIMITERS = { ',': ',', ';': ';', tab: '\t', '|': '|' } as const;
