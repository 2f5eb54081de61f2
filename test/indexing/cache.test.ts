import assert from 'node:assert/strict';
import { chmodSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import fc from 'fast-check';
import { parseArticle } from '../../server/src/article/parseArticle';
import { recordOf } from '../../server/src/corpus/articleRecord';
import { inSandbox, type Sandbox } from '../cli/sandbox';
import { fileOf, run, segments } from './support';

const article = (number: number): string =>
  `date: 2024-03-0${number + 1}\n\nThe harbour, part ${number}\n\n“We will wait for ship ${number},” said Ada Lindqvist, the harbour master.\n`;
const NAMES = ['a.txt', 'b.txt', 'c.txt'];

function corpus(sandbox: Sandbox) {
  NAMES.forEach((name, number) => sandbox.write({ [name]: article(number) }));
  return NAMES.map((name) => fileOf(sandbox, name));
}

/** The record of a file's text, read anew. */
const fresh = (sandbox: Sandbox, name: string) =>
  recordOf(parseArticle({ uri: fileOf(sandbox, name).uri, text: sandbox.text(name) }), (text) => text);

/** All records are those that reading the files gives. */
function assertTrue(sandbox: Sandbox, records: ReadonlyMap<string, unknown>, names = NAMES): void {
  assert.deepEqual([...records.keys()].sort(), names);
  for (const name of names) assert.deepEqual(records.get(name), fresh(sandbox, name));
}

describe('the cache', () => {
  it(
    'gives what was read, and does not read it again',
    inSandbox(async (sandbox) => {
      const files = corpus(sandbox);
      const first = await run(sandbox, files);
      assert.deepEqual([first.stored, segments(sandbox).length], [3, 1]);
      const before = statSync(sandbox.path(segments(sandbox)[0]!)).mtimeMs;
      const second = await run(sandbox, files);
      assert.equal(second.stored, 0);
      assertTrue(sandbox, second.records);
      assert.equal(statSync(sandbox.path(segments(sandbox)[0]!)).mtimeMs, before, 'nothing was written');
      assert.equal(sandbox.text('cache/.gitignore'), '*\n');
    }),
  );

  it(
    'reads a file again that was changed, added, or came from elsewhere under its name',
    inSandbox(async (sandbox) => {
      const files = corpus(sandbox);
      await run(sandbox, files);
      sandbox.write({ 'a.txt': article(7), 'd.txt': article(8) });
      renameSync(sandbox.path('c.txt'), sandbox.path('b.txt'));
      const names = ['a.txt', 'b.txt', 'd.txt'];
      const second = await run(
        sandbox,
        names.map((name) => fileOf(sandbox, name)),
      );
      assertTrue(sandbox, second.records, names);
      const third = await run(
        sandbox,
        names.map((name) => fileOf(sandbox, name)),
      );
      assert.equal(third.stored, 0);
      assertTrue(sandbox, third.records, names);
    }),
  );

  it(
    'knows a file by its bytes where only its time has changed',
    inSandbox(async (sandbox) => {
      const files = corpus(sandbox);
      await run(sandbox, files);
      utimesSync(sandbox.path('a.txt'), 1, 1);
      const again = await run(sandbox, files);
      assertTrue(sandbox, again.records);
      assert.equal((await run(sandbox, files)).stored, 0, 'the new time is known');
    }),
  );

  it(
    'reads an article again when its sidecar comes, changes or goes',
    inSandbox(async (sandbox) => {
      sandbox.write({ 'a.txt': 'Ada Lindqvist left.\n' });
      const date = async (sidecar: string | null) =>
        (await run(sandbox, [fileOf(sandbox, 'a.txt', sidecar)])).records.get('a.txt')!.date;
      assert.equal(await date(null), null);
      sandbox.write({ 'a.meta.yaml': 'date: 2024-03-01\n' });
      assert.equal(await date('a.meta.yaml'), '2024-03-01');
      sandbox.write({ 'a.meta.yaml': 'date: 2025-03-01\n' });
      assert.equal(await date('a.meta.yaml'), '2025-03-01');
      assert.equal(await date(null), null);
    }),
  );

  it(
    'keeps what a call did not ask for, and drops what is gone',
    inSandbox(async (sandbox) => {
      const files = corpus(sandbox);
      await run(sandbox, files);
      sandbox.write({ 'a.txt': article(5) });
      await run(sandbox, [files[0]!]);
      assert.equal((await run(sandbox, files)).stored, 0);
      for (const name of ['b.txt', 'c.txt']) rmSync(sandbox.path(name));
      const size = () => segments(sandbox).reduce((sum, name) => sum + statSync(sandbox.path(name)).size, 0);
      const before = size();
      await run(sandbox, [files[0]!]);
      assert.ok(size() < before);
      assert.equal((await run(sandbox, [files[0]!])).stored, 0);
    }),
  );

  it(
    'is not for another version or another purpose',
    inSandbox(async (sandbox) => {
      const files = corpus(sandbox);
      await run(sandbox, files);
      assert.equal((await run(sandbox, files, { purpose: 'another' })).stored, 3);
      assert.equal(segments(sandbox).length, 2);
      const [one, other] = segments(sandbox);
      // Even a file that somebody put into the wrong folder is not believed.
      renameSync(sandbox.path(one!), sandbox.path(other!));
      const results = [await run(sandbox, files), await run(sandbox, files, { purpose: 'another' })];
      assert.deepEqual(
        results.map(({ stored }) => stored),
        [3, 3],
      );
    }),
  );

  it(
    'is never trusted where a bit is wrong or the end is missing, and is built again',
    inSandbox(async (sandbox) => {
      const files = corpus(sandbox);
      await run(sandbox, files);
      const [name] = segments(sandbox);
      const whole = sandbox.bytes(name!);
      await fc.assert(
        fc.asyncProperty(
          fc.nat(whole.length - 1),
          fc.integer({ min: 1, max: 255 }),
          fc.boolean(),
          async (at, flip, cut) => {
            const bytes = Buffer.from(cut ? whole.subarray(0, at) : whole);
            if (!cut) bytes[at]! ^= flip;
            for (const old of segments(sandbox)) rmSync(sandbox.path(old));
            writeFileSync(sandbox.path(name!), bytes);
            const { records, stored, warnings } = await run(sandbox, files);
            assertTrue(sandbox, records);
            assert.deepEqual([stored, warnings], [3, []]);
            assert.equal((await run(sandbox, files)).stored, 0);
          },
        ),
        { seed: 20260211, numRuns: 40 },
      );
    }),
  );

  it(
    'takes no harm from several processes at once',
    inSandbox(async (sandbox) => {
      const files = corpus(sandbox);
      for (let round = 0; round < 5; round++) {
        sandbox.write({ 'a.txt': article(round) });
        const [some, others] = [files.slice(0, 2), files.slice(1)];
        const runs = await Promise.all([run(sandbox, some), run(sandbox, files), run(sandbox, others)]);
        assertTrue(sandbox, runs[0].records, ['a.txt', 'b.txt']);
        assertTrue(sandbox, runs[1].records);
      }
      assertTrue(sandbox, (await run(sandbox, files)).records);
    }),
  );

  it(
    'is done without where its folder can’t be written, with one warning',
    inSandbox(async (sandbox) => {
      sandbox.write({ cache: 'a file where the folder should be' });
      const { records, warnings } = await run(sandbox, corpus(sandbox));
      assertTrue(sandbox, records);
      assert.equal(warnings.length, 1);
      assert.match(warnings[0]!, /can't be written, so the next start reads all articles again/u);
      chmodSync(sandbox.path('cache'), 0o644);
    }),
  );
});
