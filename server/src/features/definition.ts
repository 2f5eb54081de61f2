import type { Figure, Location } from '../corpus/corpus';
import type { Range } from '../text/range';
import { quotationPlace } from './places';
import { sourceAt, symbolAt } from './thingAt';
import type { View } from './view';

/** Where to go, and the words that one goes from. */
export interface Definition {
  readonly origin: Range;
  readonly target: Location;
}

/** The place that defines a figure: its entry in the registry, else its first mention in full; null for one named nowhere. */
export const figurePlace = ({ registry, firstNamed }: Figure): Location | null => registry?.location ?? firstNamed;

/**
 * The definition of what stands at an offset. A figure, also one meant by a pronoun or a role: its entry in the registry,
 * else the place where it is first named in full. A source: its entry in the registry. A quotation: the origin of its repeats, else
 * itself.
 */
export function definition({ article, corpus }: View, offset: number): Definition | null {
  const thing = symbolAt(article, offset);
  const source = thing?.kind === 'figure' ? null : sourceAt(article, offset);
  const entry = source && corpus.sourceEntry(source.source.name);
  if (entry) return { origin: { start: source.start, end: source.end }, target: entry.location };
  if (!thing) return null;
  const origin = { start: thing.start, end: thing.end };
  if (thing.kind === 'figure') {
    const target = figurePlace(corpus.figure(article, thing.figure));
    return target && { origin, target };
  }
  const first = corpus.repeats(article, thing.index)[0];
  return {
    origin,
    target: first ? { uri: first.uri, start: first.start, end: first.end } : quotationPlace(article, thing.index),
  };
}
