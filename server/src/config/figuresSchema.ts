import { ID_PATTERN, WIKIDATA_PATTERN, type FIGURE_KEYS } from './parseFigures';
import type { ROLE_KEYS } from './readRole';
import type { Schema } from './schemaAt';

type Described<K extends string> = Readonly<Record<K, Schema & { readonly pattern?: string }>>;

const ROLE: Described<(typeof ROLE_KEYS)[number]> = {
  title: { type: 'string', description: 'What the figure is called in this role, such as “mayor of Westerby”.' },
  from: {
    type: 'string',
    description: 'The first day, month or year of the role, such as 2024-05-01, 2024-05 or 2024.',
  },
  to: { type: 'string', description: 'The last day, month or year of the role. Left out while it lasts.' },
  source: { type: 'string', description: 'Where this can be looked up.' },
};

const FIGURE: Described<(typeof FIGURE_KEYS)[number]> = {
  id: {
    type: 'string',
    pattern: ID_PATTERN,
    description: 'A short name that stays the same for ever. Made from the name where it is left out.',
  },
  name: { type: 'string', description: 'The name that the figure goes by.' },
  aliases: {
    description: 'Other spellings and names that mean this figure and no other.',
    anyOf: [{ type: 'string' }, { type: 'array', items: { type: 'string' } }],
  },
  roles: {
    description: 'What the figure is or was, with dates.',
    anyOf: [roleOrTitle(), { type: 'array', items: roleOrTitle() }],
  },
  wikidata: { type: 'string', pattern: WIKIDATA_PATTERN, description: 'Its item in Wikidata, such as Q42.' },
  note: { type: 'string', description: 'Anything that helps to tell the figure from others.' },
  source: { type: 'string', description: 'Where this can be looked up.' },
  checked: { type: 'string', description: 'The day on which somebody checked this, such as 2024-05-01.' },
};

/** What a `figures.yaml` may hold, for completion and hover in it. */
export const figuresSchema = (): Schema => ({
  description: 'The figures that are kept by hand.',
  items: { type: 'object', properties: FIGURE },
});

function roleOrTitle(): Schema {
  return { type: ['string', 'object'], properties: ROLE };
}
