import page from './mixed-line-endings.md';
import { RECOMMENDED } from '../preset';
import type { Rule, TextEdit } from '../rule';
import { surveyOf, type LineBreak } from './survey';

const NAMES: Readonly<Record<LineBreak, string>> = { '\n': 'LF', '\r\n': 'CR LF', '\r': 'CR' };
/** Of two that are as frequent, the one that comes first here is kept. */
const ORDER: readonly LineBreak[] = ['\n', '\r\n', '\r'];

export const mixedLineEndings: Rule = {
  id: 'text/mixed-line-endings',
  summary: 'Lines end in more than one way',
  severity: 'hint',
  presets: RECOMMENDED,
  fix: 'safe',
  page,
  *check({ article }) {
    const { breaks } = surveyOf(article);
    const used = ORDER.filter((kind) => breaks[kind] > 0);
    if (used.length < 2) return;
    const kept = used.reduce((best, kind) => (breaks[kind] > breaks[best] ? kind : best));
    const edits: TextEdit[] = [];
    for (const { index, 0: found } of article.text.matchAll(/\r\n|[\r\n]/gu)) {
      if (found !== kept) edits.push({ start: index, end: index + found.length, newText: kept });
    }
    const first = edits[0]!;
    const counts = used.map((kind) => `${NAMES[kind]} ${breaks[kind]}×`).join(', ');
    yield {
      start: first.start,
      end: first.start + 1,
      message: `Lines end in different ways (${counts}): end them all with ${NAMES[kept]}.`,
      fix: { title: `End all lines with ${NAMES[kept]}`, safety: 'safe', edits },
    };
  },
};
