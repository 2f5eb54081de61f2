import { isMap, isScalar, type Pair } from 'yaml';
import { nameOf, type ConfigReader } from './problem';

/** Reads the value of one key into a draft. */
export type Section<D> = (reader: ConfigReader, value: unknown, path: string, draft: D) => void;

/**
 * Reads a group of keys, each by its section. A key that is unknown, or stands twice, is reported and passed over.
 *
 * @param path the key that holds the group, with its parents; empty for the file itself
 */
export function readSections<D>(
  reader: ConfigReader,
  node: unknown,
  path: string,
  draft: D,
  sections: Readonly<Record<string, Section<D>>>,
): void {
  const map = reader.resolve(node);
  if (isScalar(map) && map.value === null) return;
  if (!isMap(map)) {
    const where = path === '' ? 'The configuration' : `The key “${path}”`;
    reader.report(map, path, `${where} must hold keys such as “${Object.keys(sections)[0]}:”, not ${nameOf(map)}.`);
    return;
  }
  const seen = new Set<string>();
  for (const { key, value } of map.items as Pair[]) {
    const name = String(isScalar(key) ? key.value : key);
    const full = path === '' ? name : `${path}.${name}`;
    const section = Object.hasOwn(sections, name) ? sections[name] : undefined;
    if (!section) reader.reportUnknown(key, full, `Unknown key “${full}”`, name, Object.keys(sections));
    else if (seen.has(name)) reader.report(key, full, `The key “${full}” stands twice; the first one counts.`);
    else section(reader, value, full, draft);
    seen.add(name);
  }
}
