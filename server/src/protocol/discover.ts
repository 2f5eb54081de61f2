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
    const above = found.has(folder) ? null : await folderAbove(folder, files);
    // Another corpus may lie inside of the one further up, beside the workspace's folder.
    for (const root of above === null ? [] : await rootsIn(above, files, log)) found.set(root.folder, root);
  }
  return [...found.values()];
}

/** Every corpus in a folder and further inside. */
async function rootsIn(folder: string, files: FileSystem, log: Log): Promise<FoundRoot[]> {
  const found: FoundRoot[] = [];
  for (const uri of await configFiles(folder, files, log)) {
    const text = await readText(uri, LARGEST_CONFIG, files, log);
    if (text !== null) found.push({ folder: folderOf(uri), source: { kind: 'file', uri, text } });
  }
  return found;
}

/** The nearest folder above that is a corpus. Mostly there is none, which is not worth a word in the log. */
async function folderAbove(inner: string, files: FileSystem): Promise<string | null> {
  const quiet: Log = { error: () => undefined, warn: () => undefined };
  for (let folder = folderOf(inner); /^[^:]+:\/\/[^/]*\/[^/]/u.test(folder); folder = folderOf(folder)) {
    if ((await readText(inFolder(folder, CONFIG_NAME), LARGEST_CONFIG, files, quiet)) !== null) return folder;
  }
  return null;
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
