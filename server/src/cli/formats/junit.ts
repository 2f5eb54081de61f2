import type { CheckReport } from '../report';
import { groupByPath } from './groupByPath';
import { escapeXml, tag, XML_HEAD } from './xml';

/**
 * The XML of JUnit, as build servers read it: one suite a file with findings, one failed case a finding. What could not be read is an
 * error. Without anything to report it holds one case that passed, since an empty report counts as a failure in some places.
 */
export function formatJunit({ findings, troubles }: CheckReport): string {
  const total = { name: 'copydesk', tests: Math.max(1, findings.length + troubles.length) };
  const lines = [XML_HEAD, tag('testsuites', { ...total, failures: findings.length, errors: troubles.length })];
  for (const [path, inFile] of groupByPath(findings)) {
    lines.push(`  ${tag('testsuite', { name: path, tests: inFile.length, failures: inFile.length, errors: 0 })}`);
    for (const { rule, line, column, severity, message } of inFile) {
      const place = `${line}:${column}`;
      lines.push(
        `    ${tag('testcase', { name: `${rule} ${place}`, classname: path, file: path, line })}`,
        `      ${tag('failure', { type: severity, message })}${escapeXml(`${path}:${place}: ${message}`)}</failure>`,
        '    </testcase>',
      );
    }
    lines.push('  </testsuite>');
  }
  if (troubles.length > 0) {
    lines.push(
      `  ${tag('testsuite', { name: 'copydesk', tests: troubles.length, failures: 0, errors: troubles.length })}`,
    );
    for (const { path, kind, message } of troubles) {
      lines.push(
        `    ${tag('testcase', { name: path, classname: 'copydesk' })}`,
        `      ${tag('error', { type: kind, message: `${path}: ${message}` }, '/>')}`,
        '    </testcase>',
      );
    }
    lines.push('  </testsuite>');
  }
  if (findings.length + troubles.length === 0) {
    lines.push(
      `  ${tag('testsuite', { name: 'copydesk', tests: 1, failures: 0, errors: 0 })}`,
      `    ${tag('testcase', { name: 'no findings', classname: 'copydesk' }, '/>')}`,
      '  </testsuite>',
    );
  }
  return `${[...lines, '</testsuites>'].join('\n')}\n`;
}
