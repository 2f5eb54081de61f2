import { rewritePrefix } from './insertHeader';
import { sentence } from './problems';
import { fixes, movePrefix } from './writeSidecar';
import page from './malformed-header.md';
import type { MetadataProblem } from '../../article/article';
import { RECOMMENDED } from '../preset';
import type { Rule } from '../rule';

/** What harvesters leave behind: readable, so worth a note but no warning. */
const LOOSE: ReadonlySet<MetadataProblem['kind']> = new Set(['leading-space', 'missing-colon', 'shares-line']);
/** What this rule reports; for the other kinds there are rules of their own. */
const OWN: ReadonlySet<MetadataProblem['kind']> = new Set([...LOOSE, 'unclosed-front-matter', 'syntax']);

export const malformedHeader: Rule = {
  id: 'metadata/malformed-header',
  summary: 'The header or the sidecar file is not written as its form asks',
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
        alternatives: fixes(movePrefix(article)),
      };
    }
    for (const problem of problems) {
      if (loose.includes(problem) || !OWN.has(problem.kind)) continue;
      const { start, end, uri } = problem;
      yield { start, end, uri, message: sentence([problem]) };
    }
  },
};
