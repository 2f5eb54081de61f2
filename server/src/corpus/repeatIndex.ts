import type { ArticleRecord } from './articleRecord';
import { fingerprintAt, wordsEndAt, wordsStartAt } from './articleRecord';
import type { Meter } from './meter';
import type { Translations } from './repeats/everyGroup';
import { everyGroup } from './repeats/everyGroup';
import { groupInDraft, knownAs } from './repeats/draft';
import { Gathered } from './repeats/gathered';
import type { Repeat, RepeatGroup } from './repeats/group';
import { groupOf } from './repeats/group';
import type { Member } from './repeats/member';
import { byDate, isSame, overlaps } from './repeats/member';
import { NearRepeats } from './repeats/nearRepeats';
import { Wordings } from './repeats/wordings';

/**
 * Which quotations repeat which: exactly, by their fingerprints, nearly, by their words, and in other languages. What it answers depends on the
 * quotations that it holds and on nothing else.
 */
export class RepeatIndex {
  private wordings = new Wordings();
  private near: NearRepeats;
  private gathered: Gathered | null = null;
  /** Groups that were asked for since the last change, by the record that the index holds. */
  private readonly known = new Map<ArticleRecord, Map<number, RepeatGroup | null>>();
  private knownCount = 0;

  constructor(
    private readonly meter: Meter,
    private readonly translations: Translations,
  ) {
    this.near = new NearRepeats(this.wordings, meter);
  }

  add(record: ArticleRecord): void {
    this.changed();
    for (let quotation = 0; quotation < record.quotationCount; quotation++) this.addQuotation({ record, quotation });
  }

  remove(record: ArticleRecord): void {
    this.changed();
    for (let quotation = 0; quotation < record.quotationCount; quotation++) {
      const print = fingerprintAt(record, quotation);
      if (print && this.wordings.remove({ record, quotation }, print)) {
        this.near.remove(record.words, wordsStartAt(record, quotation), wordsEndAt(record, quotation));
      }
    }
    if (this.wordings.numbers > 2 * this.wordings.size + SPARE) this.renumber();
  }

  clear(): void {
    this.changed();
    this.wordings = new Wordings();
    this.near = new NearRepeats(this.wordings, this.meter);
  }

  /** Puts all groups together, which costs as much as `all`; until the next change they are only looked up. */
  gather(): void {
    this.gathered ??= new Gathered(this.all());
  }

  /** To be called where what translations depend on has changed. */
  changed(): void {
    this.gathered = null;
    this.forget();
  }

  /**
   * The group that a quotation belongs to, or null where it stands alone. Its record need not be the one that the index holds of the
   * article; then that one is `stale` and left out.
   */
  group(asked: Member, stale: ArticleRecord | null = null): RepeatGroup | null {
    if (this.gathered && stale === null) return this.gathered.of(asked);
    if (stale !== null) {
      const known = knownAs(asked, stale);
      if (known < 0) return this.compare(asked, stale);
      const group = this.group({ record: stale, quotation: known });
      return group && (groupInDraft(group, stale, asked) ?? this.compare(asked, stale));
    }
    const known = this.known.get(asked.record)?.get(asked.quotation);
    if (known !== undefined) return known;
    if (this.knownCount >= KEPT) this.forget();
    const group = this.compare(asked, null);
    const groups = this.known.get(asked.record) ?? new Map<number, RepeatGroup | null>();
    this.known.set(asked.record, groups.set(asked.quotation, group));
    this.knownCount++;
    return group;
  }

  private forget(): void {
    this.known.clear();
    this.knownCount = 0;
  }

  private compare(asked: Member, stale: ArticleRecord | null): RepeatGroup | null {
    return groupOf(asked, (member) => this.repeatsOf(member, stale));
  }

  /** Quotations that hold these words in a row, four at least, by date; at most `limit`. */
  withWords(words: Uint32Array, limit: number): Member[] {
    const found: Member[] = [];
    for (const wording of this.near.holders(words)) {
      this.meter.visited++;
      if (holds(this.wordings.sample(wording), words)) found.push(...this.wordings.members(wording));
    }
    return found.sort(byDate).slice(0, limit);
  }

  /** All groups, by the origin's place. Costs as much as comparing all quotations. */
  all(): Iterable<RepeatGroup> {
    return everyGroup(this.wordings, this.near, this.translations);
  }

  /** What repeats a quotation directly, in no particular order. */
  private repeatsOf(asked: Member, stale: ArticleRecord | null): Repeat[] {
    const { record, quotation } = asked;
    const print = fingerprintAt(record, quotation);
    if (!print) return [];
    const repeats: Repeat[] = [];
    const take = (wording: number, similarity: number, relation: 'exact' | 'near'): void => {
      for (const member of this.wordings.members(wording)) {
        this.meter.visited++;
        if (member.record !== stale && !overlaps(member, asked)) repeats.push({ ...member, similarity, relation });
      }
    };
    const exact = this.wordings.withPrint(print);
    for (const wording of exact) take(wording, 1, 'exact');
    const self = this.wordings.wordingOf(asked, print);
    const [from, to] = [wordsStartAt(record, quotation), wordsEndAt(record, quotation)];
    for (const { wording, similarity } of this.near.find(record.words, from, to, self)) {
      if (!exact.includes(wording)) take(wording, similarity, 'near');
    }
    for (const translation of this.translations.of(asked)) {
      if (translation.record !== stale && !repeats.some((repeat) => isSame(repeat, translation)))
        repeats.push(translation);
    }
    return repeats;
  }

  private addQuotation(member: Member): void {
    const { record, quotation } = member;
    const print = fingerprintAt(record, quotation);
    if (!print) return;
    const { wording, isNew } = this.wordings.add(member, print);
    if (isNew) this.near.add(wording, record.words, wordsStartAt(record, quotation), wordsEndAt(record, quotation));
  }

  /** Numbers the wordings anew, when most numbers belong to wordings that are gone. */
  private renumber(): void {
    const members = [...this.wordings.all()];
    this.clear();
    for (const member of members) this.addQuotation(member);
  }
}

/** True if a quotation holds words in a row. */
function holds({ record, quotation }: Member, words: Uint32Array): boolean {
  const last = wordsEndAt(record, quotation) - words.length;
  for (let from = wordsStartAt(record, quotation); from <= last; from++) {
    if (words.every((word, at) => record.words[from + at] === word)) return true;
  }
  return false;
}

/** Quotations whose groups are kept; those of an open article are asked for again after each edit. */
const KEPT = 1024;

/** Numbers of gone wordings that never matter. */
const SPARE = 10_000;

export { byDate };
export type { Member, Repeat, RepeatGroup };
