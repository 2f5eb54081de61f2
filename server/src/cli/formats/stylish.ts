import type { Severity } from '../../rules/rule';
import { counted } from '../progress';
import type { CheckReport, ShownFinding, Summary } from '../report';
import type { Paint } from '../terminal';
import { wrap } from '../wrap';
import type { FormatContext } from './format';
import { groupByPath } from './groupByPath';
import { nextSteps } from './nextSteps';
import { printable } from './printable';

const COLOURS: Readonly<Record<Severity, Parameters<Paint>[0]>> = {
  error: 'red',
  warning: 'yellow',
  information: 'blue',
  hint: 'dim',
};

/** Stands behind the rule of a finding that `copydesk fix` mends. */
const MARK = '[*]';

/** Findings grouped by file and aligned, then what was read, what was found and what to do next. For people. */
export function formatStylish(report: CheckReport, context: FormatContext): string {
  const { paint, columns } = context.sink;
  const groups = groupByPath(report.findings);
  const widths = {
    place: Math.max(0, ...report.findings.map((finding) => placeOf(finding).length)),
    severity: Math.max(0, ...report.findings.map(({ severity }) => severity.length)),
    rule: Math.max(0, ...report.findings.map((finding) => ruleOf(finding).length)),
  };
  const indent = 2 + widths.place + 2 + widths.severity + 2 + widths.rule + 2;
  // On a narrow terminal the message would become a ribbon; it is left to the terminal to break it then.
  const room = columns !== undefined && columns - indent >= 30 ? columns - indent : undefined;
  const lines: string[] = [];
  for (const [path, findings] of groups) {
    lines.push(paint('underline', printable(path)));
    for (const finding of findings) {
      const head = [
        paint('dim', placeOf(finding).padStart(widths.place)),
        paint(COLOURS[finding.severity], finding.severity.padEnd(widths.severity)),
        paint('dim', ruleOf(finding).padEnd(widths.rule)),
      ].join('  ');
      const [first, ...rest] = wrap(printable(finding.message), room);
      lines.push(`  ${head}  ${first}`, ...rest.map((line) => ' '.repeat(indent) + line));
      for (const { path: other, line, column, message } of finding.related) {
        const place = `${other === path ? '' : `${other}:`}${line}:${column}`;
        lines.push(paint('dim', `${' '.repeat(indent)}↳ ${printable(`${place}  ${message}`)}`));
      }
    }
    lines.push('');
  }
  for (const { path, count } of report.fixed)
    lines.push(`${paint('green', 'Fixed')} ${counted(count, 'finding')} in ${path}`);
  if (report.fixed.length > 0) lines.push('');
  if (context.quiet) return lines.length > 0 ? `${lines.join('\n')}` : '';
  lines.push(...summaryLines(report.summary, paint));
  const steps = nextSteps(report, context);
  if (steps.length > 0) {
    const width = Math.max(...steps.map(([command]) => command.length));
    lines.push('', paint('bold', 'Next'));
    lines.push(...steps.map(([command, what]) => `  ${paint('cyan', command.padEnd(width))}  ${what}`));
  }
  return `${lines.join('\n')}\n`;
}

const placeOf = ({ line, column }: ShownFinding): string => `${line}:${column}`;
const ruleOf = ({ rule, fix }: ShownFinding): string => (fix?.safety === 'safe' ? `${rule} ${MARK}` : rule);

function summaryLines({ articles, quotations, speakers, findings, fixable, known }: Summary, paint: Paint): string[] {
  const read = [counted(articles, 'article'), counted(quotations, 'quotation'), counted(speakers, 'speaker')];
  const found = (Object.keys(COLOURS) as Severity[]).flatMap((severity) => {
    const many = severity === 'information' ? 'information' : `${severity}s`;
    return findings[severity] > 0 ? [paint(COLOURS[severity], counted(findings[severity], severity, many))] : [];
  });
  const verdict = found.length > 0 ? found.join(', ') : paint('green', 'no findings');
  const note = fixable > 0 ? paint('dim', ` (${fixable} marked ${MARK} can be mended with copydesk fix)`) : '';
  const old = known > 0 ? [paint('dim', `${counted(known, 'known finding')} in the baseline not shown`)] : [];
  return [read.join(' · '), verdict + note, ...old];
}
