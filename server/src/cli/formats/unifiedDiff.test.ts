import assert from 'node:assert/strict';
import { applyPatch } from 'diff';
import fc from 'fast-check';
import { painter } from '../terminal';
import { unifiedDiff } from './unifiedDiff';

const plain = painter(false);

describe('unified diffs', () => {
  it('give the new text when they are applied to the old one (property)', () => {
    const text = fc
      .tuple(fc.array(fc.constantFrom('a', 'b', '', 'c d', '- e', '--- f'), { maxLength: 12 }), fc.boolean())
      .map(([lines, ends]) => lines.join('\n') + (ends && lines.length > 0 ? '\n' : ''));
    fc.assert(
      fc.property(text, text, (before, after) => {
        fc.pre(before !== after);
        assert.equal(applyPatch(before, unifiedDiff('x.txt', before, after, plain)), after);
      }),
      { seed: 8, numRuns: 500 },
    );
  });

  it('are right and soon there also where every line of a long text changes', () => {
    for (const [first, last] of [
      ['', ''],
      ['the same\n'.repeat(9), 'the same\n'.repeat(9)],
      ['', 'no break at the end'],
    ]) {
      const [before, after] = ['a ” b', 'a” b'].map((line) => `${first}${`${line}\n`.repeat(3000)}${last}`) as [
        string,
        string,
      ];
      const diff = unifiedDiff('x.txt', before, after, plain);
      assert.equal(applyPatch(before, diff), after);
      assert.equal(diff.match(/^@@/gmu)!.length, 1);
    }
  });
});
