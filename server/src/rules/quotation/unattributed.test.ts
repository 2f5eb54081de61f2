import assert from 'node:assert/strict';
import { checkRule, checkText, settings } from '../../../../test/rules';
import type { Rule } from '../rule';
import { missingSpeaker } from '../metadata/missing-speaker';
import { unattributed } from './unattributed';

const NOBODY = 'It rained all day.\n\n“Nobody in this town believes a word of it any more.”';

describe('quotation/unattributed', () => {
  it('reports an utterance once', () => {
    checkRule(
      unattributed,
      `
      “The ferry will sail again,” said Ada Lindqvist.

      The council met in the town hall of Norrvik on Monday evening.

      “Nobody in this town believes a word of it.
      ^

      “And nobody has believed it for twenty years.”
      `,
    );
  });

  it('leaves an article where nobody speaks to the rule that says so once', () => {
    const rules = checkText(NOBODY, settings({}, []), [missingSpeaker, unattributed]).map(({ rule }) => rule);
    assert.deepEqual(rules, [missingSpeaker.id]);
  });

  it('says it itself where that rule is off', () => {
    const severityOf = (rule: Rule) => (rule === missingSpeaker ? ('off' as const) : rule.severity);
    assert.equal(checkText(NOBODY, { ...settings(), severityOf }, [unattributed]).length, 1);
  });

  it('lets words be that are set apart and not said', () => {
    checkRule(unattributed, '“The ferry sails,” said Ada Lindqvist. They call it the “slow lane” in Norrvik.');
  });
});
