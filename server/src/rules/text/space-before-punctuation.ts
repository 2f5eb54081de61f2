import page from './space-before-punctuation.md';
import type { Article } from '../../article/article';
import { languageOf } from '../../languages';
import { RECOMMENDED } from '../preset';
import type { Rule } from '../rule';
import { surveyOf } from './survey';

export const spaceBeforePunctuation: Rule = {
  id: 'text/space-before-punctuation',
  summary: 'A space stands before a comma, a full stop or another mark of the sentence',
  severity: 'information',
  presets: RECOMMENDED,
  fix: 'safe',
  options: {
    allow: {
      kind: 'text',
      default: '',
      pattern: '^[,.;:!?]*$',
      takes: 'marks of the sentence',
      examples: [':', ';:!?'],
      help: 'marks that may have a space before them in any language',
    },
  },
  page,
  *check({ article, options }) {
    const allowed = options['allow'] as string;
    const { text } = article;
    for (const at of surveyOf(article).spaced) {
      if (at < article.metadata.bodyStart) continue;
      const mark = text[at]!;
      const start = at - /[ \t\u00a0\u202f]*$/u.exec(text.slice(Math.max(0, at - WIDEST), at))![0].length;
      if (allowed.includes(mark) || !endsWord(text, start) || !standsAlone(text, at) || isSpacedHere(article, at))
        continue;
      yield {
        start,
        end: at,
        message: `There is a space before “${mark}”: remove it.`,
        fix: { title: `Remove the space before “${mark}”`, safety: 'safe', edits: [{ start, end: at, newText: '' }] },
      };
    }
  },
};

/** Wider gaps are columns of a table. */
const WIDEST = 4;

/** A word, a bracket or a closing mark; a full stop is none, so that the points of `. . .` are left alone. */
const endsWord = (text: string, at: number): boolean => /[\p{L}\p{M}\p{N}%)\]”’"»›]/u.test(text[at - 1] ?? ' ');

/**
 * True for a mark behind which a space, a closing mark or the end follows: `.NET`, `:-)` and `?title=` are words of their
 * own, `2 : 1` is a score and ` . . .` an ellipsis.
 */
function standsAlone(text: string, at: number): boolean {
  const behind = text.slice(at + 1, at + 4);
  if (!/^(?:$|[\s”’"»›]|[)\]](?![)\]]))/u.test(behind)) return false;
  const smiles = /[:;]/u.test(text[at]!) && /^ ?[)\]]/u.test(behind);
  const scores = text[at] === ':' && /^\s\p{N}/u.test(behind);
  return !smiles && !scores && !/^\s*[.,;:!?]/u.test(behind);
}

/** French sets a space before the marks of two parts (`; : ! ?`): so may a French article, and a French quotation in another one. */
function isSpacedHere(article: Article, at: number): boolean {
  if (!/[;:!?]/u.test(article.text[at]!)) return false;
  const quoted = article.quotations.find(
    ({ start, end, language }) => language !== undefined && start < at && at < end,
  );
  return languageOf(quoted?.language ?? article.language)?.spacedMarks ?? true;
}
