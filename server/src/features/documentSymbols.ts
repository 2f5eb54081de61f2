import type { Article, BlockKind, Quotation } from '../article/article';
import { contains, type Range } from '../text/range';
import { teaser } from './markdown';
import { sections, turnGroups } from './sections';

/** One entry of an article's outline. */
export interface OutlineSymbol extends Range {
  readonly kind: 'headline' | 'heading' | 'question' | 'answer' | 'quotation' | 'caption';
  /** Never empty. */
  readonly name: string;
  /** What stands greyed beside the name; may be empty. */
  readonly detail: string;
  /** What is selected when one goes there; lies in the symbol's range. */
  readonly selection: Range;
  readonly children: OutlineSymbol[];
}

const BLOCK_SYMBOLS: Partial<Record<BlockKind, OutlineSymbol['kind']>> = {
  headline: 'headline',
  subheadline: 'headline',
  caption: 'caption',
  credit: 'caption',
};

/**
 * The outline of an article: headlines, sections, questions Q1 … Qn with their answers, quotations of speech with their
 * speakers, captions. A symbol is the child of the smallest one that holds all of it.
 */
export function documentSymbols(article: Article): OutlineSymbol[] {
  const symbols = [...blockSymbols(article), ...turnSymbols(article), ...quotationSymbols(article)];
  return nest(symbols.filter((symbol) => symbol.end > symbol.start));
}

function symbol(
  article: Article,
  kind: OutlineSymbol['kind'],
  range: Range,
  selection: Range,
  label = '',
): OutlineSymbol {
  const words = teaser(article.text.slice(selection.start, selection.end));
  const name = label && words ? `${label} ${words}` : label || words || kind;
  return { kind, name, detail: '', start: range.start, end: range.end, selection: only(selection), children: [] };
}

const sameRange = (a: Range, b: Range): boolean => a.start === b.start && a.end === b.end;

const only = ({ start, end }: Range): Range => ({ start, end });

function* blockSymbols(article: Article): Iterable<OutlineSymbol> {
  for (const block of article.blocks) {
    const kind = BLOCK_SYMBOLS[block.kind];
    if (kind) yield { ...symbol(article, kind, block, block), detail: block.kind === 'headline' ? '' : block.kind };
  }
  for (const section of sections(article)) yield symbol(article, 'heading', section, section.heading);
}

function* turnSymbols(article: Article): Iterable<OutlineSymbol> {
  // Of quotations that start together the outermost comes first.
  const quotations = new Map([...article.quotations].reverse().map((quotation) => [quotation.start, quotation]));
  let number = 0;
  for (const group of turnGroups(article)) {
    if (group.question) yield symbol(article, 'question', group, group.question, `Q${++number}`);
    for (const answer of group.answers) {
      const label = number > 0 ? `A${number}` : 'A';
      const whole = quotations.get(answer.start);
      yield {
        ...symbol(article, 'answer', answer, answer, label),
        detail: (whole && sameRange(whole, answer) && whole.speaker?.name) || '',
      };
    }
  }
}

function* quotationSymbols(article: Article): Iterable<OutlineSymbol> {
  const answers = new Map(article.turns.map((turn) => [turn.start, turn]));
  for (const quotation of article.quotations) {
    if (quotation.kind !== 'speech') continue;
    // An answer that is one quotation from end to end stands for both.
    const answer = answers.get(quotation.start);
    if (answer?.role === 'answer' && sameRange(answer, quotation)) continue;
    const inner = { start: quotation.innerStart, end: quotation.innerEnd };
    const words = teaser(article.text.slice(inner.start, inner.end));
    yield {
      ...symbol(article, 'quotation', quotation, quotation),
      name: quotation.speaker ? `${teaser(quotation.speaker.name, 40)}: ${words}` : `“${words}”`,
      detail: detailOf(quotation),
    };
  }
}

const detailOf = ({ speaker }: Quotation): string => (speaker ? '' : 'speaker not named');

/** Puts symbols into each other by their ranges. Symbols that overlap without one holding the other stay siblings. */
function nest(symbols: OutlineSymbol[]): OutlineSymbol[] {
  const roots: OutlineSymbol[] = [];
  const open: OutlineSymbol[] = [];
  // A stable sort: of two symbols with one range the one that was made first is the parent.
  for (const next of symbols.sort((a, b) => a.start - b.start || b.end - a.end)) {
    while (open.length > 0 && open.at(-1)!.end <= next.start) open.pop();
    let depth = open.length - 1;
    while (depth >= 0 && !contains(open[depth]!, next)) depth--;
    (depth >= 0 ? open[depth]!.children : roots).push(next);
    open.push(next);
  }
  return roots;
}
