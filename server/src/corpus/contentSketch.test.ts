import assert from 'node:assert/strict';
import fc from 'fast-check';
import { BINS, SKETCH_LENGTH, writeSketch } from './contentSketch';

const sketch = (text: string, from = 0): number[] => {
  const numbers: number[] = [];
  writeSketch(text, from, numbers);
  return numbers;
};
const agreeing = (a: string, b: string): number => {
  const [x, y] = [sketch(a), sketch(b)];
  return x.slice(3).filter((least, bin) => least === y[3 + bin]).length;
};
/** Sentences of invented words, all different. */
const story = (from: number, to: number): string =>
  Array.from({ length: to - from }, (_, i) => `Word${(from + i) * 7919} met thing${(from + i) * 104_729}.`).join(' ');

describe('corpus: content sketch', () => {
  it('does not see case, marks, punctuation and white space', () => {
    const plain = 'The old “harbour” of Westerby opened, again: in 1998. Дім Ωmega';
    assert.deepEqual(sketch('THE OLD\n\n«HARBOUR» of Westerby — opened again in\t1998, дім ωMEGA!'), sketch(plain));
    assert.notDeepEqual(sketch(plain.replace('1998', '1999')).slice(0, 2), sketch(plain).slice(0, 2));
  });

  it('starts where it is told', () => assert.deepEqual(sketch('title: x\n\nBody of it', 10), sketch('Body of it')));

  it('agrees in about as many bins as the texts share of their words', () => {
    const whole = story(0, 300);
    assert.equal(agreeing(whole, whole), BINS);
    assert.ok(agreeing(whole, story(0, 285)) >= 13, 'one part in twenty is missing');
    assert.ok(agreeing(whole, story(300, 600)) <= 2, 'nothing is shared');
  });

  it('is total, and gives signed 32-bit numbers', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
        const numbers = sketch(text);
        assert.deepEqual([...new Int32Array(numbers)], numbers);
        assert.equal(numbers.length, SKETCH_LENGTH);
      }),
      { seed: 3, numRuns: 500 },
    );
  });
});
