import assert from 'node:assert/strict';
import { existsSync, readdirSync } from 'node:fs';
import { CLEAN, inSandbox, SPACED } from './sandbox';

const ITALIAN = `data: 2024-03-05
fonte: Gazzetta del Porto

Il consiglio comunale si è riunito martedì e ha rinviato il voto sul traghetto, ha detto la sindaca della città.
`;

describe('copydesk init', () => {
  it(
    'writes a configuration that fits the folder, and that check then uses',
    inSandbox((sandbox) => {
      sandbox.write({ 'texts/en/a.txt': CLEAN, 'texts/it/b.txt': ITALIAN, 'texts/README.txt': 'What this is.\n' });
      sandbox.write({ 'notes.md': '# Notes\n', 'meta.csv': 'file,date\n', 'figures.yaml': '[]\n' });
      sandbox.write({ 'node_modules/x/c.txt': CLEAN, '.gitignore': 'raw\n', 'raw/d.txt': CLEAN, '.git/HEAD': '' });
      const { code, out, err } = sandbox.run(['init']);
      assert.deepEqual([code, err], [0, '']);
      assert.match(out, /^Wrote copydesk\.yaml for 2 articles\.\nNext: .* check\n$/u);
      const text = sandbox.text('copydesk.yaml');
      for (const line of [
        ...["articles: 'texts/**/*.txt'", 'ignore: texts/README.txt', 'languages: [en, it]', 'figures: figures.yaml'],
        ...['  required: [date, source]', 'preset: recommended'],
      ]) {
        assert.ok(text.includes(`\n${line}\n`), line);
      }
      assert.match(text, /meta\.csv/u);
      const { report } = sandbox.check();
      assert.deepEqual([report.problems, report.findings, report.summary.articles], [[], [], 2]);
    }),
  );

  it(
    'prints only, where that is asked for, and writes over nothing unless it is told to',
    inSandbox((sandbox) => {
      sandbox.write({ 'x/a.txt': SPACED });
      const dry = sandbox.run(['init', '--dry-run', 'x']);
      assert.equal(dry.code, 0);
      assert.deepEqual(readdirSync(sandbox.path('x')), ['a.txt']);
      sandbox.write({ 'x/copydesk.yaml': '# mine\n' });
      const refused = sandbox.run(['init', 'x']);
      assert.equal(refused.code, 2);
      assert.match(refused.err, /x\/copydesk\.yaml is there already; “--force” writes over it/u);
      assert.equal(sandbox.text('x/copydesk.yaml'), '# mine\n');
      assert.equal(sandbox.run(['init', '--force', 'x']).code, 0);
      assert.equal(sandbox.text('x/copydesk.yaml'), dry.out);
    }),
  );

  it(
    'says what it can do nothing with',
    inSandbox((sandbox) => {
      sandbox.write({ 'empty/README.md': '', 'a.txt': CLEAN });
      const says = (args: string[], message: RegExp): void => {
        const { code, err } = sandbox.run(['init', ...args]);
        assert.match(err, message);
        assert.equal(code, 2);
      };
      says(['empty'], /empty holds no file that could be an article/u);
      says(['nowhere'], /nowhere does not exist\./u);
      says(['a.txt'], /a\.txt is a file; “init” looks at a folder\./u);
      says(['a', 'b'], /makes one folder a corpus/u);
      assert.equal(existsSync(sandbox.path('copydesk.yaml')), false);
    }),
  );

  it(
    'tells of the corpus around it',
    inSandbox((sandbox) => {
      sandbox.write({ 'copydesk.yaml': '', 'inner/a.md': CLEAN });
      const { out } = sandbox.run(['init', 'inner']);
      assert.match(out, /inside of that of copydesk\.yaml\.$/mu);
      assert.match(sandbox.text('inner/copydesk.yaml'), /^articles: '\*\*\/\*\.md'$/mu);
    }),
  );
});
