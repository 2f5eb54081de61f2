import type { Article } from '../article/article';
import type { ArticleRecord } from './articleRecord';
import { fingerprintAt, quotationAt } from './articleRecord';
import type { Meter } from './meter';
import { conceptTable, type ConceptTable } from './related/conceptTable';
import { CONCEPT_LANGUAGES, hasConcepts } from './related/endings';
import { KEY, isConcept } from './related/keys';
import type { Kinship } from './related/kinship';
import { kinship } from './related/kinship';
import type { Rarity } from './related/relatedScore';
import { rarityOf } from './related/relatedScore';
import type { Said } from './related/said';
import { allSaid, eachSaid, packSaid, saidIn, saidQuotations } from './related/said';
import { parseName } from './personName';
import type { Translations } from './repeats/everyGroup';
import type { Repeat } from './repeats/group';
import type { Member } from './repeats/member';
import { byDate } from './repeats/member';
import { PhraseIndex } from './repeats/phraseIndex';
import type { KnownFigure } from './spellingEntry';

/** Who a figure of an article is over the corpus. */
type FigureOf = (local: ArticleRecord['figures'][number]) => KnownFigure | undefined;

/**
 * What quotations say, and by that which translate which. How often each concept occurs is counted always; where it is said, by
 * speaker, language and concept, is gathered when it is first asked for in a corpus of several languages.
 */
export class SaidIndex implements Translations {
  /** Number of statements with each key, of all statements, and of quotations in each language. */
  private counts = new Uint32Array(KEY + 1);
  private statements = 0;
  private readonly languages = new Map<string, number>();
  private readonly records = new Set<ArticleRecord>();
  /** Articles whose quotations were not read yet: nobody asked, and the words that this needs take long to compile. */
  private readonly unread = new Map<ArticleRecord, Article>();
  /** Languages of the unread quotations, once they are asked for. */
  private unreadLanguages: ReadonlySet<string> | null = null;
  private speeches: Speeches | null = null;
  private isKeptReady = false;

  constructor(
    private readonly meter: Meter,
    private readonly figureOf: FigureOf,
  ) {}

  /** @param article where the record does not hold yet what its quotations say */
  add(record: ArticleRecord, article: Article | null): void {
    if (article) {
      this.unread.set(record, article);
      this.unreadLanguages = null;
      if (this.unread.size > MOST_UNREAD) this.read();
    } else this.addRead(record);
  }

  /** Reads what was left for later. */
  private read(): void {
    for (const [record, article] of this.unread) {
      record.said = packSaid(article);
      this.addRead(record);
    }
    this.unread.clear();
    this.unreadLanguages = null;
  }

  private addRead(record: ArticleRecord): void {
    if (record.said.length === 0) return;
    this.records.add(record);
    this.count(record, 1);
    if (this.speeches) this.speeches.add(record);
    else if (this.isKeptReady && this.languages.size > 1) this.speeches = this.gather();
  }

  /** From now on gathers where it is said as soon as there are several languages, so that who asks first need not wait for it. */
  keepReady(): void {
    this.isKeptReady = true;
  }

  remove(record: ArticleRecord): void {
    if (this.unread.delete(record)) {
      this.unreadLanguages = null;
      return;
    }
    if (!this.records.delete(record)) return;
    this.count(record, -1);
    this.speeches?.remove(record);
    if (this.speeches && this.speeches.numbers > 2 * this.speeches.size + SPARE) this.speeches = null;
  }

  clear(): void {
    this.counts = new Uint32Array(KEY + 1);
    this.statements = 0;
    this.languages.clear();
    this.records.clear();
    this.unread.clear();
    this.unreadLanguages = null;
    this.speeches = null;
  }

  *members(): Iterable<Member> {
    if (!this.isMultilingual()) return;
    for (const record of this.records) {
      for (const quotation of saidQuotations(record.said)) if (isHeld(record, quotation)) yield { record, quotation };
    }
  }

  /** Quotations of the same speaker that say the same in another language, in no particular order. */
  of(asked: Member): Repeat[] {
    if (!this.isMultilingual()) return [];
    const figure = this.speakerOf(asked);
    // Most speakers are quoted in one language alone.
    if (!figure || !this.gathered.speakSeveral(figure.entries.map(({ bucket }) => bucket))) return [];
    const said = saidIn(asked.record.said, asked.quotation);
    if (!said) return [];
    const repeats: Repeat[] = [];
    for (const { record, quotation } of this.candidates(asked, said, figure)) {
      const found = this.compare(asked, said, { record, quotation }, figure);
      if (found?.relation === 'translation') {
        repeats.push({ record, quotation, relation: 'translation', similarity: found.similarity });
      }
    }
    return repeats;
  }

  /** Of some quotations, those of the same speaker that say the same in other words or another language; nearest first. */
  related(asked: Member, members: Iterable<Member>): (Member & Kinship)[] {
    this.read();
    const said = saidIn(asked.record.said, asked.quotation);
    const figure = said && this.speakerOf(asked);
    if (!figure) return [];
    const found: (Member & Kinship)[] = [];
    for (const member of members) {
      const kin = this.compare(asked, said, member, figure);
      if (kin) found.push({ ...member, ...kin });
    }
    return found.sort((a, b) => b.similarity - a.similarity || byDate(a, b));
  }

  /** What is said in all articles that the index holds. */
  *all(): Iterable<Member & { readonly said: Said; readonly figure: KnownFigure | undefined }> {
    this.read();
    for (const record of this.records) {
      for (const said of allSaid(record.said)) {
        const member = { record, quotation: said.quotation };
        yield { ...member, said, figure: this.speakerOf(member) };
      }
    }
  }

  /** True if quotations are in several languages; then all of them have been read. */
  private isMultilingual(): boolean {
    if (this.unread.size > 0) {
      this.unreadLanguages ??= new Set([...this.unread.values()].flatMap(languagesOf));
      if (new Set([...this.languages.keys(), ...this.unreadLanguages]).size > 1) this.read();
    }
    return this.languages.size > 1;
  }

  /** How two quotations of one speaker say the same; null where they do not. */
  private compare(asked: Member, said: Said, member: Member, figure: KnownFigure): Kinship | null {
    if (member.record.uri === asked.record.uri || this.speakerOf(member) !== figure) return null;
    const other = saidIn(member.record.said, member.quotation);
    this.meter.visited++;
    return other && kinship(said, other, true, this.rarity);
  }

  /** The figure that speaks a quotation, or undefined. */
  private speakerOf({ record, quotation }: Member): KnownFigure | undefined {
    const local = record.figures[quotationAt(record, quotation).figure];
    return local && this.figureOf(local);
  }

  /** How rare the keys are among the statements of the corpus. */
  private get rarity(): Rarity {
    return rarityOf((key) => this.counts[key]!, this.statements);
  }

  /** Quotations in other languages by who may be the same speaker, that share two concepts with what is said. */
  private candidates(asked: Member, said: Said, figure: KnownFigure): Member[] {
    const speeches = this.gathered;
    const own = speeches.bucketOf(asked.record.figures[quotationAt(asked.record, asked.quotation).figure]!);
    const buckets = new Set(figure.entries.map(({ bucket }) => bucket));
    const others = CONCEPT_LANGUAGES.filter((language) => language !== said.language && this.languages.has(language));
    return speeches.find(own, said, [...buckets], others);
  }

  private get gathered(): Speeches {
    return (this.speeches ??= this.gather());
  }

  private gather(): Speeches {
    const speeches = new Speeches(this.meter);
    for (const record of this.records) speeches.add(record);
    return speeches;
  }

  private count(record: ArticleRecord, by: number): void {
    const { counts, languages } = this;
    eachSaid(
      record.said,
      (_, language, statements) => {
        const quotations = (languages.get(language) ?? 0) + by;
        if (quotations > 0) languages.set(language, quotations);
        else languages.delete(language);
        this.statements += by * statements;
      },
      (key) => (counts[key]! += by),
    );
  }
}

/** So many articles are kept with their texts until what they say is asked for. */
const MOST_UNREAD = 32;
/** Numbers of gone quotations that never matter. */
const SPARE = 10_000;
/** So many concepts must be shared before statements are compared, which costs more. */
const PROMISING = 2;

/** A concept that a speaker mentions in more quotations than this leads to none of them. */
const STOCK = 300;

/** Languages of an article's quotations, of those whose words are known. */
const languagesOf = ({ language: own, quotations }: Article): string[] =>
  quotations.map(({ language = own }) => language).filter(hasConcepts);

/** Where each speaker says what in which language. */
class Speeches {
  readonly isAlive = (member: number): boolean => this.records[member] !== null;
  size = 0;
  private readonly records: (ArticleRecord | null)[] = [];
  private readonly quotations: number[] = [];
  /** The number of each record's first quotation; the others follow. */
  private readonly firsts = new Map<ArticleRecord, number>();
  private readonly buckets = new Map<string, { readonly form: string; readonly bucket: string }>();
  /** In which languages the bearers of a surname ever spoke, as bits. */
  private readonly spoken = new Map<string, number>();
  private readonly postings: PhraseIndex;
  /** Of the quotation that is being added. */
  private readonly keys = new Set<number>();

  constructor(meter: Meter) {
    this.postings = new PhraseIndex(this, meter, STOCK);
  }

  get numbers(): number {
    return this.records.length;
  }

  add(record: ArticleRecord): void {
    this.firsts.set(record, this.records.length);
    const table = conceptTable();
    let posting = -1;
    eachSaid(
      record.said,
      (quotation, language) => {
        this.postKeys();
        const local = record.figures[quotationAt(record, quotation).figure];
        posting = local && isHeld(record, quotation) ? this.addMember(record, quotation, local, language) : -1;
      },
      (key) => {
        if (posting >= 0 && isTelling(table, key)) this.keys.add(postingKey(posting, key));
      },
    );
    this.postKeys();
  }

  /** Numbers a quotation, and gives the hash of who says it in which language. */
  private addMember(
    record: ArticleRecord,
    quotation: number,
    local: ArticleRecord['figures'][number],
    language: string,
  ): number {
    const bucket = this.bucketOf(local);
    this.spoken.set(bucket, (this.spoken.get(bucket) ?? 0) | bitOf(language));
    this.records.push(record);
    this.quotations.push(quotation);
    this.size++;
    return speechOf(bucket, language);
  }

  /** Adds the keys of the last quotation. */
  private postKeys(): void {
    if (this.keys.size === 0) return;
    this.postings.addKeys(this.records.length - 1, [...this.keys]);
    this.keys.clear();
  }

  /** True if the bearers of some surnames may have spoken in several languages. */
  speakSeveral(buckets: readonly string[]): boolean {
    const languages = buckets.reduce((bits, bucket) => bits | (this.spoken.get(bucket) ?? 0), 0);
    return (languages & (languages - 1)) !== 0;
  }

  /** Taking names apart takes longer than all else here. */
  bucketOf(local: ArticleRecord['figures'][number]): string {
    const known = this.buckets.get(local.name);
    if (known?.form === local.form) return known.bucket;
    const { bucket } = parseName(local.name, local.form);
    this.buckets.set(local.name, { form: local.form, bucket });
    return bucket;
  }

  remove(record: ArticleRecord): void {
    const first = this.firsts.get(record)!;
    this.firsts.delete(record);
    for (let member = first; this.records[member] === record; member++) {
      this.records[member] = null;
      this.size--;
    }
  }

  /**
   * Quotations that share enough concepts. A concept that a speaker mentions all the time tells nothing, and must not make a
   * difference for one of two quotations alone.
   */
  find(own: string, said: Said, buckets: readonly string[], languages: readonly string[]): Member[] {
    const spoken = buckets.flatMap((bucket) => {
      const bits = this.spoken.get(bucket) ?? 0;
      return languages.filter((language) => bits & bitOf(language)).map((language) => speechOf(bucket, language));
    });
    const ownSpeech = speechOf(own, said.language);
    const shared = new Map<number, number>();
    for (const key of tellingKeys(said)) {
      let tells: boolean | null = null;
      for (const speech of spoken) {
        const count = this.postings.find(postingKey(speech, key));
        if (count === 0) continue;
        const found = this.postings.found.slice(0, count);
        tells ??= !this.postings.isStock(postingKey(ownSpeech, key));
        if (!tells) break;
        for (const member of found) shared.set(member, (shared.get(member) ?? 0) + 1);
      }
    }
    const members: Member[] = [];
    for (const [member, count] of shared) {
      if (count >= PROMISING) members.push({ record: this.records[member]!, quotation: this.quotations[member]! });
    }
    return members;
  }
}

const bitOf = (language: string): number => 1 << (CONCEPT_LANGUAGES as readonly string[]).indexOf(language);

/** True if a quotation links to repeats at all. */
const isHeld = (record: ArticleRecord, quotation: number): boolean => fingerprintAt(record, quotation) !== null;

/** The concepts of what is said that tell something. */
function tellingKeys({ readings }: Said): number[] {
  const table = conceptTable();
  const keys = new Set<number>();
  for (const reading of readings) {
    for (const key of reading.keys) if (isTelling(table, key)) keys.add(key & KEY);
  }
  return [...keys];
}

const isTelling = (table: ConceptTable, key: number): boolean => isConcept(key) && !table.isCommon(key & KEY);

/** A hash of who speaks in which language; who, by the surname. */
function speechOf(bucket: string, language: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < bucket.length; at++) hash = Math.imul(hash ^ bucket.charCodeAt(at), 0x01000193);
  for (let at = 0; at < language.length; at++) hash = Math.imul(hash ^ language.charCodeAt(at), 0x01000193);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** A hash of who says what in which language. */
function postingKey(speech: number, key: number): number {
  let hash = Math.imul(speech ^ key, 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
