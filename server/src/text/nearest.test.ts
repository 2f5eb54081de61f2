import assert from 'node:assert/strict';
import { didYouMean, nearest } from './nearest';

describe('nearest', () => {
  const known = ['articles', 'ignore', 'languages', 'metadata', 'rules', 'maxFileSize'];

  it('finds the word behind a slip', () => {
    const slips = {
      artcles: 'articles',
      ignroe: 'ignore',
      Rules: 'rules',
      'max-file-size': 'maxFileSize',
      meta: 'metadata',
    };
    for (const [slip, meant] of Object.entries(slips)) assert.equal(nearest(slip, known), meant, slip);
  });

  it('finds nothing where nothing is near', () => {
    for (const word of ['', 'zebra', 'x'.repeat(100_000)]) assert.equal(nearest(word, known), undefined);
  });

  it('takes the nearest of several, the first of equals', () => {
    assert.equal(nearest('cart', ['care', 'carts', 'card']), 'carts');
    assert.equal(nearest('carx', ['care', 'card']), 'care');
  });

  it('ends a sentence either way', () => {
    assert.equal(didYouMean('rule', known), '; did you mean “rules”?');
    assert.equal(didYouMean('zebra', known), '.');
  });
});
