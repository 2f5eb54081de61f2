import assert from 'node:assert/strict';
import { checkRule } from '../../../../test/rules';
import { applyEdits } from '../fix';
import { nestedSameMarks } from './nested-same-marks';

/** The text behind the fix of its one finding. */
function fixed(source: string): string {
  const [found] = checkRule(nestedSameMarks, source);
  const text = source.split('\n')[0]!;
  return applyEdits(text, found!.fix!.edits);
}

describe('quotation/nested-same-marks', () => {
  it('sets the inner quotation in the marks that the language has inside', () => {
    assert.equal(
      fixed(`“So the “slow lane” stays open,” said Ada Lindqvist of the harbour.
        ^^^^^^^^^^^`),
      '“So the ‘slow lane’ stays open,” said Ada Lindqvist of the harbour.',
    );
    assert.equal(
      fixed(`«Und die «langsame Spur» bleibt offen», sagte Ada Lindqvist in der Stadt und im Hafen.
         ^^^^^^^^^^^^^^^`),
      '«Und die „langsame Spur“ bleibt offen», sagte Ada Lindqvist in der Stadt und im Hafen.',
    );
  });

  it('keeps straight marks straight', () => {
    assert.equal(
      fixed(`"They call it "the slow lane" here," said Ada Lindqvist.
              ^^^^^^^^^^^^^^^`),
      `"They call it 'the slow lane' here," said Ada Lindqvist.`,
    );
  });

  it('offers no fix where an inner mark stands inside already, but minds no apostrophe', () => {
    const [found] = checkRule(
      nestedSameMarks,
      `
      “They call it “the ‘slow’ lane” here,” said Ada Lindqvist. “And “Norrvik’s lane” there,” she said.
                    ^^^^^^^^^^^^^^^^^
                                                                      ^^^^^^^^^^^^^^^^
      `,
    );
    assert.equal(found!.fix, null);
  });

  it('lets other marks be, and several alike in one quotation, where a mark was lost', () => {
    checkRule(
      nestedSameMarks,
      '“They call it ‘the slow lane’ here,” said Ada Lindqvist. «I call it “slow”,» she said.',
    );
    checkRule(nestedSameMarks, "''She called it ''slow,'' and said that ''nobody knows'' why,'' Ada Lindqvist wrote.");
  });
});
