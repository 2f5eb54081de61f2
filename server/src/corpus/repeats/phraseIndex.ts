import type { Meter } from '../meter';
import { withRoom } from './growable';
import type { Segment } from './segment';
import { buildSegment, firstPosting, joinSegments } from './segment';
import type { SharedPhrases } from './sharedPhrases';
import { sharedPhrases } from './sharedPhrases';
import type { Wordings } from './wordings';

/** Words of a phrase. Shorter ones are in too many quotations, longer ones do not survive changed words. */
export const PHRASE = 4;

/** Postings at which a segment is made, and at which segments are joined no more, so that neither takes much time or memory. */
const FULL = 1 << 17;
const LONGEST = 5 << 19;
/** Room for postings that is kept when they have become a segment; one edit after the other needs it. */
const KEPT = 1 << 16;
/** Segments of about one size that are joined into one. */
const JOINED = 4;

/** Writes the phrases of a wording as hashes; gives their number. */
export function phrasesOf(words: Uint32Array, from: number, to: number, into: Uint32Array, at = 0): number {
  const count = Math.max(0, to - from - PHRASE + 1);
  for (let i = 0; i < count; i++) {
    let hash = words[from + i]!;
    for (let k = 1; k < PHRASE; k++) hash = (Math.imul(hash ^ (hash >>> 15), 0x9e3779b1) + words[from + i + k]!) | 0;
    hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
    into[at + i] = (hash ^ (hash >>> 13)) >>> 0;
  }
  return count;
}

/**
 * In which wordings phrases stand. New wordings are gathered, sorted into a segment when they are asked about or have become many,
 * and segments of one size are joined; so adding costs little and asking looks at few segments. Wordings that are gone stay until
 * their segment is joined, and are passed over.
 */
export class PhraseIndex {
  private segments: Segment[] = [];
  private phrases = new Uint32Array(1024);
  private holders = new Uint32Array(1024);
  private pending = 0;

  /**
   * @param wordings tells whether a wording is still there
   * @param stock a phrase in more wordings than this leads to none of them
   */
  constructor(
    private readonly wordings: Pick<Wordings, 'isAlive' | 'numbers' | 'size'>,
    private readonly meter: Meter,
    private readonly stock: number,
  ) {
    this.found = new Uint32Array(stock);
  }

  add(wording: number, words: Uint32Array, from: number, to: number): void {
    this.phrases = withRoom(this.phrases, this.pending + to - from);
    this.holders = withRoom(this.holders, this.pending + to - from);
    const count = phrasesOf(words, from, to, this.phrases, this.pending);
    this.holders.fill(wording, this.pending, this.pending + count);
    this.pending += count;
    if (this.pending > FULL) this.flush();
  }

  /** The same for keys of a holder that are no phrases. */
  addKeys(holder: number, keys: readonly number[]): void {
    this.phrases = withRoom(this.phrases, this.pending + keys.length);
    this.holders = withRoom(this.holders, this.pending + keys.length);
    this.phrases.set(keys, this.pending);
    this.holders.fill(holder, this.pending, this.pending + keys.length);
    this.pending += keys.length;
    if (this.pending > FULL) this.flush();
  }

  /** What `find` found, in no particular order. */
  readonly found: Uint32Array;

  /**
   * Finds the wordings with a phrase and gives their number; 0 for a stock phrase. Costs no more than `stock` and what was
   * removed lately.
   */
  find(phrase: number): number {
    const count = this.gather(phrase);
    return count > this.stock ? 0 : count;
  }

  /** All phrases that lead to repeats, for comparing all wordings. */
  shared(): SharedPhrases {
    this.flush();
    const { numbers } = this.wordings;
    return sharedPhrases(this.segments, (wording) => this.wordings.isAlive(wording), numbers, this.stock);
  }

  /** True for a stock phrase. */
  isStock(phrase: number): boolean {
    return this.gather(phrase) > this.stock;
  }

  /** Writes the wordings with a phrase into `found`, up to `stock`, and gives their number, or one more than that. */
  private gather(phrase: number): number {
    this.flush();
    const { found, wordings: held, stock } = this;
    const allAlive = held.numbers === held.size;
    let count = 0;
    for (const segment of this.segments) {
      const { phrases, wordings } = segment;
      for (let i = firstPosting(segment, phrase); i < phrases.length && phrases[i] === phrase; i++) {
        const wording = wordings[i]!;
        if (!allAlive && !held.isAlive(wording)) continue;
        if (count < stock) found[count] = wording;
        if (++count > stock) break;
      }
    }
    this.meter.visited += count;
    return count;
  }

  /** Sorts what was added since. */
  private flush(): void {
    if (this.pending === 0) return;
    this.segments.push(buildSegment(this.phrases, this.holders, this.pending));
    this.pending = 0;
    if (this.phrases.length > KEPT) {
      this.phrases = new Uint32Array(1024);
      this.holders = new Uint32Array(1024);
    }
    const isAlive = (wording: number): boolean => this.wordings.isAlive(wording);
    for (;;) {
      const last = this.segments.slice(-JOINED);
      const total = last.reduce((sum, { phrases }) => sum + phrases.length, 0);
      // The last ones are of one size if none of them holds most of what they hold together.
      const uneven = last.some(({ phrases }) => 2 * phrases.length > total);
      if (last.length < JOINED || uneven || total > LONGEST) return;
      this.segments.splice(-JOINED, JOINED, joinSegments(last, isAlive));
    }
  }
}
