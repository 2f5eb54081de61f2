import { expectedShare } from './commonWords';
import { CountTable } from './countTable';

/** Surprise is counted in whole 256ths of a bit, so that sums do not depend on the order in which they are added. */
export const BIT = 256;

/** Wordings that the corpus is taken to have had before its first, so that the first ones are not judged by nothing. */
const PRIOR = 1000;
/** What speaks for the word alone against what was seen to follow the word before it. */
const ALONE = 5;

/**
 * How surprising the words of quotations are: little where everybody says them. A word counts by itself where it starts a
 * stretch of words, and by the word before it within one, so that set phrases ("in the coming weeks") cost little more
 * than the word that starts them. Exact counts of what the corpus holds, so the order of edits leaves no trace.
 */
export class Surprise {
  private readonly words = new CountTable();
  private readonly pairs = new CountTable();
  private wordings = 0;

  add(words: Uint32Array, from: number, to: number): void {
    this.wordings++;
    for (let i = from; i < to; i++) this.words.add(words[i]!);
    for (let i = from + 1; i < to; i++) this.pairs.add(pairOf(words[i - 1]!, words[i]!));
  }

  remove(words: Uint32Array, from: number, to: number): void {
    this.wordings--;
    for (let i = from; i < to; i++) this.words.remove(words[i]!);
    for (let i = from + 1; i < to; i++) this.pairs.remove(pairOf(words[i - 1]!, words[i]!));
  }

  /**
   * Writes how surprising each word is at the start of a stretch, and behind the word before it. Two wordings are being compared, so
   * two of each are expected and do not count.
   */
  of(words: Uint32Array, from: number, to: number, first: Int32Array, next: Int32Array): void {
    let countBefore = 0;
    for (let i = from; i < to; i++) {
      const word = words[i]!;
      const count = this.words.get(word);
      const share = this.shareOf(word, count);
      first[i - from] = bits(share);
      next[i - from] = i === from ? first[0]! : this.behind(words[i - 1]!, countBefore, word, share);
      countBefore = count;
    }
  }

  /** The same for one word behind another one. */
  after(before: number, word: number): number {
    return this.behind(before, this.words.get(before), word, this.shareOf(word, this.words.get(word)));
  }

  /** The share of wordings in which a word is taken to stand. */
  private shareOf(word: number, count: number): number {
    return (count + 1 + PRIOR * expectedShare(word)) / (this.wordings + PRIOR);
  }

  private behind(before: number, countBefore: number, word: number, share: number): number {
    const together = Math.max(0, this.pairs.get(pairOf(before, word)) - 2);
    return Math.min(bits(share), bits((together + ALONE * share) / (Math.max(0, countBefore - 2) + ALONE)));
  }
}

/** The surprise of what happens with that probability. */
const bits = (probability: number): number => Math.max(0, Math.round(-BIT * Math.log2(probability)));

const pairOf = (before: number, word: number): number =>
  (Math.imul(before, 0x9e3779b1) ^ (word + (before >>> 15))) >>> 0;
