import type { MetadataEntry } from '../article/article';
import { LEVEL_WORDS } from '../article/metadata/levelWords';
import { link } from './markdown';

/** The line, from 0, that an offset of another file than the article stands in; null where that is not known. */
export type LineOf = (uri: string, offset: number) => number | null;

/** Where a metadata value was read, as Markdown: `from the dateline`, `from the header, inferred`; with a link to another file. */
export function origin({ level, inferred, uri, start }: MetadataEntry, lineOf: LineOf): string {
  const line = uri === undefined ? null : lineOf(uri, start);
  const place = line === null ? LEVEL_WORDS[level] : link(LEVEL_WORDS[level], uri!, line);
  return `from ${place}${inferred ? ', inferred' : ''}`;
}
