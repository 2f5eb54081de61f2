import type { QuotationSpan } from '../../text/quotationSpans';
import type { ArticleBlock, LocalFigure, Mention } from '../article';
import type { FoundFigures } from '../figures';
import { RoleHolders } from '../roleHolders';
import type { Lexicon } from '../../languages/lexicon';
import { firstTokenFrom, type Tokens } from '../tokens';

/** Everything the speaker search looks at, with tokens, quotations, mentions and blocks linked to each other. */
export interface Reading {
  readonly text: string;
  readonly tokens: Tokens;
  readonly lexicon: Lexicon;
  readonly blocks: readonly ArticleBlock[];
  readonly spans: readonly QuotationSpan[];
  readonly figures: readonly LocalFigure[];
  readonly mentions: readonly Mention[];
  readonly mentionTokens: FoundFigures['tokens'];
  /** For each figure its first mention. */
  readonly firstMention: Int32Array;
  readonly holders: RoleHolders;
  /** For each token the outermost quotation that holds it, or -1. */
  readonly quotationOf: Int32Array;
  /** For each token the mention that holds it, or -1. */
  readonly mentionOf: Int32Array;
  /** For each block its first token; one entry more for the end. */
  readonly blockTokens: Int32Array;
  /** For each quotation the first token behind its start and behind its end. */
  readonly spanFirst: Int32Array;
  readonly spanEnd: Int32Array;
  /** For each quotation whether it is a mere name, once that was asked (see `quotedNames.ts`). */
  readonly nameInMarks: (boolean | undefined)[];
}

/** Links the parts of an article; linear. */
export function makeReading(
  text: string,
  tokens: Tokens,
  lexicon: Lexicon,
  blocks: readonly ArticleBlock[],
  spans: readonly QuotationSpan[],
  found: FoundFigures,
): Reading {
  const quotationOf = new Int32Array(tokens.count).fill(-1);
  const spanFirst = new Int32Array(spans.length);
  const spanEnd = new Int32Array(spans.length);
  for (let index = 0; index < spans.length; index++) {
    const { start, end, parent } = spans[index]!;
    spanFirst[index] = firstTokenFrom(tokens, start);
    spanEnd[index] = firstTokenFrom(tokens, end);
    if (parent < 0) quotationOf.fill(index, spanFirst[index], spanEnd[index]);
  }
  const mentionOf = new Int32Array(tokens.count).fill(-1);
  for (let index = 0; index < found.tokens.length; index++) {
    const { first, end } = found.tokens[index]!;
    for (let n = first; n < end; n++) mentionOf[n] = index;
  }
  const firstMention = new Int32Array(found.figures.length);
  for (let i = found.mentions.length - 1; i >= 0; i--) firstMention[found.mentions[i]!.figure] = i;
  const blockTokens = new Int32Array(blocks.length + 1);
  for (let index = 0, token = 0; index < blocks.length; index++) {
    const { start } = blocks[index]!;
    while (token < tokens.count && tokens.starts[token]! < start) token++;
    blockTokens[index] = token;
  }
  blockTokens[blocks.length] = tokens.count;
  return {
    text,
    tokens,
    lexicon,
    blocks,
    spans,
    figures: found.figures,
    mentions: found.mentions,
    mentionTokens: found.tokens,
    firstMention,
    holders: new RoleHolders(text, tokens, lexicon, found.figures),
    quotationOf,
    mentionOf,
    blockTokens,
    spanFirst,
    spanEnd,
    nameInMarks: new Array<boolean | undefined>(spans.length),
  };
}

/** Index of the paragraph that holds a token. */
export function blockOf(reading: Reading, token: number): number {
  let low = 0;
  let high = reading.blocks.length;
  while (high - low > 1) {
    const middle = (low + high) >>> 1;
    if (reading.blockTokens[middle]! <= token) low = middle;
    else high = middle;
  }
  return low;
}

/** Number of mentions that start before a token. */
export function mentionsBefore(reading: Reading, token: number): number {
  let low = 0;
  let high = reading.mentionTokens.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (reading.mentionTokens[middle]!.first < token) low = middle + 1;
    else high = middle;
  }
  return low;
}
