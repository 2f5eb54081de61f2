import { readFile, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { makeConfig, type Config, type ConfigValues } from '../config/config';
import { parseConfig, type ConfigProblem } from '../config/parseConfig';
import type { Registry } from '../corpus/registry';
import type { SourceEntry } from '../corpus/sourceRegistry';
import { decode } from '../text/decode';
import { loadTable, type LoadedTable } from './loadTable';
import { loadFigures } from './loadFigures';
import type { LoadedRegistry } from './loadRegistry';
import { loadSources } from './loadSources';
import { problemOfError, type DiskProblem } from './problem';

/** The name of the file that makes a folder a corpus. */
export const CONFIG_NAME = 'copydesk.yaml';

/** A configuration as it was found. */
export interface LoadedConfig {
  /** The file it was read from; null where the defaults are in force for want of one. */
  readonly file: string | null;
  readonly config: Config;
  readonly problems: readonly ConfigProblem[];
  /** Why the file could not be read at all; the defaults are in force then. */
  readonly failure: DiskProblem | null;
  /** The figures that are kept by hand; null where there are none. */
  readonly figures: LoadedRegistry<Registry> | null;
  /** The sources that are kept by hand; null where there are none. */
  readonly sources: LoadedRegistry<readonly SourceEntry[]> | null;
  /** The table of metadata; null where none is named. */
  readonly table: LoadedTable | null;
}

/** The defaults, for a folder without a `copydesk.yaml`. */
export const DEFAULT_CONFIG: LoadedConfig = {
  file: null,
  config: makeConfig(),
  problems: [],
  failure: null,
  figures: null,
  sources: null,
  table: null,
};

/** The nearest `copydesk.yaml` in a folder or above it, or null. */
export async function findConfigFile(folder: string): Promise<string | null> {
  for (let at = resolve(folder); ; at = dirname(at)) {
    const file = join(at, CONFIG_NAME);
    // Only a file counts; a folder of that name is somebody else's.
    if (
      await stat(file).then(
        (found) => found.isFile(),
        () => false,
      )
    )
      return file;
    if (dirname(at) === at) return null;
  }
}

/** Reads a configuration file. A file that can't be read leaves the defaults in force and says why. */
export async function loadConfig(file: string): Promise<LoadedConfig> {
  try {
    const decoded = decode(await readFile(file));
    const { config, problems } = parseConfig(decoded.text);
    return {
      file,
      config,
      problems,
      failure: null,
      figures: await loadFigures(file, config),
      sources: await loadSources(file, config),
      table: await loadTable(file, config),
    };
  } catch (error) {
    return { ...DEFAULT_CONFIG, file, failure: problemOfError(file, error) };
  }
}

/** The configurations of one call, each file read once. */
export class Configs {
  private readonly byFile = new Map<string, LoadedConfig>();

  readonly given: LoadedConfig | null;
  private readonly none: LoadedConfig;

  /**
   * @param given a configuration to use for every folder instead of the nearest one
   * @param values what is to hold whatever the configurations say
   */
  constructor(
    given: LoadedConfig | null = null,
    private readonly values: Partial<ConfigValues> = {},
  ) {
    this.given = given && this.withValues(given);
    this.none = this.withValues(DEFAULT_CONFIG);
    if (this.given?.file) this.byFile.set(this.given.file, this.given);
  }

  /** The configuration that holds in a folder. */
  async at(folder: string): Promise<LoadedConfig> {
    if (this.given) return this.given;
    const file = await findConfigFile(folder);
    if (file === null) return this.none;
    const known = this.byFile.get(file) ?? this.withValues(await loadConfig(file));
    this.byFile.set(file, known);
    return known;
  }

  /** The folder that a configuration's globs start from, for articles in `folder`. */
  baseOf(config: LoadedConfig, folder: string): string {
    return config.file === null || config === this.given ? folder : dirname(config.file);
  }

  private withValues(loaded: LoadedConfig): LoadedConfig {
    const isSame = Object.keys(this.values).length === 0;
    return isSame ? loaded : { ...loaded, config: loaded.config.with(this.values) };
  }

  /** Every configuration file that was met. */
  all(): LoadedConfig[] {
    return [...this.byFile.values()];
  }
}
