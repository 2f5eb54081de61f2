import type { Severity } from '../../rules/rule';
import type { CheckReport } from '../report';
import { groupByPath } from './groupByPath';
import { tag, XML_HEAD } from './xml';

const LEVELS: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'info',
  hint: 'info',
};

/** The XML of Checkstyle, which most build servers read. */
export function formatCheckstyle({ findings, troubles }: CheckReport): string {
  const problems = troubles.map(({ path, line, column, message }) => ({
    path,
    error: tag('error', { line: line ?? 1, column: column ?? 1, severity: 'error', message, source: 'copydesk' }, '/>'),
  }));
  const errors = findings.map(({ path, line, column, severity, message, rule }) => ({
    path,
    error: tag('error', { line, column, severity: LEVELS[severity], message, source: `copydesk.${rule}` }, '/>'),
  }));
  const lines = [XML_HEAD, tag('checkstyle', { version: '4.3' })];
  for (const [path, inFile] of groupByPath([...problems, ...errors])) {
    lines.push(`  ${tag('file', { name: path })}`, ...inFile.map(({ error }) => `    ${error}`), '  </file>');
  }
  return `${[...lines, '</checkstyle>'].join('\n')}\n`;
}
