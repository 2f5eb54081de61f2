import { parseArticle } from '../article/parseArticle';
import { isSidecar, SIDECAR_ENDINGS } from '../config/articleFilter';
import { readText } from './discover';
import type { ArticleReader, FileSystem } from './fileSystem';
import { isolate, messageOf, type Log } from './guard';
import type { CorpusRoot } from './root';
import { slices } from './slices';
import { canonical, stemOf } from './uris';

const SIDECARS = ['**/*.meta.yaml', '**/*.meta.yml', '**/*.meta.json'];
/** Files that are being read while one is parsed. */
const AHEAD = 8;

export interface IndexingTools {
  readonly files: FileSystem;
  /** Reads many articles at once; null where there are no threads to do it. */
  readonly reader: ArticleReader | null;
  readonly log: Log;
  /** True if the file is an article of this corpus and not of one further inside. */
  owns(uri: string): boolean;
  /** True for an open document: its text is the editor's, and it is parsed from there. */
  isOpen(uri: string): boolean;
  /** Called after each article, with how many there are. */
  report(done: number, total: number): void;
  /** True if nobody wants the result any more; what was read so far stays. */
  stopped(): boolean;
}

/**
 * Reads every article of a corpus that is not known yet and drops those that are gone. Works in slices of about 10 ms;
 * a file that can't be read is logged and the rest still counts.
 */
export async function indexRoot(root: CorpusRoot, tools: IndexingTools): Promise<void> {
  const found = await list(root, tools);
  if (found === null) return;
  const pause = slices();
  const wanted = new Set<string>();
  for (const uri of found) {
    if (isSidecar(uri)) await readSidecarFile(root, uri, tools);
    if (tools.owns(uri)) wanted.add(uri);
    await pause();
  }
  root.keepTooLarge((uri) => wanted.has(uri));
  for (const uri of [...root.corpus.uris()]) if (!wanted.has(uri) && !tools.isOpen(uri)) root.delete(uri);
  const missing = [...wanted].filter((uri) => !root.corpus.facts(uri) && !tools.isOpen(uri));
  if (missing.length > 0)
    await (tools.reader ? readTogether(tools.reader, root, missing, tools) : readOneByOne(root, missing, tools));
  if (!tools.stopped()) root.isWhole = true;
}

/** Takes what other threads read; this one only puts it into the corpus. */
async function readTogether(
  reader: ArticleReader,
  root: CorpusRoot,
  missing: readonly string[],
  tools: IndexingTools,
): Promise<void> {
  const { log } = tools;
  const pause = slices();
  const articles = missing.map((uri) => ({
    uri,
    sidecar: root.sidecarOf(uri)?.uri ?? null,
    row: root.table.rowOf(uri),
  }));
  let done = 0;
  for await (const batch of reader.read(articles, root.config, root.corpus.keep)) {
    for (const article of batch) {
      const { uri } = article;
      const record = article.kind === 'read' ? article.record : null;
      root.setTooLarge(uri, article.kind === 'too-large' ? article.size : null);
      if (article.kind === 'failed') log.error(`${uri} ${article.message}`);
      else if (article.kind === 'left-out') log.warn(`${uri} was left out: it ${article.message}`);
      else if (record && !tools.isOpen(uri)) isolate(`indexing ${uri}`, log, () => root.setRecord(record));
      tools.report(++done, missing.length);
      await pause();
    }
    if (tools.stopped()) return;
  }
}

async function readOneByOne(root: CorpusRoot, missing: readonly string[], tools: IndexingTools): Promise<void> {
  const pause = slices();
  const pending: Promise<string | null>[] = [];
  for (let i = 0; i < missing.length && !tools.stopped(); i++) {
    for (let next = i + pending.length; next < Math.min(i + AHEAD, missing.length); next++) {
      pending.push(readArticle(root, missing[next]!, tools));
    }
    const text = await pending.shift()!;
    const uri = missing[i]!;
    if (text !== null && !tools.isOpen(uri)) isolate(`reading ${uri}`, tools.log, () => addArticle(root, uri, text));
    tools.report(i + 1, missing.length);
    await pause();
  }
}

async function list(root: CorpusRoot, { files, log }: IndexingTools): Promise<string[] | null> {
  const ignore = root.config.ignore.flatMap((glob) => [glob.replace(/\/+$/u, ''), `${glob.replace(/\/+$/u, '')}/**`]);
  try {
    return (await files.findFiles(root.folder!, [...root.config.articles, ...SIDECARS], ignore)).map(canonical);
  } catch (error) {
    log.warn(`${root.folder} can't be read: ${messageOf(error)}`);
    return null;
  }
}

/** The text of an article, or null where it can't be read. One that is too large is noted. */
export function readArticle(
  root: CorpusRoot,
  uri: string,
  { files, log }: Pick<IndexingTools, 'files' | 'log'>,
): Promise<string | null> {
  root.setTooLarge(uri, null);
  return readText(uri, root.config.maxFileSize, files, log, { tooLarge: (size) => root.setTooLarge(uri, size) });
}

/** Parses a closed file into its corpus. */
export function addArticle(root: CorpusRoot, uri: string, text: string): void {
  root.set(parseArticle(root.inputOf(uri, text)));
}

/** Reads a sidecar anew. A sidecar that is gone or can't be read counts as not there. */
export async function readSidecarFile(
  root: CorpusRoot,
  uri: string,
  { files, log }: Pick<IndexingTools, 'files' | 'log'>,
): Promise<void> {
  root.setSidecar(uri, await readText(uri, root.config.maxFileSize, files, log));
}

/**
 * Reads the sidecar of an article where it is not known which of the possible files are there.
 *
 * @returns true if there is one
 */
export async function readAnySidecar(root: CorpusRoot, uri: string, files: FileSystem): Promise<boolean> {
  const quiet: Log = { error: () => undefined, warn: () => undefined };
  for (const ending of SIDECAR_ENDINGS) {
    const sidecar = stemOf(uri) + ending;
    const text = await readText(sidecar, root.config.maxFileSize, files, quiet);
    if (text === null) continue;
    root.setSidecar(sidecar, text);
    return true;
  }
  return false;
}
