import { excerpt } from '../excerpt';
import { splitInsertions } from './insertions';
import page from './split-insertion.md';
import { ALWAYS } from '../preset';
import type { Rule, TextEdit } from '../rule';

export const splitInsertion: Rule = {
  id: 'quotation/split-insertion',
  summary: 'An editor’s insertion in brackets is torn over several lines',
  severity: 'error',
  presets: ALWAYS,
  fix: 'safe',
  page,
  *check({ article }) {
    for (const { start, end, firstEnd } of splitInsertions(article)) {
      yield {
        start,
        end: firstEnd,
        message: `The insertion “${excerpt(article.text, start, end)}” is torn over several lines: join them.`,
        fix: { title: 'Join the insertion on one line', safety: 'safe', edits: joinLines(article.text, start, end) },
      };
    }
  },
};

/** Replaces every line break with the white space around it by one space, and by none at the brackets. */
function joinLines(text: string, start: number, end: number): TextEdit[] {
  return [...text.slice(start, end).matchAll(/\s*[\n\r]\s*/gu)].map((gap) => {
    const at = start + gap.index;
    const atBracket = at === start + 1 || at + gap[0].length === end - 1;
    return { start: at, end: at + gap[0].length, newText: atBracket ? '' : ' ' };
  });
}
