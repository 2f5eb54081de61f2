import type { Location } from '../corpus/corpus';
import { samePlace, quotationPlace } from './places';
import { quotationAt } from './thingAt';
import type { View } from './view';

/** From a quotation to those that repeat it: the members of its group but the origin and itself. */
export function implementation({ article, corpus }: View, offset: number): Location[] {
  const thing = quotationAt(article, offset);
  if (!thing) return [];
  const here = quotationPlace(article, thing.index);
  return corpus
    .repeats(article, thing.index)
    .slice(1)
    .map(({ uri, start, end }) => ({ uri, start, end }))
    .filter((place) => !samePlace(place, here));
}
