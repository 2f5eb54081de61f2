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
  quoted: readonly QuotationSpan[],
  language: Language,
): { blocks: ArticleBlock[]; turns: Turn[]; interview: boolean } {
  const { caption } = patternsOf(language);
  const kinds: BlockKind[] = blocks.map((block) => {
    return captionKind(
      text.slice(block.start, Math.min(block.end, block.start + 200)),
      block.end - block.start,
      caption,
    );
  });
  markHeadlines(text, blocks, kinds);
  const turns = markTurns(text, blocks, kinds, quoted, language);
  return {
    blocks: blocks.map(({ start, end }, i) => ({ start, end, kind: kinds[i]! })),
    turns,
    interview: turns.length > 0,
  };
}

/** What the heads of paragraphs are matched with. */
interface Patterns {
  readonly caption: RegExp | null;
  readonly label: RegExp | null;
}

const patterns = new WeakMap<Language, Patterns>();

function patternsOf(language: Language): Patterns {
  let made = patterns.get(language);
  if (!made) {
    const caption = alternatives(language.captionWords);
    const question = alternatives(language.questionLabels);
    const answer = alternatives(language.answerLabels);
    made = {
      caption: caption ? new RegExp(`^[([]?(?:${caption})\\s*(?:[:/©]|by\\b)`, 'iu') : null,
      label:
        question && answer
          ? new RegExp(`^(?:(?<question>${question})|(?<answer>${answer}))\\s*[.:)–—-]\\s`, 'iu')
          : null,
    };
    patterns.set(language, made);
  }
  return made;
}

const alternatives = (list: string): string =>
  words(list)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&'))
    .join('|');

/** Photo captions and credits, as they stand in the text flow of harvested pages. */
function captionKind(head: string, length: number, opening: RegExp | null): BlockKind {
  if (length > 300) return 'paragraph';
  const plain = head.replace(/^[\s•·▪*|]+/u, '');
  const bulleted = plain.length < head.length;
  if (/^(?:©|\(c\)\s)/iu.test(plain) || (length < 60 && /^(?:[\p{L}\d-]+\.)+[a-z]{2,6}$/iu.test(plain)))
    return 'credit';
  if (opening?.test(plain)) return length < 60 ? 'credit' : 'caption';
  if (bulleted && length < 160 && !/[.!?…]["”»]?$/u.test(plain)) return 'caption';
  return 'paragraph';
}

const ENDS_LIKE_SENTENCE = /[.!?…:;,][”“"«»’‘‹›')\]]*$|[-–—]$/u;

/** Headline and sub-headline at the top; headings between paragraphs: short lines without a stop at their end. */
function markHeadlines(text: string, blocks: readonly Block[], kinds: BlockKind[]): void {
  const body = 0;
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

/**
 * Questions and answers: by labels (`Q:` … `A:`, `Lind:`), by a question in plain text with a wholly quoted answer behind it, or by questions
 * and answers in plain text that take turns.
 */
function markTurns(
  text: string,
  blocks: readonly Block[],
  kinds: BlockKind[],
  quoted: readonly QuotationSpan[],
  language: Language,
): Turn[] {
  const turns =
    labelledTurns(text, blocks, language) ??
    namedTurns(text, blocks) ??
    quotedTurns(text, blocks, quoted) ??
    plainTurns(text, blocks, kinds);
  for (const { index, role } of turns) kinds[index] = role;
  return turns.map(({ index, role }) => ({ start: blocks[index]!.start, end: blocks[index]!.end, role }));
}

interface FoundTurn {
  readonly index: number;
  readonly role: Turn['role'];
}

/** Turns marked by labels; null where there is not at least one question and one answer. */
function labelledTurns(text: string, blocks: readonly Block[], language: Language): FoundTurn[] | null {
  const { label } = patternsOf(language);
  if (!label) return null;
  const turns: FoundTurn[] = [];
  blocks.forEach((block, index) => {
    const groups = label.exec(text.slice(block.start, Math.min(block.end, block.start + 40)))?.groups;
    if (groups) turns.push({ index, role: groups.question ? 'question' : 'answer' });
  });
  const has = (role: Turn['role']) => turns.some((turn) => turn.role === role);
  return has('question') && has('answer') ? turns : null;
}

/** `Ada Lind: `, `Lind: `, `A.L.: ` at the head of a paragraph. */
const NAME_LABEL = /^(?:\p{Lu}[\p{L}.’'-]* ){0,3}(\p{Lu}[\p{L}’'-]+|(?:\p{Lu}\. ?){2,3}):\s/u;

/**
 * Answers that the name of the one who gives them opens, each behind a question in plain text: "Did you wait?" and then
 * "Lind: Not for long." Null where there are not enough of them.
 */
function namedTurns(text: string, blocks: readonly Block[]): FoundTurn[] | null {
  const byName = new Map<string, FoundTurn[]>();
  for (let index = 1; index < blocks.length; index++) {
    const { start, end } = blocks[index]!;
    const opening = text.slice(start, Math.min(end, start + 60));
    const name = opening.includes(':') ? NAME_LABEL.exec(opening)?.[1] : undefined;
    if (name === undefined) continue;
    const turns = byName.get(name) ?? [];
    byName.set(name, turns);
    if (text[blocks[index - 1]!.end - 1] === '?') turns.push({ index: index - 1, role: 'question' });
    turns.push({ index, role: 'answer' });
  }
  const [most] = [...byName.values()].sort((a, b) => b.length - a.length);
  const questions = most?.filter(({ role }) => role === 'question').length ?? 0;
  return questions >= MIN_TURNS ? most! : null;
}

/** Paragraphs that end with a question mark, each with a paragraph behind it that is all quotation. */
function quotedTurns(text: string, blocks: readonly Block[], quoted: readonly QuotationSpan[]): FoundTurn[] | null {
  const opens = new Set<number>();
  const answers = new Set<number>();
  /** Paragraphs that an answer ends with, or that open with one and go on in narration. */
  const answered = new Set<number>();
  for (const span of quoted) {
    const first = blocks[span.firstBlock]!;
    const last = blocks[span.lastBlock]!;
    if (span.parent >= 0 || span.start - first.start > 2) continue;
    opens.add(span.firstBlock);
    answered.add(span.lastBlock);
    if (last.end - span.end <= 2) answers.add(span.firstBlock);
  }
  const turns: FoundTurn[] = [];
  for (let index = 0; index < blocks.length - 1; index++) {
    if (opens.has(index) || !(answers.has(index + 1) || (turns.length > 0 && opens.has(index + 1)))) continue;
    // Once the talk has begun, what stands between two answers is a question with or without its mark.
    const between =
      turns.length > 0 &&
      answered.has(index - 1) &&
      answers.has(index + 1) &&
      blocks[index]!.end - blocks[index]!.start < 400;
    if (text[blocks[index]!.end - 1] === '?' || between)
      turns.push({ index, role: 'question' }, { index: index + 1, role: 'answer' });
  }
  return turns.length >= 2 * MIN_TURNS ? turns : null;
}

/** An interview without labels or marks needs this many questions, of at most so many code units. */
const MIN_PLAIN = 4;
const LONGEST_QUESTION = 350;
/** As many paragraphs may stand from one question mark to the next for those between them to take turns. */
const MOST_UNASKED = 6;
/** Of the questions this share at least has one answer before the next, and this share takes turns with answers at all. */
const ANSWERED_AT_ONCE = 0.4;
const IN_TURN = 0.75;

/** `''Lind'': `: a label in marks, as wikis write it. */
const LONGEST_LABEL = 60;
const MARKED_LABEL = /^['"“„«‘][^:\n]{1,40}['"”“»’]:/u;

/** Paragraphs in plain text that end with a question mark by turns with others; a question between two of them may be without its mark. */
function plainTurns(text: string, blocks: readonly Block[], kinds: readonly BlockKind[]): FoundTurn[] {
  const prose = blocks.flatMap((_, index) => (kinds[index] === 'paragraph' ? [index] : []));
  const asks = (n: number): boolean => {
    const { start, end } = blocks[prose[n]!]!;
    if (end - start > LONGEST_QUESTION || text[end - 1] !== '?') return false;
    return !MARKED_LABEL.test(text.slice(start, Math.min(end, start + LONGEST_LABEL)));
  };
  const questions: number[] = [];
  for (let n = 0; n < prose.length - 1; n++) if (asks(n) && !asks(n + 1)) questions.push(n);
  const gaps = questions.slice(1).map((question, i) => question - questions[i]!);
  const inTurn = (gap: number): boolean => gap % 2 === 0 && gap <= MOST_UNASKED;
  const share = (isSo: (gap: number) => boolean): number => gaps.filter(isSo).length / gaps.length;
  if (questions.length < MIN_PLAIN || share((gap) => gap === 2) < ANSWERED_AT_ONCE || share(inTurn) < IN_TURN)
    return [];
  return questions.flatMap((question, i) => {
    // "The secretary speaks of a gift." between two answers is a question too.
    const length = i < gaps.length && inTurn(gaps[i]!) ? gaps[i]! : 2;
    const roles = Array.from({ length }, (_, n): Turn['role'] => (n % 2 === 0 ? 'question' : 'answer'));
    return roles.map((role, n): FoundTurn => ({ index: prose[question + n]!, role }));
  });
}
