import assert from 'node:assert/strict';
import { buildRegistry } from './buildRegistry';
import { registryRolesAt } from './roleAt';

const role = (title: string, from: string | null, to: string | null) => ({ title, from, to, source: null });
const ENTRY = buildRegistry({
  id: 'ada',
  name: 'Ada Lindqvist',
  roles: [role('engineer', '2015', '2024-03'), role('mayor', '2024-07-01', null), role('sailor', null, null)],
}).entries[0]!;

describe('corpus: roles by date', () => {
  it('are those held on the date, as exactly as both are known', () => {
    const expected: Record<string, string[]> = {
      '2014-12-31': ['sailor'],
      '2015-01-01': ['engineer', 'sailor'],
      '2024-03-31': ['engineer', 'sailor'],
      '2024-04-01': ['sailor'],
      '2024-06-30': ['sailor'],
      '2024-07-01': ['mayor', 'sailor'],
      '2024-07': ['mayor', 'sailor'],
      '2030~': ['mayor', 'sailor'],
    };
    for (const [date, titles] of Object.entries(expected)) {
      assert.deepEqual(
        registryRolesAt(ENTRY, date).map(({ title }) => title),
        titles,
        date,
      );
    }
    assert.deepEqual(
      registryRolesAt(ENTRY, null).map(({ title }) => title),
      ['sailor'],
    );
  });
});
