import assert from 'node:assert/strict';
import type { CheckReport, ShownFinding } from '../report';
import { painter, type Sink } from '../terminal';
import { formatStylish } from './stylish';

const finding = (parts: Partial<ShownFinding>): ShownFinding => ({
  ...{
    path: 'a.txt',
    start: 0,
    end: 1,
    line: 1,
    column: 1,
    endLine: 1,
    endColumn: 2,
    rule: 'quotation/unclosed',
    severity: 'error',
  },
  ...{ message: 'This “ opens a quotation that is never closed.', related: [], fix: null },
  ...parts,
});

function format(findings: readonly ShownFinding[], columns?: number): string {
  const counts = { error: 0, warning: 0, information: 0, hint: 0 };
  for (const { severity } of findings) counts[severity]++;
  const summary = { articles: 2, quotations: 1204, speakers: 1, findings: counts, fixable: 0, fixed: 0, known: 0 };
  const report: CheckReport = { findings, summary, fixed: [], troubles: [] };
  const sink: Sink = { isTTY: columns !== undefined, columns, paint: painter(false), write: async () => {} };
  return formatStylish(report, { sink, program: 'copydesk', cwd: '/', paths: [], quiet: false, fixing: false });
}

describe('the stylish format', () => {
  it('aligns places, severities and rules over all files', () => {
    const findings = [
      finding({ line: 12, column: 104 }),
      finding({ path: 'b.txt', severity: 'hint', rule: 'text/encoding', message: 'Odd.' }),
    ];
    assert.equal(
      format(findings),
      `a.txt
  12:104  error  quotation/unclosed  This “ opens a quotation that is never closed.

b.txt
     1:1  hint   text/encoding       Odd.

2 articles · 1,204 quotations · 1 speaker
1 error, 1 hint

Next
  copydesk explain quotation/unclosed  says why this is reported, and how to mend it
`,
    );
  });

  it('breaks messages at the width of the terminal, under their own column', () => {
    const [, first, second] = format([finding({})], 64).split('\n');
    assert.equal(first, '  1:1  error  quotation/unclosed  This “ opens a quotation that');
    assert.equal(second, `${' '.repeat(34)}is never closed.`);
  });

  it('shows related places, with their path only where it is another one', () => {
    const place = { start: 0, end: 0, line: 3, column: 7, endLine: 3, endColumn: 7 };
    const related = [
      { ...place, path: 'a.txt', message: 'Opened here.' },
      { ...place, path: 'b.txt', message: 'And there.' },
    ];
    const out = format([finding({ related })]);
    assert.match(out, /^ +↳ 3:7 {2}Opened here\.$/mu);
    assert.match(out, /^ +↳ b\.txt:3:7 {2}And there\.$/mu);
  });

  it('lets no control character of an article through to the terminal', () => {
    assert.doesNotMatch(
      format([finding({ path: 'a\x1b]0;x\x07.txt', message: 'Odd: \x1b[2J\x9b31m' })]),
      /[\x1b\x07\x9b]/u,
    );
  });
});
