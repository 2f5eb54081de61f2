import { withRoom } from './growable';
import { BIT } from './surprise';

/** What the places where two wordings part cost: for each word that stands for another; for what only one has, once and each word. */
const CHANGED = 3 * BIT;
const PARTED = 4 * BIT;
const LEFT_OUT = 0.5 * BIT;
/** What it counts if the whole of the shorter wording stands in the longer one. */
const WHOLE = 40 * BIT;
/**
 * From here on two wordings of a corpus of `wordings` repeat each other, where these count as a thousand more than there are. Twice
 * as many wordings share twice as much by chance with one that is compared with them all, which is worth one bit.
 */
const enoughIn = (wordings: number): number => Math.round(BIT * (46 + Math.log2(wordings + 1000)));
/** The share of the shorter wording that must stand in the longer one all the same. */
const LEAST = 0.4;
/** A wording of fewer words must stand in the longer one as it is, and be so surprising. */
export const SHORT = 9;
const ENOUGH_SHORT = 24 * BIT;
/** A word that stands alone between words that differ counts from here on: two texts share "the" and "of" anywhere. */
const LONE = 5 * BIT;
/** Stretches that are chained. Where there are more of them, the shorter ones are left out. */
const MOST = 300;

/**
 * Compares one wording with others: finds the stretches of words that both have, and the chain of such stretches, in the same order
 * in both, that is the most surprising once what parts them is taken off. Gives the same in both directions.
 */
export class Matcher {
  private words = new Uint32Array(64);
  private length = 0;
  private enough = 0;
  private first: Int32Array = new Int32Array(64);
  private next: Int32Array = new Int32Array(64);
  /** The last place of the words with equal low bits, + 1; and for each place the one before it. */
  private readonly places = new Int32Array(512);
  private before = new Int32Array(64);
  /** The stretch that reaches each place, and the place in the other wording that it reaches there, + 1. */
  private reaching = new Int32Array(64);
  private reachedAt = new Int32Array(64);

  private count = 0;
  private startA = new Int32Array(64);
  private startB = new Int32Array(64);
  private size = new Int32Array(64);
  private surprise = new Int32Array(64);
  private chained = new Int32Array(64);
  private matched = new Int32Array(64);

  /** Takes the wording that those of a corpus are compared with, and what `Surprise.of` says of its words. */
  load(words: Uint32Array, from: number, to: number, first: Int32Array, next: Int32Array, wordings: number): void {
    const length = to - from;
    this.enough = enoughIn(wordings);
    for (let i = 0; i < this.length; i++) this.places[this.words[i]! & 511] = 0;
    if (length > this.words.length) {
      this.words = new Uint32Array(2 * length);
      this.before = new Int32Array(2 * length);
      this.reaching = new Int32Array(2 * length);
      this.reachedAt = new Int32Array(2 * length);
    } else this.reachedAt.fill(0);
    this.length = length;
    this.first = first;
    this.next = next;
    for (let i = 0; i < length; i++) {
      const word = words[from + i]!;
      this.words[i] = word;
      this.before[i] = this.places[word & 511]!;
      this.places[word & 511] = i + 1;
    }
  }

  /** How much of the shorter wording the longer one repeats, from 0 to 1; 0 if they are no repeats. */
  compare(words: Uint32Array, from: number, to: number): number {
    const shorter = Math.min(this.length, to - from);
    this.findStretches(words, from, to);
    if (shorter < SHORT) {
      for (let i = 0; i < this.count; i++) {
        if (this.size[i] === shorter) return this.surprise[i]! >= ENOUGH_SHORT ? 1 : 0;
      }
      return 0;
    }
    const share = Math.round(WHOLE / shorter);
    this.leaveOutShort();
    let atMost = 0;
    for (let i = 0; i < this.count; i++) atMost += this.surprise[i]! + share * this.size[i]!;
    if (atMost < this.enough) return 0;
    let most = 0;
    let matched = 0;
    for (let i = 0; i < this.count; i++) {
      this.chain(i, share);
      if (this.chained[i]! > most || (this.chained[i] === most && this.matched[i]! > matched)) {
        most = this.chained[i]!;
        matched = this.matched[i]!;
      }
    }
    return most >= this.enough && matched >= LEAST * shorter ? matched / shorter : 0;
  }

  /** Finds all stretches of words that cannot be made longer. */
  private findStretches(words: Uint32Array, from: number, to: number): void {
    this.count = 0;
    for (let j = 0; j < to - from; j++) {
      const word = words[from + j]!;
      // From the last place to the first, so that the place before still tells of the word before.
      for (let i = this.places[word & 511]! - 1; i >= 0; i = this.before[i]! - 1) {
        if (this.words[i] !== word) continue;
        const goesOn = i > 0 && j > 0 && this.reachedAt[i - 1] === j;
        let run: number;
        if (goesOn) {
          run = this.reaching[i - 1]!;
          this.size[run]!++;
          this.surprise[run]! += this.next[i]!;
        } else {
          run = this.newStretch();
          this.startA[run] = i;
          this.startB[run] = j;
          this.size[run] = 1;
          this.surprise[run] = this.first[i]!;
        }
        this.reaching[i] = run;
        this.reachedAt[i] = j + 1;
      }
    }
    for (let i = 0; i < this.length; i++) this.reachedAt[i] = 0;
  }

  private newStretch(): number {
    const run = this.count++;
    if (run >= this.startA.length) {
      this.startA = withRoom(this.startA, run + 1);
      this.startB = withRoom(this.startB, run + 1);
      this.size = withRoom(this.size, run + 1);
      this.surprise = withRoom(this.surprise, run + 1);
      this.chained = withRoom(this.chained, run + 1);
      this.matched = withRoom(this.matched, run + 1);
    }
    return run;
  }

  /** Leaves out lone words that tell little, and then the shortest stretches until few enough are left. */
  private leaveOutShort(): void {
    for (let least = 1; least === 1 || this.count > MOST; least++) {
      let kept = 0;
      for (let i = 0; i < this.count; i++) {
        if (this.size[i]! < least || (this.size[i] === 1 && this.surprise[i]! < LONE)) continue;
        this.startA[kept] = this.startA[i]!;
        this.startB[kept] = this.startB[i]!;
        this.size[kept] = this.size[i]!;
        this.surprise[kept++] = this.surprise[i]!;
      }
      this.count = kept;
    }
  }

  /** Finds the best chain that ends with a stretch. Those that can stand before it have lower numbers. */
  private chain(run: number, share: number): void {
    const a = this.startA[run]!;
    const b = this.startB[run]!;
    let most = 0;
    let matched = 0;
    for (let i = 0; i < run; i++) {
      const size = this.size[i]!;
      const gapA = a - this.startA[i]! - size;
      const gapB = b - this.startB[i]! - size;
      if (gapA < 0 || gapB < 0) continue;
      const sum = this.chained[i]! - costOf(gapA, gapB);
      if (sum > most || (sum === most && this.matched[i]! > matched)) {
        most = sum;
        matched = this.matched[i]!;
      }
    }
    this.chained[run] = most + this.surprise[run]! + share * this.size[run]!;
    this.matched[run] = matched + this.size[run]!;
  }
}

/** What the words between two stretches cost, of which `a` stand in the one wording and `b` in the other. */
function costOf(a: number, b: number): number {
  const apart = Math.abs(a - b);
  const changed = CHANGED * Math.min(a, b) + (apart > 0 ? PARTED + LEFT_OUT * apart : 0);
  const parted = (a > 0 ? PARTED + LEFT_OUT * a : 0) + (b > 0 ? PARTED + LEFT_OUT * b : 0);
  return Math.min(changed, parted);
}
