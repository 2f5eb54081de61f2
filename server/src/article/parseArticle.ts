import { detectLanguage } from '../languages/detect';
import { languageOf } from '../languages';
import { en } from '../languages/en';
import type { Lexicon } from '../languages/lexicon';
import type { Range } from '../text/range';
import { splitBlocks, type Block } from '../text/blocks';
import { LineIndex } from '../text/lines';
import { spanQuotations, type QuotationSpan } from '../text/quotationSpans';
import {
  metadataEntry,
  type Article,
  type ArticleBlock,
  type ArticleButDates,
  type DateMention,
  type Metadata,
  type Quotation,
  type QuotationKind,
} from './article';
import { classifyBlocks } from './blockKinds';
import { datesInSpeech } from './dates/datesInSpeech';
import { impliedDate, withEvent } from './dates/anniversary';
import { findDates } from './dates/findDates';
import { decideOrder } from './dates/numericOrder';
import { findFigures } from './figures';
import { withInferred } from './metadata/inferred';
import type { KeyAliases } from './metadata/keys';
import { readMetadata } from './metadata/readMetadata';
import type { TableRow } from './metadata/tableRow';
import { standardDate } from './metadata/validateDate';
import { foreignLanguage } from './quotationLanguage';
import { kindsOf } from './quotationKinds';
import { roleMentions } from './roleMentions';
import { findSources } from './sources/findSources';
import { attributionTail } from './speakers/tail';
import { attribute, type Attributed } from './speakers/attribute';
import { intervieweeOf } from './speakers/interviewee';
import { makeReading } from './speakers/reading';
import { TokenRoom, tokenize } from './tokenize';
import { vocabularyOf } from './vocabulary';

/** What there is to read of one article. */
export interface ArticleInput extends ReadingSettings {
  readonly uri: string;
  /** The decoded text. */
  readonly text: string;
  /** The sidecar file `<stem>.meta.yaml` or `.meta.json`, if there is one. */
  readonly sidecar?: { readonly uri: string; readonly text: string } | undefined;
  /** The article's row of the metadata table, if there is one. */
  readonly row?: TableRow | undefined;
}

/** What a corpus says of how its articles are to be read. */
export interface ReadingSettings {
  /** What the corpus calls metadata keys in its own way. */
  readonly aliases?: KeyAliases | undefined;
  /** ISO 639-1 codes of the languages that its articles are in; empty where nothing is said. What an article states counts more. */
  readonly languageCodes?: readonly string[] | undefined;
}

/** Where the tokens of the article being read are; nothing of them is kept. */
const room = new TokenRoom();

/**
 * Reads one article. Pure and total: any string gives an article; faults are values in it, never exceptions.
 * Linear in the length of the text.
 */
export function parseArticle(input: ArticleInput): Article {
  const { article, dates } = read(input);
  return { ...article, dates: dates() };
}

/** The same without the dates. */
export const parseButDates = (input: ArticleInput): ArticleButDates => read(input).article;

/** Reads an article. Its dates are found when they are asked for, which must be before the next one is read. */
function read(input: ArticleInput): { article: ArticleButDates; dates: () => readonly DateMention[] } {
  const { uri, text, languageCodes } = input;
  const detected = detectLanguage(text, languageCodes);
  let paragraphs: readonly Block[] = [];
  const split = (bodyStart: number) => (paragraphs = splitBlocks(text, bodyStart));
  const written = readMetadata({ ...input, language: languageOf(detected), paragraphs: split });
  const code = languageCode(written, detected);
  const vocabulary = vocabularyOf(languageOf(code) ?? en);
  const { lexicon } = vocabulary;
  const tokens = tokenize(text, paragraphs, vocabulary, room);
  const tails = (block: number, part: Range = paragraphs[block]!) => attributionTail(tokens, part);
  const { spans, defects } = spanQuotations(text, paragraphs, conventionsOf(lexicon), tails, tokens.marks);
  const { blocks, turns, interview } = classifyBlocks(text, paragraphs, spans, lexicon.language);
  const found = findFigures(text, tokens, lexicon, blocks);
  const { figures } = found;
  const reading = makeReading(text, tokens, lexicon, blocks, spans, found);
  const attributed = attribute(reading, turns, intervieweeOf(reading, turns));
  const kinds = kindsOf(reading, attributed);
  const datesFrom = (anchor: string | null) => findDates(text, paragraphs, tokens, vocabulary, anchor);
  const implied = impliedDate(text, tokens, lexicon.language, blocks, datesFrom);
  const metadata = withInferred(written, text, implied, found.credited);
  const stated = metadataEntry(metadata, 'date');
  const date = stated ? standardDate(stated.value) : null;
  const quotations: Quotation[] = [];
  spans.forEach((span, i) => {
    const inner = { start: span.innerStart, end: span.innerEnd };
    const foreign = foreignLanguage(text, tokens, inner, reading.spanFirst[i]!, reading.spanEnd[i]!, code);
    quotations.push(toQuotation(span, kinds[i]!, attributed[i]!, foreign));
  });
  const dates = (): readonly DateMention[] => {
    const counted = datesInSpeech(text, tokens, vocabulary, datesFrom(date), quotations, date);
    const decided = decideOrder(text, counted, metadata, lexicon.language);
    return implied && stated?.level === 'text' ? withEvent(decided, implied, tokens) : decided;
  };
  const speakers = quotations.map(({ speaker }) => speaker);
  const byRole = roleMentions(reading, speakers);
  const article: ArticleButDates = {
    uri,
    text,
    lines: LineIndex.of(text),
    language: code,
    kind: interview ? 'interview' : 'report',
    blocks: withHeader(blocks, metadata),
    metadata,
    quotations,
    defects,
    figures,
    mentions: byRole.length === 0 ? found.mentions : [...found.mentions, ...byRole].sort((a, b) => a.start - b.start),
    sources: findSources({ text, blocks, metadata, tokens, vocabulary, interview, figures, mentions: found.mentions }),
    turns,
  };
  return { article, dates };
}

/** The language that the metadata gives, if it is one we know by its code; else the one that was recognised. */
function languageCode(metadata: Metadata, detected: string): string {
  const stated = metadataEntry(metadata, 'language')?.value.trim().slice(0, 2).toLowerCase();
  return stated && languageOf(stated) ? stated : detected;
}

/** The paragraphs with a header written above them, which is a block of its own kind and not read as prose. */
function withHeader(blocks: readonly ArticleBlock[], { header }: Metadata): readonly ArticleBlock[] {
  if (!header || header.form === 'prefix') return blocks;
  return [{ start: header.start, end: header.end, kind: 'header' }, ...blocks];
}

function conventionsOf(lexicon: Lexicon) {
  const { language, marks: pairs, apostropheWords } = lexicon;
  return { pairs, spaced: language.spacedMarks, apostropheWords };
}

function toQuotation(
  span: QuotationSpan,
  kind: QuotationKind,
  { speaker: said, utterance }: Attributed,
  language: string | undefined,
): Quotation {
  const { start, end, innerStart, innerEnd, parent, open, close } = span;
  const speaker = kind === 'speech' ? said : null;
  if (language === undefined)
    return { start, end, innerStart, innerEnd, kind, utterance, speaker, parent, open, close };
  return { start, end, innerStart, innerEnd, kind, utterance, speaker, parent, open, close, language };
}
