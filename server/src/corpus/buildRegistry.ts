import type { Registry, RegistryEntry } from './registry';

/** Makes a registry by hand, for tests. The id is given; every entry stands at its number in the file. */
export function buildRegistry(...entries: (Partial<RegistryEntry> & { id: string; name: string })[]): Registry {
  const uri = 'figures.yaml';
  return {
    uri,
    entries: entries.map((entry, index) => ({
      aliases: [],
      roles: [],
      wikidata: null,
      note: null,
      source: null,
      checked: null,
      location: { uri, start: index, end: index + 1 },
      ...entry,
    })),
  };
}
