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

/** A wording that nearly repeats another, and the share of the shorter one that it repeats. */
export interface NearRepeat {
  readonly wording: number;
  readonly similarity: number;
}

/** Wordings for which is kept what was found; those of an open article are asked for again after each edit. */
const KEPT = 1024;

/** Finds the wordings that nearly repeat a wording. */
export class NearRepeats {
  private readonly surprise = new Surprise();
  private readonly phrases: PhraseIndex;
  private readonly matcher = new Matcher();
  /** Words of each wording. */
  private lengths = new Uint32Array(512);
  /** For the words that are asked about: number of shared phrases, and what these tell, by wording; and which wordings these are. */
  private shared = new Int32Array(1024);
  private touched = new Uint32Array(512);
  private touchedCount = 0;
  private keys = new Uint32Array(64);
  private first = new Int32Array(64);
  private next = new Int32Array(64);
  /** What was found for wordings since one last came or went. */
  private readonly known = new Map<number, readonly NearRepeat[]>();

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
    this.known.clear();
  }

  remove(words: Uint32Array, from: number, to: number): void {
    this.surprise.remove(words, from, to);
    this.known.clear();
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

  /** The wordings that nearly repeat these words, but for `self`, which is the number of these words themselves or -1. */
  find(words: Uint32Array, from: number, to: number, self: number): readonly NearRepeat[] {
    if (to - from < PHRASE) return [];
    const known = this.known.get(self);
    if (known) return known;
    const found: NearRepeat[] = [];
    this.compare(words, from, to, self, (wording, similarity) => found.push({ wording, similarity }));
    if (self < 0) return found;
    if (this.known.size >= KEPT) this.known.clear();
    this.known.set(self, found);
    return found;
  }

  private compare(
    words: Uint32Array,
    from: number,
    to: number,
    self: number,
    repeats: (wording: number, similarity: number) => void,
  ): void {
    this.makeRoom(to - from);
    const { found } = this.phrases;
    const phrases = phrasesOf(words, from, to, this.keys);
    // A phrase of a wording that the index holds is found there at least.
    const least = self >= 0 ? 2 : 1;
    for (let p = 0; p < phrases; p++) {
      // A phrase that stands twice counts once, as it does seen from the other wording.
      if (this.keys.indexOf(this.keys[p]!) < p) continue;
      const count = this.phrases.find(this.keys[p]!);
      if (count < least) continue;
      const told = this.toldBy(words, from + p);
      for (let i = 0; i < count; i++) if (found[i] !== self) this.touch(found[i]!, told);
    }
    this.compareTouched(words, from, to, repeats);
  }

  /** Calls `repeats` with every two wordings that nearly repeat each other, each pair once. */
  findAll(repeats: (wording: number, other: number, similarity: number) => void): void {
    const { hashes, holders, holdersFrom, phrases, phrasesFrom } = this.phrases.shared();
    /** What each phrase tells, once it is known. */
    const tells = new Int32Array(hashes.length).fill(-1);
    for (let wording = 0; wording + 1 < phrasesFrom.length; wording++) {
      const [start, end] = [phrasesFrom[wording]!, phrasesFrom[wording + 1]!];
      if (start === end) continue;
      const { record, quotation } = this.wordings.sample(wording);
      const { words } = record;
      const [from, to] = [wordsStartAt(record, quotation), wordsEndAt(record, quotation)];
      this.makeRoom(to - from);
      let keysKnown = false;
      for (let i = start; i < end; i++) {
        const phrase = phrases[i]!;
        if (tells[phrase]! < 0) {
          if (!keysKnown) phrasesOf(words, from, to, this.keys);
          keysKnown = true;
          tells[phrase] = this.toldBy(words, from + this.keys.indexOf(hashes[phrase]!));
        }
        const told = tells[phrase]!;
        for (let j = holdersFrom[phrase]!; holders[j]! < wording; j++) this.touch(holders[j]!, told);
      }
      this.compareTouched(words, from, to, (other, similarity) => repeats(wording, other, similarity));
    }
  }

  private makeRoom(length: number): void {
    if (this.keys.length < length) {
      this.keys = new Uint32Array(2 * length);
      this.first = new Int32Array(2 * length);
      this.next = new Int32Array(2 * length);
    }
    this.shared = withRoom(this.shared, 2 * this.wordings.numbers);
    this.touched = withRoom(this.touched, this.wordings.numbers);
  }

  /** What the phrase that starts at a word tells: the surprise of its last word. */
  private toldBy(words: Uint32Array, at: number): number {
    return this.surprise.after(words[at + PHRASE - 2]!, words[at + PHRASE - 1]!);
  }

  private touch(wording: number, told: number): void {
    const { shared } = this;
    if (shared[2 * wording]!++ === 0) this.touched[this.touchedCount++] = wording;
    shared[2 * wording + 1]! += told;
  }

  /** Compares these words with those that share enough with them, and forgets what they share. */
  private compareTouched(
    words: Uint32Array,
    from: number,
    to: number,
    repeats: (wording: number, similarity: number) => void,
  ): void {
    const { shared, touched, touchedCount: count } = this;
    this.touchedCount = 0;
    let isLoaded = false;
    for (let i = 0; i < count; i++) {
      const wording = touched[i]!;
      const shorter = Math.min(to - from, this.lengths[wording]!);
      const phrases = shared[2 * wording]!;
      const promise = shared[2 * wording + 1]! + (SHARE * phrases) / (shorter - PHRASE + 1);
      shared[2 * wording] = 0;
      shared[2 * wording + 1] = 0;
      if (shorter < SHORT ? phrases <= shorter - PHRASE : promise < PROMISING) continue;
      if (!isLoaded) {
        this.surprise.of(words, from, to, this.first, this.next);
        this.matcher.load(words, from, to, this.first, this.next, this.wordings.size);
        isLoaded = true;
      }
      this.meter.visited++;
      const { record, quotation } = this.wordings.sample(wording);
      const start = wordsStartAt(record, quotation);
      const similarity = this.matcher.compare(record.words, start, wordsEndAt(record, quotation));
      if (similarity > 0) repeats(wording, similarity);
    }
  }
}
