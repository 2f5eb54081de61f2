import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parse } from 'yaml';
import { CLEAN, inSandbox, SPACED, type Outcome, type Sandbox } from './sandbox';

interface Action {
  readonly inputs: Readonly<Record<string, { description: string; default: string }>>;
  readonly runs: {
    readonly using: string;
    readonly steps: readonly {
      name?: string;
      uses?: string;
      run?: string;
      shell?: string;
      env?: Record<string, string>;
    }[];
  };
}
interface Hook {
  readonly id: string;
  readonly name: string;
  readonly entry: string;
  readonly language: string;
  readonly files: string;
  readonly require_serial: boolean;
}

const action = parse(readFileSync('action.yml', 'utf8')) as Action;
const hooks = parse(readFileSync('.pre-commit-hooks.yaml', 'utf8')) as Hook[];
const { bin } = JSON.parse(readFileSync('package.json', 'utf8')) as { bin: Record<string, string> };

/** Runs the last step of the action as GitHub does, with inputs in the place of their expressions. */
function runAction(sandbox: Sandbox, inputs: Readonly<Record<string, string>>): Outcome {
  const { run, env } = action.runs.steps.at(-1)!;
  const values = Object.entries(env!).map(([name, expression]) => [
    name,
    expression.replace(/\$\{\{ *([\w.-]+) *\}\}/gu, (_, path: string) => {
      if (path === 'github.action_path') return resolve('.');
      const name = path.replace(/^inputs\./u, '');
      return inputs[name] ?? action.inputs[name]!.default;
    }),
  ]);
  const call = spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', run!], {
    cwd: sandbox.root,
    env: { ...process.env, ...Object.fromEntries(values) },
    encoding: 'utf8',
  });
  return { code: call.status, out: call.stdout, err: call.stderr };
}

describe('the GitHub action', () => {
  it('is well-formed, and lets no input into a script', () => {
    assert.equal(action.runs.using, 'composite');
    for (const { description } of Object.values(action.inputs)) assert.match(description, /\.$/u);
    for (const { uses, run, shell } of action.runs.steps) {
      assert.ok(uses !== undefined || shell === 'bash');
      assert.doesNotMatch(run ?? '', /\$\{\{/u);
    }
  });

  it('does not build what is built', () => {
    const { run } = action.runs.steps.find(({ name }) => name === 'Build Copydesk')!;
    execFileSync('bash', ['-eo', 'pipefail', '-c', run!], { cwd: resolve('.'), stdio: 'pipe' });
  });

  it(
    'checks the working folder and makes annotations',
    inSandbox((sandbox) => {
      sandbox.write({ 'a.txt': SPACED });
      const { code, out, err } = runAction(sandbox, {});
      assert.match(out, /^::notice file=a\.txt,line=4,/u);
      assert.deepEqual([code, err], [0, '']);
      assert.equal(runAction(sandbox, { 'fail-on': 'information' }).code, 1);
      assert.equal(runAction(sandbox.write({ 'copydesk.yaml': 'x: 1' }), {}).code, 2);
    }),
  );

  it(
    'takes several paths, one a line, and runs nothing that stands in them',
    inSandbox((sandbox) => {
      sandbox.write({ 'x y/a.txt': SPACED, 'b.txt': SPACED, 'c.txt': CLEAN });
      const several = runAction(sandbox, { path: 'x y\n\nb.txt\n', format: 'compact' });
      assert.deepEqual([...new Set(several.out.match(/^[^:]+/gmu))], ['b.txt', 'x y/a.txt']);
      const hostile = runAction(sandbox, { path: '$(touch hacked)\n--fix\n`touch hacked`; touch hacked' });
      assert.equal(hostile.code, 2);
      assert.equal(sandbox.text('b.txt'), SPACED);
      assert.throws(() => sandbox.text('hacked'));
      assert.equal(runAction(sandbox, { format: 'sarif', output: 'out.sarif' }).out, '');
      assert.match(sandbox.text('out.sarif'), /"version":"2\.1\.0"/u);
    }),
  );
});

describe('the hooks for pre-commit', () => {
  it(
    'check and mend the files of a commit, with what npm installs',
    inSandbox((sandbox) => {
      assert.deepEqual(
        hooks.map(({ id }) => id),
        ['copydesk', 'copydesk-fix'],
      );
      for (const hook of hooks) {
        assert.equal(hook.language, 'node');
        assert.equal(hook.require_serial, true);
        assert.ok(new RegExp(hook.files, 'u').test('x/a.txt') && !new RegExp(hook.files, 'u').test('a.txt.md'));
        const [program, ...args] = hook.entry.split(' ');
        assert.match(readFileSync(bin[program!]!, 'utf8'), /^#!\/usr\/bin\/env node\n/u);
        const { code, err } = sandbox.write({ 'a.txt': SPACED, 'b.txt': CLEAN }).run([...args, 'a.txt', 'b.txt']);
        assert.deepEqual([code, err], [0, ''], hook.id);
        assert.equal(sandbox.text('a.txt') !== SPACED, hook.id === 'copydesk-fix');
      }
    }),
  );

  it('need files that npm packs', () => {
    const out = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], { encoding: 'utf8' });
    const [packed] = JSON.parse(out) as { files: { path: string }[] }[];
    assert.deepEqual(packed!.files.map(({ path }) => path).sort(), [
      'LICENSE',
      'README.md',
      'dist/cli.js',
      'dist/worker.js',
      'package.json',
      'schemas/copydesk.schema.json',
    ]);
  });
});
