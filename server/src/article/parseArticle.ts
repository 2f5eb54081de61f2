import { LineIndex } from '../text/lines';
import type { Article } from './article';

/** What there is to read of one article. */
export interface ArticleInput {
  readonly uri: string;
  /** The decoded text. */
  readonly text: string;
  /** The sidecar file `<stem>.meta.yaml` or `.meta.json`, if there is one. */
  readonly sidecar?: { readonly uri: string; readonly text: string };
}

/**
 * Reads one article. Pure and total: any string gives an article; faults are values in it, never exceptions.
 * Linear in the length of the text.
 */
export function parseArticle(input: ArticleInput): Article {
  return {
    uri: input.uri,
    text: input.text,
    lines: LineIndex.of(input.text),
    language: 'und',
    kind: 'report',
    blocks: [],
    metadata: { entries: [], header: null, bodyStart: 0, problems: [] },
    quotations: [],
    defects: [],
    figures: [],
    mentions: [],
    dates: [],
    sources: [],
    turns: [],
  };
}
