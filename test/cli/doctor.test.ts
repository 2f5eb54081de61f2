import assert from 'node:assert/strict';
import { appendFileSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArticle } from '../../server/src/article/parseArticle';
import { CONFIG_KEYS } from '../../server/src/config/parseConfig';
import { selfCheck } from '../../server/src/cli/doctor/selfCheck';
import { CLEAN, inSandbox, SPACED } from './sandbox';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

describe('copydesk doctor', () => {
  it(
    'tells versions, what is in force and from where, counts and the cache',
    inSandbox((sandbox) => {
      sandbox.write({ 'a.txt': SPACED, 'b.txt': CLEAN });
      sandbox.write({ 'copydesk.yaml': '# Ours.\npreset: strict\nmetadata:\n  required: [author]\nlanguages: []\n' });
      const { code, out, err } = sandbox.run(['doctor']);
      assert.deepEqual([code, err], [0, '']);
      assert.ok(out.startsWith(`Copydesk ${version} · Node ${process.versions.node} `));
      for (const key of CONFIG_KEYS) assert.match(out, new RegExp(`^  ${key}\\b`, 'mu'));
      for (const line of [
        /^ {2}preset +strict +copydesk\.yaml:2$/mu,
        /^ {2}metadata\.required +author +copydesk\.yaml:4$/mu,
        /^ {2}languages +none +copydesk\.yaml:5 \(the default\)$/mu,
        /^ {2}articles +\*\*\/\*\.txt +default$/mu,
        /^ {2}2 articles, 2 with a date$/mu,
        /^ {2}languages: en 2$/mu,
        /^ {2}\.copydesk\/cache: empty; “--cache” fills it$/mu,
        /^ {2}The corpus of 2 articles knows the same built by edits as built at once\.$/mu,
        /^All is well\.$/mu,
      ]) {
        assert.match(out, line);
      }
    }),
  );

  it(
    'says that the defaults are in force where there is no configuration',
    inSandbox((sandbox) => {
      const { code, out } = sandbox.write({ 'a.txt': CLEAN }).run(['doctor']);
      assert.equal(code, 0);
      assert.match(out, /^Configuration: the defaults, for want of a copydesk\.yaml$/mu);
      assert.doesNotMatch(out, /Cache/u);
    }),
  );

  it(
    'names what is wrong, and ends with 1',
    inSandbox((sandbox) => {
      sandbox.write({ 'a.txt': CLEAN, 'copydesk.yaml': '' });
      sandbox.run(['check', '--cache']);
      const folder = sandbox.path('.copydesk/cache');
      const segment = readdirSync(folder, { recursive: true })
        .map(String)
        .find((name) => name.endsWith('.entries'))!;
      appendFileSync(join(folder, segment), 'x');
      sandbox.write({ 'copydesk.yaml': 'prest: raw\n', 'bin.txt': 'a\0b' });
      const { code, out } = sandbox.run(['doctor']);
      assert.equal(code, 1);
      const wrong = out.slice(out.indexOf('What is wrong'));
      assert.match(wrong, /^ {2}copydesk\.yaml:1: Unknown key “prest”; did you mean “preset”\?$/mu);
      assert.match(wrong, /^ {2}bin\.txt is a binary file, not text$/mu);
      assert.match(wrong, /^ {2}1 segment of \.copydesk\/cache can't be read; delete the folder\.$/mu);
    }),
  );

  it('compares a corpus that was edited with one that was built at once', () => {
    const articles = [SPACED, CLEAN, SPACED, CLEAN.replace('council', 'mayor, Ada Lindqvist,')].map((text, index) =>
      parseArticle({ uri: `news:/${index}.txt`, text }),
    );
    assert.deepEqual(selfCheck(articles), []);
    assert.deepEqual(selfCheck([]), []);
  });
});
