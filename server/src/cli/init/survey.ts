import { IGNORE_KEY, metadataEntries, METADATA_KEYS, type Article, type MetadataKey } from '../../article/article';
import { parseArticle } from '../../article/parseArticle';
import { isSidecar } from '../../config/articleFilter';
import { DEFAULT_VALUES } from '../../config/config';
import { readArticleNow } from '../../disk/read';
import { pathFrom, uriOfPath } from '../../disk/uris';
import { walk, type FoundFile } from '../../disk/walk';

/** Endings of files that can be articles; the last one only where there are no others. */
const ENDINGS: readonly string[] = ['.txt', '.text', '.news', '.md'];
/** Files that lie beside articles and are none. */
const NO_ARTICLE =
  /^(?:authors|changelog|changes|contributing|contributors|copying|index|licen[cs]e|notice|readme|requirements|robots|todo)\b/iu;
/** Articles that are read, evenly spread over all of them. */
const MOST_READ = 400;
/** Endings that hold less than this share of the files are left out. */
const FEW = 0.02;

/** Where metadata is written, by how a person would call it. */
export type Form = 'sidecar' | 'front matter' | 'header' | 'harvest prefix' | 'dateline' | 'none';

const FORMS: Readonly<Record<string, Form>> = {
  sidecar: 'sidecar',
  'front-matter': 'front matter',
  header: 'header',
  prefix: 'harvest prefix',
  dateline: 'dateline',
};

/** What a folder holds, as far as a configuration depends on it. */
export interface Survey {
  /** Number of files that are taken for articles. */
  readonly articles: number;
  /** Globs that name them. */
  readonly globs: readonly string[];
  /** Globs of files that the globs name and that are no articles. */
  readonly ignored: readonly string[];
  /** Number of articles that were read. */
  readonly read: number;
  /** How many of these are in a language, by its code; most first. Where it can't be told: `und`. */
  readonly languages: readonly (readonly [string, number])[];
  /** In how many of them a key is written: beside the text, at its top or in its dateline. */
  readonly keys: ReadonlyMap<MetadataKey, number>;
  /** In how many of them metadata is written in a form; the most telling one of each article. */
  readonly forms: ReadonlyMap<Form, number>;
  /** CSV and TSV files, which may hold metadata. Paths from the folder. */
  readonly tables: readonly string[];
  readonly hasFigures: boolean;
}

/** Looks at a folder. Null where it holds nothing that could be an article. Throws the file system's errors. */
export async function survey(folder: string): Promise<Survey | null> {
  const nameOf = (path: string): string => pathFrom(folder, path);
  const wanted = [...ENDINGS, '.csv', '.tsv', '.yaml'];
  const accepts = (path: string): boolean => wanted.some((ending) => path.endsWith(ending)) && !isSidecar(path);
  const { files } = await walk(folder, { base: folder, accepts, ignores: () => false });
  const names = new Map(files.map((file) => [nameOf(file.path), file]));
  const endings = endingsOf([...names.keys()]);
  const all = [...names].filter(([name]) => endings.some((ending) => name.endsWith(ending)));
  const articles = all.filter(([name]) => !NO_ARTICLE.test(lastPart(name)));
  if (articles.length === 0) return null;
  const top = commonFolder(articles.map(([name]) => name));
  return {
    articles: articles.length,
    globs: endings.map((ending) => `${top}**/*${ending}`),
    ignored: [
      ...new Set(all.map(([name]) => name).filter((name) => NO_ARTICLE.test(lastPart(name)) && name.startsWith(top))),
    ],
    ...read(spread(articles.map(([, file]) => file))),
    tables: [...names.keys()].filter((name) => /\.[ct]sv$/u.test(name)),
    hasFigures: names.has(DEFAULT_VALUES.figures),
  };
}

/** The endings that articles have here. */
function endingsOf(names: readonly string[]): string[] {
  const counts = ENDINGS.map(
    (ending) => names.filter((name) => name.endsWith(ending) && !NO_ARTICLE.test(lastPart(name))).length,
  );
  const total = counts.slice(0, -1).reduce((sum, count) => sum + count, 0);
  const some = ENDINGS.slice(0, -1).filter((_, index) => counts[index]! > total * FEW);
  return some.length > 0 ? some : ENDINGS.slice(-1);
}

const lastPart = (name: string): string => name.slice(name.lastIndexOf('/') + 1);

/** The folder that holds all files, with a slash behind it; empty for the top. */
function commonFolder(names: readonly string[]): string {
  let common = names[0]!.slice(0, names[0]!.lastIndexOf('/') + 1);
  while (!names.every((name) => name.startsWith(common))) common = common.replace(/[^/]*\/$/u, '');
  return common;
}

function spread(files: readonly FoundFile[]): FoundFile[] {
  const step = Math.max(1, files.length / MOST_READ);
  return Array.from({ length: Math.min(files.length, MOST_READ) }, (_, index) => files[Math.floor(index * step)]!);
}

function read(files: readonly FoundFile[]): Pick<Survey, 'read' | 'languages' | 'keys' | 'forms'> {
  const languages = new Map<string, number>();
  const keys = new Map<MetadataKey, number>();
  const forms = new Map<Form, number>();
  const count = <K>(counts: Map<K, number>, key: K): unknown => counts.set(key, (counts.get(key) ?? 0) + 1);
  let done = 0;
  for (const file of files) {
    const result = readArticleNow(file, DEFAULT_VALUES.maxFileSize);
    if (result.kind !== 'read' || result.decoded.text.trim() === '') continue;
    const { decoded, sidecar } = result;
    const article = parseArticle({ uri: uriOfPath(file.path), text: decoded.text, ...(sidecar && { sidecar }) });
    done++;
    count(languages, article.language);
    count(forms, formOf(article));
    for (const key of METADATA_KEYS) if (key !== IGNORE_KEY && isWritten(article, key)) count(keys, key);
  }
  return { read: done, languages: [...languages].sort(([, a], [, b]) => b - a), keys, forms };
}

const isWritten = ({ metadata }: Article, key: MetadataKey): boolean =>
  metadataEntries(metadata, key).some(({ level }) => FORMS[level] !== undefined);

function formOf({ metadata }: Article): Form {
  const levels = new Set(metadata.entries.map(({ level }) => level));
  const level = Object.keys(FORMS).find((known) => levels.has(known as never));
  return level === undefined ? 'none' : FORMS[level]!;
}
