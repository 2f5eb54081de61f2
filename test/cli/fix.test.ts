import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, lstatSync, readdirSync, statSync, symlinkSync } from 'node:fs';
import { CLEAN, inSandbox, SPACED } from './sandbox';

const MENDED = SPACED.replace('wait ”', 'wait”');

/** Text as bytes of UTF-16 with its byte order mark. */
const utf16 = (text: string, order: 'le' | 'be'): Buffer => {
  const bytes = Buffer.from(`\uFEFF${text}`, 'utf16le');
  return order === 'le' ? bytes : bytes.swap16();
};

describe('copydesk fix', () => {
  it(
    'mends what is safe, says so, and finds nothing to mend the second time',
    inSandbox((sandbox) => {
      sandbox.write({ 'a.txt': SPACED, 'clean.txt': CLEAN });
      const first = sandbox.run(['fix']);
      assert.match(first.out, /^Fixed 1 finding in a\.txt$/mu);
      assert.equal(sandbox.text('a.txt'), MENDED);
      assert.equal(sandbox.text('clean.txt'), CLEAN);
      const before = statSync(sandbox.path('a.txt'));
      const { report } = sandbox.check(['--fix']);
      assert.deepEqual(report.fixed, []);
      // Not even written again: the file is the very same one.
      assert.equal(statSync(sandbox.path('a.txt')).ino, before.ino);
    }),
  );

  it(
    'reports findings as they stand after fixing',
    inSandbox((sandbox) => {
      const { report } = sandbox.write({ 'a.txt': SPACED }).check(['--fix']);
      assert.deepEqual(report.fixed, [{ path: 'a.txt', count: 1 }]);
      assert.deepEqual([report.summary.fixed, report.summary.fixable], [1, 0]);
      assert.equal(report.findings.filter(({ rule }) => rule === 'quotation/space-inside').length, 0);
    }),
  );

  it(
    'keeps byte order mark, encoding and line ends',
    inSandbox((sandbox) => {
      const crlf = (text: string) => text.replaceAll('\n', '\r\n');
      const bom = (text: string) => `\uFEFF${text}`;
      sandbox.write({
        'bom.txt': bom(SPACED),
        'cr.txt': SPACED.replaceAll('\n', '\r'),
        'crlf.txt': bom(crlf(SPACED)),
        'u16be.txt': utf16(crlf(SPACED), 'be'),
        'u16le.txt': utf16(SPACED, 'le'),
      });
      const { report } = sandbox.check(['--fix']);
      assert.deepEqual(
        report.fixed.map(({ path }) => path),
        ['bom.txt', 'cr.txt', 'crlf.txt', 'u16be.txt', 'u16le.txt'],
      );
      assert.equal(sandbox.text('bom.txt'), bom(MENDED));
      assert.equal(sandbox.text('cr.txt'), MENDED.replaceAll('\n', '\r'));
      assert.equal(sandbox.text('crlf.txt'), bom(crlf(MENDED)));
      assert.deepEqual(sandbox.bytes('u16be.txt'), utf16(crlf(MENDED), 'be'));
      assert.deepEqual(sandbox.bytes('u16le.txt'), utf16(MENDED, 'le'));
    }),
  );

  it(
    'never writes a file with bytes that it could not read',
    inSandbox((sandbox) => {
      const damaged = Buffer.concat([Buffer.from(SPACED), Buffer.from([0x63, 0x61, 0x66, 0xe9, 0x0a])]);
      const { err, out } = sandbox.write({ 'a.txt': damaged }).run(['check', '--fix']);
      assert.deepEqual(sandbox.bytes('a.txt'), damaged);
      assert.match(err, /^a\.txt was not fixed: /mu);
      assert.doesNotMatch(out, /Fixed/u);
    }),
  );

  it(
    'keeps mode and symbolic links, and leaves no temporary file behind',
    inSandbox((sandbox) => {
      sandbox.write({ 'real/a.txt': SPACED, 'links/keep': '' });
      chmodSync(sandbox.path('real/a.txt'), 0o640);
      symlinkSync('../real/a.txt', sandbox.path('links/a.txt'));
      sandbox.run(['check', '--fix', 'links/a.txt']);
      assert.equal(sandbox.text('real/a.txt'), MENDED);
      assert.equal(statSync(sandbox.path('real/a.txt')).mode & 0o777, 0o640);
      assert.ok(lstatSync(sandbox.path('links/a.txt')).isSymbolicLink());
      assert.deepEqual(readdirSync(sandbox.path('real')), ['a.txt']);
    }),
  );

  it(
    'prints the fixed text of standard input, and its report beside it',
    inSandbox((sandbox) => {
      const { out, err } = sandbox.run(['fix', '--stdin'], { input: SPACED });
      assert.equal(out, MENDED);
      assert.match(err, /Fixed 1 finding in <stdin>/u);
      assert.equal(sandbox.run(['check', '--fix', '-'], { input: CLEAN }).out, CLEAN);
    }),
  );

  it(
    'is what check --fix does, too',
    inSandbox((sandbox) => {
      const fixed = sandbox.write({ 'a.txt': SPACED }).run(['fix']);
      assert.deepEqual(sandbox.write({ 'a.txt': SPACED }).run(['check', '--fix']), fixed);
      assert.equal(sandbox.text('a.txt'), MENDED);
    }),
  );

  it(
    'mends what one rule finds, where one is named',
    inSandbox((sandbox) => {
      const text = SPACED.replace('Bergen.', 'Bergen. .');
      const { report } = sandbox.write({ 'a.txt': text }).check(['--fix', '--rule', 'text/double-punctuation']);
      assert.equal(sandbox.text('a.txt'), text.replace('. .', '.'));
      assert.deepEqual([report.summary.fixed, report.findings], [1, []]);
    }),
  );

  it(
    'makes fixes that need a look only where they are asked for, of one rule',
    inSandbox((sandbox) => {
      const torn = MENDED.replace('wait”', 'wait');
      sandbox.write({ 'a.txt': torn });
      sandbox.run(['fix']);
      assert.equal(sandbox.text('a.txt'), torn);
      const { out } = sandbox.run(['fix', '--review', '--rule', 'quotation/unclosed']);
      assert.match(out, /^Fixed 1 finding in a\.txt$/mu);
      assert.notEqual(sandbox.text('a.txt'), torn);
      assert.equal(sandbox.text('a.txt').replace(/[,”]/gu, ''), torn.replace(/[,”]/gu, ''));
    }),
  );
});

describe('copydesk fix --diff', () => {
  it(
    'prints what would change, changes nothing, and ends with 1',
    inSandbox((sandbox) => {
      sandbox.write({ 'x/a.txt': SPACED, 'x/clean.txt': CLEAN });
      const { out, code, err } = sandbox.run(['fix', '--diff', 'x']);
      assert.deepEqual([code, err, sandbox.text('x/a.txt')], [1, '', SPACED]);
      const [date, source] = SPACED.split('\n');
      const [old, mended] = [SPACED, MENDED].map((text) => text.split('\n')[3]);
      assert.equal(
        out,
        `--- a/x/a.txt\n+++ b/x/a.txt\n@@ -1,4 +1,4 @@\n ${date}\n ${source}\n \n-${old}\n+${mended}\n`,
      );
      assert.equal(sandbox.run(['check', '--diff', 'x']).out, out);
      assert.deepEqual(sandbox.run(['fix', '--diff', 'x/clean.txt']), { code: 0, out: '', err: '' });
    }),
  );

  it(
    'can be applied with git, whatever the line ends and the names',
    inSandbox((sandbox) => {
      const crlf = (text: string) => text.replaceAll('\n', '\r\n');
      const texts = { 'a.txt': SPACED, 'b c/ä.txt': SPACED, 'crlf.txt': crlf(SPACED), 'open.txt': SPACED.trimEnd() };
      const { out } = sandbox.write(texts).run(['fix', '--diff']);
      const git = spawnSync('git', ['apply', '--whitespace=nowarn'], {
        cwd: sandbox.root,
        input: out,
        encoding: 'utf8',
      });
      assert.equal(git.stderr, '');
      for (const [name, text] of Object.entries(texts)) {
        assert.equal(sandbox.text(name), text.replace('wait ”', 'wait”'), name);
      }
    }),
  );

  it(
    'works on standard input and is coloured where that is asked for',
    inSandbox((sandbox) => {
      const { out, code } = sandbox.run(['fix', '--diff', '--color', '--stdin', '--stdin-filename', 'a.txt'], {
        input: SPACED,
      });
      assert.equal(code, 1);
      assert.match(out, /^\x1b\[1m--- a\/a\.txt/u);
      assert.match(out, /\x1b\[31m-“We will wait ”/u);
    }),
  );
});
