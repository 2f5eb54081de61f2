import { DEFAULT_VALUES, type Config } from '../config/config';
import { parseFigures } from '../config/parseFigures';
import type { Registry } from '../corpus/registry';
import { loadRegistry, type LoadedRegistry } from './loadRegistry';

/** Reads the figures that a configuration file names, or those beside it. Null where there is no such file and none was named. */
export const loadFigures = (configFile: string, { figures }: Config): Promise<LoadedRegistry<Registry> | null> =>
  loadRegistry(configFile, { name: figures, usual: DEFAULT_VALUES.figures }, (text, uri) => {
    const { registry, problems } = parseFigures(text, uri);
    return { content: registry, problems };
  });

/** The figures of several corpora as one registry; null where there are none. Of equal ids the first one counts. */
export function joinFigures(loaded: readonly (LoadedRegistry<Registry> | null)[]): Registry | null {
  const registries = loaded.flatMap((figures) => figures?.content ?? []);
  if (registries.length < 2) return registries[0] ?? null;
  const entries = new Map(
    registries
      .flatMap((one) => one.entries)
      .reverse()
      .map((entry) => [entry.id, entry]),
  );
  return { uri: registries[0]!.uri, entries: [...entries.values()].reverse() };
}
