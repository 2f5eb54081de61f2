import { readdir, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { isSegment, readSegment } from '../../disk/indexing/segment';

/** What is stored of a corpus. */
export interface CacheState {
  readonly folder: string;
  /** Bytes of all segments. */
  readonly size: number;
  /** When the newest one was written; null where nothing is stored. */
  readonly written: Date | null;
  /** Segments with a wrong hash, which are read as if they were not there. */
  readonly damaged: number;
}

/** Looks at the cache beside a configuration file. Reads every segment whole, since only that tells whether it is damaged. */
export async function cacheState(configFile: string): Promise<CacheState> {
  const folder = join(dirname(configFile), '.copydesk', 'cache');
  let size = 0;
  let damaged = 0;
  let written = 0;
  for (const key of await namesIn(folder)) {
    for (const name of (await namesIn(join(folder, key))).filter(isSegment)) {
      const { size: bytes, mtimeMs } = await stat(join(folder, key, name));
      size += bytes;
      written = Math.max(written, mtimeMs);
      if ((await readSegment(join(folder, key), name, key)) === null) damaged++;
    }
  }
  return { folder, size, written: written === 0 ? null : new Date(written), damaged };
}

const namesIn = (folder: string): Promise<string[]> => readdir(folder).catch(() => []);
