import { statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArticle, type ArticleInput, type ReadingSettings } from '../article/parseArticle';
import type { Article } from '../article/article';
import type { TableRow } from '../article/metadata/tableRow';
import { readingOf, type Config } from '../config/config';
import type { Asked } from '../corpus/articleRecord';
import { ArticleCorpus } from '../corpus/articleCorpus';
import { checkFileAlone, checkFromText, checkToText } from '../disk/checking';
import { EntryCache } from '../disk/indexing/entryCache';
import { indexCached, type Result } from '../disk/indexing/indexCached';
import { workerScript } from '../disk/indexing/thread';
import { rowOf, type ArticleFile } from '../disk/list';
import { joinFigures } from '../disk/loadFigures';
import { joinSources } from '../disk/loadSources';
import { problemOfError, type DiskProblem } from '../disk/problem';
import { readArticleNow, readSidecar, type ReadResult } from '../disk/read';
import { uriOfPath } from '../disk/uris';
import type { FoundFile } from '../disk/walk';
import type { CheckedAlone } from '../rules/check';
import { decode, type Decoded } from '../text/decode';
import type { Progress } from './progress';
import type { Sources } from './sources';

/** An article that was read and whose facts the corpus holds. Its text is read again when it is needed. */
export interface IndexedArticle {
  /** Absolute path; for standard input the path it goes by. */
  readonly path: string;
  readonly uri: string;
  /** Absolute path of the sidecar, or null. */
  readonly sidecar: string | null;
  readonly config: Config;
  readonly file: ArticleFile;
  /** What rules say without the corpus; null where nothing is to be checked. */
  readonly alone: CheckedAlone | null;
  /** The article itself, where it can't be read again, as that of standard input, or need not be. */
  readonly held: Analysed | null;
}

/** An article with its text, and with what is needed to write it back. */
export interface Analysed {
  readonly path: string;
  readonly input: ArticleInput;
  readonly article: Article;
  readonly decoded: Decoded;
  readonly bytes: Uint8Array;
  readonly config: Config;
  readonly isStdin: boolean;
}

/** A file that was left out for its size. */
export interface TooLarge {
  readonly path: string;
  /** Bytes. */
  readonly size: number;
  readonly config: Config;
}

/** Everything the commands work on: the corpus of all articles that were given, and each of them in path order. */
export interface Analysis {
  readonly corpus: ArticleCorpus;
  readonly articles: IndexedArticle[];
  /** The same by their URIs. */
  readonly byUri: ReadonlyMap<string, IndexedArticle>;
  readonly tooLarge: readonly TooLarge[];
  readonly problems: DiskProblem[];
  /** What was read. */
  readonly sources: Sources;
}

export interface AnalyseOptions {
  /** True to work out what rules say of each article without the corpus. */
  readonly check?: boolean;
  /** What the corpus is asked for; all of it by default. */
  readonly asked?: Asked;
  /** True where the articles themselves are asked for: if they are small together, they are held. */
  readonly hold?: boolean;
}

/** Bytes of the articles that are held; larger ones are read again, as memory would not do for any number of them. */
const MOST_HELD = 16 * 1024 * 1024;

/** Reads and parses all articles and puts their facts into one corpus. Files that can't be read are problems; the rest counts. */
export async function analyse(
  sources: Sources,
  readStdin: () => Promise<Uint8Array>,
  progress: Progress,
  { check = false, asked = 'all', hold = false }: AnalyseOptions = {},
): Promise<Analysis> {
  const corpus = new ArticleCorpus();
  corpus.setRegistry(joinFigures(sources.configs.map(({ figures }) => figures)));
  corpus.setSources(joinSources(sources.configs.map((config) => config.sources)));
  const articles: IndexedArticle[] = [];
  const tooLarge: TooLarge[] = [];
  const problems: DiskProblem[] = [];
  const leaveOut = (file: ArticleFile, result: Exclude<ReadResult, { kind: 'read' }>): void => {
    if (result.kind === 'failed') problems.push(result.problem);
    else tooLarge.push({ path: file.path, size: result.size, config: file.config });
  };
  const takeInput = (file: ArticleFile, result: ReadResult, isStdin: boolean): void => {
    if (result.kind !== 'read') return leaveOut(file, result);
    if (result.problem) problems.push(result.problem);
    try {
      const held = analysed(file, result, isStdin);
      corpus.set(held.article, asked);
      const alone = check ? checkFileAlone(held.article, held.config) : null;
      articles.push(itemOf(file, alone, held));
    } catch (error) {
      // Reading never throws; should it do so all the same, one article is lost and not all of them.
      corpus.delete(uriOfPath(file.path));
      problems.push({ path: file.path, kind: 'failed', message: `made Copydesk fail: ${String(error)}` });
    }
  };
  const takeResult = (result: Result<ToIndex>): void => {
    const { file } = result;
    if (result.kind !== 'read') return leaveOut(file.found, result);
    const { record, extra } = result.entry;
    corpus.setRecord(record);
    const alone = extra === null ? null : checkFromText(extra, file.row);
    // What was said of another day may no longer hold; the article is then checked whole when its findings are asked for.
    const holds = alone !== null && (alone.day === null || alone.day === file.config.today);
    articles.push(itemOf(file.found, holds ? alone : null, null));
  };

  const { files, stdin } = sources;
  let done = 0;
  const report = (): void => progress.update('Reading articles', ++done, files.length);
  const held = hold && !sources.cache && sizeOf(files) <= MOST_HELD;
  for (const file of held ? files : []) {
    takeInput(file, readArticleNow(file, file.config.maxFileSize), false);
    report();
  }
  for (const [folder, group] of groupsOf(held ? [] : files, sources.cache)) {
    const warn = (path: string, message: string): unknown => problems.push({ path, kind: 'unwritable', message });
    const cache = folder === '' ? null : EntryCache.at(folder, purposeOf(group, check, asked), warn);
    const options = { script: workerScript(), threads: sources.threads, asked, keep: corpus.keep };
    for await (const batch of indexCached(group.map(toIndex), cache, {
      ...options,
      check: check ? checkToText : null,
    })) {
      problems.push(...batch.problems);
      for (const result of batch.files) {
        takeResult(result);
        report();
      }
    }
  }
  if (stdin) takeInput(stdin, await readInput(stdin, await readStdin()), true);

  articles.sort(byPath);
  progress.clear();
  const byUri = new Map(articles.map((article) => [article.uri, article]));
  const all = [...sources.problems, ...problems.sort(byPath)];
  return { corpus, articles, byUri, tooLarge, problems: all, sources };
}

/** Reads and parses an article again. A file that can't be read any more is a problem. */
export function open(item: IndexedArticle): Analysed | DiskProblem {
  if (item.held) return item.held;
  const result = readArticleNow(item, item.config.maxFileSize);
  if (result.kind === 'read') return analysed(item.file, result, false);
  return result.kind === 'failed' ? result.problem : problemOfError(item.path, { code: 'EFBIG' });
}

/** What an article says now; undefined where it can't be read. */
export function textNow(item: IndexedArticle | undefined): string | undefined {
  if (!item || item.held) return item?.held?.input.text;
  const result = readArticleNow(item, item.config.maxFileSize);
  return result.kind === 'read' ? result.decoded.text : undefined;
}

/** True for what `open` gives where the file can't be read any more. */
export const isProblem = (opened: Analysed | DiskProblem): opened is DiskProblem => 'kind' in opened;

function analysed(file: ArticleFile, read: ReadResult & { kind: 'read' }, isStdin: boolean): Analysed {
  const { decoded, bytes, sidecar } = read;
  const { path, config } = file;
  const row = rowOf(file);
  const input: ArticleInput = {
    uri: uriOfPath(path),
    text: decoded.text,
    ...readingOf(config),
    ...(sidecar && { sidecar }),
    ...(row && { row }),
  };
  return { path, input, article: parseArticle(input), decoded, bytes, config, isStdin };
}

/** Bytes of all files. */
const sizeOf = (files: readonly ArticleFile[]): number => files.reduce((sum, { path }) => sum + sizeOfFile(path), 0);

function sizeOfFile(path: string): number {
  try {
    return statSync(path).size;
  } catch {
    // It is told of when it is read.
    return 0;
  }
}

function itemOf(file: ArticleFile, alone: CheckedAlone | null, held: Analysed | null): IndexedArticle {
  const { path, sidecar, config } = file;
  return { path, uri: uriOfPath(path), sidecar, config, file, alone, held };
}

interface ToIndex extends FoundFile {
  readonly uri: string;
  readonly row: TableRow | null;
  readonly reading: ReadingSettings;
  readonly maxBytes: number;
  readonly config: Config;
  readonly found: ArticleFile;
}

const toIndex = (found: ArticleFile): ToIndex => {
  const { path, sidecar, config } = found;
  const { maxFileSize } = config;
  return {
    path,
    sidecar,
    uri: uriOfPath(path),
    row: rowOf(found),
    reading: readingOf(config),
    maxBytes: maxFileSize,
    config,
    found,
  };
};

/** Files by the folder of their cache, which stands beside their configuration; without a cache all have none. */
function groupsOf(files: readonly ArticleFile[], cache: boolean): Map<string, ArticleFile[]> {
  const groups = new Map<string, ArticleFile[]>();
  for (const file of files) {
    const beside = file.corpus.file;
    const folder = cache && beside !== null ? join(dirname(beside), '.copydesk', 'cache') : '';
    const group = groups.get(folder);
    if (group) group.push(file);
    else groups.set(folder, [file]);
  }
  return groups;
}

/** What is stored depends on this beside the files: the configuration, which is one for all files that share a cache. */
const purposeOf = ([file]: readonly ArticleFile[], check: boolean, asked: Asked): string => {
  const { config } = file!.corpus;
  const { preset, rules, required, overrides, only } = config;
  const reading = readingOf(config);
  if (!check) return JSON.stringify([asked, reading]);
  const plain = overrides.map((override) => ({ ...override, rules: [...override.rules] }));
  return JSON.stringify([preset, [...rules], required, reading, plain, overrides.length > 0 && file!.base, only]);
};

async function readInput(file: ArticleFile, bytes: Uint8Array): Promise<ReadResult> {
  const limit = file.config.maxFileSize;
  if (bytes.length > limit) return { kind: 'too-large', size: bytes.length };
  const decoded = decode(bytes);
  if (decoded.binary) {
    return { kind: 'failed', problem: { path: file.path, kind: 'binary', message: 'is binary, not text' } };
  }
  return { kind: 'read', decoded, bytes, ...(await readSidecar(file.sidecar, limit)) };
}

const byPath = (a: { readonly path: string }, b: { readonly path: string }): number =>
  a.path < b.path ? -1 : a.path > b.path ? 1 : 0;
