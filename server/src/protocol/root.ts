import type { Article } from '../article/article';
import type { ArticleInput } from '../article/parseArticle';
import { articleFilter, type ArticleFilter } from '../config/articleFilter';
import { readingOf, type Config, type ConfigValues } from '../config/config';
import { ORPHAN_SIDECAR, orphanSidecar, tooLargeFile } from '../config/fileFindings';
import { parseFigures } from '../config/parseFigures';
import { parseSources } from '../config/parseSources';
import { Baseline } from '../rules/baseline';
import type { Finding } from '../rules/rule';
import type { ConfigProblem } from '../config/problem';
import { ArticleCorpus } from '../corpus/articleCorpus';
import type { ArticleRecord } from '../corpus/articleRecord';
import { SourceRegistry } from '../corpus/sourceRegistry';
import { readsAlike, rootConfig, type RootConfig, type RootSource } from './rootConfig';
import { RootTable } from './rootTable';
import { inFolder, relativePath, stemOf } from './uris';

/** A sidecar file: `<stem>.meta.yaml`, `.meta.yml` or `.meta.json`. */
export interface Sidecar {
  readonly uri: string;
  readonly text: string;
}

/**
 * One corpus of the workspace: a folder, its configuration and the facts of its articles. The loose corpus, of open
 * documents that lie in no folder of a corpus, has no folder.
 */
export class CorpusRoot {
  readonly corpus = new ArticleCorpus();
  /** Where the figures that are kept by hand stand, whether or not there is such a file; null without a folder. */
  figuresUri: string | null = null;
  figuresText: string | null = null;
  figuresProblems: readonly ConfigProblem[] = [];
  /** The same for the sources that are kept by hand. */
  sourcesUri: string | null = null;
  sourcesText: string | null = null;
  sourcesProblems: readonly ConfigProblem[] = [];
  /** Where the file of known findings stands, whether or not it is there; null where the configuration names none. */
  baselineUri: string | null = null;
  baselineText: string | null = null;
  baseline: Baseline | null = null;
  /** Grows with every change of a registry or of the baseline. */
  registryVersion = 0;
  /** The metadata table; empty where the configuration names none. */
  readonly table = new RootTable(this);
  /** URIs of articles that came, went or changed since somebody last emptied it. */
  readonly touched = new Set<string>();
  /** Grows with every article that comes or goes. */
  listVersion = 0;
  /** True when all articles were read once: only then can be said that a sidecar, or a row of the table, stands for none. */
  isWhole = false;
  /** Grows with every change of the corpus, so that findings know when they are stale; but for those that are moves. */
  revision = 0;
  /** Grows when nothing but places changed in an article: findings that name no place in it are as they were. */
  moves = 0;
  /** When articles last moved, as `moves`. */
  private readonly moved = new Map<string, number>();
  private current!: RootConfig;
  private filter!: ArticleFilter;
  private readonly tooLarge = new Map<string, number>();
  private readonly sidecars = new Map<string, Sidecar>();
  private readonly articlesByStem = new Map<string, Set<string>>();

  constructor(
    readonly folder: string | null,
    source: RootSource | null,
    settings: Partial<ConfigValues> = {},
  ) {
    this.corpus.keepReady();
    this.configure(rootConfig(source, settings, null));
  }

  get config(): Config {
    return this.current.config;
  }

  /** The configuration with what it was made of. */
  get configuration(): RootConfig {
    return this.current;
  }

  /** The corpus with another configuration: this one, or a new and empty one where articles are to be read in another way. */
  configured(source: RootSource | null, settings: Partial<ConfigValues>): CorpusRoot {
    const next = rootConfig(source, settings, this.current);
    const root = readsAlike(this.config, next.config) ? this : new CorpusRoot(this.folder, source);
    root.configure(next);
    return root;
  }

  private configure(next: RootConfig): void {
    this.current = next;
    this.filter = articleFilter(next.config);
    this.revision++;
    const figures = this.uriOf(next.config.figures);
    if (figures !== this.figuresUri) {
      this.setFigures(null);
      this.figuresUri = figures;
    }
    const sources = this.uriOf(next.config.sources);
    if (sources !== this.sourcesUri) {
      this.setSources(null);
      this.sourcesUri = sources;
    }
    const baseline = next.config.baseline === null ? null : this.uriOf(next.config.baseline);
    if (baseline !== this.baselineUri) {
      this.setBaseline(null);
      this.baselineUri = baseline;
    }
  }

  private uriOf(path: string): string | null {
    return this.folder === null ? null : path.split('/').reduce(inFolder, this.folder);
  }

  /** True for the files of figures and sources, the metadata table and the baseline. */
  keeps(uri: string): boolean {
    return [this.figuresUri, this.sourcesUri, this.baselineUri, this.table.uri].includes(uri);
  }

  /** True if the configuration names the file as an article. Says nothing of corpora further inside. */
  accepts(uri: string): boolean {
    const path = this.folder === null ? null : relativePath(this.folder, uri);
    return path !== null && path !== '' && this.filter.accepts(path);
  }

  /** What holds for one article: the configuration with the overrides that speak of it. */
  configOf(uri: string): Config {
    const path = this.folder === null ? null : relativePath(this.folder, uri);
    return path === null ? this.config : this.config.at(path);
  }

  /** @param before the article that the corpus holds in its place, where that is at hand */
  set(article: Article, before: Article | null = null): void {
    const { uri } = article;
    if (this.corpus.set(article, 'all', before)) return this.added(uri);
    this.moved.set(uri, ++this.moves);
    this.touched.add(uri);
  }

  /** True if nothing but places changed in an article since there were so many moves. */
  hasMoved(uri: string, moves: number): boolean {
    return (this.moved.get(uri) ?? 0) > moves;
  }

  /** Adds the facts of an article that was read elsewhere. */
  setRecord(record: ArticleRecord): void {
    this.corpus.setRecord(record);
    this.added(record.uri);
  }

  private added(uri: string): void {
    this.revision++;
    if (!this.articlesByStem.get(stemOf(uri))?.has(uri)) this.listVersion++;
    this.touched.add(uri);
    const stem = stemOf(uri);
    const sharing = this.articlesByStem.get(stem);
    if (sharing) sharing.add(uri);
    else this.articlesByStem.set(stem, new Set([uri]));
  }

  delete(uri: string): void {
    this.corpus.delete(uri);
    this.moved.delete(uri);
    this.revision++;
    this.listVersion++;
    this.table.note(uri, []);
    this.touched.add(uri);
    const sharing = this.articlesByStem.get(stemOf(uri));
    sharing?.delete(uri);
    if (sharing?.size === 0) this.articlesByStem.delete(stemOf(uri));
  }

  /**
   * Takes the text of the registry of figures, null where there is none. While its YAML is broken, what it said before
   * stays in force.
   */
  setFigures(text: string | null): void {
    if (text === this.figuresText) return;
    const { registry, problems } = parseFigures(text ?? '', this.figuresUri ?? '');
    this.figuresText = text;
    this.figuresProblems = problems;
    if (!registry) return;
    this.corpus.setRegistry(text === null ? null : registry);
    this.registryVersion++;
    this.revision++;
  }

  /** Takes the text of the registry of sources, in the same way. */
  setSources(text: string | null): void {
    if (text === this.sourcesText) return;
    const { entries, problems } = parseSources(text ?? '', this.sourcesUri ?? '');
    this.sourcesText = text;
    this.sourcesProblems = problems;
    if (!entries) return;
    this.corpus.setSources(new SourceRegistry(entries));
    this.registryVersion++;
    this.revision++;
  }

  /**
   * Takes the text of the baseline, null where there is none.
   *
   * @returns false where it is no baseline, so that no finding is known
   */
  setBaseline(text: string | null): boolean {
    if (text === this.baselineText) return true;
    this.baselineText = text;
    this.baseline = text === null ? null : Baseline.parse(text);
    this.registryVersion++;
    this.revision++;
    return text === null || this.baseline !== null;
  }

  /** The findings without those that the baseline knows. They are of one article and its sidecar, or of the table; `uri` is that file. */
  unknown(uri: string, findings: readonly Finding[], textOf: (uri: string) => string): readonly Finding[] {
    const { baseline, baselineUri, folder } = this;
    if (!baseline || baselineUri === null || folder === null) return findings;
    let up = '';
    // Paths in it start from its own folder, which may lie inside of the corpus's.
    for (let at = baselineUri; at !== folder; up += '../') {
      at = at.slice(0, at.lastIndexOf('/'));
      const path = relativePath(at, uri);
      if (path !== null) return baseline.unknown(up + path, findings, textOf);
    }
    return findings;
  }

  /** The articles that a sidecar speaks of. */
  articlesOf(sidecarUri: string): string[] {
    return [...(this.articlesByStem.get(stemOf(sidecarUri)) ?? [])];
  }

  sidecarOf(uri: string): Sidecar | undefined {
    return this.sidecars.get(stemOf(uri));
  }

  /** What there is to read of an article with that text. */
  inputOf(uri: string, text: string): ArticleInput {
    const sidecar = this.sidecarOf(uri);
    const row = this.table.rowOf(uri);
    return { uri, text, ...readingOf(this.config), ...(sidecar && { sidecar }), ...(row && { row }) };
  }

  /** Findings on sidecar files that stand beside no article. */
  readonly orphans = (): Finding[] => {
    const severity = this.config.severityOf(ORPHAN_SIDECAR);
    if (severity === 'off' || this.folder === null || !this.isWhole) return [];
    return [...this.sidecars.values()]
      .filter(({ uri }) => this.articlesOf(uri).length === 0)
      .map(({ uri }) => orphanSidecar(uri, severity));
  };

  /** Takes the size of an article that is larger than the limit and so is not read; null for any other. */
  setTooLarge(uri: string, size: number | null): void {
    if (size === null) this.tooLarge.delete(uri);
    else this.tooLarge.set(uri, size);
  }

  /**
   * Forgets articles that were too large and are not in the folder any more.
   *
   * @returns true if there were any
   */
  keepTooLarge(isThere: (uri: string) => boolean): boolean {
    const before = this.tooLarge.size;
    for (const uri of [...this.tooLarge.keys()]) if (!isThere(uri)) this.tooLarge.delete(uri);
    return this.tooLarge.size < before;
  }

  /** Findings on articles that were not read as they are too large. */
  readonly skipped = (): Finding[] =>
    [...this.tooLarge].flatMap(([uri, size]) => tooLargeFile(uri, size, this.configOf(uri)));

  setSidecar(uri: string, text: string | null): void {
    if (text !== null) this.sidecars.set(stemOf(uri), { uri, text });
    else if (this.sidecars.get(stemOf(uri))?.uri === uri) this.sidecars.delete(stemOf(uri));
  }
}
