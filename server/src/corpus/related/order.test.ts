import assert from 'node:assert/strict';
import { alignmentOf } from './alignment';
import { exchanged, orderOf } from './order';
import { readConcepts } from './readConcepts';
import { statementOf } from './slots';

/** Lays two English statements beside each other, both ways. */
function lay(a: string, b: string): [ReturnType<typeof alignmentOf>, ReturnType<typeof alignmentOf>] {
  const [one, other] = [a, b].map((text) => statementOf(readConcepts(text, 'en')!));
  return [alignmentOf(one!, other!, () => 1), alignmentOf(other!, one!, () => 1)];
}

describe('the order of shared words', () => {
  it('tells who did it to whom', () => {
    const same = lay('The police warned the mayor', 'On Monday the police warned the mayor');
    assert.deepEqual(orderOf(...same), { inverted: 0, disorder: 0, isTurned: false });
    const turned = orderOf(...lay('The police warned the mayor', 'The mayor warned the police'));
    assert.ok(turned.disorder > 0.4 && turned.isTurned);
    assert.equal(orderOf(...lay('The police found the knife', 'The knife was found by the police')).isTurned, false);
  });

  it('lets clauses change places', () => {
    const a = 'Because the river rose, the army evacuated the village';
    const b = 'The army evacuated the village, because the river rose';
    assert.equal(exchanged(...lay(a, b)), false);
    const { inverted, disorder } = orderOf(...lay(a, b));
    assert.ok(disorder < 0.2 && inverted > 0.4);
  });

  it('tells words that clauses have exchanged', () => {
    const a = 'We raise the tax on cars, and we abolish the tax on bread';
    const b = 'We abolish the tax on cars, and we raise the tax on bread';
    assert.equal(exchanged(...lay(a, b)), true);
    assert.equal(exchanged(...lay(a, a)), false);
  });
});
