import { decode } from '../text/decode';
import { TooLargeError, type FileSystem } from './fileSystem';
import { messageOf, type Log } from './guard';
import type { RootSource } from './rootConfig';
import { canonical, folderOf, inFolder } from './uris';

export const CONFIG_NAME = 'copydesk.yaml';
/** Nobody writes a configuration of a megabyte. */
const LARGEST_CONFIG = 1_000_000;

/** A folder that is a corpus, before anything in it is read. */
export interface FoundRoot {
  readonly folder: string;
  readonly source: RootSource;
}

/**
 * Finds the corpora of the workspace: every folder, at any depth, with a `copydesk.yaml`; if the setting `copydesk.include`
 * names globs every workspace folder without one; else the nearest folder above it that has one. A folder that can't be read is logged and the rest still counts.
 */
export async function discoverRoots(
  folders: readonly string[],
  include: readonly string[],
  files: FileSystem,
  log: Log,
): Promise<FoundRoot[]> {
  const found = new Map<string, FoundRoot>();
  for (const folder of folders.map((uri) => canonical(uri).replace(/\/$/u, ''))) {
    if (include.length > 0) found.set(folder, { folder, source: { kind: 'include', globs: include } });
    for (const root of await rootsIn(folder, files, log)) found.set(root.folder, root);
    const above = found.has(folder) ? null : await rootAround(folder, files);
    // Another corpus may lie inside of the one further up, beside the workspace's folder.
    for (const root of above ? await rootsIn(above.folder, files, log) : []) found.set(root.folder, root);
  }
  return [...found.values()];
}

/**
 * The corpora that serve some files, for answers about these before whole folders are searched: only folders around them are looked at.
 */
export async function rootsAround(
  uris: readonly string[],
  folders: readonly string[],
  include: readonly string[],
  files: FileSystem,
): Promise<FoundRoot[]> {
  const found = new Map<string, FoundRoot>();
  for (const folder of folders.map((uri) => canonical(uri).replace(/\/$/u, ''))) {
    const inside = uris.filter((uri) => uri.startsWith(`${folder}/`) && !uri.includes('/node_modules/', folder.length));
    if (inside.length > 0 && include.length > 0)
      found.set(folder, { folder, source: { kind: 'include', globs: include } });
    for (const uri of inside) {
      const root = await rootAround(uri, files, include.length > 0 ? folder : '');
      if (root) found.set(root.folder, root);
    }
  }
  return [...found.values()];
}

/** The nearest folder above a file or folder that is a corpus, none further up than `outermost`; null where there is none. */
async function rootAround(inner: string, files: FileSystem, outermost = ''): Promise<FoundRoot | null> {
  for (let folder = folderOf(inner); /^[^:]+:\/\/[^/]*\/[^/]/u.test(folder); folder = folderOf(folder)) {
    if (folder.length < outermost.length) return null;
    const uri = inFolder(folder, CONFIG_NAME);
    const text = await readText(uri, LARGEST_CONFIG, files, QUIET);
    if (text !== null) return { folder, source: { kind: 'file', uri, text } };
  }
  return null;
}

/** For files that are mostly not there, which is not worth a word. */
const QUIET: Log = { error: () => undefined, warn: () => undefined };

/** Every corpus in a folder and further inside. */
async function rootsIn(folder: string, files: FileSystem, log: Log): Promise<FoundRoot[]> {
  const found: FoundRoot[] = [];
  for (const uri of await configFiles(folder, files, log)) {
    const text = await readText(uri, LARGEST_CONFIG, files, log);
    if (text !== null) found.push({ folder: folderOf(uri), source: { kind: 'file', uri, text } });
  }
  return found;
}

async function configFiles(folder: string, files: FileSystem, log: Log): Promise<string[]> {
  try {
    return (await files.findFiles(folder, [`**/${CONFIG_NAME}`], ['**/node_modules'])).map(canonical);
  } catch (error) {
    log.warn(`${folder} can't be searched for ${CONFIG_NAME}: ${messageOf(error)}`);
    return [];
  }
}

/** What else to do about a file that is read. */
export interface Reading {
  /** The encoding of a file which is no Unicode. */
  readonly encoding?: 'windows-1252';
  /** Told the size in bytes of a file above the limit; else that is logged like any other reason. */
  tooLarge?(size: number): void;
}

/** A file's text, or null where it can't be read or is no text; why not is logged. */
export async function readText(
  uri: string,
  maxBytes: number,
  files: FileSystem,
  log: Log,
  { encoding, tooLarge }: Reading = {},
): Promise<string | null> {
  try {
    const { text, binary } = decode(await files.read(uri, maxBytes), encoding);
    if (!binary) return text;
    log.warn(`${uri} is a binary file, not text; it was left out`);
  } catch (error) {
    if (error instanceof TooLargeError && tooLarge) tooLarge(error.size);
    else log.warn(`${uri} was left out: ${messageOf(error)}`);
  }
  return null;
}
