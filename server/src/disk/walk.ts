import type { Dirent } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { isSidecar, SIDECAR_ENDINGS, SKIPPED_FOLDERS } from '../config/articleFilter';
import { GitIgnore } from './gitignore';
import { problemOfError, type DiskProblem } from './problem';
import { pathFrom } from './uris';

/** An article's file as a walk found it. */
export interface FoundFile {
  /** Absolute path. */
  readonly path: string;
  /** Absolute path of the sidecar beside it, or null. */
  readonly sidecar: string | null;
}

/** What to take and where not to go. Paths are relative to `base`, parted by `/`. */
export interface WalkFilter {
  readonly base: string;
  /** A folder inside of the first one that holds a file of this name is not entered, but listed. */
  readonly stopsAt?: string | null;
  accepts(path: string): boolean;
  ignores(path: string): boolean;
}

/** What a walk found. */
export interface Walked {
  /** In the order of their paths, by code unit. */
  readonly files: FoundFile[];
  /** Absolute paths of sidecar files that stand beside no file of the same stem. */
  readonly orphans: string[];
  readonly problems: DiskProblem[];
  /** Folders that were not entered because of what they hold; see `WalkFilter.stopsAt`. */
  readonly corpora: string[];
}

/**
 * Lists the files below a folder that the filter accepts. Honours `.gitignore`, never enters version control or
 * package folders, follows symbolic links but reads no file and no folder twice, so links in a circle end.
 */
export async function walk(folder: string, filter: WalkFilter): Promise<Walked> {
  const walker = new Walker(folder, filter);
  await walker.folder(folder, await realpath(folder), await GitIgnore.above(folder));
  await walker.followLinks();
  walker.files.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
  return walker;
}

interface Link {
  readonly path: string;
  readonly sidecar: string | null;
  readonly ignored: GitIgnore;
}

class Walker implements Walked {
  readonly files: FoundFile[] = [];
  readonly orphans: string[] = [];
  readonly problems: DiskProblem[] = [];
  readonly corpora: string[] = [];
  private readonly seen = new Set<string>();
  private links: Link[] = [];

  constructor(
    private readonly top: string,
    private readonly filter: WalkFilter,
  ) {}

  /** Reads one folder and those below it. `real` is its path with all links resolved. */
  async folder(path: string, real: string, above: GitIgnore): Promise<void> {
    if (this.seen.has(real)) return;
    this.seen.add(real);
    let entries: Dirent[];
    try {
      entries = await readdir(path, { withFileTypes: true });
    } catch (error) {
      this.problems.push(problemOfError(path, error));
      return;
    }
    const names = new Set(entries.map((entry) => entry.name));
    const { stopsAt } = this.filter;
    if (path !== this.top && stopsAt && names.has(stopsAt)) {
      this.corpora.push(path);
      return;
    }
    const ignored = await above.enter(path, names.has('.gitignore'));
    const sidecars = new Set(entries.map((entry) => entry.name).filter(isSidecar));
    for (const name of orphansAmong(names, sidecars))
      if (this.keeps(join(path, name), ignored)) this.orphans.push(join(path, name));
    // Nothing in a name of an entry has to be resolved.
    const [inside, realInside] = [withSep(path), withSep(real)];
    for (const entry of entries) {
      const child = inside + entry.name;
      const sidecar = sidecars.size > 0 ? sidecarAmong(sidecars, child, entry.name) : null;
      if (entry.isSymbolicLink()) this.links.push({ path: child, sidecar, ignored });
      else if (entry.isDirectory()) {
        if (this.enters(child, entry.name, ignored)) await this.folder(child, realInside + entry.name, ignored);
      } else if (this.takes(child, ignored)) {
        // A named pipe or a socket is taken too: reading says what it is, where silence would leave it out.
        this.seen.add(realInside + entry.name);
        this.files.push({ path: child, sidecar });
      }
    }
  }

  /** Follows links last, so that what they lead to keeps its own path if it stands in the folder anyway. */
  async followLinks(): Promise<void> {
    while (this.links.length > 0) {
      const links = this.links.sort((a, b) => (a.path < b.path ? -1 : 1));
      this.links = [];
      for (const link of links) await this.follow(link);
    }
  }

  private async follow({ path, sidecar, ignored }: Link): Promise<void> {
    const name = path.slice(path.lastIndexOf(sep) + 1);
    let real: string;
    let isFolder: boolean;
    try {
      real = await realpath(path);
      isFolder = (await stat(real)).isDirectory();
    } catch (error) {
      // A link that leads nowhere matters only where an article should stand.
      if (!this.takes(path, ignored)) return;
      const missing = { path, kind: 'missing', message: 'is a symbolic link to a file that does not exist' } as const;
      const problem = problemOfError(path, error);
      this.problems.push(problem.kind === 'missing' ? missing : problem);
      return;
    }
    if (isFolder) {
      if (this.enters(path, name, ignored)) await this.folder(path, real, ignored);
    } else if (this.takes(path, ignored) && !this.seen.has(real)) {
      this.seen.add(real);
      this.files.push({ path, sidecar });
    }
  }

  private enters(path: string, name: string, ignored: GitIgnore): boolean {
    return (
      !SKIPPED_FOLDERS.has(name) &&
      !this.filter.ignores(pathFrom(this.filter.base, path)) &&
      !ignored.ignores(path, true)
    );
  }

  private takes(path: string, ignored: GitIgnore): boolean {
    return this.filter.accepts(pathFrom(this.filter.base, path)) && !ignored.ignores(path, false);
  }

  /** True for a file that nobody asked to leave alone. */
  private keeps(path: string, ignored: GitIgnore): boolean {
    return !this.filter.ignores(pathFrom(this.filter.base, path)) && !ignored.ignores(path, false);
  }
}

const withSep = (folder: string): string => (folder.endsWith(sep) ? folder : folder + sep);

/** The sidecar files among names of one folder that stand beside no other file of the same stem. */
function orphansAmong(names: ReadonlySet<string>, sidecars: ReadonlySet<string>): string[] {
  if (sidecars.size === 0) return [];
  const stems = new Set([...names].filter((name) => !sidecars.has(name)).map(stemOf));
  return [...sidecars].filter(
    (name) => !SIDECAR_ENDINGS.some((end) => name.endsWith(end) && stems.has(name.slice(0, -end.length))),
  );
}

function sidecarAmong(sidecars: ReadonlySet<string>, path: string, name: string): string | null {
  const stem = stemOf(name);
  const ending = SIDECAR_ENDINGS.find((candidate) => sidecars.has(stem + candidate));
  return ending === undefined ? null : stemOf(path) + ending;
}

/** A path without its last extension: `a/b.txt` → `a/b`. A leading dot of the name is no extension. */
export const stemOf = (path: string): string => path.replace(/(?<=[^/\\])\.[^./\\]*$/u, '');
