import { isScalar, isSeq, type Pair } from 'yaml';
import { checkEdtf } from '../article/dates/edtf';
import { nameOf, type ConfigReader } from './problem';

/** Values of known keys, each key once; a key without a value says nothing. */
export function* keysOf<K extends string>(
  reader: ConfigReader,
  map: { items: unknown[] },
  known: readonly K[],
  parent: string,
  what: string,
): Iterable<{ name: K; value: unknown; path: string }> {
  const seen = new Set<string>();
  for (const { key, value } of map.items as Pair[]) {
    const written = String(isScalar(key) ? key.value : key);
    const path = `${parent}.${written}`;
    const name = known.find((other) => other === written);
    if (name === undefined) reader.reportUnknown(key, path, `Unknown key “${written}” of ${what}`, written, known);
    else if (seen.has(name)) reader.report(key, path, `The key “${name}” stands twice; the first one counts.`);
    else {
      const node = reader.resolve(value);
      if (node !== null && !(isScalar(node) && node.value === null)) yield { name, value: node, path };
      else if (name === 'name') reader.report(key, path, 'The name of a figure is empty.');
    }
    seen.add(written);
  }
}

/** The node to blame where a key is missing. */
export const firstKey = (map: { items: unknown[] }): unknown => (map.items[0] as Pair | undefined)?.key ?? map;

/** The items of a list, or one value alone. */
export const listOf = (node: unknown): readonly unknown[] => (isSeq(node) ? node.items : [node]);

/** Text of one value, trimmed; what is none is reported. */
export function readText(reader: ConfigReader, node: unknown, path: string): string | undefined {
  // Years and the like are numbers to YAML; they count as they are written.
  const text = isScalar(node)
    ? String(typeof node.value === 'string' ? node.value : (node.source ?? node.value)).trim()
    : '';
  if (text !== '') return text;
  reader.report(node, path, `The key “${keyOf(path)}” takes text, not ${nameOf(node)}.`);
  return undefined;
}

/** A name: text with a letter in it. */
export function readName(reader: ConfigReader, node: unknown, path: string): string | undefined {
  const text = readText(reader, node, path)?.replace(/\s+/gu, ' ');
  if (text === undefined || /\p{L}/u.test(text)) return text;
  reader.report(node, path, `“${text}” is not a name: it holds no letter.`);
  return undefined;
}

/** Text that fits a pattern; `accepted` says which in a message. */
export function readMatching(reader: ConfigReader, node: unknown, path: string, pattern: string, accepted: string) {
  const text = readText(reader, node, path);
  if (text === undefined || new RegExp(pattern, 'u').test(text)) return text;
  reader.report(node, path, `The key “${keyOf(path)}” takes ${accepted}, not ${nameOf(node)}.`);
  return undefined;
}

/** One EDTF date; no interval. */
export function readDate(reader: ConfigReader, node: unknown, path: string): string | undefined {
  const text = readText(reader, node, path);
  if (text === undefined) return undefined;
  const check = checkEdtf(text);
  if (check.ok && !text.includes('/')) return text;
  const why = check.ok ? 'it is an interval; give its ends as “from” and “to”' : check.detail;
  reader.report(node, path, `The key “${keyOf(path)}” takes a date such as 2024-05-01, 2024-05 or 2024: ${why}.`);
  return undefined;
}

/** The last part of a path of keys. */
const keyOf = (path: string): string => path.slice(path.lastIndexOf('.') + 1);
