import assert from 'node:assert/strict';
import fc from 'fast-check';
import { LineIndex } from '../text/lines';
import type { ArticleRecord } from './articleRecord';
import { recordOf } from './articleRecord';
import { DamagedError } from './binary';
import { buildArticle } from './buildArticle';
import { decodeRecords, encodeRecords } from './recordCodec';

const same = (text: string): string => text;
const offset = fc.nat({ max: 0xffff_ffff });
const words = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('', '\ud800', 'Ada Lindqvist', 'Ærø “\u2028”'));

const record: fc.Arbitrary<ArticleRecord> = fc.record(
  {
    uri: words,
    lines: fc.tuple(fc.uint32Array(), offset).map(([starts, length]) => new LineIndex(starts, length)),
    language: words,
    date: fc.option(words),
    source: fc.option(words),
    title: fc.option(words),
    moment: fc.oneof(fc.double({ noNaN: true }), fc.constant(Infinity)),
    figures: fc.array(
      fc.record(
        {
          name: words,
          form: fc.constantFrom('full', 'surname'),
          gender: fc.constantFrom('male', 'female', null),
          surfaces: fc.array(words),
          roles: fc.array(words),
          rolesFrom: offset,
          mentionsFrom: offset,
          mentionsTo: offset,
          spokenFrom: offset,
          spokenTo: offset,
        },
        { noNullPrototype: true },
      ),
      { maxLength: 5 },
    ),
    speakers: fc.array(fc.tuple(fc.nat(), words)).map((entries) => new Map(entries)),
    quotationCount: fc.nat(),
    chain: fc.array(words),
    published: fc.boolean(),
    numbers: fc.uint32Array(),
    words: fc.uint32Array(),
    said: fc.uint32Array(),
  },
  { noNullPrototype: true },
);

const SEED = 20260211;

describe('corpus: records as bytes', () => {
  it('come back as they were', () => {
    fc.assert(
      fc.property(fc.array(record, { maxLength: 6 }), (records) => {
        assert.deepEqual(decodeRecords(encodeRecords(records), same), records);
      }),
      { seed: SEED, numRuns: 200 },
    );
  });

  it('hold everything that is recorded of an article', () => {
    const article = buildArticle({
      uri: 'file:///a.txt',
      date: '2024-05',
      source: 'Harbour Post',
      title: 'The bridge',
      parts: [
        { figure: 'Ada Lindqvist', role: 'mayor', gender: 'female' },
        { figure: 'Ada Lindqvist', as: 'Lindqvist' },
        { quote: 'We will rebuild it before winter', by: 'Ada Lindqvist' },
        { quote: 'Nobody told us that it would close', by: 'officials' },
      ],
    });
    const made = recordOf(article, same);
    assert.deepEqual(decodeRecords(encodeRecords([made, made]), same), [made, made]);
  });

  it('share their strings with what is kept already', () => {
    const kept: string[] = [];
    const keep = (text: string): string => {
      kept.push(text);
      return text;
    };
    const made = recordOf(buildArticle({ uri: 'a', parts: [{ figure: 'Ada Lindqvist' }] }), same);
    decodeRecords(encodeRecords([made, { ...made, uri: 'b' }]), keep);
    assert.equal(kept.filter((text) => text === 'Ada Lindqvist').length, 1);
  });

  it('that are damaged are refused or read as something, and never hang', () => {
    fc.assert(
      fc.property(
        fc.array(record, { minLength: 1, maxLength: 3 }),
        fc.nat(),
        fc.integer({ min: 1, max: 255 }),
        fc.boolean(),
        (records, at, flip, cut) => {
          const bytes = encodeRecords(records);
          const place = at % bytes.length;
          bytes[place]! ^= flip;
          try {
            decodeRecords(cut ? bytes.subarray(0, place) : bytes, same);
            assert.equal(cut, false, 'bytes that end too soon are always refused');
          } catch (error) {
            assert.ok(error instanceof DamagedError, String(error));
          }
        },
      ),
      { seed: SEED, numRuns: 500 },
    );
  });
});
