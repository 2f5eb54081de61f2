import type { Article } from '../article/article';
import { articleFilter, type ArticleFilter } from '../config/articleFilter';
import { makeConfig, type Config } from '../config/config';
import { parseConfig, type ConfigProblem } from '../config/parseConfig';
import { parseFigures } from '../config/parseFigures';
import { ArticleCorpus } from '../corpus/articleCorpus';
import type { ArticleRecord } from '../corpus/articleRecord';
import { inFolder, relativePath, stemOf } from './uris';

/** What makes a folder a corpus: the text of its `copydesk.yaml`, or the globs of the setting `copydesk.include`. */
export type RootSource =
  | { readonly kind: 'file'; readonly uri: string; readonly text: string }
  | { readonly kind: 'include'; readonly globs: readonly string[] };

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
  readonly config: Config;
  readonly configProblems: readonly ConfigProblem[];
  /** Where the figures that are kept by hand stand, whether or not there is such a file; null without a folder. */
  readonly figuresUri: string | null;
  figuresText: string | null = null;
  figuresProblems: readonly ConfigProblem[] = [];
  /** URIs of articles that came, went or changed since somebody last emptied it. */
  readonly touched = new Set<string>();
  /** Grows with every change of the corpus, so that findings know when they are stale. */
  revision = 0;
  private readonly filter: ArticleFilter;
  private readonly sidecars = new Map<string, Sidecar>();
  private readonly articlesByStem = new Map<string, Set<string>>();

  constructor(
    readonly folder: string | null,
    readonly source: RootSource | null,
  ) {
    const read = source?.kind === 'file' ? parseConfig(source.text) : null;
    this.config = read?.config ?? makeConfig(source?.kind === 'include' ? { articles: source.globs } : {});
    this.configProblems = read?.problems ?? [];
    this.filter = articleFilter(this.config);
    this.figuresUri = folder === null ? null : this.config.figures.split('/').reduce(inFolder, folder);
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

  set(article: Article): void {
    this.corpus.set(article);
    this.added(article.uri);
  }

  /** Adds the facts of an article that was read elsewhere. */
  setRecord(record: ArticleRecord): void {
    this.corpus.setRecord(record);
    this.added(record.uri);
  }

  private added(uri: string): void {
    this.revision++;
    this.touched.add(uri);
    const stem = stemOf(uri);
    const sharing = this.articlesByStem.get(stem);
    if (sharing) sharing.add(uri);
    else this.articlesByStem.set(stem, new Set([uri]));
  }

  delete(uri: string): void {
    this.corpus.delete(uri);
    this.revision++;
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
    this.revision++;
  }

  /** The articles that a sidecar speaks of. */
  articlesOf(sidecarUri: string): string[] {
    return [...(this.articlesByStem.get(stemOf(sidecarUri)) ?? [])];
  }

  sidecarOf(uri: string): Sidecar | undefined {
    return this.sidecars.get(stemOf(uri));
  }

  setSidecar(uri: string, text: string | null): void {
    if (text !== null) this.sidecars.set(stemOf(uri), { uri, text });
    else if (this.sidecars.get(stemOf(uri))?.uri === uri) this.sidecars.delete(stemOf(uri));
  }
}
