import { stat } from 'node:fs/promises';
import { dirname, relative, resolve } from 'node:path';
import picomatch from 'picomatch';
import type { TableRow } from '../article/metadata/tableRow';
import { articleFilter, SIDECAR_ENDINGS } from '../config/articleFilter';
import type { Config } from '../config/config';
import { CONFIG_NAME, type Configs, type LoadedConfig } from './loadConfig';
import { problemOfError, type DiskProblem } from './problem';
import { pathFrom } from './uris';
import { stemOf, walk, type FoundFile, type Walked } from './walk';

/** An article's file, with the configuration of the corpus it belongs to. */
export interface ArticleFile extends FoundFile {
  readonly corpus: LoadedConfig;
  /** The folder that the globs of overrides start from. */
  readonly base: string;
  /** What holds for this article: the configuration of its corpus with the overrides that speak of it. */
  readonly config: Config;
}

export interface Listing {
  /** Each file once, in the order of their paths by code unit. */
  readonly files: readonly ArticleFile[];
  /** Sidecar files that stand beside no article. */
  readonly orphans: readonly Orphan[];
  /** Corpora of which all articles are among the files. */
  readonly whole: ReadonlySet<LoadedConfig>;
  readonly problems: readonly DiskProblem[];
}

/** A sidecar file without an article. */
export interface Orphan {
  readonly path: string;
  readonly config: Config;
}

export interface ListOptions {
  /** Folder that relative arguments start from. */
  readonly cwd: string;
  readonly configs: Configs;
}

/**
 * Finds the articles that paths stand for: a file is always taken, a folder gives the articles that its configuration
 * names, a glob gives every file it matches and that is not ignored. A path that stands for nothing is a problem and
 * the rest still counts.
 */
export async function listArticles(paths: readonly string[], options: ListOptions): Promise<Listing> {
  const lister = new Lister(options);
  for (const path of paths) await lister.add(path);
  const files = [...lister.files.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
  return { files, orphans: lister.orphans, whole: lister.whole, problems: lister.problems };
}

class Lister {
  readonly files = new Map<string, ArticleFile>();
  readonly problems: DiskProblem[] = [];
  readonly orphans: Orphan[] = [];
  readonly whole = new Set<LoadedConfig>();

  constructor(private readonly options: ListOptions) {}

  async add(argument: string): Promise<void> {
    const path = resolve(this.options.cwd, argument);
    try {
      if ((await stat(path)).isDirectory()) await this.addFolder(path);
      else await this.addFile(path);
    } catch (error) {
      const { isGlob, base, glob } = picomatch.scan(argument);
      if (isGlob) await this.addGlob(argument, resolve(this.options.cwd, base), glob);
      else this.problems.push(problemOfError(path, error));
    }
  }

  private async addFile(path: string): Promise<void> {
    this.takeAll([await articleAt(path, this.options)]);
  }

  private async addFolder(path: string): Promise<void> {
    const { found, corpora, problems } = await this.corpusIn(path);
    const inner = [...corpora];
    // A corpus inside of this one is read by its own configuration, as the language server reads it.
    while (inner.length > 0) {
      const one = await this.corpusIn(inner.shift()!);
      inner.push(...one.corpora);
      found.push(...one.found);
      problems.push(...one.problems);
    }
    const globs = (await this.options.configs.at(path)).config.articles.join(', ');
    this.problems.push(...problems);
    this.takeAll(found);
    if (found.length + problems.length === 0) {
      this.problems.push({ path, kind: 'no-articles', message: `holds no articles (looked for ${globs})` });
    }
  }

  /** The articles of one corpus below a folder, and the folders of those further inside. */
  private async corpusIn(folder: string): Promise<Pick<Walked, 'corpora' | 'problems'> & { found: ArticleFile[] }> {
    const { configs } = this.options;
    const corpus = await configs.at(folder);
    const base = configs.baseOf(corpus, folder);
    const stopsAt = configs.given ? null : CONFIG_NAME;
    const filter = articleFilter(corpus.config);
    const { files, orphans, corpora, problems } = await walk(folder, { base, stopsAt, ...filter });
    this.orphans.push(...orphans.map((path) => ({ path, config: corpus.config })));
    // A folder above the corpus's own holds all of it.
    if (!relative(folder, base).startsWith('..')) this.whole.add(corpus);
    return { found: files.map((file) => ofCorpus(file, corpus, this.options)), corpora, problems };
  }

  private async addGlob(argument: string, folder: string, glob: string): Promise<void> {
    const corpus = await this.options.configs.at(folder);
    const base = this.options.configs.baseOf(corpus, folder);
    const fromBase = pathFrom(base, folder);
    const { ignores } = articleFilter(corpus.config);
    const matches = picomatch(glob);
    const accepts = (path: string): boolean => {
      const inFolder = fromBase === '' ? path : path.slice(fromBase.length + 1);
      return matches(inFolder) && !ignores(path);
    };
    const none: DiskProblem = { path: argument, kind: 'no-articles', message: 'matches no file' };
    try {
      const { files, problems } = await walk(folder, { base, accepts, ignores });
      this.problems.push(...problems);
      this.takeAll(files.map((file) => ofCorpus(file, corpus, this.options)));
      if (files.length + problems.length === 0) this.problems.push(none);
    } catch {
      this.problems.push(none);
    }
  }

  private takeAll(found: readonly ArticleFile[]): void {
    for (const file of found) if (!this.files.has(file.path)) this.files.set(file.path, file);
  }
}

/** A file that is named by its path, with its sidecar and the configuration that holds for it. */
export async function articleAt(path: string, options: ListOptions): Promise<ArticleFile> {
  const corpus = await options.configs.at(dirname(path));
  return ofCorpus({ path, sidecar: await sidecarOf(path) }, corpus, options);
}

/** There may be very many, and copies of objects take more memory than what is written out. */
function ofCorpus({ path, sidecar }: FoundFile, corpus: LoadedConfig, { cwd, configs }: ListOptions): ArticleFile {
  const base = configs.baseOf(corpus, cwd);
  return { path, sidecar, corpus, base, config: corpus.config.at(pathInCorpus({ path, base })) };
}

/** Where an article stands in its corpus: its path from the folder that globs and tables start from. */
export const pathInCorpus = ({ path, base }: Pick<ArticleFile, 'path' | 'base'>): string => pathFrom(base, path);

/** The article's row of its corpus's metadata table, if there is one. */
export const rowOf = (file: Pick<ArticleFile, 'path' | 'base' | 'corpus'>): TableRow | null =>
  file.corpus.table?.table?.rowOf(pathInCorpus(file)) ?? null;

/** The sidecar `<stem>.meta.yaml`, `.meta.yml` or `.meta.json` beside an article, or null. */
export async function sidecarOf(path: string): Promise<string | null> {
  for (const ending of SIDECAR_ENDINGS) {
    const sidecar = stemOf(path) + ending;
    if (
      await stat(sidecar).then(
        (found) => found.isFile(),
        () => false,
      )
    )
      return sidecar;
  }
  return null;
}
