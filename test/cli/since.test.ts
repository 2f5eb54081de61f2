import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync } from 'node:fs';
import { CLEAN, inSandbox, SPACED, type Sandbox } from './sandbox';

const git = (sandbox: Sandbox, ...args: string[]): string =>
  execFileSync('git', ['-c', 'user.name=Desk', '-c', 'user.email=desk@desk.example', ...args], {
    cwd: sandbox.root,
    encoding: 'utf8',
    stdio: 'pipe',
  });
const paths = (sandbox: Sandbox, args: string[], folder = '.'): string[] => [
  ...new Set(sandbox.check(args, { in: folder }).report.findings.map(({ path }) => path)),
];

/** A repository with a commit of some articles. */
function repository(sandbox: Sandbox, files: Readonly<Record<string, string>>): Sandbox {
  git(sandbox.write(files), 'init', '--quiet', '--initial-branch=main');
  git(sandbox, 'add', '.');
  git(sandbox, 'commit', '--quiet', '--message=Articles');
  return sandbox;
}

describe('copydesk check --since', () => {
  it(
    'reports on articles that changed, in any of the ways there are',
    inSandbox((sandbox) => {
      const names = ['committed', 'staged', 'changed', 'described', 'same', 'gone'].map((name) => `x/${name} ä.txt`);
      repository(sandbox, Object.fromEntries(names.map((name) => [name, SPACED])));
      assert.deepEqual(paths(sandbox, ['--since', 'HEAD']), []);
      sandbox.write({ 'x/committed ä.txt': `${SPACED}\nMore.\n` });
      git(sandbox, 'commit', '--quiet', '--all', '--message=More');
      sandbox.write({ 'x/staged ä.txt': `${SPACED}\nMore.\n`, 'x/new.txt': SPACED, 'x/ignored.txt': SPACED });
      git(sandbox, 'add', '.');
      sandbox.write({ 'x/changed ä.txt': `${SPACED}\nMore.\n`, 'x/described ä.meta.yaml': 'author: Ada Lindqvist\n' });
      sandbox.write({ 'x/untracked.txt': SPACED, '.gitignore': 'x/ignored.txt' });
      git(sandbox, 'rm', '--quiet', '--cached', 'x/ignored.txt');
      sandbox.removeFile('x/gone ä.txt');
      const expected = ['x/changed ä.txt', 'x/committed ä.txt', 'x/described ä.txt', 'x/new.txt', 'x/staged ä.txt'];
      assert.deepEqual(paths(sandbox, ['--since', 'HEAD~1']), [...expected, 'x/untracked.txt']);
      assert.ok(!paths(sandbox, ['--since', 'HEAD']).includes('x/committed ä.txt'));
      const fromBelow = paths(sandbox, ['--since', 'HEAD~1'], 'x');
      assert.deepEqual(fromBelow[0], 'changed ä.txt');
      assert.equal(fromBelow.length, expected.length + 1);
    }),
  );

  it(
    'finds what changed through a link to the folder, and mends nothing else',
    inSandbox((sandbox) => {
      repository(sandbox, { 'real/a.txt': SPACED, 'real/b.txt': SPACED });
      mkdirSync(sandbox.path('links'));
      symlinkSync('../real', sandbox.path('links/here'));
      sandbox.write({ 'real/a.txt': `${SPACED}\nMore.\n` });
      assert.deepEqual(paths(sandbox, ['--since', 'main'], 'links/here'), ['a.txt']);
      sandbox.run(['fix', '--since', 'main', 'real']);
      assert.ok(!sandbox.text('real/a.txt').includes(' ”'));
      assert.equal(sandbox.text('real/b.txt'), SPACED);
    }),
  );

  it(
    'reads the other articles for what crosses files',
    inSandbox((sandbox) => {
      repository(sandbox, { 'a.txt': CLEAN });
      sandbox.write({ 'b.txt': CLEAN });
      const { summary } = sandbox.check(['--since', 'HEAD']).report;
      assert.equal(summary.articles, 1);
    }),
  );

  it(
    'says clearly what keeps it from asking git',
    inSandbox((sandbox) => {
      const says = (args: string[], message: RegExp, env = {}): void => {
        const { code, err, out } = sandbox.run(['check', ...args], { env });
        assert.match(err, message);
        assert.deepEqual([code, out], [2, '']);
      };
      sandbox.write({ 'a.txt': SPACED });
      says(['--since', 'main'], /“--since” asks git which articles changed, but not a git repository/u, {
        GIT_CEILING_DIRECTORIES: sandbox.path('..'),
      });
      says(['--since', 'main'], /but git was not found\./u, { PATH: sandbox.root });
      repository(sandbox, {});
      says(['--since', 'nowhere'], /“--since nowhere” names no revision of this repository\./u);
      says(['--since=--output=x'], /“--since --output=x” names no revision/u);
    }),
  );
});
