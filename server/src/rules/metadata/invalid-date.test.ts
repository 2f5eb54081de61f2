import assert from 'node:assert/strict';
import { checkText, settings } from '../../../../test/rules';
import { applyEdits } from '../fix';
import { invalidDate } from './invalid-date';

describe('metadata/invalid-date', () => {
  it('offers both readings of a date that may mean two days, and decides for none', () => {
    const text = 'date: 03/04/2022\nsource: Harbour Post\n\nThe ferry sails again.\n';
    const [finding, ...others] = checkText(text, settings(), [invalidDate]);
    assert.deepEqual(others, []);
    assert.equal(finding!.fix, null);
    assert.deepEqual(
      finding!.alternatives!.map(({ title, edits }) => [title, applyEdits(text, edits).slice(6, 16)]),
      [
        ['Write “2022-04-03” (the day stands first)', '2022-04-03'],
        ['Write “2022-03-04” (the month stands first)', '2022-03-04'],
      ],
    );
  });
});
