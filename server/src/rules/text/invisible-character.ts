import { characterNames } from './characterNames';
import { isKept } from './joiners';
import page from './invisible-character.md';
import type { Article } from '../../article/article';
import { RECOMMENDED } from '../preset';
import type { Report, Rule } from '../rule';
import { isNoBreak, isUnseen, surveyOf } from './survey';

export const invisibleCharacter: Rule = {
  id: 'text/invisible-character',
  summary: 'A character that cannot be seen stands in the text',
  severity: 'information',
  presets: RECOMMENDED,
  fix: 'safe',
  page,
  *check({ article }) {
    const { text } = article;
    let end = 0;
    for (const place of surveyOf(article).unseen) {
      if (place < end) continue;
      let start = place;
      while (start > end && isPlainSpace(text[start - 1]!)) start--;
      end = place + 1;
      while (end < text.length && (isPlainSpace(text[end]!) || isNoBreak(text[end]!) || isUnseen(text[end]!))) end++;
      const report = judge(article, start, end);
      if (report) yield report;
    }
  },
};

const isPlainSpace = (character: string): boolean => character === ' ' || character === '\t';

/** Compares a run of spaces and unseen characters with what should stand there. */
function judge(article: Article, start: number, end: number): Report | null {
  const { text } = article;
  const removed: string[] = [];
  let kept = '';
  for (let i = start; i < end; i++) {
    const character = text[i]!;
    if (isUnseen(character) && !isKept(text, i)) removed.push(character);
    else kept += character;
  }
  let newText = kept;
  // No-break spaces are faults only at the edges of a line and next to another space.
  if (/[\u00a0\u202f]/u.test(kept) && /^\s*$/u.test(kept)) {
    const atEdge = isLineEdge(text, start - 1) || isLineEdge(text, end);
    const wanted = atEdge ? '' : kept.length > 1 ? oneSpace(article, kept, start, end) : kept;
    if (wanted !== kept) removed.push(...kept.replace(/[ \t]/gu, ''));
    newText = wanted;
  }
  if (newText === text.slice(start, end)) return null;
  return report(text, start, end, newText, removed);
}

const isLineEdge = (text: string, at: number): boolean => at < 0 || at >= text.length || /[\r\n]/u.test(text[at]!);

/**
 * What stays of several spaces: a no-break space if there is nothing else, or where French sets one (before « ; : ! ? »
 * and behind the opening guillemet: Lexique des règles typographiques en usage à l’Imprimerie nationale), else a space.
 */
function oneSpace(article: Article, spaces: string, start: number, end: number): string {
  const french =
    article.language === 'fr' && (/[;:!?»]/u.test(article.text[end] ?? '') || article.text[start - 1] === '«');
  return french || !/[ \t]/u.test(spaces) ? /[\u00a0\u202f]/u.exec(spaces)![0] : ' ';
}

function report(text: string, start: number, end: number, newText: string, removed: readonly string[]): Report {
  // Plain spaces at the edges that stay as they are need not be underlined.
  while (newText !== '' && text[start] === newText[0] && /[ \t]/u.test(newText[0]!))
    [start, newText] = [start + 1, newText.slice(1)];
  while (newText !== '' && text[end - 1] === newText.at(-1) && /[ \t]/u.test(newText.at(-1)!)) {
    [end, newText] = [end - 1, newText.slice(0, -1)];
  }
  const names = characterNames(removed);
  const one = removed.length === 1;
  const remedy = newText.trim() === '' && newText !== '' ? 'write one space' : one ? 'remove it' : 'remove them';
  return {
    start,
    end,
    message: `${one ? 'A character that cannot be seen stands' : 'Characters that cannot be seen stand'} here (${names}): ${remedy}.`,
    fix: { title: `Remove ${names}`, safety: 'safe', edits: [{ start, end, newText }] },
  };
}
