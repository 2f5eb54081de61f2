import assert from 'node:assert/strict';
import fc from 'fast-check';
import { buildSegment, firstPosting, joinSegments, type Segment } from './segment';

type Posting = readonly [phrase: number, wording: number];

const segmentOf = (postings: readonly Posting[]): Segment =>
  buildSegment(
    Uint32Array.from(postings, ([phrase]) => phrase),
    Uint32Array.from(postings, ([, wording]) => wording),
    postings.length,
  );

const postingsOf = ({ phrases, wordings }: Segment): Posting[] =>
  [...phrases].map((phrase, i) => [phrase, wordings[i]!]);

/** Phrases of wordings that get their numbers one after the other, some phrases in the upper half of 32 bits. */
const wordings = fc.array(
  fc.array(fc.oneof(fc.nat(20), fc.integer({ min: 0xffff_fff0, max: 0xffff_ffff })), { maxLength: 6 }),
  { maxLength: 30 },
);

describe('corpus: segments of phrases', () => {
  it('are joined to what one segment of all that is still there would be', () => {
    fc.assert(
      fc.property(wordings, fc.array(fc.nat(30), { maxLength: 3 }), fc.func(fc.boolean()), (all, cuts, isAlive) => {
        const postings = all.flatMap((phrases, wording) => phrases.map((phrase): Posting => [phrase, wording]));
        const ends = [...cuts.sort((a, b) => a - b), all.length];
        const parts = ends.map((end, i) =>
          segmentOf(postings.filter(([, wording]) => wording < end && wording >= (ends[i - 1] ?? 0))),
        );
        const joined = joinSegments(parts, isAlive);
        const whole = segmentOf(postings.filter(([, wording]) => isAlive(wording)));
        assert.deepEqual(postingsOf(joined), postingsOf(whole));
        for (const [phrase] of postings) assert.equal(firstPosting(joined, phrase), firstPosting(whole, phrase));
      }),
    );
  });
});
