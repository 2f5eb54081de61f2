import assert from 'node:assert/strict';
import { inSandbox, type Sandbox } from './sandbox';

const HEAD = (day: number): string => `date: 2026-03-0${day}\nsource: ANB\n\n`;
const SAID = '“The council has promised fourteen new boats and a pier before the winter,” said Ada Lindqvist.\n';
const CHANGED = SAID.replace('fourteen new', 'forty old');
const RULE = 'quotation/altered';

const messages = (sandbox: Sandbox, args: readonly string[] = [], input?: string): string[] =>
  sandbox
    .check(args, input === undefined ? {} : { input })
    .report.findings.filter(({ rule }) => rule === RULE)
    .map(({ path, message }) => `${path} ${message}`);

describe('copydesk check and the texts of other articles', () => {
  it(
    'tells the words of the origin, read by threads, from the cache, or from standard input',
    inSandbox((sandbox) => {
      sandbox.write({ 'copydesk.yaml': '', 'monday.txt': HEAD(2) + SAID, 'tuesday.txt': HEAD(3) + CHANGED });
      const [first, ...rest] = messages(sandbox);
      assert.match(first!, /^tuesday\.txt .*“forty old” stands for “fourteen new”/u);
      assert.deepEqual(rest, []);
      for (const args of [['--threads', '0'], ['--threads', '2'], ['--cache'], ['--cache']]) {
        assert.deepEqual(messages(sandbox, args), [first], args.join(' '));
      }
      const stdin = ['--stdin', '--stdin-filename', 'monday.txt', '.'];
      const older = HEAD(2) + SAID.replace('fourteen new', 'fifty red');
      assert.match(messages(sandbox, stdin, older)[0]!, /“forty old” stands for “fifty red”/u);
      const newer = HEAD(4) + CHANGED.replace('forty old', 'sixty tall');
      assert.match(
        messages(sandbox, ['--stdin', '--stdin-filename', 'c.txt', '.'], newer)[0]!,
        /“sixty tall” stands for/u,
      );
    }),
  );
});
