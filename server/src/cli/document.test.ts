import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { commands } from './commands/index';
import { commandsDocument } from './document';

describe('docs/cli.md', () => {
  it('is as scripts/generate.mjs writes it', () => {
    assert.equal(readFileSync('docs/cli.md', 'utf8'), commandsDocument(commands), 'run node scripts/generate.mjs');
  });

  it('has every command, with its options and an example that names it', () => {
    const document = commandsDocument(commands);
    for (const { name, options, examples } of commands) {
      assert.ok(document.includes(`\n## ${name}\n`), name);
      assert.ok(examples.length > 0 && examples.some(([line]) => line.startsWith(name)), name);
      for (const [option, { help }] of Object.entries(options)) {
        assert.ok(!help || document.includes(`--${option}`), option);
      }
    }
  });
});
