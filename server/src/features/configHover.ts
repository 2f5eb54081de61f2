import { ENTRY, schemaAt, type Schema } from '../config/schemaAt';
import { shown } from './configCompletion';
import { configNodeAt } from './configPlace';
import type { Hover } from './hover';
import { code, strong } from './markdown';

/** Values that a hover lists at most; completion has all of them. */
const MOST = 12;

/** What the schema says of the key or value at an offset of a configuration file: its meaning, default and values. */
export function configHover(text: string, offset: number, schema: Schema): Hover | null {
  const node = configNodeAt(text, offset);
  if (!node) return null;
  // An entry of a list is described with the list.
  const path = node.path.slice(0, node.path.findLastIndex((step) => step !== ENTRY) + 1);
  const place = schemaAt(schema, path);
  if (!place || (place.description === null && place.values.length === 0)) return null;
  const { description, values } = place;
  const facts = [
    ...(place.default === undefined ? [] : [`Default: ${code(shown(place.default))}`]),
    ...(values.length === 0 || values.length > MOST ? [] : [`Values: ${values.map(code).join(', ')}`]),
  ];
  const title = [...path.slice(-1).map(strong), ...(description === null ? [] : [description])];
  const parts = [title.join(' — '), facts.join(' · ')];
  return { range: { start: node.start, end: node.end }, markdown: parts.filter((part) => part !== '').join('\n\n') };
}
