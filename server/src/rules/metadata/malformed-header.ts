import { rewritePrefix } from './insertHeader';
import page from './malformed-header.md';
import type { MetadataProblem } from '../../article/article';
import { RECOMMENDED } from '../preset';
import type { Report, Rule } from '../rule';

/** What harvesters leave behind: readable, so worth a note but no warning. */
const LOOSE: ReadonlySet<MetadataProblem['kind']> = new Set(['leading-space', 'missing-colon', 'shares-line']);

export const malformedHeader: Rule = {
  id: 'metadata/malformed-header',
  summary: 'The header or the sidecar file is not written as metadata should be',
  severity: 'warning',
  presets: RECOMMENDED,
  fix: 'review',
  page,
  *check({ article }) {
    const { problems } = article.metadata;
    const loose = problems.filter(({ kind, uri }) => LOOSE.has(kind) && uri === undefined);
    if (loose.length > 0) {
      yield {
        start: Math.min(...loose.map(({ start }) => start)),
        end: Math.max(...loose.map(({ end }) => end)),
        message: sentence(loose),
        severity: 'information',
        fix: rewritePrefix(article),
      };
    }
    for (const problem of problems) if (!loose.includes(problem)) yield toReport(problem);
  },
};

function toReport(problem: MetadataProblem): Report {
  const { start, end, uri, kind } = problem;
  // A key that is not ours may well be somebody's.
  return { start, end, uri, message: sentence([problem]), severity: kind === 'unknown-key' ? 'hint' : undefined };
}

function sentence(problems: readonly MetadataProblem[]): string {
  const text = problems.map(({ message }) => message.replace(/\.$/u, '')).join('; ');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
