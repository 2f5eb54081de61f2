import { isWordCode } from '../../text/chars';
import { outletAt, outletGroupOf, type OutletMatch } from '../../languages/outletTable';
import type { Range } from '../../text/range';
import { Shape, type Tokens } from '../tokens';
import type { Vocabulary } from '../vocabulary';

/**
 * Every outlet's name in a paragraph, in order and without overlap, ambiguous ones included. Linear.
 *
 * @param first where the paragraph's part of `tokens.notable` starts
 * @param found gets what is found
 * @returns where that part ends
 */
export function scanOutlets(
  text: string,
  tokens: Tokens,
  vocabulary: Vocabulary,
  { start, end }: Range,
  first: number,
  found: OutletMatch[],
): number {
  const { notable, starts, ends, shapes, entries } = tokens;
  let floor = start;
  let at = first;
  for (; at < notable.length && starts[notable[at]!]! < end; at++) {
    const n = notable[at]!;
    if (ends[n]! <= floor) continue;
    if (shapes[n]! & Shape.Joined) {
      floor = scanParts(text, Math.max(starts[n]!, floor), ends[n]!, floor, end, found);
      continue;
    }
    const group = vocabulary.outlets[entries[n]!]!;
    const match = group > 0 && starts[n]! >= floor ? outletAt(text, group, starts[n]!, floor, end) : null;
    if (!match) continue;
    found.push(match);
    floor = match.end;
  }
  return at;
}

/** The same for the parts of a word with joints: each may start a name. Returns the new floor. */
function scanParts(text: string, from: number, to: number, floor: number, limit: number, found: OutletMatch[]): number {
  let i = from;
  while (i < to) {
    if (!isWordCode(text.charCodeAt(i))) {
      i++;
      continue;
    }
    let stop = i;
    while (stop < limit && isWordCode(text.charCodeAt(stop))) stop++;
    const group = outletGroupOf(text, i, stop);
    let match = group > 0 ? outletAt(text, group, i, floor, limit) : null;
    // "(PSB-PA)": two letters behind a hyphen are a state or a party.
    if (match && match.end - match.start === 2 && text[match.start - 1] === '-') match = null;
    if (match) found.push(match);
    i = match ? (floor = match.end) : stop;
  }
  return floor;
}
