import assert from 'node:assert/strict';
import { checkRule } from '../../../../test/rules';
import { applyEdits } from '../fix';
import { splitInsertion } from './split-insertion';

const torn = (inside: string): string => `“We pay for (${inside}) when it sails,” said Ada Lindqvist.`;

/** The text behind the fix of its one finding. */
function fixed(text: string): string {
  const marked = text.replace(
    /\n/u,
    `\n${' '.repeat(text.indexOf('('))}${'^'.repeat(text.search(/\n/u) - text.indexOf('('))}\n`,
  );
  const [found] = checkRule(splitInsertion, marked);
  return applyEdits(text, found!.fix!.edits);
}

describe('quotation/split-insertion', () => {
  it('joins the lines and touches nothing else', () => {
    const whole = torn('the ferry. - ANB');
    assert.equal(fixed(torn('the ferry. -\n\nANB\n\n')), whole);
    assert.equal(fixed(torn('the ferry. -\n\nANB')), whole);
    assert.equal(fixed(torn('the ferry.\n\n- ANB')), whole);
    assert.equal(fixed(torn('the ferry. - ANB\n')), whole);
    assert.equal(fixed(torn('Lind –\n\nNordic News Bureau\n\n')), torn('Lind – Nordic News Bureau'));
  });

  it('leaves brackets alone that hold something else', () => {
    checkRule(splitInsertion, torn('the ferry. - ANB'));
    checkRule(splitInsertion, torn('the ferry –\n\nand the pier, which is old'));
    checkRule(splitInsertion, torn('the ferry\n\nANB'));
    checkRule(splitInsertion, 'Three things count (we think -\n\nThe pier.\n\nThe ferry.\n\nThe pilots.\n\nThe end).');
  });
});
