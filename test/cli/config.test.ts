import assert from 'node:assert/strict';
import { CLEAN, inSandbox, SPACED, type Sandbox } from './sandbox';

const SPACE_INSIDE = 'quotation/space-inside';
/** The articles are copies of one another. */
const NO_COPIES = 'text/duplicate-article: off';
const IGNORING = SPACED.replace('source:', `copydesk-ignore: ${SPACE_INSIDE}\nsource:`);
const found = (sandbox: Sandbox, ...args: string[]): string[] =>
  sandbox.check(args).report.findings.map(({ path, rule, severity }) => `${path} ${rule} ${severity}`);

describe('copydesk.yaml and articles of their own', () => {
  it(
    'uses the overrides of an article however it is read, also from the cache',
    inSandbox((sandbox) => {
      const many = Object.fromEntries(Array.from({ length: 70 }, (_, i) => [`raw/${100 + i}.txt`, SPACED]));
      sandbox.write({ ...many, 'new/a.txt': SPACED });
      sandbox.write({
        'copydesk.yaml': `rules: { ${NO_COPIES} }\noverrides: [{ files: raw, rules: { ${SPACE_INSIDE}: off } }]`,
      });
      const expected = [`new/a.txt ${SPACE_INSIDE} information`];
      for (const args of [['--threads', '0'], ['--threads', '2'], ['--cache'], ['--cache'], ['raw/100.txt', 'new']]) {
        assert.deepEqual(found(sandbox, ...args), expected, args.join(' '));
      }
      sandbox.write({
        'copydesk.yaml': `rules: { ${NO_COPIES} }\noverrides: [{ files: raw/100.txt, rules: { ${SPACE_INSIDE}: hint } }]`,
      });
      assert.equal(found(sandbox, '--cache')[1], `raw/100.txt ${SPACE_INSIDE} hint`);
    }),
  );

  it(
    'reads a corpus inside of another by its own configuration',
    inSandbox((sandbox) => {
      sandbox.write({
        'copydesk.yaml': `rules: { ${NO_COPIES} }`,
        'a.txt': SPACED,
        'inner/b.txt': SPACED,
        'inner/deep/c.md': SPACED,
      });
      sandbox.write({ 'inner/copydesk.yaml': `articles: '**/*.md'\nrules: { ${SPACE_INSIDE}: error, ${NO_COPIES} }` });
      assert.deepEqual(found(sandbox), [`a.txt ${SPACE_INSIDE} information`, `inner/deep/c.md ${SPACE_INSIDE} error`]);
      // One configuration that is given holds everywhere.
      assert.deepEqual(found(sandbox, '--config', 'copydesk.yaml').length, 2);
    }),
  );

  it(
    'leaves out what an article asks to ignore, and names a suppression that is of no use',
    inSandbox((sandbox) => {
      sandbox.write({ 'a.txt': IGNORING, 'b.txt': CLEAN, 'b.meta.yaml': `copydesk-ignore: ${SPACE_INSIDE}` });
      assert.deepEqual(found(sandbox), ['b.meta.yaml suppression/unused hint']);
      // What is ignored is not mended either.
      sandbox.run(['check', '--fix']);
      assert.equal(sandbox.text('a.txt'), IGNORING);
      assert.doesNotMatch(sandbox.run(['parse', 'a.txt']).out, /copydesk-ignore/u);
    }),
  );

  it(
    'takes articles for no language that the corpus does not have, but for what they say themselves',
    inSandbox((sandbox) => {
      sandbox.write({
        'a.txt': 'Wij verkopen de haven niet, dat is voor ons te veel.\n',
        'b.txt': 'language: nl\n\nWij verkopen de haven niet.\n',
      });
      const languages = (...args: string[]) =>
        [...sandbox.run(['parse', ...args]).out.matchAll(/"language":"(\w+)"/gu)].map(([, code]) => code);
      sandbox.write({ 'copydesk.yaml': '' });
      assert.deepEqual(languages('--cache'), ['nl', 'nl']);
      sandbox.write({ 'copydesk.yaml': 'languages: [de]' });
      assert.deepEqual(languages('--cache'), ['de', 'nl']);
      assert.deepEqual(languages('--threads', '0'), ['de', 'nl']);
    }),
  );
});
