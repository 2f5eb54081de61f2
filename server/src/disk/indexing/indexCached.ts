import { existsSync } from 'node:fs';
import { encodeBatch } from '../../corpus/binary';
import { pathOfUri } from '../uris';
import { entryCodec, type Entry } from './entry';
import type { EntryCache, Judgement } from './entryCache';
import { indexFiles, type Indexed, type IndexedBatch, type IndexFile, type IndexOptions } from './indexFiles';
import { stampOf } from './stamp';

/** What `indexFiles` gives, without what only matters between it and the cache. */
export type Result<F> = Exclude<Indexed<F>, { kind: 'same' }>;

export interface ResultBatch<F> extends Pick<IndexedBatch<F>, 'problems'> {
  readonly files: readonly Result<F>[];
}

/**
 * Reads files into entries as `indexFiles` does, and takes from the cache what is in it: first, for all files whose size and time of
 * change are the same; then, after reading, for those whose bytes are. What is new is stored, also when the work is stopped early.
 */
export async function* indexCached<F extends IndexFile>(
  files: readonly F[],
  cache: EntryCache | null,
  options: IndexOptions,
): AsyncGenerator<ResultBatch<F>, void, undefined> {
  const missing = new Map(files.map((file) => [file.uri, file]));
  const changed = new Map<string, Entry>();
  const byUri = new Map(missing);
  const judge = (entry: Entry): Judgement => {
    const { uri } = entry.record;
    // Another call may ask for it, as long as its file is there.
    if (!byUri.has(uri)) return existsSync(pathOfUri(uri) ?? '') ? 'other' : 'stale';
    const file = missing.get(uri);
    if (!file) return 'stale';
    if (stampOf(file) !== entry.stamp) {
      changed.set(uri, entry);
      return 'stale';
    }
    missing.delete(uri);
    return 'wanted';
  };
  const found = (entry: Entry): Result<F> => ({ kind: 'read', file: byUri.get(entry.record.uri)!, entry });
  try {
    for await (const entries of cache?.load(options.keep, judge) ?? []) {
      yield { files: entries.map(found), problems: [] };
    }
    const known = ({ uri }: IndexFile): string | null => changed.get(uri)?.hash ?? null;
    for await (const { files: batch, problems, entries } of indexFiles([...missing.values()], { ...options, known })) {
      const touched: Entry[] = [];
      const results = batch.map((result): Result<F> => {
        if (result.kind !== 'same') return result;
        const entry = { ...changed.get(result.file.uri)!, stamp: result.stamp };
        touched.push(entry);
        return { kind: 'read', file: result.file, entry };
      });
      if (cache) {
        cache.add(entries, results.filter(({ kind }) => kind === 'read').length - touched.length);
        cache.add(encodeBatch(entryCodec, touched), touched.length);
      }
      yield { files: results, problems };
    }
  } finally {
    await cache?.save();
  }
}
