import { quotationAt } from './thingAt';
import { figurePlace, type Definition } from './definition';
import type { View } from './view';

/** From a quotation to who speaks it: the speaker's entry in the registry, else the place where it is first named in full. */
export function typeDefinition({ article, corpus }: View, offset: number): Definition | null {
  const thing = quotationAt(article, offset);
  const figure = thing?.quotation.speaker?.figure ?? -1;
  const target = thing && figure >= 0 ? figurePlace(corpus.figure(article, figure)) : null;
  return thing && target && { origin: { start: thing.start, end: thing.end }, target };
}
