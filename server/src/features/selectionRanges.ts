import type { Article } from '../article/article';
import { contains, touches, type Range } from '../text/range';
import { turnGroups } from './sections';

/** Segmenting is linear only for short strings, and nobody selects by sentence in a longer paragraph. */
const LONGEST_PARAGRAPH = 20_000;

/**
 * The ranges that Expand Selection goes through from an offset, smallest first, each within the next: word, sentence,
 * quotation without and with its marks, paragraph, turn, whole text.
 */
export function selectionRanges(article: Article, offset: number): Range[] {
  const steps: Range[] = [];
  const block = article.blocks.find((range) => touches(range, offset));
  if (block && block.end - block.start <= LONGEST_PARAGRAPH) {
    for (const granularity of ['word', 'sentence'] as const) {
      const piece = segmentAt(article, block, offset, granularity);
      if (piece) steps.push(clip(piece, article, offset));
    }
  }
  for (const { start, end, innerStart, innerEnd } of article.quotations) {
    steps.push({ start: innerStart, end: innerEnd }, { start, end });
  }
  if (block) steps.push({ start: block.start, end: block.end });
  for (const { start, end, answers } of turnGroups(article)) {
    steps.push({ start, end }, ...answers.map((answer) => ({ start: answer.start, end: answer.end })));
  }
  steps.push({ start: 0, end: article.text.length });
  return chain(steps.filter((range) => touches(range, offset)));
}

function segmentAt(article: Article, block: Range, offset: number, granularity: 'word' | 'sentence'): Range | null {
  const language = article.language === 'und' ? 'en' : article.language;
  const text = article.text.slice(block.start, block.end);
  const at = Math.min(offset - block.start, text.length - 1);
  const segment = new Intl.Segmenter(language, { granularity }).segment(text).containing(at);
  if (!segment || segment.segment.trim() === '') return null;
  const start = block.start + segment.index;
  return { start, end: start + segment.segment.trimEnd().length };
}

/** The part of a sentence that stands in the innermost quotation at the offset: its first one opens before the mark. */
function clip(piece: Range, { quotations }: Article, offset: number): Range {
  let { start, end } = piece;
  for (const { innerStart, innerEnd } of quotations) {
    if (offset < innerStart || offset > innerEnd || innerStart >= end || innerEnd <= start) continue;
    start = Math.max(start, innerStart);
    end = Math.min(end, innerEnd);
  }
  return { start, end };
}

/** Keeps, of ranges by size, each that truly grows on the one before. */
function chain(ranges: Range[]): Range[] {
  const kept: Range[] = [];
  for (const range of ranges.sort((a, b) => a.end - a.start - (b.end - b.start))) {
    const last = kept.at(-1);
    if (!last || (contains(range, last) && range.end - range.start > last.end - last.start)) kept.push(range);
  }
  return kept;
}
