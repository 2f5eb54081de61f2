import { isOutlet } from '../languages/outletTable';
import { CUE, Flag, GIVEN_NAME } from '../languages/lexicon';
import type { NameKeys } from './nameKeys';
import { adjacent } from './nameParts';
import type { NameSpan } from './names';
import { Shape, type Tokens } from './tokens';

/** How many words and stops may stand between the parts of a torn name. */
const REACH = 48;

/**
 * The surname of a name that machine translation tore apart: `Ada, head of the department of …, explained in a
 * conversation with RT Lindqvist.` A known given name stands alone before a comma, a verb of speech or a view follows, and
 * before the end of the sentence, another stop or a verb a word that nothing else explains stands right behind an outlet.
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
  // "According to the analyst Ada, head of …, with RT Lindqvist, “…”": the view needs no verb.
  let said = isView(tokens, first);
  for (; stop < limit && codes[stop] !== 0x2e && !(shapes[stop]! & Shape.BlockStart); stop++)
    if (flags[stop]! & CUE) said = true;
  if (!said) return -1;
  for (let last = given + 1; last < spans.length && spans[last]!.end <= stop; last++) {
    const span = spans[last]!;
    if (span.end - span.first !== 1 || entries[span.first] !== 0 || !isFree(last)) continue;
    const next = span.end;
    // A quotation may follow without a stop.
    const ends = next === stop || next >= tokens.count || !adjacent(text, tokens, next) || codes[next] !== 0;
    if (!ends && !(flags[next]! & (CUE | Flag.Auxiliary))) continue;
    const before = span.first - 1;
    if (!adjacent(text, tokens, span.first) || !isOutlet(text.slice(tokens.starts[before], tokens.ends[before])))
      continue;
    const { surname } = keys[last]!;
    return keys.some((other, index) => index !== last && other.surname === surname) ? -1 : last;
  }
  return -1;
}

/** True if a preposition that gives a view stands before a name, its role in between. */
function isView({ flags, shapes }: Tokens, first: number): boolean {
  const small = Flag.Article | Flag.Role | Flag.RoleModifier | Flag.Nationality | Flag.Honorific;
  let n = first - 1;
  while (
    n >= 0 &&
    first - n < 6 &&
    flags[n]! & small &&
    !(flags[n]! & Flag.AccordingTo) &&
    !(shapes[n]! & Shape.Punctuation)
  )
    n--;
  return n >= 0 && (flags[n]! & Flag.AccordingTo) !== 0;
}
