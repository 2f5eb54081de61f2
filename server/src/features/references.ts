import type { Location } from '../corpus/corpus';
import { definition } from './definition';
import { quotationPlace, samePlace } from './places';
import { sourceAt, symbolAt } from './thingAt';
import type { View } from './view';

/**
 * Every place of the corpus where the figure, source or quotation at an offset stands: the mentions of the figure, the articles of the
 * source and those that cite it, or the repeats of the quotation, origin first. Without the declaration, the place that Go to Definition leads to is left out.
 */
export function references(view: View, offset: number, includeDeclaration: boolean): Location[] {
  const all = places(view, offset);
  if (includeDeclaration) return all;
  const target = definition(view, offset)?.target;
  return target ? all.filter((place) => !samePlace(place, target)) : all;
}

function places({ article, corpus }: View, offset: number): Location[] {
  const thing = symbolAt(article, offset);
  const source = thing?.kind === 'figure' ? null : sourceAt(article, offset);
  if (source) return [...corpus.sourcePlaces(source.source.name)];
  if (!thing) return [];
  if (thing.kind === 'figure') return [...corpus.mentions(corpus.figure(article, thing.figure))];
  const group = corpus.repeats(article, thing.index);
  return group.length > 0
    ? group.map(({ uri, start, end }) => ({ uri, start, end }))
    : [quotationPlace(article, thing.index)];
}
