import { Flag } from '../../languages/lexicon';
import { Shape } from '../tokens';
import type { Reading } from './reading';

/** What a noun phrase may hold beside its nouns. */
export const INSIDE =
  Flag.Preposition |
  Flag.Article |
  Flag.Nationality |
  Flag.RoleModifier |
  Flag.Organisation |
  Flag.Place |
  Flag.Group |
  Flag.Role |
  Flag.Particle |
  Flag.Honorific;
/** The first role or group between two tokens that stands behind a plain noun and so opens a phrase of its own; or -1. */
export function bareNoun(reading: Reading, from: number, to: number): number {
  const { flags, shapes } = reading.tokens;
  for (let n = from; n <= to; n++) {
    if (!(flags[n]! & (Flag.Role | Flag.Group))) continue;
    const before = flags[n - 1]!;
    return before & (INSIDE | Flag.Opener) || shapes[n - 1]! & Shape.Capital ? -1 : n;
  }
  return -1;
}

/** A small word that can open a noun phrase: no conjunction. */
export function isDeterminer(reading: Reading, n: number): boolean {
  const { tokens, text, lexicon } = reading;
  return !lexicon.conjunctions.has(text.slice(tokens.starts[n]!, tokens.ends[n]!).toLowerCase());
}

/** True for the preposition before those who are spoken to: "ha detto la presidente ai delegati". */
export function isAddressee({ tokens, text, lexicon }: Reading, n: number, to: number): boolean {
  if (n + 1 >= to || lexicon.addressPrepositions.size === 0) return false;
  let noun = n + 1;
  while (noun < to - 1 && tokens.flags[noun]! & Flag.Article) noun++;
  // "la autora al recoger el premio": nor what somebody does at the same time.
  const plain = noun === n + 1 && !(tokens.flags[noun]! & INSIDE) && !(tokens.shapes[noun]! & Shape.Capital);
  if (!plain && !(tokens.flags[noun]! & (Flag.Role | Flag.Group))) return false;
  return lexicon.addressPrepositions.has(text.slice(tokens.starts[n]!, tokens.ends[n]!).toLowerCase());
}
