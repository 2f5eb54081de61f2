import assert from 'node:assert/strict';
import { parseArticle, type ArticleInput } from '../../server/src/article/parseArticle';
import { decodeBatch } from '../../server/src/corpus/binary';
import { entryCodec } from '../../server/src/disk/indexing/entry';
import { runJob, type Job } from '../../server/src/disk/indexing/job';
import { CLEAN, inSandbox, type Sandbox } from '../cli/sandbox';
import { fileOf } from './support';

const jobOf = (sandbox: Sandbox, names: readonly string[], known: string | null = null): Job => ({
  files: names.map((name) => ({ ...fileOf(sandbox, name), known })),
  asked: 'all',
  checks: null,
});
const nothing = (): string => '';
const parsers = (parse: typeof parseArticle) => ({ parseArticle: parse, parseButDates: parse });

describe('a job of a worker thread', () => {
  it(
    'does not parse what is known by its bytes',
    inSandbox((sandbox) => {
      sandbox.write({ 'a.txt': CLEAN });
      const { entries } = runJob(jobOf(sandbox, ['a.txt']), nothing);
      const [entry] = decodeBatch(entryCodec, entries, (text) => text);
      const parse = () => assert.fail('it was parsed');
      const again = runJob(jobOf(sandbox, ['a.txt'], entry!.hash), nothing, parsers(parse));
      assert.deepEqual(again.outcomes, [{ kind: 'same', stamp: entry!.stamp }]);
    }),
  );

  it(
    'loses one article over which the parser fails, and goes on',
    inSandbox((sandbox) => {
      sandbox.write({ 'a.txt': CLEAN, 'b.txt': CLEAN, 'c.txt': CLEAN });
      const parse = (input: ArticleInput) => {
        if (input.uri.endsWith('b.txt')) throw new Error('oh no');
        return parseArticle(input);
      };
      const { outcomes, entries } = runJob(jobOf(sandbox, ['a.txt', 'b.txt', 'c.txt']), nothing, parsers(parse));
      const message = 'made Copydesk fail: oh no';
      assert.deepEqual(outcomes, [
        { kind: 'read' },
        { kind: 'failed', problem: { path: sandbox.path('b.txt'), kind: 'failed', message } },
        { kind: 'read' },
      ]);
      assert.equal(decodeBatch(entryCodec, entries, (text) => text).length, 2);
    }),
  );
});
