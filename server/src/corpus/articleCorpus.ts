import type { Article } from '../article/article';
import type { Range } from '../text/range';
import type { ArticleRecord, Asked, RecordedFigure } from './articleRecord';
import { isRecorded, quotationAt, quotationFrom, recordOf, wordsEndAt, wordsStartAt } from './articleRecord';
import type {
  ArticleFacts,
  Corpus,
  Duplicate,
  Figure,
  Location,
  NamedFigure,
  RepeatMember,
  RepeatRelation,
  Source,
} from './corpus';
import { ArticleIndex } from './articleIndex';
import { DraftRecords } from './draftRecords';
import { DuplicateIndex } from './duplicateIndex';
import { FigureIndex } from './figureIndex';
import { wordHashes } from './fingerprint';
import {
  canonicalName,
  figureView,
  mentionsOf,
  newestQuotations,
  quotationsOf,
  spokenBy,
  spokenCount,
  unknownFigure,
} from './figureView';
import { StringPool } from './keepString';
import type { Meter } from './meter';
import { sameSketch, statesTheSame, takePlaces } from './movedFacts';
import { NamedInArticle } from './namedInArticle';
import { parseName } from './personName';
import type { Registry } from './registry';
import type { Member, RepeatGroup } from './repeatIndex';
import { withRelated } from './related/relatedGroups';
import { RepeatIndex } from './repeatIndex';
import { byDate, isSame } from './repeats/member';
import { SaidIndex } from './saidIndex';
import { byText } from './sortedList';
import { SourceIndex } from './sourceIndex';
import type { KnownFigure } from './spellingEntry';
import { SourceRegistry, type SourceEntry } from './sourceRegistry';

/**
 * The corpus in memory. It keeps facts and no texts, takes one article at a time, and answers from inverted indexes. What
 * it answers depends on the articles that it holds and not on the order in which they came.
 */
export class ArticleCorpus implements Corpus {
  private readonly records = new Map<string, ArticleRecord>();
  private readonly figureIndex: FigureIndex;
  private readonly saidIndex: SaidIndex;
  private readonly repeatIndex: RepeatIndex;
  private readonly sourceIndex: SourceIndex;
  private readonly duplicateIndex: DuplicateIndex;
  private readonly articleIndex: ArticleIndex;
  private readonly strings = new StringPool();
  private sourceRegistry = new SourceRegistry([]);
  private order: string[] | null = null;
  /** Figures as they were last asked for, until the corpus changes: of one that is named all over a corpus much has to be put together. */
  private views = new WeakMap<KnownFigure, Figure>();
  /** Groups of repeats as they were last asked for, likewise. */
  private groups = new WeakMap<RepeatGroup, readonly RepeatMember[]>();

  private readonly drafts = new DraftRecords();

  constructor(private readonly meter: Meter = { visited: 0 }) {
    this.figureIndex = new FigureIndex(meter);
    this.saidIndex = new SaidIndex(meter, (local) => this.figureIndex.of(local));
    this.repeatIndex = new RepeatIndex(meter, this.saidIndex);
    this.sourceIndex = new SourceIndex(meter);
    this.duplicateIndex = new DuplicateIndex(meter);
    this.articleIndex = new ArticleIndex(meter);
  }

  /** From now on prepares for requests while articles come in, so that the first one does not wait. For programs that answer requests. */
  keepReady(): void {
    this.saidIndex.keepReady();
  }

  /** Shares a string with all equal ones in this corpus's records. */
  readonly keep = (text: string): string => this.strings.keep(text);

  /**
   * Adds an article, or replaces the one with its URI. What its quotations say is read when it is first asked for.
   *
   * @param before the article that the corpus holds in its place, where that is at hand
   * @returns false where what is told of other articles is as it was, but for places in this one
   */
  set(article: Article, asked: Asked = 'all', before: Article | null = null): boolean {
    if (asked === 'figures') {
      this.setRecord(recordOf(article, this.keep, asked));
      return true;
    }
    const record = recordOf(article, this.keep, 'unsaid');
    const old = this.records.get(article.uri);
    if (old && before && statesTheSame(old, before, record, article)) return this.move(old, record);
    this.setRecord(record, article);
    return true;
  }

  /** Puts the places of a new record into the old one, which states the same. Tells whether other articles have other duplicates now. */
  private move(old: ArticleRecord, record: ArticleRecord): boolean {
    const sameWords = sameSketch(old, record);
    const isDouble = (): boolean => this.duplicateIndex.isAsked && this.duplicates(old.uri).length > 0;
    const wasDouble = !sameWords && isDouble();
    if (!sameWords) this.duplicateIndex.remove(old);
    takePlaces(old, record);
    if (!sameWords) this.duplicateIndex.add(old);
    for (const local of old.figures) this.views.delete(this.figureIndex.of(local)!);
    this.groups = new WeakMap();
    return !sameWords && (wasDouble || isDouble());
  }

  /**
   * Adds the facts of an article, as `recordOf` makes them elsewhere.
   *
   * @param unread the article, where the record does not hold yet what its quotations say
   */
  setRecord(record: ArticleRecord, unread: Article | null = null): void {
    this.forgetViews();
    const old = this.records.get(record.uri);
    // New facts go in before old ones go out, so that names in both are not forgotten in between.
    this.figureIndex.add(record);
    this.saidIndex.add(record, unread);
    this.repeatIndex.add(record);
    this.sourceIndex.add(record);
    this.duplicateIndex.add(record);
    this.articleIndex.add(record);
    this.records.set(record.uri, record);
    if (old) this.drop(old);
    else this.order = null;
  }

  /** Puts the figures in force that an editor keeps by hand; null for none. */
  setRegistry(registry: Registry | null): void {
    this.forgetViews();
    this.figureIndex.setRegistry(registry);
    this.repeatIndex.changed();
  }

  /** Puts the sources in force that an editor keeps by hand. */
  setSources(registry: SourceRegistry): void {
    this.sourceRegistry = registry;
  }

  /** Takes an article out; nothing happens if the corpus does not hold it. */
  delete(uri: string): void {
    const old = this.records.get(uri);
    if (!old) return;
    this.records.delete(uri);
    this.forgetViews();
    this.drop(old);
    this.order = null;
  }

  clear(): void {
    this.records.clear();
    this.forgetViews();
    this.figureIndex.clear();
    this.saidIndex.clear();
    this.repeatIndex.clear();
    this.sourceIndex.clear();
    this.duplicateIndex.clear();
    this.articleIndex.clear();
    this.strings.clear();
    this.order = null;
  }

  get size(): number {
    return this.records.size;
  }

  /** In path order. */
  uris(): Iterable<string> {
    this.order ??= [...this.records.keys()].sort(byText);
    return this.order;
  }

  /** Number of quotations in an article. */
  quotationCount(uri: string): number {
    return this.records.get(uri)?.quotationCount ?? 0;
  }

  /** The speakers of an article's quotations by their names over the corpus, each once. */
  speakers(uri: string): string[] {
    const record = this.records.get(uri);
    if (!record) return [];
    const names = new Set(record.speakers.values());
    for (const local of record.figures) {
      const known = local.spokenFrom < local.spokenTo ? this.figureIndex.of(local) : undefined;
      if (known) names.add(canonicalName(known));
    }
    return [...names];
  }

  facts(uri: string): ArticleFacts | undefined {
    return this.records.get(uri);
  }

  figure(article: Article, index: number): Figure {
    const local = article.figures[index];
    const known = local && this.figureIndex.of(local);
    if (known) return this.view(known);
    // The article is newer than what the corpus holds of it: the figure stands alone.
    const name = local?.name ?? '';
    return unknownFigure(`${parseName(name, local?.form ?? 'surname').bucket}|?${name}`, name);
  }

  figuresIn(uri: string): readonly NamedFigure[] {
    return (this.records.get(uri)?.figures ?? []).map((local) => new NamedInArticle(local, this.viewOf));
  }

  private readonly viewOf = (local: RecordedFigure): Figure => this.view(this.figureIndex.of(local)!);

  registered(name: string): Figure | null {
    const known = this.figureIndex.registered(name);
    return known ? figureView(known, this.figureIndex, this.meter) : null;
  }

  namesakes({ key }: Figure): readonly Figure[] {
    return this.figureIndex.inBucketOf(key).map((known) => this.view(known));
  }

  mentions(figure: Figure): readonly Location[] {
    const known = this.figureIndex.withKey(figure.key);
    return known ? mentionsOf(known, this.meter) : [];
  }

  findFigures(query: string, limit: number): readonly Figure[] {
    const found: Figure[] = [];
    if (limit <= 0) return found;
    for (const figure of this.figureIndex.find(query)) {
      found.push(figureView(figure, this.figureIndex, this.meter));
      if (found.length >= limit) break;
    }
    return found;
  }

  *allFigures(): Iterable<Figure> {
    for (const figure of this.figureIndex.all()) yield figureView(figure, this.figureIndex, this.meter);
  }

  sources(): readonly Source[] {
    return this.sourceIndex.all(this.sourceRegistry);
  }

  source(name: string): Source | null {
    return this.sourceIndex.get(name, this.sourceRegistry);
  }

  sourcePlaces(name: string): readonly Location[] {
    const entry = this.sourceRegistry.get(name);
    return this.sourceIndex.places(entry ? [name, entry.name, ...entry.aliases] : [name]);
  }

  sourceEntry(name: string): SourceEntry | null {
    return this.sourceRegistry.get(name);
  }

  sourceNameLike(name: string): string | null {
    return this.sourceRegistry.nameLike(name);
  }

  findSources(query: string, limit: number): readonly Source[] {
    return this.sourceIndex.find(query, limit);
  }

  findArticles(query: string, limit: number): readonly ArticleFacts[] {
    return this.articleIndex.find(query, limit, this.records.values());
  }

  findQuotations(query: string, limit: number): readonly RepeatMember[] {
    const words = wordHashes(query);
    const found = this.repeatIndex.withWords(words, limit);
    const all = found.length > 0 ? found : this.repeatIndex.withWords(words.subarray(0, -1), limit);
    return all.map((member) => this.repeatMember(member, 'origin', 1));
  }

  quotationsIn(uri: string): readonly Range[] {
    const record = this.records.get(uri);
    return Array.from({ length: record?.quotationCount ?? 0 }, (_, index) => quotationAt(record!, index));
  }

  duplicates(uri: string): readonly Duplicate[] {
    const record = this.records.get(uri);
    return record ? this.duplicateIndex.of(record, this.records.values()) : [];
  }

  quotations(figure: Figure): readonly Location[] {
    const known = this.figureIndex.withKey(figure.key);
    return known ? quotationsOf(known, this.meter) : [];
  }

  newestQuotations(figure: Figure, limit: number): readonly Location[] {
    const known = this.figureIndex.withKey(figure.key);
    return known ? newestQuotations(known, limit, this.meter) : [];
  }

  repeats(article: Article, quotation: number): readonly RepeatMember[] {
    const { member, stale } = this.memberOf(article, quotation);
    const group = member && this.repeatIndex.group(member, stale);
    return group ? this.membersOf(group) : [];
  }

  related(article: Article, quotation: number): readonly RepeatMember[] {
    const { member: asked, stale } = this.memberOf(article, quotation);
    const speaker = article.figures[article.quotations[quotation]?.speaker?.figure ?? -1];
    const figure = speaker && this.figureIndex.of(speaker);
    if (!asked || !figure || spokenCount(figure) > MOST_COMPARED) return [];
    const group = this.repeatIndex.group(asked, stale);
    const repeats = group ? [group.origin, ...group.repeats] : [];
    return this.saidIndex
      .related(asked, spokenBy(figure, this.meter))
      .filter((member) => !repeats.some((repeat) => isSame(repeat, member)))
      .map((member) => this.repeatMember(member, member.relation, member.similarity));
  }

  repeatsAt({ uri, start, end }: Location): readonly RepeatMember[] {
    const record = this.records.get(uri);
    const quotation = record ? quotationFrom(record, start, end) : -1;
    const group = record && quotation >= 0 ? this.repeatIndex.group({ record, quotation }, null) : null;
    return group ? this.membersOf(group) : [];
  }

  wordsOf({ uri, start, end }: Location): Uint32Array {
    const record = this.records.get(uri);
    const quotation = record ? quotationFrom(record, start, end) : -1;
    if (!record || quotation < 0) return new Uint32Array();
    return record.words.subarray(wordsStartAt(record, quotation), wordsEndAt(record, quotation));
  }

  /** Finds the repeats of all quotations at once, for a caller that will ask for those of each; until the corpus changes they are kept. */
  gatherRepeats(): void {
    this.repeatIndex.gather();
  }

  *allRepeats(): Iterable<readonly RepeatMember[]> {
    for (const group of this.repeatIndex.all()) yield this.repeatMembers(group);
  }

  allRelated(): Iterable<readonly RepeatMember[]> {
    const spoken = [...this.saidIndex.all()].sort(byDate).map(({ record, quotation, said, figure }) => ({
      said,
      article: record.uri,
      speaker: figure?.key ?? null,
      member: this.repeatMember({ record, quotation }, 'related', 0),
    }));
    return withRelated(spoken, this.allRepeats());
  }

  /**
   * A quotation of an article as a member. Where the article is newer than what the corpus holds of it, it takes the place of that one,
   * which is `stale`.
   */
  private memberOf(article: Article, quotation: number): { member: Member | null; stale: ArticleRecord | null } {
    if (!article.quotations[quotation]) return { member: null, stale: null };
    const record = this.records.get(article.uri);
    if (record && isRecorded(record, article, quotation)) return { member: { record, quotation }, stale: null };
    return { member: { record: this.drafts.of(article), quotation }, stale: record ?? null };
  }

  private forgetViews(): void {
    this.views = new WeakMap();
    this.groups = new WeakMap();
  }

  private view(known: KnownFigure): Figure {
    let view = this.views.get(known);
    if (!view) this.views.set(known, (view = figureView(known, this.figureIndex, this.meter)));
    return view;
  }

  private drop(record: ArticleRecord): void {
    this.figureIndex.remove(record);
    this.saidIndex.remove(record);
    this.repeatIndex.remove(record);
    this.sourceIndex.remove(record);
    this.duplicateIndex.remove(record);
    this.articleIndex.remove(record);
  }

  private membersOf(group: RepeatGroup): readonly RepeatMember[] {
    let members = this.groups.get(group);
    if (!members) this.groups.set(group, (members = this.repeatMembers(group)));
    return members;
  }

  private repeatMembers({ origin, repeats }: RepeatGroup): RepeatMember[] {
    return [
      this.repeatMember(origin, 'origin', 1),
      ...repeats.map((repeat) =>
        this.repeatMember(repeat, repeat.relation, shownSimilarity(repeat.similarity, repeat.relation === 'exact')),
      ),
    ];
  }

  private repeatMember({ record, quotation }: Member, relation: RepeatRelation, similarity: number): RepeatMember {
    const { figure, start, end, innerStart, innerEnd } = quotationAt(record, quotation);
    const speaker = record.figures[figure];
    const known = speaker && this.figureIndex.of(speaker);
    return {
      uri: record.uri,
      start,
      end,
      innerStart,
      innerEnd,
      speaker: known ? this.view(known).name : (record.speakers.get(quotation) ?? null),
      isFigure: known !== undefined,
      date: record.date,
      relation,
      similarity,
    };
  }
}

/** Quotations of one figure that are compared while somebody waits; of a figure with more, related ones are not looked for. */
const MOST_COMPARED = 500;

/** In hundredths; 1 only for the same words. */
const shownSimilarity = (similarity: number, isExact: boolean): number =>
  isExact ? 1 : Math.min(0.99, Math.round(100 * similarity) / 100);
