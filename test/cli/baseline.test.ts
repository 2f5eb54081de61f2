import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { CLEAN, inSandbox, SPACED, type Sandbox } from './sandbox';

const FILE = '.copydesk-baseline.json';
const found = (sandbox: Sandbox, ...args: string[]): string[] =>
  sandbox.check(args).report.findings.map(({ path, line, rule }) => `${path}:${line} ${rule}`);
/** Articles of other words, so that none is a copy of another. */
const article = (words: string): string => `date: 2024-03-05\nsource: Harbour Gazette\n\n${words}\n`;
const LIGHT = article('“Nobody came ” said Per Lind, who has kept the light at Norrvik for thirty years.');
const SCHOOL = article('“Come in ” said Maja Holm, who teaches the children of the islands to read and swim.');
const SPACE_INSIDE = 'quotation/space-inside';

describe('copydesk baseline', () => {
  it(
    'writes down what there is, and check reports what is new',
    inSandbox((sandbox) => {
      sandbox.write({ 'copydesk.yaml': '', 'x/a.txt': SPACED, 'clean.txt': CLEAN });
      const { code, err, out } = sandbox.run(['baseline']);
      assert.deepEqual([code, out], [0, '']);
      assert.match(err, /^\.copydesk-baseline\.json holds 1 finding\nTo leave them out, write “baseline: /u);
      const { findings } = JSON.parse(sandbox.text(FILE)) as { findings: Record<string, Record<string, object>> };
      assert.deepEqual(Object.keys(findings), ['x/a.txt']);
      assert.deepEqual(Object.values(findings['x/a.txt']![SPACE_INSIDE]!), [1]);
      // Nothing is left out unasked.
      assert.equal(found(sandbox).length, 1);
      assert.deepEqual(found(sandbox, '--baseline', FILE), []);
      sandbox.write({ 'copydesk.yaml': `baseline: ${FILE}` });
      assert.deepEqual(found(sandbox), []);
      assert.match(sandbox.run(['check']).out, /^1 known finding in the baseline not shown$/mu);
      // Paths start from the file, wherever it is called from, and lines may move.
      sandbox.write({ 'x/a.txt': SPACED.replace('“We', 'The fog came in.\n\n“We') });
      assert.deepEqual(found(sandbox, 'x'), []);
      sandbox.write({ 'x/a.txt': `${SPACED}\n“Go on ” said Ada Lindqvist.\n` });
      assert.deepEqual(found(sandbox), [`x/a.txt:6 ${SPACE_INSIDE}`]);
    }),
  );

  it(
    'counts findings that are alike',
    inSandbox((sandbox) => {
      const line = SPACED.split('\n')[3]!;
      sandbox.write({ 'a.txt': `${SPACED}\n${line}\n`, 'copydesk.yaml': `baseline: ${FILE}` });
      sandbox.run(['baseline']);
      assert.deepEqual(found(sandbox), []);
      sandbox.write({ 'a.txt': `${SPACED}\n${line}\n\n${line}\n` });
      assert.deepEqual(found(sandbox), [`a.txt:8 ${SPACE_INSIDE}`]);
    }),
  );

  it(
    'shrinks by itself: what is mended is told, and taken out',
    inSandbox((sandbox) => {
      sandbox.write({ 'a.txt': SPACED, 'b.txt': LIGHT, 'copydesk.yaml': `baseline: ${FILE}` });
      sandbox.run(['baseline']);
      const before = sandbox.text(FILE);
      sandbox.run(['fix', 'a.txt']);
      // Of a part of the corpus nothing is told: what compares articles may still occur.
      assert.equal(sandbox.run(['check', 'b.txt']).err, '');
      assert.match(sandbox.run(['baseline', '--update', 'b.txt']).err, /“--update” needs the whole corpus/u);
      // A build server has nobody to hand the shorter file to.
      const told = sandbox.run(['check'], { env: { CI: 'true' } });
      assert.match(
        told.err,
        /^copydesk: 1 finding of \.copydesk-baseline\.json no longer occurs; “.* baseline --update”/u,
      );
      assert.equal(told.code, 0);
      assert.equal(sandbox.text(FILE), before);
      assert.equal(sandbox.run(['check', '--rule', SPACE_INSIDE]).err, '');
      const forced = sandbox.run(['check', '--update-baseline'], { env: { CI: 'true' } });
      assert.match(forced.err, /no longer occurs and was taken out$/mu);
      sandbox.write({ [FILE]: before });
      assert.match(sandbox.run(['check']).err, /no longer occurs and was taken out$/mu);
      assert.doesNotMatch(sandbox.text(FILE), /a\.txt/u);
      assert.equal(sandbox.run(['check']).err, '');
      // New findings never come in by an update.
      sandbox.write({ 'c.txt': SCHOOL, 'b.txt': CLEAN });
      assert.match(sandbox.run(['baseline', '--update']).err, /holds 0 findings \(1 before\)/u);
      assert.deepEqual(found(sandbox), [`c.txt:4 ${SPACE_INSIDE}`]);
    }),
  );

  it(
    'forgets articles that are gone',
    inSandbox((sandbox) => {
      sandbox.write({ 'gone/a.txt': SPACED, 'b.txt': CLEAN, 'copydesk.yaml': `baseline: ${FILE}` });
      sandbox.run(['baseline']);
      sandbox.write({ 'copydesk.yaml': `baseline: ${FILE}\nignore: gone` });
      assert.equal(sandbox.run(['check']).err, '');
      sandbox.removeFile('gone/a.txt');
      assert.match(sandbox.run(['check']).err, /1 finding .* no longer occurs/u);
    }),
  );

  it(
    'holds what stands in metadata tables and in sidecars, and shrinks there too',
    inSandbox((sandbox) => {
      const config = `metadata: { table: metadata.csv }\nbaseline: ${FILE}\n`;
      const table = 'file,date,source\na.txt,11.2.2026,ANB\nb.txt,2026-02-30,ANB\ngone.txt,2026-02-11,ANB\n';
      const body = '“The ferry sails,” said Ada Lindqvist.\n';
      sandbox.write({ 'copydesk.yaml': config, 'metadata.csv': table, 'a.txt': body, 'b.txt': body });
      sandbox.write({ 'b.meta.yaml': 'place: Norrvik\nplace: Norrvik\n', 'lost.meta.yaml': 'date: 2026-02-11\n' });
      assert.equal(sandbox.check().report.findings.length, 5);
      assert.match(sandbox.run(['baseline']).err, /holds 5 findings/u);
      assert.deepEqual(sandbox.check().report.findings, []);
      sandbox.write({ 'metadata.csv': `\n${table.replace('11.2.2026', '2026-02-11')}` });
      const { err, report } = sandbox.check();
      assert.deepEqual(report.findings, []);
      assert.match(err, /^copydesk: 1 finding of \.copydesk-baseline\.json no longer occurs and was taken out$/mu);
    }),
  );

  it(
    'writes over no other file, and says what is wrong with the one it is given',
    inSandbox((sandbox) => {
      sandbox.write({ 'a.txt': CLEAN, 'notes.json': '{"a": 1}', 'copydesk.yaml': 'baseline: known.json' });
      const refused = sandbox.run(['baseline', '--baseline', 'notes.json']);
      assert.deepEqual([refused.code, sandbox.text('notes.json')], [2, '{"a": 1}']);
      assert.match(refused.err, /notes\.json is no baseline; name another file\./u);
      const missing = sandbox.run(['check']);
      assert.equal(missing.code, 2);
      assert.match(missing.err, /known\.json does not exist; “copydesk baseline” writes it/u);
      assert.equal(sandbox.run(['baseline', '--update']).code, 2);
      assert.equal(existsSync(sandbox.path('known.json')), false);
      assert.equal(sandbox.run(['baseline']).code, 0);
      assert.equal(sandbox.run(['check']).code, 0);
      assert.match(sandbox.run(['check', '--baseline', 'notes.json']).err, /notes\.json is no baseline/u);
    }),
  );
});
