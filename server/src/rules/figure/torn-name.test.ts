import assert from 'node:assert/strict';
import { checkRule, checkText, settings } from '../../../../test/rules';
import { applyEdits } from '../fix';
import { tornName } from './torn-name';

const TORN =
  '“The ferry may sail before the summer,” Ada, head of the department of harbours, explained in a conversation with RT Lindqvist.';

describe('figure/torn-name', () => {
  it('joins the parts at the first place, which leaves nothing to find', () => {
    const [found] = checkRule(tornName, `${TORN}\n${' '.repeat(40)}^^^`);
    const fixed = applyEdits(TORN, found!.fix!.edits);
    assert.equal(
      fixed,
      '“The ferry may sail before the summer,” Ada Lindqvist, head of the department of harbours, explained in a conversation with RT.',
    );
    assert.deepEqual(checkText(fixed, settings(), [tornName]), []);
  });

  it('lets be a full name, a name that is no part of another, and a role before a name', () => {
    checkRule(tornName, TORN.replace('Ada,', 'Ada Lindqvist,').replace(' Lindqvist.', '.'));
    checkRule(tornName, `${TORN} Ada Lindqvist has three pilots.`);
    checkRule(tornName, 'That is what we heard from the press secretary of the Norwegian president Tomas Brandt.');
  });
});
