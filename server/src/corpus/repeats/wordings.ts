import type { ArticleRecord } from '../articleRecord';
import { fingerprintAt, wordsEndAt, wordsStartAt } from '../articleRecord';
import type { Fingerprint } from '../fingerprint';
import { sameFingerprint } from '../fingerprint';
import { withRoom } from './growable';
import type { Member } from './member';

/**
 * The quotations of the corpus by their wordings: all quotations with the same words in the same order are one wording, which has a
 * number. Wordings with the same fingerprint differ at most in where their words are parted (`forces the`, `forcesthe`).
 *
 * Kept in arrays of numbers, about 40 bytes a quotation: an open table from fingerprints to wordings, and a chain of quotations
 * for each wording.
 */
export class Wordings {
  /** Numbers of wordings + 1, at the place that their fingerprint gives or behind it; 0 for none. */
  private table = new Int32Array(1024);
  /** The low half of each wording's fingerprint. */
  private prints = new Uint32Array(512);
  /** The first quotation of each wording, as a link; -1 where it is gone. */
  private heads = new Int32Array(512);
  private count = 0;
  private alive = 0;

  private readonly records: (ArticleRecord | null)[] = [];
  private quotations = new Int32Array(512);
  private next = new Int32Array(512);
  private freeLink = -1;

  /** Wordings that some quotation has. */
  get size(): number {
    return this.alive;
  }

  /** Numbers of wordings that were given out; those of wordings that are gone are among them. */
  get numbers(): number {
    return this.count;
  }

  isAlive(wording: number): boolean {
    return this.heads[wording]! >= 0;
  }

  /** Adds a quotation that links; gives the number of its wording, and tells whether that is a new one. */
  add(member: Member, print: Fingerprint): { wording: number; isNew: boolean } {
    let wording = this.wordingOf(member, print);
    const isNew = wording < 0;
    if (isNew) wording = this.create(print);
    const link = this.newLink();
    this.records[link] = member.record;
    this.quotations[link] = member.quotation;
    this.next[link] = this.heads[wording]!;
    this.heads[wording] = link;
    return { wording, isNew };
  }

  /** Takes a quotation out that was added; tells whether its wording is gone with it. */
  remove(member: Member, print: Fingerprint): boolean {
    const wording = this.wordingOf(member, print);
    if (wording < 0) return false;
    let before = -1;
    let link = this.heads[wording]!;
    while (link >= 0 && (this.records[link] !== member.record || this.quotations[link] !== member.quotation)) {
      before = link;
      link = this.next[link]!;
    }
    if (link < 0) return false;
    if (before < 0) this.heads[wording] = this.next[link]!;
    else this.next[before] = this.next[link]!;
    this.records[link] = null;
    this.next[link] = this.freeLink;
    this.freeLink = link;
    const isGone = this.heads[wording]! < 0;
    if (isGone) this.forget(wording);
    return isGone;
  }

  /** The wording of a quotation, also of one that was not added; -1 where no quotation has it. */
  wordingOf({ record, quotation }: Member, print: Fingerprint): number {
    const from = wordsStartAt(record, quotation);
    const to = wordsEndAt(record, quotation);
    return this.sought(print, (wording) => {
      const link = this.heads[wording]!;
      const other = this.records[link]!;
      const start = wordsStartAt(other, this.quotations[link]!);
      if (wordsEndAt(other, this.quotations[link]!) - start !== to - from) return false;
      for (let i = from; i < to; i++) if (record.words[i] !== other.words[start + i - from]) return false;
      return true;
    });
  }

  /** All wordings with a fingerprint; mostly one. */
  withPrint(print: Fingerprint): number[] {
    const found: number[] = [];
    this.sought(print, (wording) => {
      found.push(wording);
      return false;
    });
    return found;
  }

  /** One of the quotations with a wording; all have the same words. */
  sample(wording: number): Member {
    const link = this.heads[wording]!;
    return { record: this.records[link]!, quotation: this.quotations[link]! };
  }

  /** True if several quotations have a wording. */
  isShared(wording: number): boolean {
    return this.next[this.heads[wording]!]! >= 0;
  }

  /** All quotations with a wording, in no particular order. */
  members(wording: number): Member[] {
    const members: Member[] = [];
    for (let link = this.heads[wording]!; link >= 0; link = this.next[link]!) {
      members.push({ record: this.records[link]!, quotation: this.quotations[link]! });
    }
    return members;
  }

  /** All quotations. */
  *all(): Iterable<Member> {
    for (let wording = 0; wording < this.count; wording++) if (this.isAlive(wording)) yield* this.members(wording);
  }

  /** The first wording with a fingerprint that `isIt` says yes to; -1 for none. */
  private sought(print: Fingerprint, isIt: (wording: number) => boolean): number {
    const low = print.hash >>> 0;
    const mask = this.table.length - 1;
    for (let place = low & mask; this.table[place]! !== 0; place = (place + 1) & mask) {
      const wording = this.table[place]! - 1;
      if (this.prints[wording] !== low) continue;
      const link = this.heads[wording]!;
      const other = fingerprintAt(this.records[link]!, this.quotations[link]!)!;
      if (sameFingerprint(other, print) && isIt(wording)) return wording;
    }
    return -1;
  }

  private create(print: Fingerprint): number {
    if (2 * (this.alive + 1) > this.table.length) this.grow();
    const wording = this.count++;
    this.prints = withRoom(this.prints, this.count);
    this.heads = withRoom(this.heads, this.count);
    this.prints[wording] = print.hash >>> 0;
    this.heads[wording] = -1;
    this.alive++;
    this.enter(wording);
    return wording;
  }

  private enter(wording: number): void {
    const mask = this.table.length - 1;
    let place = this.prints[wording]! & mask;
    while (this.table[place]! !== 0) place = (place + 1) & mask;
    this.table[place] = wording + 1;
  }

  private grow(): void {
    const old = this.table;
    this.table = new Int32Array(2 * old.length);
    for (const entry of old) if (entry !== 0) this.enter(entry - 1);
  }

  /** Takes a wording out of the table, and moves those behind it up, so that no place is lost. */
  private forget(wording: number): void {
    this.alive--;
    const { table, prints } = this;
    const mask = table.length - 1;
    let hole = prints[wording]! & mask;
    while (table[hole]! !== wording + 1) hole = (hole + 1) & mask;
    for (let place = (hole + 1) & mask; table[place]! !== 0; place = (place + 1) & mask) {
      const home = prints[table[place]! - 1]! & mask;
      if (((place - home) & mask) < ((place - hole) & mask)) continue;
      table[hole] = table[place]!;
      hole = place;
    }
    table[hole] = 0;
  }

  private newLink(): number {
    const free = this.freeLink;
    if (free >= 0) {
      this.freeLink = this.next[free]!;
      return free;
    }
    const link = this.records.length;
    this.records.push(null);
    this.quotations = withRoom(this.quotations, link + 1);
    this.next = withRoom(this.next, link + 1);
    return link;
  }
}
