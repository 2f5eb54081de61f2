import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { ReadingSettings } from '../../server/src/article/parseArticle';
import type { TableRow } from '../../server/src/article/metadata/tableRow';
import type { ArticleRecord } from '../../server/src/corpus/articleRecord';
import { EntryCache } from '../../server/src/disk/indexing/entryCache';
import { indexCached, type Result } from '../../server/src/disk/indexing/indexCached';
import type { IndexOptions } from '../../server/src/disk/indexing/indexFiles';
import { uriOfPath } from '../../server/src/disk/uris';
import type { Sandbox } from '../cli/sandbox';

export const WORKER = resolve(process.env['COPYDESK_DIST'] ?? 'dist', 'worker.js');

export interface File {
  readonly path: string;
  readonly uri: string;
  readonly sidecar: string | null;
  readonly row: TableRow | null;
  readonly reading: ReadingSettings;
  readonly maxBytes: number;
}

/** A file of the sandbox as the index is told of it. */
export function fileOf(sandbox: Sandbox, name: string, sidecar: string | null = null): File {
  const path = sandbox.path(name);
  const beside = sidecar && sandbox.path(sidecar);
  return { path, uri: uriOfPath(path), sidecar: beside, row: null, reading: {}, maxBytes: 100_000 };
}

export const options = (more: Partial<IndexOptions> = {}): IndexOptions => ({
  script: null,
  threads: 2,
  asked: 'all',
  check: null,
  keep: (text) => text,
  ...more,
});

export interface Run {
  readonly results: readonly Result<File>[];
  /** Records by the last part of their URI. */
  readonly records: ReadonlyMap<string, ArticleRecord>;
  readonly warnings: readonly string[];
  /** Files whose content was looked at, by the number of batches that were added to the cache. */
  readonly stored: number;
}

/** Indexes files with the cache in the sandbox's folder `cache`. */
export async function run(
  sandbox: Sandbox,
  files: readonly File[],
  { purpose = '', ...more }: Partial<IndexOptions> & { purpose?: string } = {},
): Promise<Run> {
  const warnings: string[] = [];
  const cache = EntryCache.at(sandbox.path('cache'), purpose, (folder, message) =>
    warnings.push(`${folder} ${message}`),
  )!;
  let stored = 0;
  const add = cache.add.bind(cache);
  cache.add = (batch, count) => {
    stored += count;
    add(batch, count);
  };
  const results: Result<File>[] = [];
  for await (const batch of indexCached(files, cache, options(more))) results.push(...batch.files);
  const records = new Map<string, ArticleRecord>();
  for (const result of results) {
    if (result.kind === 'read')
      records.set(result.file.uri.slice(result.file.uri.lastIndexOf('/') + 1), result.entry.record);
  }
  return { results, records, warnings, stored };
}

/** Every segment of the cache, as paths in the sandbox. */
export function segments(sandbox: Sandbox): string[] {
  return readdirSync(sandbox.path('cache'), { recursive: true })
    .map((name) => join('cache', String(name)))
    .filter((name) => name.endsWith('.entries'))
    .sort();
}
