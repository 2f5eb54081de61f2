import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { commands } from '../../server/src/cli/commands/index';
import { run } from '../../server/src/cli/run';
import { painter, type Sink } from '../../server/src/cli/terminal';
import { CLEAN, inSandbox, type Outcome } from './sandbox';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
const COMMANDS = commands.map(({ name }) => name);

/** Runs the program in this process: for what needs no process of its own. */
async function runHere(args: readonly string[], cwd: string): Promise<Outcome> {
  const texts = { out: '', err: '' };
  const sink = (name: 'out' | 'err'): Sink => ({
    isTTY: false,
    columns: undefined,
    paint: painter(false),
    write: async (text) => void (texts[name] += text),
  });
  const readStdin = async (): Promise<Uint8Array> => new Uint8Array();
  const code = await run(args, {
    cwd,
    program: 'copydesk',
    isCi: false,
    out: sink('out'),
    err: sink('err'),
    readStdin,
  });
  return { code, ...texts };
}

describe('copydesk', () => {
  it(
    'shows its version, its help and a page for each command',
    inSandbox(async (sandbox) => {
      assert.deepEqual(sandbox.run(['--version']), { code: 0, out: `${version}\n`, err: '' });
      const here = (...args: string[]) => runHere(args, sandbox.root);
      const help = await here('--help');
      assert.equal(help.code, 0);
      for (const name of [...COMMANDS, 'quotation/space-inside']) {
        assert.match(help.out, new RegExp(`^  ${name} `, 'mu'));
      }
      for (const name of COMMANDS) {
        const page = await here(name, '--help');
        assert.equal(page.code, 0);
        assert.match(page.out, new RegExp(`^Usage\\n  copydesk ${name} `, 'u'));
        for (const line of page.out.split('\n')) assert.ok(line.length <= 100, line);
      }
      assert.deepEqual(await here('help', 'check'), await here('check', '--help'));
    }),
  );

  it(
    'answers a wrong call with the nearest right one, and ends with 2',
    inSandbox(async (sandbox) => {
      sandbox.write({ 'texts/a.txt': CLEAN });
      const says = async (args: string[], message: RegExp): Promise<void> => {
        const { code, out, err } = await runHere(args, sandbox.root);
        assert.match(err, message, args.join(' '));
        assert.deepEqual([code, out], [2, ''], args.join(' '));
      };
      await says([], /^copydesk checks and reads /u);
      await says(['chekc'], /Unknown command “chekc”; did you mean “check”\?/u);
      await says(['texts'], /Unknown command “texts”; to check that path, type “copydesk check texts”/u);
      await says(['--fix', 'check'], /Unknown option “--fix”/u);
      await says(['check', '--fxi'], /Unknown option “--fxi”; did you mean “--fix”\?/u);
      await says(['check', '--zebra'], /Unknown option “--zebra”\.\n/u);
      await says(
        ['check', '--format', 'jsn'],
        /“jsn” is no value of “--format” \(it takes .*\); did you mean “json”\?/u,
      );
      await says(['check', '--format'], /“--format” needs a value/u);
      await says(['check', '--format', '--fix'], /“--format” needs a value/u);
      await says(['check', '--fix=yes'], /“--fix” takes no value/u);
      await says(['check', '--stdin-path', 'a.txt'], /“--stdin-filename” goes with “--stdin”/u);
      await says(['explain', 'quotation/space-insde'], /Unknown rule .*; did you mean “quotation\/space-inside”\?/u);
      await says(['explain'], /“explain” needs a rule/u);
      await says(['lsp'], /needs “--stdio”/u);
      await says(
        ['check', '--rule', 'quotation/unclosd'],
        /“--rule quotation\/unclosd” names no rule; did you mean “q/u,
      );
      await says(['check', '--preset', 'strickt'], /did you mean “strict”\?/u);
      await says(['check', '--max-warnings', 'few'], /“few” is no number of warnings\./u);
      await says(['check', '--update-baseline', '--rule', 'text/*'], /leave out “--rule” and “--preset”\./u);
      await says(['fix', '--review'], /“--review” goes with one rule/u);
      await says(['fix', '--review', '--rule', 'quotation/*'], /“--review” goes with one rule/u);
      await says(['fix', '--review', '--rule', 'suppression/unused'], /“suppression\/unused” has no fixes\./u);
    }),
  );

  it(
    'ends with 2 in a process of its own too',
    inSandbox((sandbox) => {
      const { code, err } = sandbox.run(['chekc']);
      assert.equal(code, 2);
      assert.match(err, /^copydesk: Unknown command “chekc”; did you mean “check”\?\n/u);
    }),
  );

  it(
    'explains a rule by its full name or its last part',
    inSandbox((sandbox) => {
      const full = sandbox.run(['explain', 'quotation/space-inside']);
      assert.equal(full.code, 0);
      assert.match(full.out, /space-inside/u);
      assert.match(full.out, /^Severity: \w+ · fixed by copydesk fix$/mu);
      assert.equal(sandbox.run(['explain', 'space-inside']).out, full.out);
      assert.match(sandbox.run(['explain', 'file/too-large']).out, /maxFileSize: 5 MiB/u);
    }),
  );
});
