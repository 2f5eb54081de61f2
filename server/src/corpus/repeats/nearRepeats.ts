import type { Meter } from '../meter';
import { Matcher, SHORT } from './matcher';
import { PHRASE, phrasesOf, PhraseIndex } from './phraseIndex';
import { BIT, Surprise } from './surprise';
import type { Wordings } from './wordings';
import { withRoom } from './growable';
import { wordsEndAt, wordsStartAt } from '../articleRecord';

/**
 * How much the phrases that two wordings share must tell before their words are compared, which costs more: the surprise of each
 * phrase's last word, and so much for the share of the shorter wording's phrases. Set so low that hardly a repeat is lost.
 */
const SHARE = 40 * BIT;
const PROMISING = 16 * BIT;

/**
 * A row of four words that stands in more wordings than this is a stock phrase and leads to no repeats: it tells little, and would
 * cost the most.
 */
const STOCK = 100;

/** Finds the wordings that nearly repeat a wording. */
export class NearRepeats {
  private readonly surprise = new Surprise();
  private readonly phrases: PhraseIndex;
  private readonly matcher = new Matcher();
  /** Words of each wording. */
  private lengths = new Uint32Array(512);
  /** For the wording that is asked about: shared phrases and their surprise, by wording. */
  private shared = new Uint32Array(512);
  private told = new Int32Array(512);
  private touched = new Uint32Array(512);
  private keys = new Uint32Array(64);
  private first = new Int32Array(64);
  private next = new Int32Array(64);
  /** Postings of wordings that are gone. */
  private gone = 0;

  constructor(
    private readonly wordings: Wordings,
    private readonly meter: Meter,
  ) {
    this.phrases = new PhraseIndex(wordings, meter, STOCK);
  }

  add(wording: number, words: Uint32Array, from: number, to: number): void {
    this.surprise.add(words, from, to);
    this.phrases.add(wording, words, from, to);
    this.lengths = withRoom(this.lengths, wording + 1);
    this.lengths[wording] = to - from;
  }

  remove(words: Uint32Array, from: number, to: number): void {
    this.surprise.remove(words, from, to);
    this.gone++;
  }

  /** The wordings that may hold these words in a row, at least four; none where they are a stock phrase. */
  holders(words: Uint32Array): readonly number[] {
    const keys = new Uint32Array(words.length);
    const count = phrasesOf(words, 0, words.length, keys);
    let best: readonly number[] = [];
    for (let at = 0; at < count; at++) {
      const found = this.phrases.find(keys[at]!);
      if (found > 0 && (best.length === 0 || found < best.length)) best = [...this.phrases.found.subarray(0, found)];
    }
    return best;
  }

  clear(): void {
    this.surprise.clear();
    this.phrases.clear();
    this.gone = 0;
  }

  /**
   * Calls `repeats` with each wording that nearly repeats these words and the share of the shorter one that it repeats, for all with a
   * number below `below`; not for `self`, which is the number of these words themselves or -1.
   */
  find(
    words: Uint32Array,
    from: number,
    to: number,
    self: number,
    below: number,
    repeats: (wording: number, similarity: number) => void,
  ): void {
    const length = to - from;
    if (length < PHRASE) return;
    if (this.keys.length < length) {
      this.keys = new Uint32Array(2 * length);
      this.first = new Int32Array(2 * length);
      this.next = new Int32Array(2 * length);
    }
    this.shared = withRoom(this.shared, this.wordings.numbers);
    this.told = withRoom(this.told, this.wordings.numbers);
    this.touched = withRoom(this.touched, this.wordings.numbers);
    const { shared, told, touched, lengths } = this;
    const { found } = this.phrases;
    const phrases = phrasesOf(words, from, to, this.keys);
    // A phrase of a wording that the index holds is found there at least.
    const least = self >= 0 ? 2 : 1;
    let touchedCount = 0;
    let knows = false;
    for (let p = 0; p < phrases; p++) {
      // A phrase that stands twice counts once, as it does seen from the other wording.
      if (this.stoodBefore(p)) continue;
      const count = this.phrases.find(this.keys[p]!);
      if (count < least) continue;
      if (!knows) this.surprise.of(words, from, to, this.first, this.next);
      knows = true;
      const surprise = this.next[p + PHRASE - 1]!;
      for (let i = 0; i < count; i++) {
        const wording = found[i]!;
        if (wording >= below || wording === self) continue;
        if (shared[wording]!++ === 0) touched[touchedCount++] = wording;
        told[wording]! += surprise;
      }
    }
    if (touchedCount === 0) return;
    this.matcher.load(words, from, to, this.first, this.next, this.wordings.size);
    for (let i = 0; i < touchedCount; i++) {
      const wording = touched[i]!;
      const shorter = Math.min(length, lengths[wording]!);
      const promise = told[wording]! + (SHARE * shared[wording]!) / (shorter - PHRASE + 1);
      const promising = shorter < SHORT ? shared[wording]! > shorter - PHRASE : promise >= PROMISING;
      shared[wording] = 0;
      told[wording] = 0;
      if (!promising) continue;
      this.meter.visited++;
      const { record, quotation } = this.wordings.sample(wording);
      const similarity = this.matcher.compare(
        record.words,
        wordsStartAt(record, quotation),
        wordsEndAt(record, quotation),
      );
      if (similarity > 0) repeats(wording, similarity);
    }
  }

  private stoodBefore(p: number): boolean {
    const { keys } = this;
    const key = keys[p]!;
    for (let i = 0; i < p; i++) if (keys[i] === key) return true;
    return false;
  }
}
