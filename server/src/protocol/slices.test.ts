import assert from 'node:assert/strict';
import { slices } from './slices';

describe('protocol: slices', () => {
  it('let what waits have its turn after 10 ms of work, and not before', async () => {
    let time = 0;
    const pause = slices(() => time);
    const othersRan = async (after: number) => {
      let ran = false;
      const other = setImmediate(() => (ran = true));
      time += after;
      await pause();
      clearImmediate(other);
      return ran;
    };
    assert.equal(await othersRan(9), false);
    assert.equal(await othersRan(1), true);
    assert.equal(await othersRan(9), false);
    assert.equal(await othersRan(25), true);
  });
});
