import { parseArticle, type ArticleInput } from '../article/parseArticle';
import type { Article } from '../article/article';
import type { Config } from '../config/config';
import { ArticleCorpus } from '../corpus/articleCorpus';
import type { ArticleFile } from '../disk/list';
import { joinFigures } from '../disk/loadFigures';
import type { DiskProblem } from '../disk/problem';
import { readArticle, readSidecar, type ReadResult } from '../disk/read';
import { uriOfPath } from '../disk/uris';
import { decode, type Decoded } from '../text/decode';
import type { Progress } from './progress';
import type { Sources } from './sources';

/** An article that was read, with what is needed to write it back. */
export interface Analysed {
  /** Absolute path; for standard input the path it goes by. */
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
  readonly articles: Analysed[];
  readonly tooLarge: readonly TooLarge[];
  readonly problems: readonly DiskProblem[];
}

/** Files that are being read while one is parsed. */
const AHEAD = 16;

/** Reads and parses all articles and puts them into one corpus. Files that can't be read are problems; the rest counts. */
export async function analyse(
  sources: Sources,
  readStdin: () => Promise<Uint8Array>,
  progress: Progress,
): Promise<Analysis> {
  const corpus = new ArticleCorpus();
  corpus.setRegistry(joinFigures(sources.configs.map(({ figures }) => figures)));
  const articles: Analysed[] = [];
  const tooLarge: TooLarge[] = [];
  const problems: DiskProblem[] = [...sources.problems];
  const take = (file: ArticleFile, result: ReadResult, isStdin: boolean): void => {
    const { path } = file;
    const { config } = file.corpus;
    if (result.kind === 'too-large') tooLarge.push({ path, size: result.size, config });
    else if (result.kind === 'failed') problems.push(result.problem);
    else {
      if (result.problem) problems.push(result.problem);
      const { decoded, bytes, sidecar } = result;
      const input = { uri: uriOfPath(path), text: decoded.text, ...(sidecar ? { sidecar } : {}) };
      try {
        const article = parseArticle(input);
        corpus.set(article);
        articles.push({ path, input, article, decoded, bytes, config, isStdin });
      } catch (error) {
        // Reading never throws; should it do so all the same, one article is lost and not all of them.
        corpus.delete(input.uri);
        problems.push({ path, kind: 'failed', message: `made Copydesk fail: ${String(error)}` });
      }
    }
  };

  const { files, stdin } = sources;
  const pending: Promise<ReadResult>[] = [];
  for (const [i, file] of files.entries()) {
    for (let next = i + pending.length; next < Math.min(i + AHEAD, files.length); next++) {
      pending.push(readArticle(files[next]!, files[next]!.corpus.config.maxFileSize));
    }
    take(file, await pending.shift()!, false);
    progress.update('Reading articles', i + 1, files.length);
  }
  if (stdin) take(stdin, await readInput(stdin, await readStdin()), true);

  articles.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
  progress.clear();
  return { corpus, articles, tooLarge, problems };
}

async function readInput(file: ArticleFile, bytes: Uint8Array): Promise<ReadResult> {
  const limit = file.corpus.config.maxFileSize;
  if (bytes.length > limit) return { kind: 'too-large', size: bytes.length };
  const decoded = decode(bytes);
  if (decoded.binary) {
    return { kind: 'failed', problem: { path: file.path, kind: 'binary', message: 'is binary, not text' } };
  }
  return { kind: 'read', decoded, bytes, ...(await readSidecar(file.sidecar, limit)) };
}
