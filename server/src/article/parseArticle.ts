import { detectLanguage } from '../languages/detect';
import { languageOf, languages } from '../languages';
import { en } from '../languages/en';
import { lexiconOf, type Lexicon } from '../languages/lexicon';
import { splitBlocks, type Block } from '../text/blocks';
import { LineIndex } from '../text/lines';
import { spanQuotations, type QuotationSpan } from '../text/quotationSpans';
import { metadataEntry, type Article, type Metadata, type Quotation } from './article';
import { classifyBlocks } from './blockKinds';
import { findDates } from './dates/findDates';
import { findFigures } from './figures';
import { readMetadata } from './metadata/readMetadata';
import { kindOf } from './quotationKinds';
import { findSources } from './sources/findSources';
import { attribute, intervieweeOf, type Attributed } from './speakers/attribute';
import { makeReading, type Reading } from './speakers/reading';
import { tokenize } from './tokenize';

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
  const { uri, text, sidecar } = input;
  const detected = detectLanguage(text);
  const metadata = readMetadata(text, languageOf(detected), sidecar, languages);
  const code = languageCode(metadata, detected);
  const lexicon = lexiconOf(languageOf(code) ?? en);
  const paragraphs = paragraphsOf(text, metadata);
  const { spans, defects } = spanQuotations(text, paragraphs, conventionsOf(lexicon));
  const { blocks, turns, interview } = classifyBlocks(text, paragraphs, metadata.header, spans, lexicon.language);
  const tokens = tokenize(text, paragraphs, lexicon);
  const found = findFigures(text, tokens, lexicon);
  const reading = makeReading(text, tokens, lexicon, blocks, spans, found);
  const attributed = attribute(reading, turns, intervieweeOf(reading, turns));
  const date = metadataEntry(metadata, 'date')?.value ?? null;
  return {
    uri,
    text,
    lines: LineIndex.of(text),
    language: code,
    kind: interview ? 'interview' : 'report',
    blocks,
    metadata,
    quotations: spans.map((span, i) => toQuotation(reading, span, i, attributed[i]!)),
    defects,
    figures: found.figures,
    mentions: found.mentions,
    dates: findDates(text, paragraphs, lexicon.language, date, metadata.header ? [metadata.header] : []),
    sources: findSources({ text, blocks, metadata, lexicon, interview, ...found }),
    turns,
  };
}

/** The language that the metadata gives, if it is one we know by its code; else the one that was recognised. */
function languageCode(metadata: Metadata, detected: string): string {
  const stated = metadataEntry(metadata, 'language')?.value.trim().slice(0, 2).toLowerCase();
  return stated && languageOf(stated) ? stated : detected;
}

/** The body's paragraphs; a header written above it is one paragraph of its own kind. */
function paragraphsOf(text: string, metadata: Metadata): Block[] {
  const { header, bodyStart } = metadata;
  if (!header || header.form === 'prefix') return splitBlocks(text, header ? bodyStart : 0);
  return [{ start: header.start, end: header.end }, ...splitBlocks(text, bodyStart)];
}

function conventionsOf(lexicon: Lexicon) {
  const { language, apostropheWords } = lexicon;
  return { pairs: new Set([...language.marks, ...language.otherMarks]), spaced: language.spacedMarks, apostropheWords };
}

function toQuotation(reading: Reading, span: QuotationSpan, index: number, attributed: Attributed): Quotation {
  const kind = kindOf(reading, index, attributed);
  const { start, end, innerStart, innerEnd, parent, open, close } = span;
  const speaker = kind === 'speech' ? attributed.speaker : null;
  return { start, end, innerStart, innerEnd, kind, utterance: attributed.utterance, speaker, parent, open, close };
}
