import { Flag } from '../../languages/lexicon';
import { isOutlet } from '../../languages/outletTable';
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
export function isAddressee({ tokens, text, lexicon, mentionOf }: Reading, n: number, to: number): boolean {
  if (n + 1 >= to || lexicon.addressPrepositions.size === 0) return false;
  let noun = n + 1;
  while (noun < to - 1 && tokens.flags[noun]! & Flag.Article) noun++;
  // "la autora al recoger el premio": nor what somebody does at the same time.
  const plain = noun === n + 1 && !(tokens.flags[noun]! & INSIDE) && !(tokens.shapes[noun]! & Shape.Capital);
  if (!plain && !(tokens.flags[noun]! & (Flag.Role | Flag.Group))) return false;
  // "avverte la capogruppo al Senato Ada Lindi": what stands before the name belongs to its role.
  if (!plain && !(tokens.flags[noun]! & Flag.Role) && noun + 1 < to && mentionOf[noun + 1]! >= 0) return false;
  return lexicon.addressPrepositions.has(text.slice(tokens.starts[n]!, tokens.ends[n]!).toLowerCase());
}

/** True for the preposition before an outlet where or to which something was said: "sagte der Minister im ZDF", "ha detto il ministro al Tg1". */
export function isBroadcast({ tokens, text, lexicon }: Reading, n: number, to: number): boolean {
  const word = (at: number) => text.slice(tokens.starts[at]!, tokens.ends[at]!);
  if (n + 1 >= to || !(tokens.shapes[n + 1]! & Shape.Capital)) return false;
  const preposition = word(n).toLowerCase();
  if (!lexicon.addressPrepositions.has(preposition) && !lexicon.documentPrepositions.has(preposition)) return false;
  return isOutlet(word(n + 1)) || (n + 2 < to && isOutlet(text.slice(tokens.starts[n + 1]!, tokens.ends[n + 2]!)));
}
