import type { Severity } from '../../rules/rule';
import type { CheckReport } from '../report';

/** GitHub knows three levels. */
const LEVELS: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'notice',
  hint: 'notice',
};

/**
 * Workflow commands of GitHub Actions, which become annotations of the changed files; one line a finding.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
 */
export function formatGithub({ findings, troubles }: CheckReport): string {
  const lines = [
    ...troubles.map(({ path, line, column, message }) =>
      command('error', line === null ? { file: path } : { file: path, line, col: column! }, `${path}: ${message}`),
    ),
    ...findings.map(({ path, line, column, endLine, endColumn, rule, severity, message }) => {
      // Columns are understood only where a place begins and ends in one line.
      const place: Properties = endLine === line ? { line, col: column, endColumn } : { line, endLine };
      return command(LEVELS[severity], { file: path, ...place, title: rule }, message);
    }),
  ];
  return lines.map((line) => `${line}\n`).join('');
}

type Properties = Readonly<Record<string, string | number>>;

function command(level: string, properties: Properties, message: string): string {
  const written = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
  return `::${level} ${written.join(',')}::${escapeData(message)}`;
}

/** As the toolkit of GitHub Actions escapes them (packages/core/src/command.ts). */
const escapeData = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const escapeProperty = (text: string): string => escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
