import assert from 'node:assert/strict';
import { parseArticle } from '../article/parseArticle';
import { applyEdits } from '../rules/fix';
import { ignoreRule } from './ignoreRule';

const RULE = 'text/encoding';

/** The file that says it, and what it says then. */
function ignored(text: string, sidecar: string | null = null, { name = 'a.meta.yaml', creates = true } = {}) {
  const uri = 'news:/a.txt';
  const beside = sidecar === null ? null : { uri: `news:/${name}`, text: sidecar };
  const article = parseArticle({ uri, text, ...(beside && { sidecar: beside }) });
  const change = ignoreRule(article, beside, RULE, creates);
  if (!change) return null;
  const before = change.uri === uri ? text : (sidecar ?? '');
  return [change.uri.slice(6), change.kind === 'new' ? change.text : applyEdits(before, [change.edit])];
}

describe('features: ignoring a rule in an article', () => {
  it('adds to what the article ignores already, wherever that stands', () => {
    assert.deepEqual(ignored('copydesk-ignore: a/b\nsource: Echo\n\nText.'), [
      'a.txt',
      'copydesk-ignore: a/b, text/encoding\nsource: Echo\n\nText.',
    ]);
    assert.deepEqual(ignored('Text.', 'copydesk-ignore: [a/b, c/d]\n'), [
      'a.meta.yaml',
      'copydesk-ignore: [a/b, c/d, text/encoding]\n',
    ]);
  });

  it('writes into the sidecar before the header, and into either before it makes a file', () => {
    const header = 'date: 2024-05-01\n\nText.';
    assert.deepEqual(ignored(header, 'source: Echo\n'), [
      'a.meta.yaml',
      'source: Echo\ncopydesk-ignore: text/encoding\n',
    ]);
    assert.deepEqual(ignored(header), ['a.txt', 'date: 2024-05-01\ncopydesk-ignore: text/encoding\n\nText.']);
    assert.deepEqual(ignored('---\ndate: 2024-05-01\n---\nText.'), [
      'a.txt',
      '---\ndate: 2024-05-01\ncopydesk-ignore: text/encoding\n---\nText.',
    ]);
    assert.deepEqual(ignored('Text.'), ['a.meta.yaml', 'copydesk-ignore: text/encoding\n']);
  });

  it('keeps JSON what it is', () =>
    assert.deepEqual(ignored('Text.', '{"source": "Echo"}', { name: 'a.meta.json' }), [
      'a.meta.json',
      '{"source": "Echo", "copydesk-ignore": "text/encoding"}',
    ]));

  it('makes a header where no file can be made, but never before a harvest prefix', () => {
    assert.deepEqual(ignored('Text.', null, { creates: false }), ['a.txt', 'copydesk-ignore: text/encoding\n\nText.']);
    assert.equal(ignored(' date 2024-05-01 NORRVIK – The ferry sails.', null, { creates: false }), null);
    assert.equal(ignored('Text.', 'source: [\n'), null);
  });
});
