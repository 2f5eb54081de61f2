import { schemaAt, type Schema } from '../config/schemaAt';
import type { Suggestion, Suggestions } from './completion';
import { configPlace, type ConfigPlace } from './configPlace';

/**
 * What can be written at an offset of a configuration file, as its schema says: keys that are not there yet, and values of closed
 * lists or known examples. Null where the schema knows nothing.
 */
export function configCompletion(text: string, offset: number, schema: Schema): Suggestions | null {
  const place = configPlace(text, offset);
  const here = place && schemaAt(schema, place.path);
  if (!here) return null;
  const keys = place.kind === 'value' ? [] : Object.entries(here.properties).filter(([key]) => !place.taken.has(key));
  const values = place.kind === 'key' ? [] : here.values;
  const preset = typeof here.default === 'string' ? here.default : null;
  const items = [
    ...keys.map(([key, property]) => keySuggestion(schema, place, key, property)),
    ...values.map((value): Suggestion => ({
      kind: 'value',
      label: value,
      newText: place.spaced ? value : ` ${value}`,
      detail: value === preset ? 'default' : '',
    })),
  ];
  return items.length === 0 ? null : { range: { start: place.start, end: place.end }, items, complete: true };
}

function keySuggestion(schema: Schema, place: ConfigPlace, key: string, { description = '' }: Schema): Suggestion {
  const inner = schemaAt(schema, [...place.path, key]);
  // What holds keys of its own goes on in the next line.
  const opensGroup = inner !== null && inner.values.length === 0 && Object.keys(inner.properties).length > 0;
  return {
    kind: 'key',
    label: key,
    newText: place.hasColon ? key : opensGroup ? `${key}:` : `${key}: `,
    detail: inner?.default === undefined ? '' : `default: ${shown(inner.default)}`,
    documentation: description,
  };
}

/** A default as it would be written. */
export const shown = (value: unknown): string => (Array.isArray(value) ? `[${value.join(', ')}]` : String(value));
