import assert from 'node:assert/strict';
import { checkRule, checkText, settings } from '../../../../test/rules';
import type { Rule } from '../rule';
import { applyEdits, fixAll } from '../fix';
import { mismatchedMarks } from './mismatched-marks';
import { reversedMark } from './reversed-mark';
import { unopened } from './unopened';

const MARKS = [mismatchedMarks, reversedMark, unopened];
const check = (text: string, rules: readonly Rule[] = MARKS) => checkText(text, settings(), rules);

describe('quotation/reversed-mark', () => {
  it('finds the mark that is turned, or both', () => {
    checkRule(
      reversedMark,
      `
      ”We sail,” she said. “We sail soon,“ he said. ”We sail now,“ said Lind. «We wait,« said Brandt.
      ^
                                         ^
                                                    ^            ^
                                                                                       ^
      `,
    );
  });

  it('lets be what is right in a language', () => {
    checkRule(reversedMark, '„Wir fahren“, sagte Lind. »Wir fahren«, sagte Brandt. «On part», dit Vos.');
  });

  it('leaves marks of two styles to the rule for these', () => {
    const found = check('“We sail,» she said. “We sail soon,“ he said.');
    assert.deepEqual(
      found.map(({ rule }) => rule),
      ['quotation/mismatched-marks', 'quotation/reversed-mark'],
    );
  });

  it('turns both marks at once', () => {
    const { text } = fixAll('”We sail now,“ said Lind.', (source) => check(source, [reversedMark]));
    assert.equal(text, '“We sail now,” said Lind.');
  });

  it('leaves a mark that nothing opened to the rule for these, whose fix turns it', () => {
    const text = 'We sail in the morning“, said Ada Lindqvist.';
    const [found, ...others] = check(text);
    assert.deepEqual([found!.rule, others], ['quotation/unopened', []]);
    assert.equal(applyEdits(text, found!.fix!.edits), '“We sail in the morning”, said Ada Lindqvist.');
  });

  it('speaks of that mark where the other rule is off', () => {
    const set = { ...settings(), severityOf: (rule: Rule) => (rule === unopened ? ('off' as const) : rule.severity) };
    const found = checkText('We sail in the morning“, said Ada Lindqvist.', set, MARKS);
    assert.deepEqual(
      found.map(({ rule }) => rule),
      ['quotation/reversed-mark'],
    );
  });
});
