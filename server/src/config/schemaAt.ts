/** As much of JSON Schema (draft 7) as our own schemas use to describe a file. */
export interface Schema {
  readonly $ref?: string;
  readonly description?: string;
  readonly default?: unknown;
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  /** Values to suggest where others are taken too. */
  readonly examples?: readonly unknown[];
  readonly anyOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly definitions?: Readonly<Record<string, Schema>>;
}

/** Stands in a path for any entry of a list. */
export const ENTRY = '[]';

/** What a file may hold at one place. */
export interface SchemaPlace {
  readonly description: string | null;
  readonly default: unknown;
  /** Keys that may stand there, with what they mean. */
  readonly properties: Readonly<Record<string, Schema>>;
  /** Values that may stand there: all there are, or some of very many. */
  readonly values: readonly string[];
}

/** What the schema says of the place that a path of keys leads to; null where nothing may stand. */
export function schemaAt(root: Schema, path: readonly string[]): SchemaPlace | null {
  let found: readonly Schema[] = unfold(root, root);
  for (const step of path) {
    const inner = found.flatMap((schema) => (step === ENTRY ? (schema.items ?? []) : own(schema, step)));
    found = inner.flatMap((schema) => unfold(root, schema));
  }
  if (found.length === 0) return null;
  const described = found.find(({ description }) => description !== undefined);
  const values = found.flatMap((schema) => [...(schema.enum ?? []), ...(schema.examples ?? [])]);
  return {
    description: described?.description ?? null,
    default: found.find((schema) => schema.default !== undefined)?.default,
    properties: Object.assign({}, ...found.map(({ properties = {} }) => properties)) as Record<string, Schema>,
    values: [...new Set(values.map(String))],
  };
}

const own = ({ properties = {} }: Schema, key: string): Schema[] =>
  Object.hasOwn(properties, key) ? [properties[key]!] : [];

/** The schema and everything that it refers to or offers as an alternative, itself first. */
function unfold(root: Schema, schema: Schema): Schema[] {
  const referred = schema.$ref === undefined ? [] : own({ properties: root.definitions ?? {} }, nameIn(schema.$ref));
  return [schema, ...[...referred, ...(schema.anyOf ?? [])].flatMap((inner) => unfold(root, inner))];
}

const nameIn = (reference: string): string => reference.slice(reference.lastIndexOf('/') + 1);
