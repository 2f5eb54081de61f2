import type { Article } from '../../article/article';
import { parseArticle, parseButDates, type ReadingSettings } from '../../article/parseArticle';
import type { TableRow } from '../../article/metadata/tableRow';
import type { ConfigValues } from '../../config/config';
import { recordOf, type Asked } from '../../corpus/articleRecord';
import { encodeBatch } from '../../corpus/binary';
import { readArticleNow, type ReadResult } from '../read';
import type { DiskProblem } from '../problem';
import { entryCodec, type Entry } from './entry';
import { hashOf, stampOf } from './stamp';

/** One article that is to be read. All of it can be sent to another thread. */
export interface JobFile {
  /** Absolute path. */
  readonly path: string;
  readonly uri: string;
  /** Absolute path of the sidecar, or null. */
  readonly sidecar: string | null;
  /** The article's row of the metadata table, or null. */
  readonly row: TableRow | null;
  /** What the corpus says of how its articles are read. */
  readonly reading: ReadingSettings;
  /** Largest size that is read, in bytes. */
  readonly maxBytes: number;
  /** Hash of the bytes that are known already: where they are the same, the article is not parsed. */
  readonly known: string | null;
}

/** What a thread is to do. */
export interface Job {
  readonly files: readonly JobFile[];
  readonly asked: Asked;
  /** What to work out beside the records, with the configuration of each file; null for nothing. */
  readonly checks: readonly ConfigValues[] | null;
}

/** What became of one file. */
export type Outcome =
  /** Its entry is the next one of the batch. */
  | { readonly kind: 'read' }
  /** Its bytes are the known ones; the file system's facts about it may be others. */
  | { readonly kind: 'same'; readonly stamp: string }
  | { readonly kind: 'too-large'; readonly size: number }
  | { readonly kind: 'failed'; readonly problem: DiskProblem };

export interface JobResult {
  /** One for each file, in order. */
  readonly outcomes: readonly Outcome[];
  /** What kept sidecars from being read; their articles count all the same. */
  readonly problems: readonly DiskProblem[];
  /** The entries of the files that were read, as a batch. */
  readonly entries: Uint8Array<ArrayBuffer>;
}

/** Works out what is kept of an article beside its record, as text; see `Entry`. */
export type Check = (article: Article, values: ConfigValues, row: TableRow | null) => string;

const PARSERS = { parseArticle, parseButDates };

/** Reads and parses the files of a job. Never throws: a file that can't be read, or makes parsing throw, is an outcome. */
export function runJob(job: Job, check: Check, parsers = PARSERS): JobResult {
  const entries: Entry[] = [];
  const outcomes: Outcome[] = [];
  const problems: DiskProblem[] = [];
  // Strings may hold on to the text until the batch is written.
  const keep = (text: string): string => text;
  job.files.forEach((file, index) => {
    try {
      const stamp = stampOf(file);
      const result = readArticleNow(file, file.maxBytes);
      if (result.kind === 'read' && result.problem) problems.push(result.problem);
      if (result.kind !== 'read') return outcomes.push(result);
      const hash = hashOf(result.bytes, result.sidecar, file.row);
      if (hash === file.known) return outcomes.push({ kind: 'same', stamp });
      const input = inputOf(file, result);
      const values = job.checks?.[index];
      const checked = values ? parsers.parseArticle(input) : null;
      const extra = values && checked ? check(checked, values, file.row) : null;
      entries.push({ stamp, hash, extra, record: recordOf(checked ?? parsers.parseButDates(input), keep, job.asked) });
      return outcomes.push({ kind: 'read' });
    } catch (error) {
      return outcomes.push({ kind: 'failed', problem: failure(file.path, error) });
    }
  });
  return { outcomes, problems, entries: encodeBatch(entryCodec, entries) };
}

const inputOf = ({ uri, row, reading }: JobFile, { decoded, sidecar }: ReadResult & { kind: 'read' }) => ({
  uri,
  text: decoded.text,
  ...reading,
  ...(sidecar && { sidecar }),
  ...(row && { row }),
});

/** Reading never throws; should it do so all the same, one article is lost and not all of them. */
export const failure = (path: string, error: unknown): DiskProblem => ({
  path,
  kind: 'failed',
  message: `made Copydesk fail: ${error instanceof Error ? error.message : String(error)}`,
});
