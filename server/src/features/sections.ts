import type { Article, ArticleBlock, Turn } from '../article/article';
import type { Range } from '../text/range';

/** A heading and what stands under it, up to the next heading or the end. */
export interface Section extends Range {
  readonly heading: ArticleBlock;
}

/** The article's sections, in order. What stands before the first heading belongs to none. */
export function sections(article: Article): Section[] {
  const found: { heading: ArticleBlock; start: number; end: number }[] = [];
  for (const block of article.blocks) {
    if (block.kind === 'heading') found.push({ heading: block, start: block.start, end: block.end });
    else if (found.length > 0) found.at(-1)!.end = block.end;
  }
  return found;
}

/** A question of an interview with its answers; `question` is null for answers before the first question. */
export interface TurnGroup extends Range {
  readonly question: Turn | null;
  readonly answers: readonly Turn[];
}

/** The turns of an interview, each question with the answers that follow it. */
export function turnGroups(article: Article): TurnGroup[] {
  const groups: { question: Turn | null; answers: Turn[]; start: number; end: number }[] = [];
  for (const turn of article.turns) {
    const open = groups.at(-1);
    if (turn.role === 'question' || !open) {
      const question = turn.role === 'question' ? turn : null;
      groups.push({ question, answers: question ? [] : [turn], start: turn.start, end: turn.end });
    } else {
      open.answers.push(turn);
      open.end = Math.max(open.end, turn.end);
    }
  }
  return groups;
}
