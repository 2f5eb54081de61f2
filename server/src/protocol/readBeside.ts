import { readText } from './discover';
import type { FileSystem } from './fileSystem';
import type { Log } from './guard';
import type { CorpusRoot } from './root';

/** A registry of tens of thousands of figures is smaller. */
const LARGEST_REGISTRY = 20_000_000;
/** A table of hundreds of thousands of articles is smaller. */
const LARGEST_TABLE = 100_000_000;

/** Reads the registries of figures and sources and the baseline. Mostly there are none, which is not worth a word. */
export async function readRegistries(root: CorpusRoot, files: FileSystem, log: Log): Promise<void> {
  const quiet: Log = { error: () => undefined, warn: () => undefined };
  const read = (uri: string) => readText(uri, LARGEST_REGISTRY, files, quiet);
  if (root.figuresUri !== null) root.setFigures(await read(root.figuresUri));
  if (root.sourcesUri !== null) root.setSources(await read(root.sourcesUri));
  if (root.baselineUri !== null && !root.setBaseline(await readText(root.baselineUri, LARGEST_REGISTRY, files, log))) {
    log.warn(`${root.baselineUri} is no baseline, so all findings are shown; “copydesk baseline” writes one`);
  }
}

/**
 * Reads the metadata table.
 *
 * @returns articles whose rows have changed
 */
export async function readTable(root: CorpusRoot, files: FileSystem, log: Log): Promise<string[]> {
  const { uri } = root.table;
  if (uri === null) return [];
  // Spreadsheets save tables in the encoding of the machine where nobody asks for another.
  return root.table.set(await readText(uri, LARGEST_TABLE, files, log, { encoding: 'windows-1252' }));
}
