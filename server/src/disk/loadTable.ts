import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Config } from '../config/config';
import type { MetadataTable } from '../config/table/metadataTable';
import { parseTable } from '../config/table/parseTable';
import { decode } from '../text/decode';
import { problemOfError, type DiskProblem } from './problem';
import { uriOfPath } from './uris';

/** The metadata table of a corpus, as it was found. */
export interface LoadedTable {
  readonly file: string;
  readonly table: MetadataTable | null;
  /** Why the file could not be read. */
  readonly failure: DiskProblem | null;
}

/** Reads the table that a configuration file names; null where it names none. */
export async function loadTable(configFile: string, { table: setting, aliases }: Config): Promise<LoadedTable | null> {
  if (setting === null) return null;
  const file = join(dirname(configFile), setting.file);
  try {
    const { text, binary } = decode(await readFile(file), 'windows-1252');
    if (!binary) return { file, table: parseTable(text, uriOfPath(file), setting, aliases), failure: null };
    const message = 'is a binary file; save the table as CSV, and name that under “metadata.table”';
    return { file, table: null, failure: { path: file, kind: 'binary', message } };
  } catch (error) {
    return { file, table: null, failure: problemOfError(file, error) };
  }
}
