import { createHash } from 'node:crypto';
import { readdir, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { encodeBatch } from '../../corpus/binary';
import { entryCodec, type Entry } from './entry';
import { entriesOf, isSegment, readSegment, writeSegment } from './segment';

/** A hash of the code that makes records, put in when the programs are built. */
declare const COPYDESK_BUILD: string | undefined;

/** Entries in a segment that was written at once. */
const FULL = 512;
/** Segments with fewer entries are joined when there is something to write. */
const SMALL = 256;
/** Milliseconds after which what other versions stored, and what was left half written, is removed. */
const STALE = 14 * 24 * 3600 * 1000;

/** What is to become of a stored entry: it is true and asked for, nobody asked for it, or it is no longer true. */
export type Judgement = 'wanted' | 'other' | 'stale';

/** A segment as it was read, with what of it is still true. */
interface Segment {
  readonly name: string;
  readonly count: number;
  /** URIs of the entries that are not stale. */
  readonly live: Set<string>;
}

/**
 * Entries on the disk, in a folder that only this class writes to. What it gives is what was put in, or nothing: files that are damaged
 * or foreign are passed over, and replaced when there is something to write. A folder that can't be written is told of once.
 */
export class EntryCache {
  private readonly folder: string;
  private readonly segments: Segment[] = [];
  private readonly useless: string[] = [];
  private pending: Uint8Array[] = [];
  private pendingCount = 0;
  private writing: Promise<void> = Promise.resolve();
  /** Segments that were written, by their names. */
  private readonly written = new Set<string>();
  private told = false;

  private constructor(
    private readonly top: string,
    private readonly key: string,
    private readonly warn: (folder: string, message: string) => void,
  ) {
    this.folder = join(top, key);
  }

  /**
   * @param top the folder of all caches; it is made when there is something to write
   * @param purpose what the entries depend on besides the files and this program: what was worked out, by which settings
   * @returns null for a program that does not know its own version
   */
  static at(top: string, purpose: string, warn: (folder: string, message: string) => void): EntryCache | null {
    if (typeof COPYDESK_BUILD !== 'string') return null;
    const parts = [COPYDESK_BUILD, process.versions['unicode'], process.versions['icu'], purpose];
    const key = createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 16);
    return new EntryCache(top, key, warn);
  }

  /** Reads all entries, some at a time, and gives those that are wanted. */
  async *load(keep: (text: string) => string, judge: (entry: Entry) => Judgement): AsyncGenerator<Entry[]> {
    const names = await readdir(this.folder).catch(() => [] as string[]);
    for (const name of names.filter(isSegment).sort()) {
      const batches = await readSegment(this.folder, name, this.key);
      if (batches === null) {
        this.useless.push(name);
        continue;
      }
      const live = new Set<string>();
      let count = 0;
      for (const batch of batches) {
        const entries = entriesOf(batch, keep);
        count += entries.length;
        const wanted = entries.filter((entry) => {
          const judgement = judge(entry);
          if (judgement !== 'stale') live.add(entry.record.uri);
          return judgement === 'wanted';
        });
        yield wanted;
      }
      this.segments.push({ name, count, live });
    }
  }

  /** Takes a batch of new entries as it was encoded. Full segments are written at once. */
  add(batch: Uint8Array, count: number): void {
    if (count === 0) return;
    this.pending.push(batch);
    this.pendingCount += count;
    if (this.pendingCount >= FULL) this.flush();
  }

  /** Writes what is not written yet and drops what is no longer true. Does not touch the disk where nothing changed. */
  async save(): Promise<void> {
    const sparse = this.segments.filter(({ live, count }) => 2 * live.size < count);
    const small = this.segments.filter((segment) => segment.live.size < SMALL && !sparse.includes(segment));
    const merged = this.pendingCount > 0 || sparse.length > 0 || small.length > 1 ? [...sparse, ...small] : [];
    for (const { name, live } of merged) {
      if (live.size === 0) continue;
      const batches = (await readSegment(this.folder, name, this.key)) ?? [];
      const same = (text: string): string => text;
      const entries = batches.flatMap((batch) => entriesOf(batch, same)).filter(({ record }) => live.has(record.uri));
      this.add(encodeBatch(entryCodec, entries), entries.length);
    }
    const old = [...this.useless, ...merged.map(({ name }) => name)];
    if (this.pendingCount === 0 && old.length === 0) return this.writing;
    this.flush();
    await this.writing;
    // A segment that was merged into one with the same content keeps its name.
    for (const name of old)
      if (!this.written.has(name)) await rm(join(this.folder, name), { force: true }).catch(() => undefined);
    await this.tidy();
  }

  private flush(): void {
    const batches = this.pending;
    this.pending = [];
    this.pendingCount = 0;
    if (batches.length > 0) {
      this.writing = this.writing.then(async () => {
        try {
          this.written.add(await writeSegment(this.folder, this.key, batches));
        } catch (error) {
          this.warnOnce(error);
        }
      });
    }
  }

  private warnOnce(error: unknown): void {
    if (!this.told)
      this.warn(this.folder, `can't be written, so the next start reads all articles again: ${String(error)}`);
    this.told = true;
  }

  /** Keeps the cache out of version control and removes what nobody has used for long. */
  private async tidy(): Promise<void> {
    const gitignore = join(this.top, '.gitignore');
    await writeFile(gitignore, '*\n', { flag: 'wx' }).catch(() => undefined);
    const inside = (await readdir(this.folder).catch(() => [])).filter((name) => name.endsWith('.tmp'));
    const others = (await readdir(this.top).catch(() => [])).filter((name) => /^[0-9a-f]{16}$/u.test(name));
    const paths = [...inside.map((name) => join(this.folder, name)), ...others.map((name) => join(this.top, name))];
    for (const path of paths.filter((path) => path !== this.folder)) {
      const age =
        Date.now() -
        (await stat(path).then(
          ({ mtimeMs }) => mtimeMs,
          () => Date.now(),
        ));
      if (age > STALE) await rm(path, { recursive: true, force: true }).catch(() => undefined);
    }
  }
}
