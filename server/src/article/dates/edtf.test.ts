import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { checkEdtf } from './edtf';

describe('EDTF', () => {
  for (const value of [
    '2026-02-11',
    '2026-02',
    '2026',
    '2024-02-29',
    '2019-22',
    '2026?',
    '2026-02~',
    '2026-02-11%',
    '201X',
    '20XX',
    '2004-XX',
    '1985-04-XX',
    'XXXX-02-29',
    '2026-02-11/2026-02-13',
    '2026/2026-03',
    '2026-02/..',
    '/2026',
    '2022-03/2022-03-14',
  ]) {
    it(`takes ${value}`, () => assert.deepEqual(checkEdtf(value), { ok: true }));
  }

  const faults = {
    '2024-02-30': 'calendar',
    '2023-02-29': 'calendar',
    '2024-13': 'calendar',
    '2024-00-01': 'calendar',
    '2024-22-01': 'calendar',
    '2024-25': 'calendar',
    '1985-02-3X': 'calendar',
    '2026/2025': 'order',
    '2026-02-13/2026-02-11': 'order',
    '11.02.2026': 'form',
    '2026-2-1': 'form',
    '': 'form',
    '..': 'form',
    '/': 'form',
    '26': 'form',
  };
  for (const [value, fault] of Object.entries(faults)) {
    it(`refuses “${value}”`, () => {
      const check = checkEdtf(value);
      assert.equal(check.ok ? 'ok' : check.fault, fault);
    });
  }

  it('is total', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'0123456789-/X?~.T ') }), (value) => void checkEdtf(value)),
      { seed: 2 },
    );
  });
});
