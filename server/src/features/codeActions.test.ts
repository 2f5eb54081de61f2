import assert from 'node:assert/strict';
import { applyEdits } from '../rules/fix';
import type { Finding } from '../rules/rule';
import { codeActions, type OfferedAction } from './codeActions';

const TEXT = '“One ” and “two ” and three..';
const finding = (rule: string, start: number, safety: 'safe' | 'review' = 'safe'): Finding => ({
  uri: 'file:///a.txt',
  start,
  end: start + 1,
  rule,
  severity: 'warning',
  message: 'A finding.',
  related: [],
  fix: { title: `Fix ${rule}`, safety, edits: [{ start, end: start + 1, newText: '' }] },
});
const FINDINGS = [
  finding('quotation/space-inside', 4),
  finding('quotation/space-inside', 15),
  finding('text/double-punctuation', 28),
  { ...finding('metadata/missing-date', 0), fix: null },
];
const ALL = new Set(['fix', 'fix-all'] as const);
const allSafe = () => FINDINGS.flatMap(({ fix }) => fix?.edits ?? []);

/** At a range of the text, the actions given are offered, as `title → text after it`. */
function checkActions(
  start: number,
  end: number,
  expected: readonly string[],
  wanted = ALL as ReadonlySet<OfferedAction['kind']>,
) {
  const found = codeActions(FINDINGS, { start, end }, wanted, allSafe);
  assert.deepEqual(
    found.map(({ title, edits }) => `${title} → ${applyEdits(TEXT, edits)}`),
    expected,
  );
}

const FIX_ALL = 'Fix all safe problems in this file → “One” and “two” and three.';

describe('features: code actions', () => {
  it('fix what the cursor touches, all of its rule, and all that is safe', () =>
    checkActions(4, 4, [
      'Fix quotation/space-inside → “One” and “two ” and three..',
      'Fix all 2 of quotation/space-inside in this file → “One” and “two” and three..',
      FIX_ALL,
    ]));

  it('leave out “all of its rule” for the only one', () =>
    checkActions(28, 29, ['Fix text/double-punctuation → “One ” and “two ” and three.', FIX_ALL]));

  it('are of the kinds that are asked for', () => {
    checkActions(4, 4, [FIX_ALL], new Set(['fix-all'] as const));
    checkActions(20, 21, [], new Set(['fix'] as const));
  });

  it('prefer safe fixes only', () => {
    const both = [finding('a/safe', 0), finding('a/review', 0, 'review')];
    const found = codeActions(both, { start: 0, end: 0 }, new Set(['fix'] as const), () => []);
    assert.deepEqual(
      found.map(({ preferred }) => preferred),
      [true, false],
    );
  });

  it('give every fix of a finding to choose from', () => {
    const write = (newText: string) => ({
      title: newText,
      safety: 'review' as const,
      edits: [{ start: 0, end: 1, newText }],
    });
    const found = { ...finding('a/two', 0), fix: null, alternatives: [write('A'), write('B')] };
    const offered = codeActions([found], { start: 0, end: 0 }, ALL, () => []);
    assert.deepEqual(
      offered.map(({ title, preferred }) => [title, preferred]),
      [
        ['A', false],
        ['B', false],
      ],
    );
  });

  it('do not fix all where nothing is safe', () =>
    assert.deepEqual(codeActions([finding('a/review', 0, 'review')], { start: 9, end: 9 }, ALL, allSafe), []));
});
