import { addAlias, addFigure, type FiguresEdit } from '../config/editFigures';
import type { Figure } from '../corpus/corpus';
import type { RegistryEntry } from '../corpus/registry';
import { symbolAt } from './thingAt';
import type { View } from './view';

/** A name to be written down: as a figure of its own, or as an alias of the entry with that id. */
export interface RegistryChange {
  readonly name: string;
  readonly aliasOf: string | null;
}

/** A change of the registry that is offered on a name. What it changes is worked out when it is taken: registries may be long. */
export interface RegistryAction extends RegistryChange {
  readonly title: string;
}

/** The edit of the registry's text; null where it can't be made. */
export const registryEdit = (text: string, { name, aliasOf }: RegistryChange): FiguresEdit | null =>
  aliasOf === null ? addFigure(text, name) : addAlias(text, aliasOf, name);

/** Entries that a name is offered as an alias of. */
const MOST = 3;
/** Names that are looked through for them. */
const SEARCHED = 20;

/**
 * What can be written down of a figure that the registry does not have: an entry of its own, and its name as an alias of figures that
 * share a word of the name or stand in the same article.
 */
export function registryActions(view: View, offset: number): RegistryAction[] {
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
    name,
    aliasOf: entry.id,
  }));
  // A surname alone would claim everybody of that name.
  if (!/\s/u.test(name)) return aliases;
  return [{ title: `Add ${name} to figures.yaml`, name, aliasOf: null }, ...aliases];
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
