import { isMap, isScalar, type Pair } from 'yaml';
import { METADATA_KEYS, type MetadataKey } from '../article/article';
import type { KeyAliases } from '../article/metadata/keys';
import { nameOf, type ConfigReader } from './problem';
import { readSections } from './readSections';
import { readPath, readStrings } from './readValues';
import { DELIMITERS, type TableSetting } from './table/tableSetting';

type Draft = { -readonly [key in keyof TableSetting]?: TableSetting[key] | undefined };

/** Reads `metadata.table`: the path of a file, or a group of keys with the path under `file`. */
export function readTable(reader: ConfigReader, node: unknown, path: string): TableSetting | undefined {
  const value = reader.resolve(node);
  const draft: Draft = {};
  if (isMap(value)) {
    readSections(reader, value, path, draft, {
      file: (_, file, key) => (draft.file = readPath(reader, file, key)),
      fileColumn: (_, heading, key) => (draft.fileColumn = readHeading(reader, heading, key)),
      columns: (_, columns, key) => (draft.columns = readColumns(reader, columns, key)),
      delimiter: (_, sign, key) => (draft.delimiter = readDelimiter(reader, sign, key)),
    });
    if (!value.has('file')) reader.report(value, path, `The key “${path}” needs the path of the table under “file”.`);
  } else draft.file = readPath(reader, value, path);
  const { file, fileColumn = null, columns = null, delimiter = null } = draft;
  return file === undefined ? undefined : { file, fileColumn, columns, delimiter };
}

function readHeading(reader: ConfigReader, node: unknown, path: string): string | undefined {
  const value = reader.resolve(node);
  const heading = isScalar(value) ? String(value.value ?? '').trim() : '';
  if (heading !== '') return heading;
  reader.report(value, path, `The key “${path}” takes the heading of a column, not ${nameOf(value)}.`);
  return undefined;
}

function readColumns(reader: ConfigReader, node: unknown, path: string): TableSetting['columns'] | undefined {
  const columns: Partial<Record<MetadataKey, string>> = {};
  for (const { key, value, full } of pairsOf(reader, node, path)) {
    const heading = readHeading(reader, value, full);
    if (heading !== undefined) columns[key] ??= heading;
  }
  return columns;
}

function readDelimiter(reader: ConfigReader, node: unknown, path: string): string | undefined {
  const value = reader.resolve(node);
  const written = isScalar(value) ? String(value.value) : '';
  const sign = written === '\t' ? written : (DELIMITERS as Readonly<Record<string, string>>)[written];
  if (sign === undefined) {
    reader.report(value, path, `The key “${path}” is one of “,”, “;”, “|” or “tab”, not ${nameOf(value)}.`);
  }
  return sign;
}

/** Reads `metadata.aliases`: for each key one or more words that stand for it. */
export function readAliases(reader: ConfigReader, node: unknown, path: string): KeyAliases {
  const aliases: Record<string, MetadataKey> = {};
  for (const { key, value, full } of pairsOf(reader, node, path)) {
    for (const { value: alias, node: word } of readStrings(reader, value, full) ?? []) {
      if (!IS_ALIAS.test(alias)) {
        reader.report(
          word,
          full,
          `“${alias}” can't be a key: it is one to three words of letters, digits, “-” and “_”.`,
        );
      } else aliases[alias.toLowerCase()] ??= key;
    }
  }
  return aliases;
}

/** What headers take for a key; see `readHeaderLines`. The schema says the same. */
export const ALIAS = '\\p{L}[\\p{L}\\p{N}_-]*(?: [\\p{L}\\p{N}_-]+){0,2}';
const IS_ALIAS = new RegExp(`^${ALIAS}$`, 'u');

/** The pairs of a group whose keys are metadata keys; others are reported. */
function pairsOf(reader: ConfigReader, node: unknown, path: string) {
  const map = reader.resolve(node);
  if (isScalar(map) && map.value === null) return [];
  if (!isMap(map)) {
    reader.report(map, path, `The key “${path}” must hold metadata keys such as “source:”, not ${nameOf(map)}.`);
    return [];
  }
  return (map.items as Pair[]).flatMap(({ key, value }) => {
    const name = String(isScalar(key) ? key.value : key);
    const full = `${path}.${name}`;
    const known = METADATA_KEYS.find((one) => one === name);
    if (known) return [{ key: known, value, full }];
    reader.reportUnknown(key, full, `Unknown metadata key “${name}” in “${path}”`, name, METADATA_KEYS);
    return [];
  });
}
