import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { CLEAN, inSandbox } from './sandbox';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
const COMMANDS = ['check', 'parse', 'repeats', 'explain', 'lsp'];

describe('copydesk', () => {
  it(
    'shows its version, its help and a page for each command',
    inSandbox((sandbox) => {
      assert.deepEqual(sandbox.run(['--version']), { code: 0, out: `${version}\n`, err: '' });
      const help = sandbox.run(['--help']);
      assert.equal(help.code, 0);
      for (const name of [...COMMANDS, 'quotation/space-inside'])
        assert.match(help.out, new RegExp(`^  ${name} `, 'mu'));
      for (const name of COMMANDS) {
        const page = sandbox.run([name, '--help']);
        assert.equal(page.code, 0);
        assert.match(page.out, new RegExp(`^Usage\\n  .* ${name} `, 'u'));
        for (const line of page.out.split('\n')) assert.ok(line.length <= 110, line);
      }
      assert.equal(sandbox.run(['help', 'check']).out, sandbox.run(['check', '--help']).out);
    }),
  );

  it(
    'answers a wrong call with the nearest right one, and ends with 2',
    inSandbox((sandbox) => {
      sandbox.write({ 'texts/a.txt': CLEAN });
      const says = (args: string[], message: RegExp): void => {
        const { code, out, err } = sandbox.run(args);
        assert.match(err, message, args.join(' '));
        assert.deepEqual([code, out], [2, ''], args.join(' '));
      };
      says([], /^copydesk checks and reads /u);
      says(['chekc'], /Unknown command “chekc”; did you mean “check”\?/u);
      says(['texts'], /Unknown command “texts”; to check that path, type “.* check texts”/u);
      says(['check', '--fxi'], /Unknown option “--fxi”; did you mean “--fix”\?/u);
      says(['check', '--zebra'], /Unknown option “--zebra”\.\n/u);
      says(
        ['check', '--format', 'jsn'],
        /“jsn” is no value of “--format” \(it takes stylish, json\); did you mean “json”\?/u,
      );
      says(['check', '--format'], /“--format” needs a value/u);
      says(['check', '--format', '--fix'], /“--format” needs a value/u);
      says(['check', '--fix=yes'], /“--fix” takes no value/u);
      says(['check', '--stdin-path', 'a.txt'], /“--stdin-path” goes with “-”/u);
      says(
        ['explain', 'quotation/space-insde'],
        /Unknown rule “quotation\/space-insde”; did you mean “quotation\/space-inside”\?/u,
      );
      says(['explain'], /“explain” needs a rule/u);
      says(['lsp'], /needs “--stdio”/u);
    }),
  );

  it(
    'explains a rule by its full name or its last part',
    inSandbox((sandbox) => {
      const full = sandbox.run(['explain', 'quotation/space-inside']);
      assert.equal(full.code, 0);
      assert.match(full.out, /space-inside/u);
      assert.match(full.out, /^Severity: \w+ · fixed by --fix$/mu);
      assert.equal(sandbox.run(['explain', 'space-inside']).out, full.out);
      assert.match(sandbox.run(['explain', 'file/too-large']).out, /maxFileSize: 50 MiB/u);
    }),
  );
});
