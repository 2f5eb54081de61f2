import assert from 'node:assert/strict';
import { applyEdits } from '../rules/fix';
import type { Finding, Fix } from '../rules/rule';
import { articleFixes } from './corpusFixes';

const URI = 'news:/a.txt';
const SIDECAR = 'news:/a.meta.yaml';
const finding = (start: number, end: number, fix: Fix | null, uri = URI): Finding => {
  return { uri, start, end, rule: 'a/b', severity: 'hint', message: 'A finding.', related: [], fix };
};
const fix = (start: number, end: number, safety: Fix['safety'] = 'safe'): Fix => {
  return { title: 'Fix', safety, edits: [{ start, end, newText: '' }] };
};
/** Finds one full stop too many at a time. */
const stops = (text: string): Finding[] => {
  const at = text.indexOf('..');
  return at < 0 ? [] : [finding(at, at + 1, fix(at, at + 1))];
};

describe('features: fixes of an article among many', () => {
  it('are made until none is left where they are safe', () => {
    const text = 'One... Two.. Three.';
    const { edits, fixed, left } = articleFixes(URI, text, stops(text), stops);
    assert.equal(applyEdits(text, edits.get(URI)!), 'One. Two. Three.');
    assert.deepEqual([fixed, left], [3, 0]);
  });

  it('are made once where they need a look, as far as they go together', () => {
    const found = [finding(0, 4, fix(0, 4, 'review')), finding(2, 6, fix(2, 6, 'review')), finding(8, 9, null)];
    const { edits, fixed, left } = articleFixes(URI, 'One, two, three', found, () =>
      assert.fail('nothing is read again'),
    );
    assert.deepEqual(edits.get(URI), [{ start: 0, end: 4, newText: '' }]);
    assert.deepEqual([fixed, left], [1, 2]);
  });

  it('are made beside the article, with the files that they make', () => {
    const made = { uri: SIDECAR, text: 'date: 2024-05-01\n' };
    const found = [
      finding(0, 3, { ...fix(0, 3, 'review'), files: [made] }),
      finding(5, 6, fix(5, 6, 'review'), 'news:/table.csv'),
    ];
    const { edits, files, fixed } = articleFixes(URI, 'One, two', found, () => []);
    assert.deepEqual([[...edits.keys()], files, fixed], [[URI, 'news:/table.csv'], [made], 2]);
  });
});
