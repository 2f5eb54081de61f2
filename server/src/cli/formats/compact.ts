import type { CheckReport } from '../report';
import { printable } from './printable';

/** One line a finding, `path:line:column: severity: message [rule]`, as compilers write it and editors read it. */
export function formatCompact({ findings }: CheckReport): string {
  return findings
    .map(({ path, line, column, severity, message, rule }) =>
      printable(`${path}:${line}:${column}: ${severity}: ${message} [${rule}]`),
    )
    .map((line) => `${line}\n`)
    .join('');
}
