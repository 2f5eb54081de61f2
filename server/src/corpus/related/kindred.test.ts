import assert from 'node:assert/strict';
import { alignmentsOf } from './alignment';
import { conceptTable } from './conceptTable';
import { areKindred } from './kindred';
import { readConcepts } from './readConcepts';
import { statementOf } from './slots';

const kindred = (a: string, b: string): boolean =>
  areKindred(conceptTable().ids.indexOf(a), conceptTable().ids.indexOf(b));

describe('kindred concepts', () => {
  it('stand for one another both ways, but not for their opposites or for themselves', () => {
    assert.ok(kindred('shop', 'merchant') && kindred('merchant', 'shop'));
    assert.ok(!kindred('shop', 'shop'));
    assert.ok(!kindred('rise', 'fall') && !kindred('import', 'export'));
  });

  it('meet only where neither statement has the concept of the other, each once', () => {
    const [one, other] = ['The wages of the workers rose', 'The pay of the employees increased'].map((text) =>
      statementOf(readConcepts(text, 'en')!),
    );
    const [there, back] = alignmentsOf(one!, other!, () => 1);
    assert.equal(
      there.filter(({ isReworded }) => isReworded).length,
      back.filter(({ isReworded }) => isReworded).length,
    );
    const [same] = alignmentsOf(one!, one!, () => 1);
    assert.ok(same.every(({ degree, isReworded }) => degree === 1 && !isReworded));
  });
});
