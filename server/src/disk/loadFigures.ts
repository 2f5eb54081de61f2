import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { DEFAULT_VALUES, type Config } from '../config/config';
import { parseFigures } from '../config/parseFigures';
import type { ConfigProblem } from '../config/problem';
import type { Registry } from '../corpus/registry';
import { decode } from '../text/decode';
import { problemOfError, type DiskProblem } from './problem';
import { uriOfPath } from './uris';

/** The registry of figures of a corpus, as it was found. */
export interface LoadedFigures {
  readonly file: string;
  /** The file's text, to turn offsets into lines. */
  readonly text: string;
  readonly registry: Registry | null;
  readonly problems: readonly ConfigProblem[];
  /** Why the file could not be read, where it is there or is asked for by name. */
  readonly failure: DiskProblem | null;
}

/** Reads the figures that a configuration file names, or those beside it. Null where there is no such file and none was named. */
export async function loadFigures(configFile: string, config: Config): Promise<LoadedFigures | null> {
  const file = join(dirname(configFile), config.figures);
  try {
    const { text } = decode(await readFile(file));
    return { file, text, ...parseFigures(text, uriOfPath(file)), failure: null };
  } catch (error) {
    const failure = problemOfError(file, error);
    if (failure.kind === 'missing' && config.figures === DEFAULT_VALUES.figures) return null;
    return { file, text: '', registry: null, problems: [], failure };
  }
}

/** The figures of several corpora as one registry; null where there are none. Of equal ids the first one counts. */
export function joinFigures(loaded: readonly (LoadedFigures | null)[]): Registry | null {
  const registries = loaded.flatMap((figures) => figures?.registry ?? []);
  if (registries.length < 2) return registries[0] ?? null;
  const entries = new Map(
    registries
      .flatMap((one) => one.entries)
      .reverse()
      .map((entry) => [entry.id, entry]),
  );
  return { uri: registries[0]!.uri, entries: [...entries.values()].reverse() };
}
