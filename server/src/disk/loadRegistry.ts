import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { ConfigProblem } from '../config/problem';
import { decode } from '../text/decode';
import { problemOfError, type DiskProblem } from './problem';
import { uriOfPath } from './uris';

/** A file of figures or sources that are kept by hand, as it was found. */
export interface LoadedRegistry<T> {
  readonly file: string;
  /** The file's text, to turn offsets into lines. */
  readonly text: string;
  /** What it holds; null where it can't be read. */
  readonly content: T | null;
  readonly problems: readonly ConfigProblem[];
  /** Why the file could not be read, where it is there or is asked for by name. */
  readonly failure: DiskProblem | null;
}

/**
 * Reads a file that a configuration names, or the one beside it that is called as usual. Null where there is no such file and none was
 * named.
 */
export async function loadRegistry<T>(
  configFile: string,
  { name, usual }: { readonly name: string; readonly usual: string },
  parse: (text: string, uri: string) => { content: T | null; problems: readonly ConfigProblem[] },
): Promise<LoadedRegistry<T> | null> {
  const file = join(dirname(configFile), name);
  try {
    const { text } = decode(await readFile(file));
    return { file, text, ...parse(text, uriOfPath(file)), failure: null };
  } catch (error) {
    const failure = problemOfError(file, error);
    if (failure.kind === 'missing' && name === usual) return null;
    return { file, text: '', content: null, problems: [], failure };
  }
}
