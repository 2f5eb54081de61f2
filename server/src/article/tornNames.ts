import { isOutlet } from '../languages/outletTable';
import { CUE, GIVEN_NAME } from '../languages/lexicon';
import type { NameKeys } from './nameKeys';
import { adjacent, type NameSpan } from './names';
import { Shape, type Tokens } from './tokens';

/** How many words and stops may stand between the parts of a torn name. */
const REACH = 48;

/**
 * The surname of a name that machine translation tore apart: `Ada, head of the department of …, explained in a
 * conversation with RT Lindqvist.` A known given name stands alone before a comma, a verb of speech follows, and at the
 * end of the sentence a word that nothing else explains stands right behind an outlet.
 *
 * @param given index of the span that holds the given name
 * @param isFree whether a span has no figure yet
 * @returns index of the span that holds the surname, or -1
 */
export function tornSurname(
  text: string,
  tokens: Tokens,
  spans: readonly NameSpan[],
  keys: readonly NameKeys[],
  given: number,
  isFree: (span: number) => boolean,
): number {
  const { first, end } = spans[given]!;
  const { codes, flags, shapes, entries, count } = tokens;
  if (end - first !== 1 || !(flags[first]! & GIVEN_NAME) || codes[end] !== 0x2c) return -1;
  const limit = Math.min(count, end + REACH);
  let stop = end + 1;
  let said = false;
  for (; stop < limit && codes[stop] !== 0x2e && !(shapes[stop]! & Shape.BlockStart); stop++)
    if (flags[stop]! & CUE) said = true;
  if (!said || codes[stop] !== 0x2e) return -1;
  let last = given + 1;
  while (last < spans.length && spans[last]!.end < stop) last++;
  const span = spans[last];
  if (!span || span.end !== stop || span.end - span.first !== 1 || entries[span.first] !== 0 || !isFree(last))
    return -1;
  const before = span.first - 1;
  if (!adjacent(text, tokens, span.first) || !isOutlet(text.slice(tokens.starts[before], tokens.ends[before])))
    return -1;
  const { surname } = keys[last]!;
  return keys.some((other, index) => index !== last && other.surname === surname) ? -1 : last;
}
