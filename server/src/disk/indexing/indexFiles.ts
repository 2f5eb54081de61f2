import { decodeBatch } from '../../corpus/binary';
import type { Asked } from '../../corpus/articleRecord';
import type { ConfigValues } from '../../config/config';
import type { DiskProblem } from '../problem';
import { entryCodec, type Entry } from './entry';
import { failure, runJob, type Check, type Job, type JobFile, type JobResult } from './job';
import { Thread } from './thread';

/** An article's file that is to be indexed. */
export interface IndexFile extends Omit<JobFile, 'known'> {
  /** What to check it by; needed where something is checked. */
  readonly config?: ConfigValues;
}

/** What became of a file. */
export type Indexed<F> =
  | { readonly kind: 'read'; readonly file: F; readonly entry: Entry }
  | { readonly kind: 'same'; readonly file: F; readonly stamp: string }
  | { readonly kind: 'too-large'; readonly file: F; readonly size: number }
  | { readonly kind: 'failed'; readonly file: F; readonly problem: DiskProblem };

/** Some files that were indexed together. */
export interface IndexedBatch<F> {
  readonly files: readonly Indexed<F>[];
  /** What kept sidecars from being read. */
  readonly problems: readonly DiskProblem[];
  /** The entries of the files that were read, as they were encoded. */
  readonly entries: Uint8Array;
}

export interface IndexOptions {
  /** The bundle of the worker threads; null for none: all is done in this thread, in small pieces. */
  readonly script: string | null;
  readonly threads: number;
  readonly asked: Asked;
  /** Works out `Entry.extra`; null to leave it out. Worker threads know it themselves. */
  readonly check: Check | null;
  /** Shares strings; see `StringPool`. */
  readonly keep: (text: string) => string;
  /** What `JobFile.known` is for a file; null for all by default. */
  readonly known?: (file: IndexFile) => string | null;
}

/** Files that a thread is given at once: a fraction of a second of work, so that stopping is quick. */
const IN_THREAD = 32;
/** Pieces that a thread has at a time, so that it need not wait for this one to hand it the next. */
const IN_FLIGHT = 2;
/** Files that are read at once where the same thread has other things to do. */
const IN_TURN = 4;
/** Fewer files are read sooner than a thread has started. */
const WORTH_A_THREAD = 64;

/**
 * Reads files into entries, in worker threads where there are enough of them. Batches come in any order, within them
 * files keep theirs. Whoever stops listening stops the work. A file over which a thread dies is named as failed, and the rest goes on.
 */
export async function* indexFiles<F extends IndexFile>(
  files: readonly F[],
  options: IndexOptions,
): AsyncGenerator<IndexedBatch<F>, void, undefined> {
  const { script, keep, check } = options;
  const threads = Math.min(options.threads, Math.ceil(files.length / WORTH_A_THREAD));
  if (script === null || options.threads < 1 || files.length < WORTH_A_THREAD) {
    for (const chunk of chunksOf(files, IN_TURN)) {
      yield indexed(chunk, runJob(jobOf(chunk, options), check ?? (() => '')), keep);
    }
    return;
  }
  const chunks = chunksOf(files, IN_THREAD);
  const pool = Array.from({ length: threads }, () => new Thread(script));
  const results: { chunk: readonly F[]; result: JobResult }[] = [];
  let wake: () => void = () => undefined;
  let running = IN_FLIGHT * threads;
  const work = async (thread: Thread): Promise<void> => {
    for (const chunk of chunks) {
      for (const done of await runInThread(thread, chunk, options)) results.push(done);
      wake();
    }
  };
  let failed: unknown = null;
  for (const thread of Array.from({ length: IN_FLIGHT }, () => pool).flat()) {
    work(thread)
      .catch((error: unknown) => (failed = error))
      .finally(() => {
        running--;
        wake();
      });
  }
  try {
    while (running > 0 || results.length > 0) {
      const next = results.shift();
      if (next) yield indexed(next.chunk, next.result, keep);
      else await new Promise<void>((resolve) => (wake = resolve));
      if (failed !== null) throw failed;
    }
  } finally {
    // Ends the loops over the chunks too, since they share the generator.
    chunks.return();
    await Promise.all(pool.map((thread) => thread.close()));
  }
}

/** Runs a chunk in a thread; if the thread dies, file by file, so that the one which it dies over is known. */
async function runInThread<F extends IndexFile>(
  thread: Thread,
  chunk: readonly F[],
  options: IndexOptions,
): Promise<{ chunk: readonly F[]; result: JobResult }[]> {
  try {
    return [{ chunk, result: await thread.run(jobOf(chunk, options)) }];
  } catch (error) {
    if (thread.isClosed) return [];
    if (chunk.length === 1) return [{ chunk, result: failedResult(chunk[0]!, error) }];
    const results: { chunk: readonly F[]; result: JobResult }[] = [];
    for (const file of chunk) results.push(...(await runInThread(thread, [file], options)));
    return results;
  }
}

const failedResult = (file: IndexFile, error: unknown): JobResult => ({
  outcomes: [{ kind: 'failed', problem: failure(file.path, error) }],
  problems: [],
  entries: new Uint8Array(),
});

function jobOf(chunk: readonly IndexFile[], { asked, check, known }: IndexOptions): Job {
  const files = chunk.map((file): JobFile => {
    const { path, uri, sidecar, row, reading, maxBytes } = file;
    return { path, uri, sidecar, row, reading, maxBytes, known: known?.(file) ?? null };
  });
  return { files, asked, checks: check ? plainValues(chunk.map(({ config }) => config!)) : null };
}

/** Configurations without their functions, which no other thread could take; one for those that are the same. */
function plainValues(configs: readonly ConfigValues[]): ConfigValues[] {
  const plain = new Map<ConfigValues, ConfigValues>();
  return configs.map((config) => {
    const known = plain.get(config);
    if (known) return known;
    const values = Object.entries(config).filter(([, value]) => typeof value !== 'function');
    plain.set(config, Object.fromEntries(values) as unknown as ConfigValues);
    return plain.get(config)!;
  });
}

function indexed<F>(
  chunk: readonly F[],
  { outcomes, problems, entries }: JobResult,
  keep: (text: string) => string,
): IndexedBatch<F> {
  const read = entries.length > 0 ? decodeBatch(entryCodec, entries, keep) : [];
  let next = 0;
  const files = outcomes.map((outcome, index): Indexed<F> => {
    const file = chunk[index]!;
    return outcome.kind === 'read' ? { kind: 'read', file, entry: read[next++]! } : { ...outcome, file };
  });
  return { files, problems, entries };
}

function* chunksOf<T>(items: readonly T[], size: number): Generator<readonly T[], void, undefined> {
  for (let from = 0; from < items.length; from += size) yield items.slice(from, from + size);
}
