import type { SOURCE_KEYS } from './parseSources';
import type { Schema } from './schemaAt';

const SOURCE: Readonly<Record<(typeof SOURCE_KEYS)[number], Schema>> = {
  name: { type: 'string', description: 'The name that the outlet or agency goes by.' },
  aliases: {
    description: 'Other spellings and names of the same source.',
    anyOf: [{ type: 'string' }, { type: 'array', items: { type: 'string' } }],
  },
  kind: { type: 'string', description: 'What it is, such as agency, newspaper or ministry.' },
  url: { type: 'string', description: 'Its address, such as https://example.org.' },
  note: { type: 'string', description: 'Anything worth knowing of it.' },
};

/** What a `sources.yaml` may hold, for completion and hover in it. */
export const sourcesSchema = (): Schema => ({
  description: 'The outlets and agencies that are kept by hand.',
  items: { type: 'object', properties: SOURCE },
});
