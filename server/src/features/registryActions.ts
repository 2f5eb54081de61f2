import { addAlias, addFigure, addSource, type FiguresEdit } from '../config/editFigures';
import type { Figure } from '../corpus/corpus';
import type { RegistryEntry } from '../corpus/registry';
import { sourceAt, symbolAt } from './thingAt';
import type { View } from './view';

/** A name to be written down: as an entry of its own, or as an alias of the figure with that id. */
export interface RegistryChange {
  readonly registry: 'figures' | 'sources';
  readonly name: string;
  readonly aliasOf: string | null;
}

/** A change of the registry that is offered on a name. What it changes is worked out when it is taken: registries may be long. */
export interface RegistryAction extends RegistryChange {
  readonly title: string;
}

/** The edit of the registry's text; null where it can't be made. */
export function registryEdit(text: string, { registry, name, aliasOf }: RegistryChange): FiguresEdit | null {
  if (registry === 'sources') return addSource(text, name);
  return aliasOf === null ? addFigure(text, name) : addAlias(text, aliasOf, name);
}

/** Entries that a name is offered as an alias of. */
const MOST = 3;
/** Names that are looked through for them. */
const SEARCHED = 20;

/** What can be written down of the figure or the source at an offset that no registry has. */
export const registryActions = (view: View, offset: number): RegistryAction[] => [
  ...ofFigure(view, offset),
  ...ofSource(view, offset),
];

function ofSource({ article, corpus }: View, offset: number): RegistryAction[] {
  const found = sourceAt(article, offset);
  if (!found || corpus.sourceEntry(found.source.name)) return [];
  const name = corpus.source(found.source.name)?.name ?? found.source.name;
  return [{ title: `Add ${name} to sources.yaml`, registry: 'sources', name, aliasOf: null }];
}

/**
 * What can be written down of a figure that the registry does not have: an entry of its own, and its name as an alias of figures that
 * share a word of the name or stand in the same article.
 */
function ofFigure(view: View, offset: number): RegistryAction[] {
  const { article, corpus } = view;
  const thing = symbolAt(article, offset);
  if (thing?.kind !== 'figure') return [];
  if (!article.mentions.some(({ start, end, byRole }) => !byRole && start === thing.start && end === thing.end))
    return [];
  const figure = corpus.figure(article, thing.figure);
  if (figure.registry) return [];
  const { name } = figure;
  const aliases = likely(view, figure).map((entry) => ({
    title: `Add ${name} as an alias of ${entry.name}`,
    registry: 'figures' as const,
    name,
    aliasOf: entry.id,
  }));
  // A surname alone would claim everybody of that name.
  if (!/\s/u.test(name)) return aliases;
  return [{ title: `Add ${name} to figures.yaml`, registry: 'figures', name, aliasOf: null }, ...aliases];
}

/** Entries that may be the figure: of the same surname first, then of the same first name, then named in the same article. */
function likely({ article, corpus }: View, { name }: Figure): RegistryEntry[] {
  const words = name.split(/\s+/u);
  const found = new Set<RegistryEntry>();
  for (const word of new Set([words.at(-1)!, words[0]!])) {
    for (const { registry } of corpus.findFigures(word, SEARCHED)) if (registry) found.add(registry);
  }
  for (let index = 0; index < article.figures.length && found.size < MOST; index++) {
    const { registry } = corpus.figure(article, index);
    if (registry) found.add(registry);
  }
  return [...found].slice(0, MOST);
}
