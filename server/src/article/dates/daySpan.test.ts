import assert from 'node:assert/strict';
import { dayOf, formatDay } from './calendar';
import { daySpan } from './daySpan';

describe('the days that a date can mean', () => {
  const spans: Record<string, [string, string]> = {
    '2024-02-11': ['2024-02-11', '2024-02-11'],
    '2024-02': ['2024-02-01', '2024-02-29'],
    '2024': ['2024-01-01', '2024-12-31'],
    '2024~': ['2024-01-01', '2024-12-31'],
    '202X': ['2020-01-01', '2029-12-31'],
    '2024-XX-11': ['2024-01-11', '2024-12-11'],
    '2024-02-XX': ['2024-02-01', '2024-02-29'],
    '2024-21': ['2024-03-01', '2024-05-31'],
    '2024-24': ['2024-12-01', '2025-02-28'],
    '2024-02/2024-03-05': ['2024-02-01', '2024-03-05'],
  };
  for (const [value, [first, last]] of Object.entries(spans)) {
    it(value, () => {
      const span = daySpan(value)!;
      assert.deepEqual([formatDay(dayOf(span.first)), formatDay(dayOf(span.last))], [first, last]);
    });
  }

  it('have no end where it is open', () => {
    assert.equal(daySpan('2024-02/..')!.last, Infinity);
    assert.equal(daySpan('/2024-02')!.first, -Infinity);
  });

  it('are none where no date stands', () => {
    for (const value of ['', 'soon', '2024-02-30', '2024-03/2024-02']) assert.equal(daySpan(value), null, value);
  });
});
