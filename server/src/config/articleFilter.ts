import picomatch from 'picomatch';
import type { ConfigValues } from './config';

/** Folders that never hold articles: version control, packages, and the stored index. */
export const SKIPPED_FOLDERS: ReadonlySet<string> = new Set(['.git', 'node_modules', '.copydesk']);

/** Endings of sidecar files, which hold the metadata of the article with the same stem. */
export const SIDECAR_ENDINGS: readonly string[] = ['.meta.yaml', '.meta.yml', '.meta.json'];

export interface ArticleFilter {
  /** True if the file is an article. */
  accepts(path: string): boolean;
  /** True if a file or everything in a folder is left out by `ignore`. */
  ignores(path: string): boolean;
}

/**
 * Decides which files of a corpus are articles. Paths are relative to the corpus's folder, parted by `/`.
 * A name that starts with a dot needs a glob that spells the dot, as in shells.
 */
export function articleFilter(
  values: Pick<ConfigValues, 'articles' | 'ignore'> & Partial<Pick<ConfigValues, 'figures' | 'sources' | 'table'>>,
): ArticleFilter {
  const isArticle = picomatch([...values.articles]);
  const beside = new Set([values.figures, values.sources, values.table?.file]);
  const ignoreGlobs = folderGlobs(values.ignore);
  const ignores = ignoreGlobs.length > 0 ? picomatch(ignoreGlobs, { dot: true }) : () => false;
  return {
    accepts: (path) => isArticle(path) && !ignores(path) && !isSidecar(path) && !beside.has(path),
    ignores: (path) => ignores(path),
  };
}

/** Globs that take a folder for all it holds, as in .gitignore: `drafts` is `drafts` and `drafts/**`. */
export const folderGlobs = (globs: readonly string[]): string[] =>
  globs.flatMap((glob) => {
    const bare = glob.replace(/\/+$/u, '');
    return [bare, `${bare}/**`];
  });

/** True for `<stem>.meta.yaml`, `.meta.yml` and `.meta.json`. */
export const isSidecar = (path: string): boolean => SIDECAR_ENDINGS.some((ending) => path.endsWith(ending));
