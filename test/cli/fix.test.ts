import assert from 'node:assert/strict';
import { chmodSync, lstatSync, readdirSync, statSync, symlinkSync } from 'node:fs';
import { CLEAN, inSandbox, SPACED } from './sandbox';

const MENDED = SPACED.replace('wait ”', 'wait”');

/** Text as bytes of UTF-16 with its byte order mark. */
const utf16 = (text: string, order: 'le' | 'be'): Buffer => {
  const bytes = Buffer.from(`\uFEFF${text}`, 'utf16le');
  return order === 'le' ? bytes : bytes.swap16();
};

describe('copydesk check --fix', () => {
  it(
    'mends what is safe, says so, and finds nothing to mend the second time',
    inSandbox((sandbox) => {
      sandbox.write({ 'a.txt': SPACED, 'clean.txt': CLEAN });
      const first = sandbox.run(['check', '--fix']);
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
      const { out, err } = sandbox.run(['check', '--fix', '-'], { input: SPACED });
      assert.equal(out, MENDED);
      assert.match(err, /Fixed 1 finding in <stdin>/u);
      assert.equal(sandbox.run(['check', '--fix', '-'], { input: CLEAN }).out, CLEAN);
    }),
  );
});
