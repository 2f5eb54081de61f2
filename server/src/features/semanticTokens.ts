import type { Article, QuotationKind } from '../article/article';
import { lowerBound } from '../corpus/sortedList';
import type { Range } from '../text/range';
import { attributions } from './thingAt';

/** What a word is, beyond its shape. */
export const TOKEN_TYPES = ['figure', 'cue', 'date', 'source', 'quotation'] as const;
/** A quotation that is no speech; a figure that speaks. */
export const TOKEN_MODIFIERS = ['scare', 'title', 'heading', 'speaker'] as const;

export interface SemanticToken extends Range {
  readonly type: (typeof TOKEN_TYPES)[number];
  readonly modifier: (typeof TOKEN_MODIFIERS)[number] | null;
}

/**
 * The figures, cue words, dates, sources and quotation marks of a range of an article, in order and without overlaps: where two things
 * share words, the one that comes first in `TOKEN_TYPES` has them. Of quotations only the marks are tokens, as other things stand inside.
 */
export function semanticTokens(article: Article, range: Range): SemanticToken[] {
  const taken: SemanticToken[] = [];
  for (const token of candidates(article)) {
    if (token.end <= token.start || token.end <= range.start || token.start >= range.end) continue;
    const at = lowerBound(taken, token.start, (other, start) => other.end - start - 1);
    if (taken[at] && taken[at].start < token.end) continue;
    taken.splice(at, 0, token);
  }
  return taken;
}

/** All things that may be tokens, the weightier ones first. */
function* candidates(article: Article): Iterable<SemanticToken> {
  const named = attributions(article);
  const speaking = new Set(named.map(({ start }) => start));
  for (const { start, end } of article.mentions) {
    yield { start, end, type: 'figure', modifier: speaking.has(start) ? 'speaker' : null };
  }
  // Pronouns and roles that attribute; words that name no figure too.
  for (const { speaker } of article.quotations) {
    if (speaker && speaker.by !== 'metadata') yield token(speaker, 'figure', 'speaker');
  }
  for (const { speaker } of article.quotations) if (speaker?.cue) yield token(speaker.cue, 'cue');
  for (const date of article.dates) yield token(date, 'date');
  for (const source of article.sources) yield token(source, 'source');
  for (const { start, end, open, close, kind } of article.quotations) {
    yield token({ start, end: start + open.length }, 'quotation', MODIFIERS[kind]);
    yield token({ start: end - close.length, end }, 'quotation', MODIFIERS[kind]);
  }
}

const MODIFIERS: Record<QuotationKind, SemanticToken['modifier']> = {
  speech: null,
  scare: 'scare',
  title: 'title',
  heading: 'heading',
};

const token = (
  { start, end }: Range,
  type: SemanticToken['type'],
  modifier: SemanticToken['modifier'] = null,
): SemanticToken => ({ start, end, type, modifier });
