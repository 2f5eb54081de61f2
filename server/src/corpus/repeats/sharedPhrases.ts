import { withRoom } from './growable';
import type { Segment } from './segment';
import { leastPhrase } from './segment';

/**
 * The phrases that several wordings have, laid out for comparing all wordings with all: those that have a phrase stand side by side, and
 * so do the phrases of a wording. The phrases have numbers of their own here.
 */
export interface SharedPhrases {
  /** The hash of each phrase. */
  readonly hashes: Uint32Array;
  /** The wordings with each phrase, ascending. */
  readonly holders: Uint32Array;
  /** Where the holders of each phrase start; behind the last phrase, where they end. */
  readonly holdersFrom: Uint32Array;
  /** The phrases of each wording, by its number. */
  readonly phrases: Uint32Array;
  readonly phrasesFrom: Uint32Array;
}

/**
 * Gathers the phrases that at least two wordings have and at most `stock`. Takes time linear in the postings, and a few bytes for
 * each that is gathered.
 *
 * @param numbers how many numbers wordings have been given
 */
export function sharedPhrases(
  segments: readonly Segment[],
  isAlive: (wording: number) => boolean,
  numbers: number,
  stock: number,
): SharedPhrases {
  let holders = new Uint32Array(1024);
  let holdersFrom = new Uint32Array(1024);
  const phrasesFrom = new Uint32Array(numbers + 1);
  const at = new Uint32Array(segments.length);
  let hashes = new Uint32Array(1024);
  let count = 0;
  let held = 0;
  for (let phrase = leastPhrase(segments, at); phrase >= 0; phrase = leastPhrase(segments, at)) {
    let end = held;
    // Wordings get their numbers in the order in which they come, so each segment has higher ones than those before it.
    for (let index = 0; index < segments.length; index++) {
      const { phrases, wordings } = segments[index]!;
      let i = at[index]!;
      for (; phrases[i] === phrase; i++) {
        if (!isAlive(wordings[i]!)) continue;
        if (end >= holders.length) holders = withRoom(holders, end + 1);
        holders[end++] = wordings[i]!;
      }
      at[index] = i;
    }
    if (end - held < 2 || end - held > stock) continue;
    for (let i = held; i < end; i++) phrasesFrom[holders[i]! + 1]!++;
    held = end;
    hashes = withRoom(hashes, count + 1);
    holdersFrom = withRoom(holdersFrom, count + 2);
    hashes[count++] = phrase;
    holdersFrom[count] = held;
  }
  for (let wording = 0; wording < numbers; wording++) phrasesFrom[wording + 1]! += phrasesFrom[wording]!;
  const phrases = new Uint32Array(held);
  const next = phrasesFrom.slice();
  for (let phrase = 0; phrase < count; phrase++) {
    for (let i = holdersFrom[phrase]!; i < holdersFrom[phrase + 1]!; i++) phrases[next[holders[i]!]!++] = phrase;
  }
  return { hashes: hashes.subarray(0, count), holders, holdersFrom, phrases, phrasesFrom };
}
