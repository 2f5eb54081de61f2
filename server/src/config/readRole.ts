import { isMap, isScalar } from 'yaml';
import { checkEdtf } from '../article/dates/edtf';
import type { RegistryRole } from '../corpus/registry';
import { nameOf, type ConfigReader } from './problem';
import { firstKey, keysOf, readDate, readText } from './readFigureValues';

/** The keys of a role, in the order in which they are best written. */
export const ROLE_KEYS = ['title', 'from', 'to', 'source'] as const;

/** Reads one role of a figure: a title alone, or its keys. What can't be used is reported and left out. */
export function readRole(reader: ConfigReader, node: unknown, path: string): RegistryRole[] {
  // A role alone may be written as its title.
  if (isScalar(node) && typeof node.value === 'string' && node.value.trim() !== '') {
    return [{ title: node.value.trim(), from: null, to: null, source: null }];
  }
  if (!isMap(node)) {
    reader.report(
      node,
      path,
      `A role is a title, or keys such as “title: mayor” and “from: 2024”, not ${nameOf(node)}.`,
    );
    return [];
  }
  const role: { -readonly [key in keyof RegistryRole]?: string | undefined } = {};
  for (const { name, value, path: at } of keysOf(reader, node, ROLE_KEYS, path, 'a role')) {
    role[name] = name === 'from' || name === 'to' ? readDate(reader, value, at) : readText(reader, value, at);
  }
  const { title, from = null, to = null, source = null } = role;
  if (title === undefined) {
    if (!node.has('title')) reader.report(firstKey(node), path, 'A role needs a “title”.');
    return [];
  }
  if (from !== null && to !== null && !checkEdtf(`${from}/${to}`).ok) {
    reader.report(node, path, `The role “${title}” ends (${to}) before it starts (${from}).`);
    return [{ title, from: null, to: null, source }];
  }
  return [{ title, from, to, source }];
}
