import assert from 'node:assert/strict';
import { mkdirSync, symlinkSync, truncateSync } from 'node:fs';
import { CLEAN, inSandbox, SPACED } from './sandbox';

describe('copydesk and bad input', () => {
  it(
    'names a missing path and checks the rest',
    inSandbox((sandbox) => {
      const { code, err, report } = sandbox.write({ 'a.txt': SPACED }).check(['nowhere.txt', 'a.txt']);
      assert.match(err, /nowhere\.txt does not exist/u);
      assert.equal(code, 2);
      assert.equal(report.summary.articles, 1);
      assert.deepEqual(report.problems, [
        { path: 'nowhere.txt', line: null, column: null, kind: 'missing', message: 'does not exist' },
      ]);
    }),
  );

  it(
    'names a file that can not be read: a link that leads nowhere, a link in a circle',
    inSandbox((sandbox) => {
      sandbox.write({ 'a.txt': CLEAN });
      symlinkSync('gone.txt', sandbox.path('dangling.txt'));
      symlinkSync('circle.txt', sandbox.path('circle.txt'));
      const { code, report } = sandbox.check();
      assert.equal(code, 2);
      assert.deepEqual(
        report.problems.map(({ path, message }) => `${path} ${message}`),
        [
          "circle.txt can't be read: its symbolic links go round in a circle",
          'dangling.txt is a symbolic link to a file that does not exist',
        ],
      );
      assert.equal(report.summary.articles, 1);
    }),
  );

  it(
    'takes a folder for a folder, whatever its name',
    inSandbox((sandbox) => {
      mkdirSync(sandbox.path('folder.txt'));
      sandbox.write({ 'folder.txt/a.txt': CLEAN });
      assert.deepEqual([sandbox.check().code, sandbox.check().report.summary.articles], [0, 1]);
    }),
  );

  it(
    'names a binary file and checks the rest',
    inSandbox((sandbox) => {
      sandbox.write({ 'a.txt': CLEAN, 'b.txt': Buffer.from([0x50, 0x4b, 3, 4, 0, 0, 0, 8]) });
      const { code, err, report } = sandbox.check();
      assert.equal(err, 'copydesk: b.txt is a binary file, not text\n');
      assert.deepEqual([code, report.summary.articles], [2, 1]);
    }),
  );

  it(
    'leaves out a file of 50 MB with a finding that says so',
    inSandbox((sandbox) => {
      sandbox.write({ 'a.txt': CLEAN, 'huge.txt': 'Log. ' });
      truncateSync(sandbox.path('huge.txt'), 50_000_000);
      const { code, report } = sandbox.check();
      assert.deepEqual(
        report.findings.map(({ path, rule, severity }) => [path, rule, severity]),
        [['huge.txt', 'file/too-large', 'information']],
      );
      assert.match(report.findings[0]!.message, /50\.0 MB, more than the limit of 1\.0 MB/u);
      assert.deepEqual([code, report.summary.articles], [0, 1]);
      const parsed = sandbox.run(['parse']);
      assert.equal(parsed.code, 2);
      assert.match(parsed.err, /huge\.txt is larger than “maxFileSize”, so it was left out/u);
      assert.equal(parsed.out.split('\n').length, 2);
    }),
  );

  it(
    'says of an empty file that it is empty, and nothing else; the configuration can silence it',
    inSandbox((sandbox) => {
      sandbox.write({ 'a.txt': '', 'b.txt': ' \n\n', 'c.txt': '\uFEFF' });
      const { code, report } = sandbox.check();
      assert.deepEqual(
        report.findings.map(({ path, rule }) => [path, rule]),
        [
          ['a.txt', 'file/empty'],
          ['b.txt', 'file/empty'],
          ['c.txt', 'file/empty'],
        ],
      );
      assert.equal(code, 0);
      sandbox.write({ 'copydesk.yaml': 'rules: { file/empty: off }' });
      assert.deepEqual(sandbox.check().report.findings, []);
    }),
  );

  it(
    'says of a folder without articles what it looked for',
    inSandbox((sandbox) => {
      const { code, err } = sandbox.write({ 'notes.md': CLEAN }).run(['check']);
      assert.equal(err, 'copydesk: . holds no articles (looked for **/*.txt)\n');
      assert.equal(code, 2);
      assert.match(sandbox.run(['check', '*.txt']).err, /^copydesk: \*\.txt matches no file$/mu);
    }),
  );

  it(
    'places mistakes in copydesk.yaml and checks all the same',
    inSandbox((sandbox) => {
      sandbox.write({ 'a.txt': SPACED, 'copydesk.yaml': 'rules:\n  quotation/space-insde: off\n' });
      const { code, err, report } = sandbox.check();
      assert.equal(
        err,
        'copydesk: copydesk.yaml:2:3: Unknown rule “quotation/space-insde”; did you mean “quotation/space-inside”?\n',
      );
      assert.equal(code, 2);
      assert.ok(report.findings.some(({ rule }) => rule === 'quotation/space-inside'));
    }),
  );

  it(
    'places broken YAML and goes on with the defaults',
    inSandbox((sandbox) => {
      sandbox.write({ 'a.txt': SPACED, 'copydesk.yaml': 'rules: {quotation/space-inside: off\nignore: a.txt\n' });
      const { code, err, report } = sandbox.check();
      assert.match(err, /^copydesk: copydesk\.yaml:\d+:\d+: This is not valid YAML, so the defaults are in force: /mu);
      assert.equal(code, 2);
      assert.equal(report.summary.articles, 1);
      assert.ok(report.findings.some(({ rule }) => rule === 'quotation/space-inside'));
    }),
  );

  it(
    'names a configuration file that is not there',
    inSandbox((sandbox) => {
      const { code, err } = sandbox.write({ 'a.txt': CLEAN }).run(['check', '--config', 'none.yaml', 'a.txt']);
      assert.equal(err, 'copydesk: none.yaml does not exist\n');
      assert.equal(code, 2);
    }),
  );

  it(
    'reads UTF-16 and every line end, with places as an editor counts them',
    inSandbox((sandbox) => {
      sandbox.write({
        'a.txt': Buffer.from(`\uFEFF${SPACED}`, 'utf16le'),
        'b.txt': SPACED.replaceAll('\n', '\r\n'),
        'c.txt': SPACED.replaceAll('\n', '\r'),
        'd.txt': `\uFEFF${SPACED}`,
      });
      const found = sandbox.check().report.findings.filter(({ rule }) => rule === 'quotation/space-inside');
      assert.deepEqual(
        found.map(({ path, line, column }) => `${path}:${line}:${column}`),
        ['a.txt:4:14', 'b.txt:4:14', 'c.txt:4:14', 'd.txt:4:14'],
      );
    }),
  );
});
