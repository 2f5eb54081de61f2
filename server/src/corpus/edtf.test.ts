import assert from 'node:assert/strict';
import { UNDATED, earliest } from './edtf';

describe('corpus: dates', () => {
  it('sorts dates by the earliest moment that they can mean', () => {
    const ascending = [
      '199X',
      '1999-12-31',
      '2022',
      '2022-01-02',
      '2022-02',
      '2022-02-24',
      '2022-02-24T09:30',
      '2022-02-24T18:00:00Z',
      '2022-02-25/2022-03',
      '2022-21',
      '2022-1X',
      '2023~',
    ];
    const moments = ascending.map(earliest);
    assert.deepEqual(
      moments,
      [...moments].sort((a, b) => a - b),
    );
    assert.equal(new Set(moments).size, moments.length);
  });

  it('takes partial dates and intervals as their first day', () => {
    for (const value of [
      '2022',
      '2022-01',
      '2022-01-01',
      '2022-XX',
      '2022-01-XX',
      '2022/2024',
      '2022-01-01/..',
      '../2022',
      '/2022',
    ]) {
      assert.equal(earliest(value), earliest('2022-01-01'), value);
    }
  });

  it('has no moment for what is no date', () => {
    for (const value of [
      null,
      '',
      'soon',
      '2022-13',
      '2023-02-29',
      '2022-02-24T25:00',
      '22-02-2022',
      'XXXX-02',
      '../..',
      '/',
    ]) {
      assert.equal(earliest(value), UNDATED, String(value));
    }
  });
});
