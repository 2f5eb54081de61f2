import assert from 'node:assert/strict';
import { indexFiles } from '../../server/src/disk/indexing/indexFiles';
import { CLEAN, inSandbox, SPACED, type Sandbox } from '../cli/sandbox';
import { checkFromText } from '../../server/src/disk/checking';
import { makeConfig } from '../../server/src/config/config';
import { fileOf, options, run, WORKER } from './support';

const MANY = 200;

function many(sandbox: Sandbox) {
  const names = Array.from({ length: MANY }, (_, number) => `${1000 + number}.txt`);
  sandbox.write(Object.fromEntries(names.map((name) => [name, `${CLEAN}Part ${name}.\n`])));
  return names.map((name) => fileOf(sandbox, name));
}

describe('worker threads', () => {
  it(
    'give the same records as this thread',
    inSandbox(async (sandbox) => {
      const files = many(sandbox);
      const here = await run(sandbox, files, { purpose: 'here' });
      const there = await run(sandbox, files, { script: WORKER });
      assert.equal(there.records.size, MANY);
      for (const [name, record] of here.records) assert.deepEqual(there.records.get(name), record);
    }),
  );

  it(
    'name a file that is too large, binary or gone, and read the rest',
    inSandbox(async (sandbox) => {
      const files = many(sandbox);
      sandbox.write({ 'large.txt': 'x'.repeat(100_001), 'binary.txt': 'a\0b' });
      const bad = ['large.txt', 'binary.txt', 'gone.txt'].map((name) => fileOf(sandbox, name));
      const { results } = await run(sandbox, [...bad, ...files], { script: WORKER });
      const left = results.flatMap((result) =>
        result.kind === 'read' ? [] : [result.kind === 'too-large' ? result.size : result.problem.message],
      );
      assert.deepEqual(left, [100_001, 'is a binary file, not text', 'does not exist']);
      assert.equal(results.length, MANY + 3);
    }),
  );

  it(
    'that die over a file lose that file alone',
    inSandbox(async (sandbox) => {
      const files = many(sandbox);
      sandbox.write({
        'bomb-1.txt': CLEAN,
        'bomb-2.txt': CLEAN,
        'dying.js': `const { parentPort } = require('node:worker_threads');
          parentPort.on('message', ({ files }) => { if (files.some(({ path }) => path.includes('bomb'))) process.exit(7); });
          require(${JSON.stringify(WORKER)});`,
      });
      const bombs = [fileOf(sandbox, 'bomb-1.txt'), fileOf(sandbox, 'bomb-2.txt')];
      const { results } = await run(sandbox, [bombs[0]!, ...files, bombs[1]!], { script: sandbox.path('dying.js') });
      const failed = results.filter((result) => result.kind === 'failed');
      assert.deepEqual(
        failed.map(({ file }) => file.uri).sort(),
        bombs.map(({ uri }) => uri),
      );
      for (const { problem } of failed)
        assert.equal(problem.message, 'made Copydesk fail: the thread ended with code 7');
      assert.equal(results.filter(({ kind }) => kind === 'read').length, MANY);
    }),
  );

  it(
    'stop when nobody listens any more',
    inSandbox(async (sandbox) => {
      let seen = 0;
      const files = many(sandbox).map((file) => ({ ...file, known: null }));
      for await (const { files: batch } of indexFiles(files, options({ script: WORKER }))) {
        seen += batch.length;
        break;
      }
      assert.ok(seen > 0 && seen < MANY);
    }),
  );

  it(
    'check what needs no corpus',
    inSandbox(async (sandbox) => {
      const config = makeConfig({ rules: new Map([['quotation/space-inside', { severity: 'error', options: {} }]]) });
      sandbox.write({ 'spaced.txt': SPACED });
      const files = [fileOf(sandbox, 'spaced.txt'), ...many(sandbox)].map((file) => ({ ...file, known: null, config }));
      const rules: string[] = [];
      for await (const { files: batch } of indexFiles(files, options({ script: WORKER, check: () => '' }))) {
        for (const result of batch) {
          assert.ok(result.kind === 'read');
          rules.push(
            ...checkFromText(result.entry.extra!, null).findings.map(({ rule, severity }) => `${rule} ${severity}`),
          );
        }
      }
      assert.deepEqual(rules, ['quotation/space-inside error']);
    }),
  );
});
