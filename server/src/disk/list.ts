import { stat } from 'node:fs/promises';
import { dirname, relative, resolve, sep } from 'node:path';
import picomatch from 'picomatch';
import { articleFilter, SIDECAR_ENDINGS } from '../config/articleFilter';
import type { Configs, LoadedConfig } from './loadConfig';
import { problemOfError, type DiskProblem } from './problem';
import { stemOf, walk, type FoundFile, type Walked } from './walk';

/** An article's file, with the configuration of the corpus it belongs to. */
export interface ArticleFile extends FoundFile {
  readonly corpus: LoadedConfig;
}

export interface Listing {
  /** Each file once, in the order of their paths by code unit. */
  readonly files: readonly ArticleFile[];
  readonly problems: readonly DiskProblem[];
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
  return { files, problems: lister.problems };
}

class Lister {
  readonly files = new Map<string, ArticleFile>();
  readonly problems: DiskProblem[] = [];

  constructor(private readonly options: ListOptions) {}

  async add(argument: string): Promise<void> {
    const path = resolve(this.options.cwd, argument);
    try {
      if ((await stat(path)).isDirectory()) await this.addFolder(path);
      else this.take({ path, sidecar: await sidecarOf(path) }, await this.options.configs.at(dirname(path)));
    } catch (error) {
      const { isGlob, base, glob } = picomatch.scan(argument);
      if (isGlob) await this.addGlob(argument, resolve(this.options.cwd, base), glob);
      else this.problems.push(problemOfError(path, error));
    }
  }

  private async addFolder(path: string): Promise<void> {
    const corpus = await this.options.configs.at(path);
    const base = this.options.configs.baseOf(corpus, path);
    const found = await walk(path, { base, ...articleFilter(corpus.config) });
    const globs = corpus.config.articles.join(', ');
    this.takeAll(found, corpus, { path, kind: 'no-articles', message: `holds no articles (looked for ${globs})` });
  }

  private async addGlob(argument: string, folder: string, glob: string): Promise<void> {
    const corpus = await this.options.configs.at(folder);
    const base = this.options.configs.baseOf(corpus, folder);
    const fromBase = relative(base, folder).split(sep).join('/');
    const { ignores } = articleFilter(corpus.config);
    const matches = picomatch(glob);
    const accepts = (path: string): boolean => {
      const inFolder = fromBase === '' ? path : path.slice(fromBase.length + 1);
      return matches(inFolder) && !ignores(path);
    };
    const none: DiskProblem = { path: argument, kind: 'no-articles', message: 'matches no file' };
    try {
      this.takeAll(await walk(folder, { base, accepts, ignores }), corpus, none);
    } catch {
      this.problems.push(none);
    }
  }

  private takeAll(found: Walked, corpus: LoadedConfig, none: DiskProblem): void {
    for (const file of found.files) this.take(file, corpus);
    this.problems.push(...found.problems);
    if (found.files.length + found.problems.length === 0) this.problems.push(none);
  }

  private take(file: FoundFile, corpus: LoadedConfig): void {
    if (!this.files.has(file.path)) this.files.set(file.path, { ...file, corpus });
  }
}

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
