import { splitBlocks } from '../text/blocks';
import { LineIndex } from '../text/lines';
import { spanQuotations } from '../text/quotationSpans';
import { en } from '../languages/en';
import type { Article } from './article';
import { classifyBlocks } from './blockKinds';

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
  const { uri, text } = input;
  const language = en;
  const lineBlocks = splitBlocks(text);
  const { spans, defects } = spanQuotations(text, lineBlocks, {
    pairs: new Set(),
    spaced: language.spacedMarks,
    apostropheWords: new Set(),
  });
  const { blocks, turns, interview } = classifyBlocks(text, lineBlocks, null, spans, language);
  return {
    uri,
    text,
    lines: LineIndex.of(text),
    language: language.code,
    kind: interview ? 'interview' : 'report',
    blocks,
    metadata: { entries: [], header: null, bodyStart: 0, problems: [] },
    quotations: spans.map((span, i) => ({
      start: span.start,
      end: span.end,
      innerStart: span.innerStart,
      innerEnd: span.innerEnd,
      kind: 'speech',
      utterance: i,
      speaker: null,
      parent: span.parent,
      open: span.open,
      close: span.close,
    })),
    defects,
    figures: [],
    mentions: [],
    dates: [],
    sources: [],
    turns,
  };
}
