import assert from 'node:assert/strict';
import { buildSegment } from './segment';
import { sharedPhrases } from './sharedPhrases';

const segment = (...postings: readonly (readonly [phrase: number, wording: number])[]) =>
  buildSegment(
    Uint32Array.from(postings, ([phrase]) => phrase),
    Uint32Array.from(postings, ([, wording]) => wording),
    postings.length,
  );

describe('corpus: shared phrases', () => {
  it('gathers who has a phrase and which phrases a wording has, over segments, without the dead and without stock phrases', () => {
    const segments = [segment([9, 0], [7, 0], [5, 1], [7, 1], [9, 1]), segment([7, 2], [5, 3], [7, 3], [7, 4])];
    const isAlive = (wording: number): boolean => wording !== 2;
    const { hashes, holders, holdersFrom, phrases, phrasesFrom } = sharedPhrases(segments, isAlive, 5, 3);
    const held = [...hashes].map((hash, at) => [hash, ...holders.slice(holdersFrom[at], holdersFrom[at + 1])]);
    // 7 stands in four wordings, which is one too many.
    assert.deepEqual(held, [
      [5, 1, 3],
      [9, 0, 1],
    ]);
    const own = [0, 1, 2, 3, 4].map((wording) =>
      [...phrases.slice(phrasesFrom[wording], phrasesFrom[wording + 1])].map((phrase) => hashes[phrase]),
    );
    assert.deepEqual(own, [[9], [5, 9], [], [5], []]);
  });
});
