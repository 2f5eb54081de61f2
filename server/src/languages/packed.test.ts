import assert from 'node:assert/strict';
import { commonTable, expectedShare, packCommon } from '../corpus/repeats/commonWords';
import { wordHashes } from '../corpus/fingerprint';
import { fromBase64, toBase64 } from '../text/base64';
import { makeTable, packVotes, unpackVotes, type VoteTable } from './detectTable';
import { packCountries } from './places';

/** The votes of each word by its hash, however the table is laid out. */
function votesByHash({ keys, rows, votes, codes }: VoteTable): Map<number, string> {
  const found = new Map<number, string>();
  rows.forEach((row, slot) => {
    if (row > 0) found.set(keys[slot]!, votes.subarray(row * codes.length, (row + 1) * codes.length).join());
  });
  return found;
}

describe('tables that are worked out while the programs are built', () => {
  it('have the votes for languages that the word lists give', () => {
    const made = makeTable();
    const read = unpackVotes(packVotes());
    assert.deepEqual(votesByHash(read), votesByHash(made));
    assert.deepEqual([read.codes, read.mask, read.fold], [made.codes, made.mask, made.fold]);
    const votesOf = ({ letters, votes, codes }: VoteTable): string[] =>
      [...letters].map((row) => votes.subarray(row * codes.length, (row + 1) * codes.length).join());
    assert.deepEqual(votesOf(read), votesOf(made));
  });

  it('have the common words', () => {
    const table = commonTable(packCommon());
    const kind = (word: string): number => table.get(wordHashes(word)[0]!);
    assert.deepEqual(['of', 'della', 'president', 'lantern'].map(kind), [1, 1, 2, 0]);
    assert.ok(expectedShare(wordHashes('of')[0]!) > expectedShare(wordHashes('president')[0]!));
  });

  it('have the names of countries', () => {
    const { en, it } = packCountries(['en', 'it']);
    assert.ok(en!.split('|').includes('norway'));
    assert.ok(it!.split('|').includes('norvegia'));
  });

  it('are the same when they are read from text', () => {
    const numbers = Int32Array.of(0, 1, -1, 0x7fffffff, -0x80000000, 0x12345678);
    assert.deepEqual(fromBase64(toBase64(numbers)), numbers);
    assert.deepEqual(fromBase64(toBase64(new Int32Array(0))), new Int32Array(0));
  });
});
