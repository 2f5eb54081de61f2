import assert from 'node:assert/strict';
import { recordOf } from './articleRecord';
import type { ArticleRecord } from './articleRecord';
import { buildArticle } from './buildArticle';
import { RepeatIndex } from './repeatIndex';
import type { RepeatGroup } from './repeats/group';

/** A record whose only quotation has that fingerprint. */
function record(uri: string, hash: number, check: number, length: number): ArticleRecord {
  const made = recordOf(buildArticle({ uri, parts: [{ quote: 'We will rebuild the harbour' }] }), (text) => text);
  made.numbers.set([Math.floor(hash / 2 ** 32), hash % 2 ** 32, check, length], 5);
  return made;
}

const uriList = (group: RepeatGroup | null): string[] =>
  group ? [group.origin, ...group.repeats].map((member) => member.record.uri) : [];

describe('corpus: repeat index', () => {
  it('does not join quotations that only collide in the first hash', () => {
    const index = new RepeatIndex({ visited: 0 }, { members: () => [], of: () => [] });
    const hash = 2 ** 53 - 1;
    const records = [
      record('a', hash, 1, 30),
      record('b', hash, 2, 30),
      record('c', hash, 1, 31),
      record('d', hash, 2, 30),
    ];
    records.forEach((each) => index.add(each));
    const uris = (at: number): string[] => uriList(index.group({ record: records[at]!, quotation: 0 }));
    assert.deepEqual(uris(0), []);
    assert.deepEqual(uris(2), []);
    assert.deepEqual(uris(1), ['b', 'd']);
    assert.deepEqual([...index.all()].map(uriList), [['b', 'd']]);
    index.remove(records[3]!);
    assert.deepEqual([...index.all()], []);
    records.slice(0, 3).forEach((each) => index.remove(each));
    index.add(records[0]!);
    index.add(record('e', hash, 1, 30));
    assert.deepEqual(uris(0), ['a', 'e']);
  });
});
