import { hashedWords, normalise } from '../fingerprint';
import type { Range } from '../../text/range';

/** A stretch of two texts that are compared: the same words, other words in their place, words that only one of the two has. */
export interface AlignedPart {
  readonly kind: 'kept' | 'changed' | 'added' | 'left out';
  /** Offsets in the first text, from its first word to the end of its last one; empty, at the place where they would stand, for words that were added. */
  readonly a: Range;
  /** Offsets in the second text, likewise; empty for words that were left out. */
  readonly b: Range;
}

/**
 * Compares two texts word by word, as repeats are compared: case, marks, punctuation and white space do not count. Gives the
 * longest common subsequence of words as parts in order, which cover all words of both texts. Pure; takes time and memory in
 * proportion to the product of the numbers of words that are left once what both start and end with is taken off.
 */
export function alignWords(a: string, b: string): AlignedPart[] {
  const [wordsA, wordsB] = [wordsIn(a), wordsIn(b)];
  return alignSequences(wordsA.length, wordsB.length, (i, j) => wordsA[i]!.hash === wordsB[j]!.hash).map((part) => ({
    kind: part.kind,
    a: rangeOf(wordsA, part.fromA, part.toA),
    b: rangeOf(wordsB, part.fromB, part.toB),
  }));
}

/** A stretch of two sequences that are compared, as indexes into both; see `AlignedPart`. */
export interface AlignedRun {
  readonly kind: AlignedPart['kind'];
  readonly fromA: number;
  readonly toA: number;
  readonly fromB: number;
  readonly toB: number;
}

/** Compares two sequences of words by any test of equality; see `alignWords`. */
export function alignSequences(
  lengthA: number,
  lengthB: number,
  same: (indexA: number, indexB: number) => boolean,
): AlignedRun[] {
  const parts: AlignedRun[] = [];
  let [fromA, fromB] = [0, 0];
  const push = (kind: AlignedPart['kind'], toA: number, toB: number): void => {
    parts.push({ kind, fromA, toA, fromB, toB });
    [fromA, fromB] = [toA, toB];
  };
  for (const { atA, atB, length } of commonRuns(lengthA, lengthB, same)) {
    if (atA > fromA || atB > fromB) push(atA === fromA ? 'added' : atB === fromB ? 'left out' : 'changed', atA, atB);
    if (length > 0) push('kept', atA + length, atB + length);
  }
  return parts;
}

/** A word of a text; equal words have the same hash and the same folded form. */
export interface Word extends Range {
  readonly hash: number;
  readonly folded: string;
}

/** The words of a text, parted as `foldQuotation` parts them. */
export const wordsIn = (text: string): Word[] =>
  hashedWords(text).map(({ start, end, hash }) => new WordIn(text, start, end, hash));

/** A word whose folded form is worked out when it is asked for. */
class WordIn implements Word {
  private known: string | null = null;

  constructor(
    private readonly text: string,
    readonly start: number,
    readonly end: number,
    readonly hash: number,
  ) {}

  get folded(): string {
    return (this.known ??= normalise(this.text.slice(this.start, this.end)));
  }
}

/** From the start of the first word to the end of the last one; where there are none, the place behind the word before. */
function rangeOf(words: readonly Word[], from: number, to: number): Range {
  if (from < to) return { start: words[from]!.start, end: words[to - 1]!.end };
  const place = from > 0 ? words[from - 1]!.end : (words[0]?.start ?? 0);
  return { start: place, end: place };
}

interface Run {
  readonly atA: number;
  readonly atB: number;
  readonly length: number;
}

/** Runs of common words in order; an empty one stands at the end of both. */
function commonRuns(lengthA: number, lengthB: number, same: (i: number, j: number) => boolean): Run[] {
  let head = 0;
  while (head < lengthA && head < lengthB && same(head, head)) head++;
  let tail = 0;
  while (tail < lengthA - head && tail < lengthB - head && same(lengthA - 1 - tail, lengthB - 1 - tail)) tail++;
  const [rows, columns] = [lengthA - head - tail, lengthB - head - tail];
  /** Length of the longest common subsequence of what follows. */
  const longest = new Uint32Array((rows + 1) * (columns + 1));
  for (let i = rows - 1; i >= 0; i--) {
    for (let j = columns - 1; j >= 0; j--) {
      const at = i * (columns + 1) + j;
      longest[at] = same(head + i, head + j)
        ? longest[at + columns + 2]! + 1
        : Math.max(longest[at + 1]!, longest[at + columns + 1]!);
    }
  }
  const runs: Run[] = [];
  const add = (atA: number, atB: number, length: number): void => {
    const last = runs.at(-1);
    if (last && last.atA + last.length === atA && last.atB + last.length === atB) {
      runs[runs.length - 1] = { ...last, length: last.length + length };
    } else runs.push({ atA, atB, length });
  };
  if (head > 0) add(0, 0, head);
  for (let i = 0, j = 0; i < rows && j < columns;) {
    const at = i * (columns + 1) + j;
    if (same(head + i, head + j)) add(head + i++, head + j++, 1);
    else if (longest[at + columns + 1]! >= longest[at + 1]!) i++;
    else j++;
  }
  add(lengthA - tail, lengthB - tail, tail);
  return runs;
}
