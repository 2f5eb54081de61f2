import { ruleById } from '../../rules/index';
import { SEVERITIES } from '../../rules/rule';
import type { CheckReport } from '../report';
import type { FormatContext } from './format';

/** What to type next, with what it does; most useful first, empty where all is well. */
export function nextSteps(
  { findings, summary }: CheckReport,
  { program, paths, fixing }: FormatContext,
): [string, string][] {
  const steps: [string, string][] = [];
  const fromStdin = paths.includes('-');
  if (summary.fixable > 0 && !fixing && !fromStdin) {
    const where = paths.map((path) => ` ${quoted(path)}`).join('');
    const what = summary.fixable === 1 ? 'mends the finding' : `mends the ${summary.fixable} findings`;
    steps.push([`${program} fix${where}`, `${what} marked [*]: spaces and marks only, never a word`]);
  }
  // The worst comes first, and of it what stands most often.
  const worst = SEVERITIES.find((severity) => summary.findings[severity] > 0);
  const rule = mostFrequent(
    findings.filter(({ severity, rule: id }) => severity === worst && ruleById(id)).map(({ rule: id }) => id),
  );
  if (rule !== undefined) steps.push([`${program} explain ${rule}`, 'says why this is reported, and how to mend it']);
  return steps;
}

/** The value that stands most often; the first of several. */
function mostFrequent(values: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  let best: string | undefined;
  for (const [value, count] of counts) if (best === undefined || count > counts.get(best)!) best = value;
  return best;
}

/** A path as a shell reads it back. */
const quoted = (path: string): string => (/^[\w./@%+=:,-]+$/u.test(path) ? path : `'${path.replaceAll("'", "'\\''")}'`);
