import { DEFAULT_VALUES, type Config } from '../config/config';
import { parseSources } from '../config/parseSources';
import { SourceRegistry, type SourceEntry } from '../corpus/sourceRegistry';
import { loadRegistry, type LoadedRegistry } from './loadRegistry';

/** Reads the sources that a configuration file names, or those beside it. Null where there is no such file and none was named. */
export const loadSources = (
  configFile: string,
  { sources }: Config,
): Promise<LoadedRegistry<readonly SourceEntry[]> | null> =>
  loadRegistry(configFile, { name: sources, usual: DEFAULT_VALUES.sources }, (text, uri) => {
    const { entries, problems } = parseSources(text, uri);
    return { content: entries, problems };
  });

/** The sources of several corpora as one registry. Of entries with one name the first counts. */
export const joinSources = (loaded: readonly (LoadedRegistry<readonly SourceEntry[]> | null)[]): SourceRegistry =>
  new SourceRegistry(loaded.flatMap((sources) => sources?.content ?? []));
