import { splitBlocks } from '../text/blocks';
import { LineIndex } from '../text/lines';
import { spanQuotations } from '../text/quotationSpans';
import { en } from '../languages/en';
import { lexiconOf } from '../languages/lexicon';
import type { Article } from './article';
import { classifyBlocks } from './blockKinds';
import { findFigures } from './figures';
import { kindOf } from './quotationKinds';
import { attribute } from './speakers/attribute';
import { makeReading } from './speakers/reading';
import { tokenize } from './tokens';

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
  const lexicon = lexiconOf(en);
  const lineBlocks = splitBlocks(text);
  const { spans, defects } = spanQuotations(text, lineBlocks, {
    pairs: new Set(),
    spaced: lexicon.language.spacedMarks,
    apostropheWords: lexicon.apostropheWords,
  });
  const { blocks, turns, interview } = classifyBlocks(text, lineBlocks, null, spans, lexicon.language);
  const tokens = tokenize(text, lineBlocks, lexicon);
  const found = findFigures(text, tokens, lexicon);
  const reading = makeReading(text, tokens, lexicon, blocks, spans, found);
  const attributed = attribute(reading, turns, -1);
  return {
    uri,
    text,
    lines: LineIndex.of(text),
    language: lexicon.language.code,
    kind: interview ? 'interview' : 'report',
    blocks,
    metadata: { entries: [], header: null, bodyStart: 0, problems: [] },
    quotations: spans.map((span, i) => ({
      start: span.start,
      end: span.end,
      innerStart: span.innerStart,
      innerEnd: span.innerEnd,
      kind: kindOf(reading, i, attributed[i]!),
      utterance: attributed[i]!.utterance,
      speaker: attributed[i]!.speaker,
      parent: span.parent,
      open: span.open,
      close: span.close,
    })),
    defects,
    figures: found.figures,
    mentions: found.mentions,
    dates: [],
    sources: [],
    turns,
  };
}
