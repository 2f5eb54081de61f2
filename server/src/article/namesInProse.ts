import { GIVEN_NAME } from '../languages/lexicon';
import type { Range } from '../text/range';
import type { ArticleBlock } from './article';
import { foldName } from './nameKeys';
import { FULL_PERSON, type NameSpan } from './names';
import type { Tokens } from './tokens';

/** Parts the names of the prose from those in lines of credit. */
export function withoutCredits(
  { starts, ends }: Tokens,
  names: readonly NameSpan[],
  blocks: readonly ArticleBlock[],
): { readonly spans: readonly NameSpan[]; readonly credited: readonly Range[] } {
  if (!blocks.some(({ kind }) => kind === 'credit')) return { spans: names, credited: [] };
  const spans: NameSpan[] = [];
  const credited: Range[] = [];
  let block = 0;
  for (const span of names) {
    const start = starts[span.first]!;
    while (blocks[block]!.end <= start) block++;
    if (blocks[block]!.kind !== 'credit') spans.push(span);
    else if (span.end - span.first > 1 && span.score >= FULL_PERSON) credited.push({ start, end: ends[span.end - 1]! });
  }
  return { spans, credited };
}

/**
 * "hat Ada Lind Fehler eingeräumt": where every noun has a capital, one may stand behind a name and look like its end. The
 * name ends before it if the word before stands alone somewhere and the noun does not.
 */
export function withoutNouns(text: string, tokens: Tokens, spans: readonly NameSpan[]): NameSpan[] {
  const alone = new Set<string>();
  for (const { first, end } of spans) if (end - first === 1) alone.add(wordKey(text, tokens, first));
  return spans.map((span) => {
    const last = span.end - 1;
    const noun =
      span.end - span.first > 2 &&
      (tokens.flags[span.first]! & GIVEN_NAME) !== 0 &&
      alone.has(wordKey(text, tokens, last - 1)) &&
      !alone.has(wordKey(text, tokens, last));
    return noun ? { ...span, end: last } : span;
  });
}

/** A word as names are compared by it. */
export const wordKey = (text: string, tokens: Tokens, n: number): string =>
  foldName(text.slice(tokens.starts[n]!, tokens.ends[n]!));
