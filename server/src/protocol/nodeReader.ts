import { readingOf } from '../config/config';
import { pathOfUri } from '../disk/uris';
import { EntryCache } from '../disk/indexing/entryCache';
import { indexCached, type Result } from '../disk/indexing/indexCached';
import { usualThreads, workerScript } from '../disk/indexing/thread';
import type { ArticleReader, ReadArticle } from './fileSystem';
import type { Log } from './guard';

/**
 * Reads articles of the disk in worker threads, and keeps what was read for the next start.
 *
 * @param storage the folder to keep it in; null to keep nothing
 */
export function nodeReader(storage: string | null, log: Log): ArticleReader {
  return {
    async *read(articles, config, keep) {
      const { maxFileSize } = config;
      const reading = readingOf(config);
      const files = articles.flatMap(({ uri, sidecar, row }) => {
        const path = pathOfUri(uri);
        if (path === undefined) return [];
        const beside = sidecar === null ? null : (pathOfUri(sidecar) ?? null);
        return [{ path, uri, sidecar: beside, row, reading, maxBytes: maxFileSize }];
      });
      const cache =
        storage === null
          ? null
          : EntryCache.at(storage, JSON.stringify(reading), (folder, message) => log.warn(`${folder} ${message}`));
      const threads = usualThreads();
      for await (const batch of indexCached(files, cache, {
        script: workerScript(),
        threads,
        asked: 'all',
        check: null,
        keep,
      })) {
        for (const { path, message } of batch.problems) log.warn(`${path} ${message}`);
        yield batch.files.map(asRead);
      }
    },
  };
}

function asRead(result: Result<{ readonly uri: string }>): ReadArticle {
  const { uri } = result.file;
  if (result.kind === 'read') return { uri, kind: 'read', record: result.entry.record };
  if (result.kind === 'too-large') return { uri, kind: 'too-large', size: result.size };
  const { kind, message } = result.problem;
  return { uri, kind: kind === 'failed' ? 'failed' : 'left-out', message };
}
