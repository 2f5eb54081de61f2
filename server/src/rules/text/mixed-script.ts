import page from './mixed-script.md';
import type { Article } from '../../article/article';
import type { Range } from '../../text/range';
import { ALWAYS } from '../preset';
import type { Report, Rule, TextEdit } from '../rule';
import { lookAlike, scriptOf, type Script } from './lookAlikes';
import { surveyOf } from './survey';

export const mixedScript: Rule = {
  id: 'text/mixed-script',
  summary: 'A word mixes Latin letters with Cyrillic or Greek ones that look the same',
  severity: 'warning',
  presets: ALWAYS,
  fix: 'review',
  options: {
    allow: {
      kind: 'words',
      default: [],
      examples: ['КАМАЗtrans'],
      help: 'words that are written so on purpose, such as names of firms, whatever their case',
    },
  },
  page,
  *check({ article, options }) {
    const allowed = new Set((options['allow'] as readonly string[]).map((word) => word.toLowerCase()));
    let end = 0;
    for (const place of surveyOf(article).mixed) {
      if (place < end) continue;
      const word = wordAround(article.text, place);
      end = word.end;
      if (allowed.has(article.text.slice(word.start, word.end).toLowerCase())) continue;
      const report = judge(article, word);
      if (report) yield report;
    }
  },
};

/** Longer runs of letters are no words. */
const LONGEST = 60;

function wordAround(text: string, at: number): Range {
  const before = /[\p{L}\p{M}]*$/u.exec(text.slice(Math.max(0, at - LONGEST), at))![0];
  const behind = /^[\p{L}\p{M}]*/u.exec(text.slice(at, at + LONGEST))![0];
  return { start: at - before.length, end: at + behind.length };
}

/** Reports a word that is in one script once its odd letters are replaced by those that look the same. */
function judge(article: Article, { start, end }: Range): Report | null {
  const word = article.text.slice(start, end);
  if (isDeclined(word)) return null;
  for (const script of scriptsOf(word)) {
    const odd = [...word]
      .map((letter, i) => ({ letter, own: scriptOf(letter), at: start + i }))
      .filter(({ own }) => own !== null && own !== script);
    const edits = odd.flatMap(({ letter, at }): TextEdit[] => {
      const newText = lookAlike(letter, script);
      return newText === null ? [] : [{ start: at, end: at + 1, newText }];
    });
    if (edits.length < odd.length) continue;
    const letters = [...new Set(odd.map(({ letter, own }) => `${own} “${letter}”`))].join(', ');
    // Whoever is quoted said the word, but no fix changes a letter inside a quotation.
    const quoted = article.quotations.some((quotation) => quotation.start < end && start < quotation.end);
    return {
      start,
      end,
      message: `“${word}” is in ${script} letters but for what only looks the same (${letters}): write it in one script.`,
      fix: quoted ? undefined : { title: `Write “${word}” in ${script} letters`, safety: 'review', edits },
    };
  }
  return null;
}

/** Latin initials with a Cyrillic ending (`CEOа`): so Slavic languages decline them. */
const isDeclined = (word: string): boolean =>
  /^(?=\p{Lu}{2,}\p{Ll}+$)\p{Script=Latin}+\p{Script=Cyrillic}+$/u.test(word);

/** The scripts of a word, that of most letters first and Latin before another with as many; none for a word in one script. */
function scriptsOf(word: string): Script[] {
  const counts = new Map<Script, number>([['Latin', 0]]);
  for (const letter of word) {
    const script = scriptOf(letter);
    if (script) counts.set(script, (counts.get(script) ?? 0) + 1);
  }
  return counts.size < 2 ? [] : [...counts].sort((a, b) => b[1] - a[1]).map(([script]) => script);
}
