import { isMap, isScalar, isSeq, parseDocument, type Node, type YAMLMap } from 'yaml';
import { fold } from '../corpus/fold';
import type { RegistryEntry } from '../corpus/registry';
import { parseFigures } from './parseFigures';
import { parseSources } from './parseSources';

/** A change of the registry's text. */
export interface FiguresEdit {
  readonly start: number;
  readonly end: number;
  readonly newText: string;
}

/** The edit that appends a figure to a registry; null where the file is broken or written in a form that can't be appended to. */
export const addFigure = (text: string, name: string): FiguresEdit | null =>
  addEntry(text, name, (written) => entriesOf(written)?.map((entry) => entry.name));

/** The same for a source and its registry. */
export const addSource = (text: string, name: string): FiguresEdit | null =>
  addEntry(text, name, (written) => parseSources(written, '').entries?.map((entry) => entry.name));

/** @param namesOf the names of the entries that a text holds; undefined where it is broken */
function addEntry(
  text: string,
  name: string,
  namesOf: (text: string) => readonly string[] | undefined,
): FiguresEdit | null {
  const indent = /^( *)- /mu.exec(text)?.[1] ?? '';
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  const gap = text === '' || text.endsWith('\n') ? '' : lineEnd;
  const edit = { start: text.length, end: text.length, newText: `${gap}${indent}- name: ${plain(name)}${lineEnd}` };
  const before = namesOf(text);
  const after = namesOf(applied(text, edit));
  const isNew = before !== undefined && after?.length === before.length + 1 && !before.includes(name);
  return isNew && after.at(-1) === name ? edit : null;
}

/** The edit that gives an entry another alias; null where it has it, is not there, or is written in a form that can't be added to. */
export function addAlias(text: string, id: string, alias: string): FiguresEdit | null {
  const entry = entriesOf(text)?.find((known) => known.id === id);
  if (!entry || [entry.name, ...entry.aliases].some((name) => fold(name) === fold(alias))) return null;
  const edit = aliasEdit(text, entry, plain(alias));
  if (!edit) return null;
  const changed = entriesOf(applied(text, edit))?.find((known) => known.id === id);
  return changed?.aliases.includes(alias) ? edit : null;
}

const entriesOf = (text: string): readonly RegistryEntry[] | undefined => parseFigures(text, '').registry?.entries;

const applied = (text: string, { start, end, newText }: FiguresEdit): string =>
  text.slice(0, start) + newText + text.slice(end);

/** Where the text goes; whether what comes of it is right is for the caller to see. */
function aliasEdit(text: string, entry: RegistryEntry, alias: string): FiguresEdit | null {
  const list = parseDocument(text, { prettyErrors: false, logLevel: 'silent' }).contents;
  const item = isSeq(list) ? list.items.find((node) => isMap(node) && nameStart(node) === entry.location.start) : null;
  if (!isMap(item)) return null;
  const insert = (at: number, newText: string): FiguresEdit => ({ start: at, end: at, newText });
  const aliases = item.get('aliases', true) as Node | undefined;
  const nameEnd = (item.get('name', true) as Node).range![1];
  if (!aliases?.range || (isScalar(aliases) && aliases.value === null)) {
    if (aliases) return null;
    if (item.flow) return insert(nameEnd, `, aliases: [${alias}]`);
    // The new key stands below the name, in the column of the keys.
    const lineEnd = text.indexOf('\n', nameEnd) < 0 ? text.length : text.indexOf('\n', nameEnd);
    const at = text[lineEnd - 1] === '\r' ? lineEnd - 1 : lineEnd;
    const breaks = text.includes('\r\n') ? '\r\n' : '\n';
    return insert(at, `${breaks}${' '.repeat(columnOf(text, keyStart(item)))}aliases: [${alias}]`);
  }
  const [start, end] = aliases.range;
  if (isScalar(aliases)) return { start, end, newText: `[${text.slice(start, end)}, ${alias}]` };
  if (!isSeq(aliases) || aliases.items.length === 0) return isSeq(aliases) ? insert(start + 1, alias) : null;
  const last = (aliases.items.at(-1) as Node).range![1];
  if (aliases.flow) return insert(last, `, ${alias}`);
  const breaks = text.includes('\r\n') ? '\r\n' : '\n';
  return insert(last, `${breaks}${' '.repeat(columnOf(text, start))}- ${alias}`);
}

const nameStart = (item: YAMLMap): number | undefined => (item.get('name', true) as Node | undefined)?.range?.[0];
const keyStart = (item: YAMLMap): number => (item.items[0]!.key as Node).range![0];
const columnOf = (text: string, at: number): number => at - (text.lastIndexOf('\n', at - 1) + 1);

/** A name as YAML takes it, in quotation marks where it could mean something else. */
const plain = (name: string): string =>
  /^\p{L}[\p{L}\p{M}\p{N} .’'-]*$/u.test(name) && !/^(?:true|false|null|yes|no|on|off)$/iu.test(name)
    ? name
    : JSON.stringify(name);
