import assert from 'node:assert/strict';
import fc from 'fast-check';
import { isOneEdit } from './names';

describe('isOneEdit', () => {
  it('knows one letter added, left out, replaced, and two swapped', () => {
    for (const other of ['lindqvits', 'lindqvis', 'lindqvistt', 'lindkvist', 'indqvist'])
      assert.ok(isOneEdit('lindqvist', other), other);
    for (const other of ['lindqvist', 'lindkvits', 'lindq', 'brandt']) assert.ok(!isOneEdit('lindqvist', other), other);
  });

  it('does not depend on the order (property)', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 5 });
    fc.assert(
      fc.property(word, word, (a, b) => assert.equal(isOneEdit(a, b), isOneEdit(b, a))),
      { seed: 5, numRuns: 2000 },
    );
  });
});
