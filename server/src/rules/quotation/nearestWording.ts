import { wordsIn, type Word } from '../../corpus/repeats/alignWords';
import { isFunctionHash } from '../../corpus/repeats/commonWords';

/** A text as its words, each with a hash and with what it tells: a content word tells more than a function word or a name. */
export interface Told {
  readonly text: string;
  readonly words: readonly Word[];
  readonly hashes: readonly number[];
  readonly isContent: readonly boolean[];
}

/** @param isName tells of a stretch of the text whether it belongs to a name; many statements share their names */
export function toldBy(text: string, isName: (start: number, end: number) => boolean): Told {
  const words = wordsIn(text);
  const hashes = words.map(({ hash }) => hash);
  const isContent = words.map(({ start, end }, i) => !isFunctionHash(hashes[i]!) && !isName(start, end));
  return { text, words, hashes, isContent };
}

/** The stretch of a longer text that comes nearest to a shorter one, as indexes of words, half-open. */
export interface Nearest {
  readonly from: number;
  readonly to: number;
  /** How many content words of the shorter text stand in it, in order, in this form or another. */
  readonly shared: number;
}

const CONTENT = 3;
const FUNCTION = 1;
/** What it costs that a word stands for another, that a word of the shorter text is missing, and one more in the longer. */
const CHANGED = 1.2;
const MISSING = 1;
const MORE = 0.3;

/**
 * Aligns all of a short text with the stretch of a long one that it fits best: the alignment of Sellers (1980), in time
 * proportional to the product of the numbers of words.
 */
export function nearestIn(short: Told, long: Told): Nearest {
  const [rows, columns] = [short.words.length, long.words.length];
  const width = columns + 1;
  const score = new Float64Array((rows + 1) * width);
  /** Where in the longer text the alignment that ends there starts, and how many content words it shares. */
  const start = new Int32Array((rows + 1) * width);
  const shared = new Int32Array((rows + 1) * width);
  for (let j = 0; j <= columns; j++) start[j] = j;
  for (let i = 1; i <= rows; i++) {
    const content = short.isContent[i - 1]!;
    score[i * width] = score[(i - 1) * width]! - MISSING;
    for (let j = 1; j <= columns; j++) {
      const at = i * width + j;
      const same = isSame(short, i - 1, long, j - 1);
      const diagonal = score[at - width - 1]! + (same ? (content ? CONTENT : FUNCTION) : -CHANGED);
      const missing = score[at - width]! - MISSING;
      const more = score[at - 1]! - MORE;
      const best = Math.max(diagonal, missing, more);
      const from = best === diagonal ? at - width - 1 : best === missing ? at - width : at - 1;
      score[at] = best;
      start[at] = start[from]!;
      shared[at] = shared[from]! + (best === diagonal && same && content && long.isContent[j - 1] ? 1 : 0);
    }
  }
  let end = 0;
  for (let j = 1; j <= columns; j++) if (score[rows * width + j]! > score[rows * width + end]!) end = j;
  return { from: start[rows * width + end]!, to: end, shared: shared[rows * width + end]! };
}

/** Letters that two forms of a content word share at least. */
const STEM = 5;

/** True for the same word, and for content words that differ in their endings alone. */
function isSame(a: Told, i: number, b: Told, j: number): boolean {
  if (a.hashes[i] === b.hashes[j]) return true;
  if (!a.isContent[i] || !b.isContent[j]) return false;
  const [x, y] = [a.words[i]!.folded, b.words[j]!.folded];
  return Math.abs(x.length - y.length) <= 2 && x.length >= STEM && x.slice(0, STEM) === y.slice(0, STEM);
}
