import assert from 'node:assert/strict';
import fc from 'fast-check';
import { applyEdits } from '../rules/fix';
import type { Finding } from '../rules/rule';
import { fixAllEdits, gapEdits } from './fixAllEdits';

describe('features: fix all', () => {
  it('goes on until nothing is left to fix', () => {
    // One full stop too many is found at a time.
    const findingsOf = (text: string): Finding[] => {
      const at = text.indexOf('..');
      if (at < 0) return [];
      const fix = { title: 'Fix', safety: 'safe' as const, edits: [{ start: at, end: at + 1, newText: '' }] };
      return [{ uri: 'a', start: at, end: at + 2, rule: 'r', severity: 'hint', message: '', related: [], fix }];
    };
    const text = 'One.... Two... Three.';
    const edits = fixAllEdits(text, findingsOf);
    assert.equal(applyEdits(text, edits), 'One. Two. Three.');
    assert.equal(edits.length, 2);
  });

  it('touches only what differs between letters', () => {
    assert.deepEqual(gapEdits('“One ” and 𝒷  two', '“One” and 𝒷 two'), [
      { start: 4, end: 5, newText: '' },
      { start: 14, end: 15, newText: '' },
    ]);
    assert.equal(gapEdits('one', 'two'), null);
  });

  it('makes any text into any other that has the same letters', () => {
    const gaps = fc.constantFrom('', ' ', ' ”', '. ', '😀', '😁 ', '\r\n', '“');
    const letters = fc.constantFrom('a', 'é', '𝒷', '7', 'и');
    const parts = fc.array(fc.tuple(gaps, gaps, letters), { maxLength: 12 });
    fc.assert(
      fc.property(parts, (pieces) => {
        const before = pieces.map(([gap, , letter]) => gap + letter).join('');
        const after = pieces.map(([, gap, letter]) => gap + letter).join('');
        const edits = gapEdits(before, after)!;
        assert.equal(applyEdits(before, edits), after);
        for (const { start, end } of edits) {
          for (const edge of [start, end]) assert.doesNotMatch(before.slice(edge, edge + 1), /[\uDC00-\uDFFF]/u);
        }
      }),
      { seed: 7, numRuns: 300 },
    );
  });
});
