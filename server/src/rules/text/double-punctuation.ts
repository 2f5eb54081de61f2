import page from './double-punctuation.md';
import { RECOMMENDED } from '../preset';
import type { Fix, Report, Rule } from '../rule';
import { surveyOf } from './survey';

export const doublePunctuation: Rule = {
  id: 'text/double-punctuation',
  summary: 'A comma, semicolon or full stop stands twice',
  severity: 'information',
  presets: RECOMMENDED,
  fix: 'safe',
  options: {
    acrossMarks: {
      kind: 'flag',
      default: false,
      help: 'report also a stop or comma that stands on both sides of a closing mark (`.”.`)',
    },
  },
  page,
  *check({ article, options }) {
    const { text } = article;
    let end = 0;
    for (const start of surveyOf(article).doubled) {
      if (start < Math.max(end, article.metadata.bodyStart) || isAddress(text, start)) continue;
      RUN.lastIndex = start;
      const run = RUN.exec(text)?.[0] ?? '';
      end = start + run.length;
      const report = judge(text, start, run);
      if (report) yield report;
    }
    if (options.acrossMarks === true) yield* acrossMarks(text, article.metadata.bodyStart);
  },
};

/**
 * Two or more of `, ; .` with at most spaces between them, behind a word, a bracket or a quotation mark, and with no
 * word joined to them: `../data`, `1..5` and `.. .NET` are none. Elsewhere `,,` is an opening quotation mark typed
 * with commas.
 */
const RUN =
  /(?<=[\p{L}\p{M}\p{N}%)\]”’"'»›“‘])[,;.](?:[ \t\u00a0\u202f]*[,;.])+(?![ \t\u00a0\u202f]*[,;.]|[\p{L}\p{M}\p{N}/\\])/uy;

function judge(text: string, start: number, run: string): Report | null {
  const end = start + run.length;
  const marks = run.replace(/[^,;.]/gu, '');
  if (marks === '..' && /^ ?\p{Ll}/u.test(text.slice(end, end + 3))) {
    // Two stops before a small letter are an ellipsis that lost one, more likely than the end of a sentence.
    const message = 'Two full stops: write an ellipsis (…) or one full stop.';
    return { start, end, message, fix: replace(start, end, '…', 'review') };
  }
  const kept = /^(?:,+|;+|\.\.)$/u.test(marks) ? marks[0]! : /^[,;]+\.$/u.test(marks) ? '.' : null;
  if (kept === null) return null;
  const message =
    marks[0] === kept
      ? `The mark “${kept}” stands twice: keep one.`
      : `“${marks}” ends one sentence twice: keep “${kept}”.`;
  return { start, end, message, fix: replace(start, end, kept, 'safe') };
}

function replace(start: number, end: number, newText: string, safety: Fix['safety']): Fix {
  return { title: `Write “${newText}”`, safety, edits: [{ start, end, newText }] };
}

/** True inside a web address or a path, where dots have other work. */
const isAddress = (text: string, at: number): boolean => /:\/\/|^www\.|[\\/]/iu.test(wordBefore(text, at));

/** What stands before an offset without white space in it; at most 200 code units. */
const wordBefore = (text: string, at: number): string =>
  text
    .slice(Math.max(0, at - 200), at)
    .split(/\s/u)
    .at(-1)!;

/**
 * A stop or comma on both sides of a closing mark: “That is all.”. — but not behind an abbreviation (“… in the U.S.”.),
 * which is one letter long or holds a stop itself.
 */
function* acrossMarks(text: string, from: number): Iterable<Report> {
  for (const { index, 0: found } of text.matchAll(/([,.])(?:''|[”"»“’])\1(?![,.])/gu)) {
    const word = /[\p{L}\p{M}\p{N}.]*$/u.exec(wordBefore(text, index))![0];
    const end = index + found.length;
    if (index < from || word.length < 2 || word.includes('.')) continue;
    const mark = found[0]!;
    yield {
      start: index,
      end,
      message: `The mark “${mark}” stands on both sides of the closing mark: keep one.`,
      fix: {
        title: `Remove the “${mark}” behind the closing mark`,
        safety: 'review',
        edits: [{ start: end - 1, end, newText: '' }],
      },
    };
  }
}
