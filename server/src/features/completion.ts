import type { Article, MetadataKey } from '../article/article';
import type { Corpus } from '../corpus/corpus';
import { languages } from '../languages/index';
import { rules } from '../rules/index';
import type { Range } from '../text/range';
import { metadataPlace, openKeys, type MetadataPlace } from './metadataPlace';
import { count } from './words';

/** Something that can be written at the cursor. */
export interface Suggestion {
  readonly kind: 'key' | 'figure' | 'source' | 'value';
  readonly label: string;
  readonly newText: string;
  /** What stands beside it; may be empty. */
  readonly detail: string;
  /** What it means, in a sentence or two. */
  readonly documentation?: string;
}

export interface Suggestions {
  /** What they replace: what was typed of them so far. */
  readonly range: Range;
  /** Best first. */
  readonly items: readonly Suggestion[];
  /** False if more would come with more typed. */
  readonly complete: boolean;
}

/** Names that are suggested at most; whoever sees more types on. */
const MOST = 40;

/** What is written: an article, or a sidecar, of which only the text is known. */
export interface Writing {
  readonly text: string;
  readonly article: Article | null;
  readonly corpus: Corpus;
}

/**
 * What can be written at an offset of a header or sidecar: metadata keys that are not there yet, and values: sources and figures
 * of the corpus, languages, dates of the article. Null elsewhere. Costs as much as it gives, whatever the corpus's size.
 */
export function completion({ text, article, corpus }: Writing, offset: number): Suggestions | null {
  const place = metadataPlace(text, offset, article === null);
  if (!place) return null;
  const range = { start: place.start, end: place.end };
  if (place.kind === 'key') return { range, items: keys(place), complete: true };
  const typed = text.slice(place.start, place.end);
  const items = values(place.key, typed, article, corpus)
    // The article being written is in the corpus itself, with half a name.
    .filter(({ label }) => label !== typed)
    .map((item) => (place.spaced ? item : { ...item, newText: ` ${item.newText}` }));
  return { range, items, complete: items.length < MOST && !BY_NAME.has(place.key) };
}

const keys = ({ taken, hasColon }: Extract<MetadataPlace, { kind: 'key' }>): Suggestion[] =>
  openKeys(taken).map((key) => ({ kind: 'key', label: key, newText: hasColon ? key : `${key}: `, detail: '' }));

/** Keys whose values the corpus looks up by what was typed. */
const BY_NAME: ReadonlySet<MetadataKey> = new Set<MetadataKey>(['source', 'via', 'speakers', 'interviewer', 'author']);

function values(key: MetadataKey, typed: string, article: Article | null, corpus: Corpus): Suggestion[] {
  switch (key) {
    case 'source':
    case 'via':
      return corpus.findSources(typed, MOST).map(({ name, published, cited }) => {
        return value(
          'source',
          name,
          published > 0 ? count(published, 'article') : `cited in ${count(cited, 'article')}`,
        );
      });
    case 'speakers':
    case 'interviewer':
    case 'author':
      return corpus.findFigures(typed, MOST).map((figure) => {
        return value('figure', figure.name, figure.registry?.roles.at(-1)?.title ?? '');
      });
    case 'language':
    case 'translated-from':
      return languages.map(({ code, name }) => value('value', code, name));
    case 'kind':
      return ['report', 'interview'].map((kind) => value('value', kind));
    case 'copydesk-ignore':
      return rules.map(({ id, summary }) => value('value', id, summary));
    case 'date':
      return article ? dates(article).map((date) => value('value', date)) : [];
    case 'date-basis':
      return [value('value', 'inferred')];
    case 'place':
      return article ? [...new Set(read(article, 'place'))].map((place) => value('value', place)) : [];
    default:
      return [];
  }
}

const value = (kind: Suggestion['kind'], text: string, detail = ''): Suggestion => ({
  kind,
  label: text,
  newText: text,
  detail,
});

/** What was read of a key from below the header: from the dateline, the text, the file's name. */
const read = ({ metadata }: Article, key: MetadataKey): string[] =>
  metadata.entries.filter((entry) => entry.key === key && !WRITTEN.has(entry.level)).map((entry) => entry.value);
const WRITTEN: ReadonlySet<string> = new Set(['sidecar', 'table', 'front-matter', 'header']);

/** Days that the article itself names: in its dateline, then in its text. */
function dates(article: Article): string[] {
  const days = [...read(article, 'date'), ...article.dates.map(({ value }) => value ?? '')];
  return [...new Set(days.filter((day) => /^\d{4}-\d\d-\d\d$/u.test(day)))].slice(0, MOST);
}
