import assert from 'node:assert/strict';
import { existsSync, readdirSync, utimesSync } from 'node:fs';
import { CLEAN, inSandbox, SPACED, type Sandbox } from './sandbox';

const MANY = Object.fromEntries(Array.from({ length: 80 }, (_, number) => [`many/${100 + number}.txt`, SPACED]));

/** Everything that check says, however it reads. */
const said = (sandbox: Sandbox, ...args: string[]): string => sandbox.run(['check', '--format', 'json', ...args]).out;

describe('copydesk and many articles', () => {
  it(
    'says the same whether they are read in threads, in one, or come from the cache',
    inSandbox((sandbox) => {
      sandbox.write({ ...MANY, 'copydesk.yaml': '', 'empty.txt': '', 'bad.txt': 'a\0b', 'clean.txt': CLEAN });
      const alone = said(sandbox, '--threads', '0');
      assert.match(alone, /quotation\/space-inside/u);
      assert.equal(said(sandbox, '--threads', '2'), alone);
      assert.equal(existsSync(sandbox.path('.copydesk')), false, 'no file is written unasked');
      assert.equal(said(sandbox, '--cache'), alone);
      const stored = () => readdirSync(sandbox.path('.copydesk/cache'), { recursive: true }).map(String).sort();
      const before = stored();
      assert.ok(before.some((name) => name.endsWith('.entries')));
      assert.equal(said(sandbox, '--cache'), alone);
      assert.deepEqual(stored(), before);
    }),
  );

  it(
    'keeps what is asked of figures alone apart from what repeats need',
    inSandbox((sandbox) => {
      const quoting = (name: string): string =>
        `“The long harbour wall will stand for another hundred years,” said ${name}.\n`;
      sandbox.write({ 'a.txt': quoting('Ada Quilstrand'), 'b.txt': quoting('Ada Quilstrand'), 'copydesk.yaml': '' });
      const [figures, repeats] = [sandbox.run(['figures']).out, sandbox.run(['repeats']).out];
      assert.match(figures, /^\{"name":"Ada Quilstrand",.*"articles":2/u);
      assert.match(repeats, /b\.txt/u);
      for (let time = 0; time < 2; time++) {
        assert.equal(sandbox.run(['figures', '--cache']).out, figures);
        assert.equal(sandbox.run(['repeats', '--cache']).out, repeats);
      }
    }),
  );

  it(
    'does not give findings of another configuration or another text out of the cache',
    inSandbox((sandbox) => {
      sandbox.write({ 'a.txt': SPACED, 'copydesk.yaml': '' });
      const rules = () => sandbox.check(['--cache']).report.findings.map(({ rule }) => rule);
      assert.deepEqual(rules(), ['quotation/space-inside']);
      sandbox.write({ 'copydesk.yaml': 'rules: { quotation/space-inside: off }' });
      assert.deepEqual(rules(), []);
      sandbox.write({ 'copydesk.yaml': '', 'a.txt': CLEAN });
      utimesSync(sandbox.path('a.txt'), 1, 1);
      assert.deepEqual(rules(), []);
      sandbox.write({ 'a.txt': SPACED });
      assert.equal(sandbox.check(['--cache', '--fix']).report.summary.fixed, 1);
      assert.deepEqual(rules(), []);
    }),
  );

  it(
    'refuses a number of threads that is none',
    inSandbox((sandbox) => {
      const { code, err } = sandbox.run(['check', '--threads', 'many']);
      assert.equal(code, 2);
      assert.match(err, /“many” is no number of threads\./u);
    }),
  );
});
