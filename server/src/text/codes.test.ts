import assert from 'node:assert/strict';
import { eachCode, packCodes } from './codes';

describe('eachCode', () => {
  for (const set of [
    '[\\p{L}\\p{M}]',
    '\\p{Nd}',
    '\\s',
    '[^a]',
    '[a-z]',
    '\\p{Changes_When_Lowercased}',
    '[^\\s\\S]',
  ]) {
    it(`gives the code units of ${set}, in order`, () => {
      const found: number[] = [];
      eachCode(set, (code) => found.push(code));
      const member = new RegExp(set, 'u');
      const all = Array.from({ length: 0x10000 }, (_, code) => code).filter((code) => code < 0xd800 || code > 0xdfff);
      assert.deepEqual(
        found,
        all.filter((code) => member.test(String.fromCharCode(code))),
      );
      const again: number[] = [];
      eachCode(set, (code) => again.push(code));
      assert.deepEqual(again, found);
      assert.ok(set in packCodes());
    });
  }
});
