import { isMap, isScalar, parseDocument, type Document, type Pair, type YAMLMap } from 'yaml';
import type { Range } from '../text/range';

/** A change of a file's text. */
export interface YamlEdit extends Range {
  readonly newText: string;
}

/** What a level of keys is set in by. */
const INDENT = '  ';

/**
 * The edit that sets the value behind a path of keys and leaves every other byte alone. Keys that are missing are made.
 *
 * @param value a word that YAML reads as itself, such as `off`
 * @param quote writes a key or a value; as it is where it is not given
 * @returns null where the YAML is broken, where a key on the way holds something else than keys, or where the value stands already
 */
export function setValue(
  text: string,
  path: readonly string[],
  value: string,
  quote: (word: string) => string = (word) => word,
): YamlEdit | null {
  const document = read(text);
  if (document.errors.length > 0) return null;
  const edit = editIn(text, document, path, { value, written: quote(value), quote });
  const after = edit && read(text.slice(0, edit.start) + edit.newText + text.slice(edit.end));
  return after?.errors.length === 0 && after.getIn(path) === value ? edit : null;
}

/** What is to be set, and how it is written. */
interface Setting {
  readonly value: string;
  readonly written: string;
  quote(word: string): string;
}

const read = (text: string): Document => parseDocument(text, { prettyErrors: false, logLevel: 'silent' });

/** Whether what comes of it is right is for the caller to see. */
function editIn(text: string, document: Document, path: readonly string[], setting: Setting): YamlEdit | null {
  let map: unknown = document.contents;
  let holder: Pair | null = null;
  for (const [depth, key] of path.entries()) {
    const missing = path.slice(depth);
    if (!isMap(map)) return isEmpty(map) ? addBelow(text, holder, missing, setting) : null;
    const pair = map.items.find((item) => isScalar(item.key) && item.key.value === key);
    if (!pair) return addTo(text, map, missing, setting);
    holder = pair;
    map = pair.value;
  }
  return replace(text, holder!, setting);
}

const isEmpty = (node: unknown): boolean =>
  node === null || (isScalar(node) && (node.value === null || node.value === ''));

function replace(text: string, { key, value: old }: Pair, { value, written }: Setting): YamlEdit | null {
  if (isEmpty(old)) {
    const colon = text.indexOf(':', endOf(key));
    return { start: colon + 1, end: colon + 1, newText: ` ${written}` };
  }
  if (!isScalar(old) || old.value === value) return null;
  return { start: old.range![0], end: old.range![1], newText: written };
}

/** Adds keys at the end of a file that has none, or below a key that holds nothing yet. */
function addBelow(text: string, holder: Pair | null, path: readonly string[], setting: Setting): YamlEdit {
  if (holder)
    return afterLine(text, endOf(holder.key), nested(text, path, setting, columnOf(text, startOf(holder.key)) + 2));
  const gap = text === '' || text.endsWith('\n') ? '' : breakOf(text);
  return { start: text.length, end: text.length, newText: `${gap}${nested(text, path, setting, 0)}${breakOf(text)}` };
}

/** Adds keys behind the last one of a group, in the form in which the group is written. */
function addTo(text: string, map: YAMLMap, path: readonly string[], setting: Setting): YamlEdit | null {
  const last = map.items.at(-1);
  if (map.flow) {
    const pairOf = (key: string, inner: string) => `${setting.quote(key)}: ${inner}`;
    const written = path.reduceRight(
      (inner, key, i) => (i === 0 ? pairOf(key, inner) : `{${pairOf(key, inner)}}`),
      setting.written,
    );
    const at = last ? endOf(last.value ?? last.key) : map.range![0] + 1;
    return { start: at, end: at, newText: last ? `, ${written}` : written };
  }
  if (!last) return null;
  return afterLine(text, endOf(last.value ?? last.key), nested(text, path, setting, columnOf(text, startOf(last.key))));
}

/** Puts lines behind the line that holds an offset. */
function afterLine(text: string, offset: number, lines: string): YamlEdit {
  // The end of a group is the start of the line behind it.
  const from = offset > 0 && text[offset - 1] === '\n' ? offset - 1 : offset;
  const found = text.indexOf('\n', from);
  const end = found < 0 ? text.length : text[found - 1] === '\r' ? found - 1 : found;
  return { start: end, end, newText: breakOf(text) + lines };
}

const nested = (text: string, path: readonly string[], { written, quote }: Setting, column: number): string =>
  path
    .map((key, depth) => {
      const indent = ' '.repeat(column) + INDENT.repeat(depth);
      return `${indent}${quote(key)}:${depth === path.length - 1 ? ` ${written}` : ''}`;
    })
    .join(breakOf(text));

const rangeOf = (node: unknown): readonly [number, number, number] =>
  (node as { range: [number, number, number] }).range;
const startOf = (node: unknown): number => rangeOf(node)[0];
const endOf = (node: unknown): number => rangeOf(node)[1];
const columnOf = (text: string, at: number): number => at - (text.lastIndexOf('\n', at - 1) + 1);
const breakOf = (text: string): string => (text.includes('\r\n') ? '\r\n' : '\n');
