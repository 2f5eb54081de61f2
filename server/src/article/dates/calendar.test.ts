import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { addDays, addMonths, dayNumber, dayOf, daysInMonth, formatDay, isDay, weekday } from './calendar';

describe('calendar', () => {
  it('knows the length of months', () => {
    assert.equal(daysInMonth(2024, 2), 29);
    assert.equal(daysInMonth(2023, 2), 28);
    assert.equal(daysInMonth(1900, 2), 28);
    assert.equal(daysInMonth(2000, 2), 29);
    assert.equal(isDay(2024, 4, 31), false);
    assert.equal(isDay(2024, 13, 1), false);
    assert.equal(isDay(2024, 1, 0), false);
  });

  it('counts days over the ends of months and years', () => {
    assert.equal(formatDay(addDays({ y: 2024, m: 2, d: 28 }, 2)), '2024-03-01');
    assert.equal(formatDay(addDays({ y: 2026, m: 1, d: 1 }, -1)), '2025-12-31');
    assert.deepEqual(addMonths(2026, 1, -1), { y: 2025, m: 12 });
    assert.deepEqual(addMonths(2026, 12, 14), { y: 2028, m: 2 });
  });

  it('knows the day of the week', () => {
    assert.equal(dayNumber({ y: 1970, m: 1, d: 1 }), 0);
    assert.equal(weekday({ y: 1970, m: 1, d: 1 }), 3);
    assert.equal(weekday({ y: 2026, m: 2, d: 11 }), 2);
    assert.equal(weekday({ y: 1600, m: 1, d: 1 }), 5);
  });

  it('numbers days one after another, as the built-in calendar does', () => {
    fc.assert(
      fc.property(fc.integer({ min: -719_000, max: 2_900_000 }), (number) => {
        const day = dayOf(number);
        assert.ok(isDay(day.y, day.m, day.d));
        assert.equal(dayNumber(day), number);
        assert.equal(formatDay(day), new Date(number * 86_400_000).toISOString().slice(0, 10));
      }),
      { seed: 1 },
    );
  });
});
