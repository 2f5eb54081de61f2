import assert from 'node:assert/strict';
import { checkText } from '../../../../test/rules';
import { applyEdits } from '../fix';
import { doublePunctuation } from './double-punctuation';

const found = (text: string) => checkText(text, undefined, [doublePunctuation]);

describe('text/double-punctuation', () => {
  const faults: [text: string, fixed: string, safety: string][] = [
    ['They left. . Then it rained.', 'They left. Then it rained.', 'safe'],
    ['They left.. Then it rained.', 'They left. Then it rained.', 'safe'],
    ['Boats, nets, ropes etc..', 'Boats, nets, ropes etc.', 'safe'],
    ['They left,, then,,, it rained;; so.', 'They left, then, it rained; so.', 'safe'],
    ['They left,. Then ; . it rained,. ', 'They left. Then ; . it rained. ', 'safe'],
    ['“No”,, he said.', '“No”, he said.', 'safe'],
    ['They left.. and it rained.', 'They left… and it rained.', 'review'],
  ];
  for (const [text, fixed, safety] of faults) {
    it(`reports “${text}”`, () => {
      const findings = found(text);
      assert.ok(findings.length > 0);
      assert.deepEqual(new Set(findings.map(({ fix }) => fix?.safety)), new Set([safety]));
      const edits = findings.flatMap(({ fix }) => fix!.edits);
      assert.equal(applyEdits(text, edits), fixed);
      assert.deepEqual(found(fixed), []);
    });
  }

  const right = [
    'They left... Then it rained. . . . And so on....',
    'What?! No!! Why??',
    'At 5 p.m., in the U.S.; then home.',
    ",,Das ist gut,'' sagte er. ,,Ja.''",
    'See ../data/a.txt and https://example.org/a..b, rows 1..5 and .. .NET.',
    'They left.\n. Then it rained.',
    'The domain ends in . .org they say.',
  ];
  for (const text of right) it(`leaves “${text}”`, () => assert.deepEqual(found(text), []));

  it('is linear on long runs, or runs into the time limit of the suite', () => {
    const long = `a${', '.repeat(50_000)}b${' '.repeat(100_000)}${'a.'.repeat(50_000)}`;
    assert.equal(found(long).length, 1);
  });
});
