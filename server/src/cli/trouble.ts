import { isAbsolute } from 'node:path';
import type { DiskProblem } from '../disk/problem';
import type { LoadedConfig } from '../disk/loadConfig';
import { shownPath } from './places';
import type { Sink } from './terminal';

/** Something that kept the work from being complete; the program ends with code 2. */
export interface Trouble {
  readonly path: string;
  /** From 1; null where the trouble is with the whole file. */
  readonly line: number | null;
  readonly column: number | null;
  readonly kind: DiskProblem['kind'] | 'config';
  /** A full sentence for a configuration; else the end of one that starts with the path. */
  readonly message: string;
}

/** A `copydesk.yaml`, or a registry beside it, as it was read. */
type ConfigFile = Pick<LoadedConfig, 'file' | 'problems' | 'failure'>;

/** Gathers the mistakes of configurations and what the disk reported, configurations first. */
export function gatherTroubles(
  configs: readonly LoadedConfig[],
  problems: readonly DiskProblem[],
  cwd: string,
): Trouble[] {
  const shown = (path: string): string => (isAbsolute(path) ? shownPath(path, cwd) : path);
  const ofDisk = ({ path, kind, message }: DiskProblem): Trouble => {
    return { path: shown(path), line: null, column: null, kind, message };
  };
  const ofFile = ({ file, problems: mistakes, failure }: ConfigFile): Trouble[] => [
    ...(failure ? [ofDisk(failure)] : []),
    ...mistakes.map(({ line, column, message }): Trouble => ({
      path: shown(file!),
      line,
      column,
      kind: 'config',
      message,
    })),
  ];
  const ofConfig = (config: LoadedConfig): Trouble[] =>
    [
      config,
      ...[config.figures, config.sources].flatMap((registry) => registry ?? []),
      ...(config.table ? [{ ...config.table, problems: [] }] : []),
    ].flatMap(ofFile);
  return [...configs.flatMap(ofConfig), ...problems.map(ofDisk)];
}

/** Says each trouble on a line of standard error: `copydesk: a.txt does not exist`. */
export async function tellTroubles(troubles: readonly Trouble[], err: Sink): Promise<void> {
  for (const { path, line, column, message } of troubles) {
    const text = line === null ? `${path} ${message}` : `${path}:${line}:${column}: ${message}`;
    await err.write(`${err.paint('red', 'copydesk')}: ${text}\n`);
  }
}
