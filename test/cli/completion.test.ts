import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { commands } from '../../server/src/cli/commands/index';
import { fishScript } from '../../server/src/cli/completion/fish';
import { commandWords } from '../../server/src/cli/completion/words';
import { zshScript } from '../../server/src/cli/completion/zsh';
import { inSandbox } from './sandbox';

const words = commandWords(commands);

describe('copydesk completion', () => {
  it(
    'completes commands, options, values and rules in bash',
    inSandbox((sandbox) => {
      const { out, code } = sandbox.run(['completion', 'bash']);
      assert.equal(code, 0);
      const completed = (...line: string[]): string[] => {
        const script = `${out}\nCOMP_WORDS=(copydesk "$@"); COMP_CWORD=$#; _copydesk; printf '%s\\n' "\${COMPREPLY[@]}"`;
        const call = spawnSync('bash', ['--norc', '-c', script, 'bash', ...line], { encoding: 'utf8' });
        assert.equal(call.stderr, '');
        return call.stdout.split('\n').filter((word) => word !== '');
      };
      assert.deepEqual(completed('ch'), ['check']);
      assert.deepEqual(completed('check', '--form'), ['--format']);
      assert.deepEqual(completed('check', '--format', 'js'), ['json']);
      assert.deepEqual(completed('check', '-q', '--preset', 'r'), ['recommended', 'raw']);
      assert.deepEqual(completed('fix', '--rule', 'quotation/space'), ['quotation/space-inside']);
      assert.deepEqual(completed('explain', 'file/'), ['file/empty', 'file/too-large']);
      assert.deepEqual(completed('help', 'base'), ['baseline']);
      assert.deepEqual(completed('completion', ''), ['bash', 'zsh', 'fish']);
      // Where it has nothing to say, bash goes on with paths.
      assert.deepEqual(completed('check', 'art'), []);
      assert.match(out, /^complete -o default -F _copydesk copydesk$/mu);
    }),
  );

  it('names every command and option in zsh and fish', () => {
    const [zsh, fish] = [zshScript(words), fishScript(words)];
    assert.match(zsh, /^#compdef copydesk\n/u);
    for (const { name, options } of words) {
      assert.ok(zsh.includes(`\n      ${name}) _arguments '--`), name);
      assert.ok(fish.includes(`-a ${name} -d '`), name);
      for (const option of options) {
        assert.ok(zsh.includes(`'--${option.name}[`), option.name);
        assert.ok(fish.includes(`from ${name}' -l ${option.name} `), option.name);
      }
    }
    // Quotation marks in help texts would end the words they stand in.
    const quotes = (script: string): number => script.replace(/\\'/gu, '').split("'").length - 1;
    assert.equal(quotes(zsh) % 2, 0);
    assert.equal(quotes(fish) % 2, 0);
  });

  it(
    'names the shells it knows',
    inSandbox((sandbox) => {
      assert.match(sandbox.run(['completion', 'fihs']).err, /needs one shell: bash, zsh, fish; did you mean “fish”\?/u);
      assert.equal(sandbox.run(['completion']).code, 2);
    }),
  );
});
