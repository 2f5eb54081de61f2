import type { Range } from '../text/range';
import type { Related } from './rule';

/** More places than these help nobody. */
const MOST = 5;

/** The first few of the other places of a finding that is made once a file, each with the same message. */
export function relatedPlaces(uri: string, places: readonly Range[], message: string): Related[] {
  return places.slice(0, MOST).map(({ start, end }) => ({ uri, start, end, message }));
}
