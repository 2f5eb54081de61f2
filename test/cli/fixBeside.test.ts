import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { inSandbox, type Sandbox } from './sandbox';

const CONFIG = 'metadata:\n  table: metadata.csv\n';
const BODY = '“The ferry sails again,” said Ada Lindqvist.\n';
const DATES = ['--review', '--rule', 'metadata/invalid-date'];

/** Runs `fix` and applies its diff with git to the files as they were; both must give the same. */
function fixBothWays(sandbox: Sandbox, args: readonly string[], file: string): Buffer {
  const { out, code } = sandbox.run(['fix', '--diff', ...args]);
  assert.equal(code, 1);
  const before = existsSync(sandbox.path(file)) ? sandbox.bytes(file) : null;
  const fixed = sandbox.run(['fix', ...args]);
  assert.match(fixed.out, new RegExp(`^Fixed 1 finding in ${file}$`, 'mu'));
  const after = sandbox.bytes(file);
  if (before) sandbox.write({ [file]: before });
  else sandbox.removeFile(file);
  const git = spawnSync('git', ['apply', '--whitespace=nowarn'], { cwd: sandbox.root, input: out, encoding: 'utf8' });
  assert.equal(git.stderr, '');
  assert.equal(sandbox.bytes(file).toString('latin1'), after.toString('latin1'));
  return after;
}

describe('copydesk fix beside the articles', () => {
  const rows = (end: string, sign: string) =>
    ['Datei;Datum;Titel', 'a.txt;11.02.2026 ;"Kais ""Nein"" zur; Fähre"', '"b.txt" ;2026-02-12; ohne Fähre ', ';;', '']
      .join(end)
      .replaceAll(/;(?! Fähre)/gu, sign);
  const forms: readonly [string, string, string][] = [
    ['semicolons and CRLF', rows('\r\n', ';'), ''],
    ['commas and LF', rows('\n', ','), ''],
    ['tabs behind a byte order mark', rows('\r\n', '\t'), '\ufeff'],
  ];
  for (const [name, text, mark] of forms) {
    it(
      `writes one cell of a table and leaves every other byte: ${name}`,
      inSandbox((sandbox) => {
        const table = Buffer.from(mark + text);
        sandbox.write({ 'copydesk.yaml': CONFIG, 'metadata.csv': table, 'a.txt': BODY, 'b.txt': BODY });
        const after = fixBothWays(sandbox, DATES, 'metadata.csv');
        assert.equal(after.toString(), mark + text.replace('11.02.2026', '2026-02-11'));
        assert.deepEqual([sandbox.text('a.txt'), sandbox.text('b.txt')], [BODY, BODY]);
      }),
    );
  }

  it(
    'keeps the encoding of the table, and leaves one alone that lacks letters of what would be written',
    inSandbox((sandbox) => {
      const table = 'file;date;source\na.txt;2026/02/11;Köln Echo\n';
      sandbox.write({ 'copydesk.yaml': CONFIG, 'metadata.csv': Buffer.from(table, 'latin1'), 'a.txt': BODY });
      sandbox.run(['fix', ...DATES]);
      assert.equal(sandbox.bytes('metadata.csv').toString('latin1'), table.replaceAll('/', '-'));
      const known = Object.fromEntries(
        [1, 2, 3, 4].map((n) => [`${n}.txt`, `date: 2026-02-0${n}\nsource: Głos Portu\n\n${BODY}`]),
      );
      const slip = Buffer.from('file;date;source;title\na.txt;2026-02-11;Glos Portx;Köln\n', 'latin1');
      sandbox.write({ 'metadata.csv': slip, ...known });
      const { err, code } = sandbox.run(['fix', '--review', '--rule', 'metadata/unknown-source']);
      assert.equal(code, 2);
      assert.match(err, /metadata\.csv was not fixed: its encoding, Windows-1252, lacks letters/u);
      assert.deepEqual(sandbox.bytes('metadata.csv'), slip);
    }),
  );

  it(
    'mends all rows at once, and reports what is left of them',
    inSandbox((sandbox) => {
      const names = [...'abc'].map((letter) => `${letter}.txt`);
      sandbox.write(Object.fromEntries(names.map((name) => [name, BODY])));
      sandbox.write({
        'copydesk.yaml': CONFIG,
        'metadata.csv': 'file,date,source\na.txt,11.2.2026,ANB\nb.txt,2026-02-30,ANB\nc.txt,2026/02/11,ANB\n',
      });
      const { out, code } = sandbox.run(['fix', ...DATES, '--format', 'compact']);
      assert.equal(
        sandbox.text('metadata.csv'),
        'file,date,source\na.txt,2026-02-11,ANB\nb.txt,2026-02-30,ANB\nc.txt,2026-02-11,ANB\n',
      );
      assert.match(out, /^metadata\.csv:3:7: error/u);
      assert.equal(code, 1);
    }),
  );

  it(
    'mends a sidecar file',
    inSandbox((sandbox) => {
      const meta = '\ufeff# kept\r\ndate: 11.2.2026 # typed\r\nsource: ANB\r\n';
      sandbox.write({ 'a.txt': BODY, 'a.meta.yaml': meta });
      const after = fixBothWays(sandbox, DATES, 'a.meta.yaml');
      assert.equal(after.toString(), meta.replace('11.2.2026', '2026-02-11'));
    }),
  );

  it(
    'writes sidecar files where they are asked for, and the articles stay as they came',
    inSandbox((sandbox) => {
      sandbox.write({ '2026-02-11-ferry.txt': BODY });
      const args = ['--review', '--sidecars', '--rule', 'metadata/missing-date'];
      const made = fixBothWays(sandbox, args, '2026-02-11-ferry.meta.yaml').toString();
      assert.match(made, /^date: 2026-02-11 # inferred from/mu);
      assert.equal(sandbox.text('2026-02-11-ferry.txt'), BODY);
      assert.deepEqual(sandbox.check(['--rule', 'metadata/missing-date']).report.findings, []);
    }),
  );

  it(
    'moves what a harvester wrote into a sidecar file, never over one that is there',
    inSandbox((sandbox) => {
      const text = ` date 2026-02-11 NORRVIK (ANB) – ${BODY}`;
      sandbox.write({ 'a.txt': text });
      const args = ['--review', '--sidecars', '--rule', 'metadata/malformed-header'];
      const diff = sandbox.run(['fix', '--diff', ...args]).out;
      assert.match(diff, /^--- \/dev\/null\n\+\+\+ b\/a\.meta\.yaml$/mu);
      assert.match(diff, /^--- a\/a\.txt\n\+\+\+ b\/a\.txt$/mu);
      sandbox.run(['fix', ...args]);
      assert.equal(sandbox.text('a.meta.yaml'), 'date: 2026-02-11\n');
      assert.equal(sandbox.text('a.txt'), `NORRVIK (ANB) – ${BODY}`);
      const again = sandbox.run(['fix', ...args]);
      assert.doesNotMatch(again.out, /Fixed/u);
      // A folder is no sidecar, but nothing can be written there.
      sandbox.write({ 'b.txt': text, 'b.meta.yaml/keep': '' });
      const { err, code } = sandbox.run(['fix', ...args]);
      assert.equal(code, 2);
      assert.match(err, /b\.meta\.yaml is there already/u);
      assert.equal(sandbox.text('b.txt'), text);
    }),
  );

  it(
    'writes no file for standard input',
    inSandbox((sandbox) => {
      sandbox.write({ 'copydesk.yaml': CONFIG, 'metadata.csv': 'file,date,source\na.txt,11.2.2026,ANB\n' });
      const input = ` date 2026-02-11 NORRVIK (ANB) – ${BODY}`;
      const run = (...args: string[]) =>
        sandbox.run(['fix', '--stdin', '--stdin-filename', 'a.txt', '--review', ...args], { input });
      assert.equal(run('--rule', 'metadata/invalid-date').out, input);
      assert.equal(sandbox.text('metadata.csv'), 'file,date,source\na.txt,11.2.2026,ANB\n');
      assert.match(run('--sidecars', '--rule', 'metadata/malformed-header').out, /^date: 2026-02-11\n\nNORRVIK/u);
      assert.equal(existsSync(sandbox.path('a.meta.yaml')), false);
    }),
  );

  it(
    'asks for --review with --sidecars',
    inSandbox((sandbox) => {
      const { code, err } = sandbox.write({ 'a.txt': BODY }).run(['fix', '--sidecars']);
      assert.equal(code, 2);
      assert.match(err, /“--sidecars” goes with “--review”/u);
    }),
  );
});
