import { overlaps, type Range } from '../text/range';
import type { Block } from '../text/blocks';
import type { QuotationSpan } from '../text/quotationSpans';
import { words, type Language } from '../languages/language';
import type { ArticleBlock, BlockKind, Turn } from './article';

/** An unlabelled interview needs this many questions with an answer right behind them. */
const MIN_TURNS = 2;

/**
 * Says what each paragraph is: header, headline, heading, caption, credit, turn of an interview, or plain paragraph.
 *
 * @param quoted the outermost quotations, in order
 */
export function classifyBlocks(
  text: string,
  blocks: readonly Block[],
  header: Range | null,
  quoted: readonly QuotationSpan[],
  language: Language,
): { blocks: ArticleBlock[]; turns: Turn[]; interview: boolean } {
  const captionOpening = openingPattern(language.captionWords);
  const kinds: BlockKind[] = blocks.map((block) => {
    if (header && overlaps(header, block)) return 'header';
    return captionKind(
      text.slice(block.start, Math.min(block.end, block.start + 200)),
      block.end - block.start,
      captionOpening,
    );
  });
  markHeadlines(text, blocks, kinds);
  const turns = markTurns(text, blocks, kinds, quoted, language);
  return {
    blocks: blocks.map((block, i) => ({ ...block, kind: kinds[i]! })),
    turns,
    interview: turns.length > 0,
  };
}

function openingPattern(list: string): RegExp | null {
  const alternatives = words(list).map((word) => word.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&'));
  return alternatives.length > 0 ? new RegExp(`^[(\\[]?(?:${alternatives.join('|')})\\s*(?:[:/©]|by\\b)`, 'iu') : null;
}

/** Photo captions and credits, as they stand in the text flow of harvested pages. */
function captionKind(head: string, length: number, opening: RegExp | null): BlockKind {
  if (length > 300) return 'paragraph';
  const plain = head.replace(/^[\s•·▪*|]+/u, '');
  const bulleted = plain.length < head.length;
  if (
    /^(?:©|\(c\)\s)/iu.test(plain) ||
    (length < 60 && /^(?:www\.)?[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.[a-z]{2,6}$/iu.test(plain))
  )
    return 'credit';
  if (opening?.test(plain)) return length < 60 ? 'credit' : 'caption';
  if (bulleted && length < 160 && !/[.!?…]["”»]?$/u.test(plain)) return 'caption';
  return 'paragraph';
}

const ENDS_LIKE_SENTENCE = /[.!?…:;,][”"»’')\]]*$|[-–—]$/u;

/** Headline and sub-headline at the top; headings between paragraphs: short lines without a stop at their end. */
function markHeadlines(text: string, blocks: readonly Block[], kinds: BlockKind[]): void {
  const body = kinds.findIndex((kind) => kind !== 'header');
  if (body < 0) return;
  const short = (i: number, limit: number): boolean => {
    const block = blocks[i];
    if (!block || kinds[i] !== 'paragraph' || block.end - block.start > limit) return false;
    const content = text.slice(block.start, block.end);
    return !ENDS_LIKE_SENTENCE.test(content) && /^["“”„«»'‘’\s]*[\p{Lu}\d]/u.test(content);
  };
  const hasProse = (from: number) =>
    blocks.slice(from).some((block, i) => kinds[from + i] === 'paragraph' && block.end - block.start > 160);
  let next = body;
  if (short(body, 200) && hasProse(body + 1)) {
    kinds[body] = 'headline';
    next = body + 1;
    if (short(next, 240) && hasProse(next + 1)) kinds[next++] = 'subheadline';
  }
  for (let i = next; i < blocks.length - 1; i++) {
    if (!short(i, 90)) continue;
    const wordCount = text.slice(blocks[i]!.start, blocks[i]!.end).split(/\s+/u).length;
    // A single capitalised word between two paragraphs is more often debris than a heading.
    const torn = i > 0 && /[-–—,(]$/u.test(text.slice(blocks[i - 1]!.start, blocks[i - 1]!.end));
    if (wordCount >= 2 && wordCount <= 12 && !torn) kinds[i] = 'heading';
  }
}

/** Questions and answers: by labels (`Q:` … `A:`), or a question in plain text with a wholly quoted answer behind it. */
function markTurns(
  text: string,
  blocks: readonly Block[],
  kinds: BlockKind[],
  quoted: readonly QuotationSpan[],
  language: Language,
): Turn[] {
  const labels = labelPattern(language);
  const labelled = blocks.map((block) => labels?.exec(text.slice(block.start, Math.min(block.end, block.start + 40))));
  const byLabel =
    labelled.filter((match) => match?.groups?.question).length >= 1 &&
    labelled.filter((match) => match?.groups?.answer).length >= 1;
  const answers = new Set<number>();
  for (const span of quoted) {
    const first = blocks[span.firstBlock];
    const last = blocks[span.lastBlock];
    if (first && last && span.parent < 0 && span.start - first.start <= 2 && last.end - span.end <= 2)
      answers.add(span.firstBlock);
  }
  const turns: Turn[] = [];
  let pairs = 0;
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i]!;
    if (byLabel) {
      const match = labelled[i]?.groups;
      if (match?.question || match?.answer)
        turns.push({ start: block.start, end: block.end, role: match.question ? 'question' : 'answer' });
      continue;
    }
    if (kinds[i] === 'header' || !answers.has(i + 1)) continue;
    if (text[block.end - 1] !== '?' || quoted.some((span) => span.start === block.start)) continue;
    pairs++;
    turns.push({ start: block.start, end: block.end, role: 'question' });
    turns.push({ start: blocks[i + 1]!.start, end: blocks[i + 1]!.end, role: 'answer' });
  }
  if (!byLabel && pairs < MIN_TURNS) return [];
  for (const turn of turns) {
    const index = blocks.findIndex((block) => block.start === turn.start);
    kinds[index] = turn.role;
  }
  return turns;
}

function labelPattern(language: Language): RegExp | null {
  const alternatives = (list: string) => words(list).join('|');
  const questions = alternatives(language.questionLabels);
  const answers = alternatives(language.answerLabels);
  if (!questions || !answers) return null;
  return new RegExp(`^(?:(?<question>${questions})|(?<answer>${answers}))\\s*[.:)–—-]\\s`, 'iu');
}
