import { ALTERNATIVE, KEY, NAME } from './keys';

/**
 * What a statement says, as far as words tell: slots of concepts, names and other words, the numbers, and what it denies.
 * A slot is what one word may stand for; its alternatives follow each other, all but the first with `ALTERNATIVE` set.
 */
export interface Reading {
  /** Keys of what is said, each slot once, in the order of the words. */
  readonly keys: readonly number[];
  /** Number of slots. */
  readonly slots: number;
  /** Keys of the numbers, each once; `one` is none of them. */
  readonly numbers: readonly number[];
  /** Pairs of such a number and the word that it counts. */
  readonly counted: readonly (readonly [number: number, key: number])[];
  /** Indices into `keys` at which clauses begin, ascending; the first is 0. */
  readonly clauses: readonly number[];
  /** What it denies: for each denying word the keys of the words in its reach; empty where that is one word by itself. */
  readonly denials: readonly (readonly number[])[];
  /** Words of any kind. */
  readonly words: number;
}

/** Marks before a key in a packed reading. */
const NAME_NEXT = 0xfffe;
const ALTERNATIVE_NEXT = 0xffff;

/**
 * A packed reading is 16-bit numbers: its words; then lists, each behind its length: keys, with a mark before names and
 * alternatives; clauses; numbers; what they count; the denials, each a list. This appends a key with its marks.
 */
export function packKey(key: number, into: number[]): void {
  if (key & ALTERNATIVE) into.push(ALTERNATIVE_NEXT);
  if (key & NAME) into.push(NAME_NEXT);
  into.push(key & KEY);
}

/** Appends a list. */
export function packList(list: readonly number[], into: number[]): void {
  into.push(list.length);
  for (const value of list) into.push(value & KEY);
}

/** Reads a packed reading, from `at` on; `next` is where it ends. */
export function unpackReading(
  from: ArrayLike<number>,
  at: number,
): { readonly reading: Reading; readonly next: number } {
  const words = from[at++]!;
  const keys: number[] = [];
  let slots = 0;
  const keysEnd = at + 1 + from[at]!;
  for (at++; at < keysEnd; at++) {
    let flags = 0;
    for (; from[at]! >= NAME_NEXT; at++) flags |= from[at] === NAME_NEXT ? NAME : ALTERNATIVE;
    if ((flags & ALTERNATIVE) === 0) slots++;
    keys.push(from[at]! | flags);
  }
  const list = (): number[] => {
    const end = at + 1 + from[at]!;
    const values = Array.from({ length: end - at - 1 }, (_, index) => from[at + 1 + index]!);
    at = end;
    return values;
  };
  const clauses = list();
  const numbers = list();
  const pairs = list();
  const counted: [number, number][] = [];
  for (let pair = 0; pair < pairs.length; pair += 2) counted.push([pairs[pair]!, pairs[pair + 1]!]);
  const denials: number[][] = [];
  for (let left = from[at++]!; left > 0; left--) denials.push(list());
  return { reading: { keys, slots, numbers, counted, clauses, denials, words }, next: at };
}

/** Calls `each` with the keys of a packed reading, names and alternatives too; gives where it ends. */
export function keysOfPacked(from: Uint16Array, at: number, each: (key: number) => void): number {
  const keysEnd = at + 2 + from[at + 1]!;
  for (at += 2; at < keysEnd; at++) if (from[at]! < NAME_NEXT) each(from[at]!);
  for (let lists = 0; lists < 3; lists++) at += 1 + from[at]!;
  for (let left = from[at++]!; left > 0; left--) at += 1 + from[at]!;
  return at;
}
