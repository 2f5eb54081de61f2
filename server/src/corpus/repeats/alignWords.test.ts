import assert from 'node:assert/strict';
import fc from 'fast-check';
import { normalise } from '../fingerprint';
import { alignWords } from './alignWords';

const parts = (a: string, b: string): string[] =>
  alignWords(a, b).map((part) =>
    [part.kind, a.slice(part.a.start, part.a.end), b.slice(part.b.start, part.b.end)].filter(Boolean).join(' | '),
  );

describe('corpus: alignment of words', () => {
  it('tells what was kept, changed, added and left out', () => {
    assert.deepEqual(
      parts('We will rebuild the old harbour — before winter.', 'we WILL soon rebuild the “harbour” before spring'),
      [
        'kept | We will | we WILL',
        'added | soon',
        'kept | rebuild the | rebuild the',
        'left out | old',
        'kept | harbour — before | harbour” before',
        'changed | winter | spring',
      ],
    );
  });

  it('tells of a quotation cut short, and of one with nothing in common', () => {
    assert.deepEqual(parts('It is late, and we must go', '… we must go'), [
      'left out | It is late, and',
      'kept | we must go | we must go',
    ]);
    assert.deepEqual(parts('yes', 'no'), ['changed | yes | no']);
    assert.deepEqual(parts('', 'no'), ['added | no']);
    assert.deepEqual(parts('', '…'), []);
  });

  it('compares words as repeats are compared', () => {
    assert.deepEqual(parts('L’accordo costa 5 %', "l' accordo costa 5%"), [
      "kept | L’accordo costa 5 % | l' accordo costa 5%",
    ]);
    assert.deepEqual(parts('at -5 degrees', 'at 5 degrees'), [
      'kept | at | at',
      'changed | -5 | 5',
      'kept | degrees | degrees',
    ]);
  });

  it('covers all words of both texts in order, and is the same seen from the other side', () => {
    const word = fc.constantFrom('we', 'Will', 'harbour', 'the', '5', '%', 'è', "l'", '—', '“', 'ß');
    const text = fc.array(word, { maxLength: 14 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(text, text, (a, b) => {
        const aligned = alignWords(a, b);
        const joined = (of: string, key: 'a' | 'b'): string =>
          normalise(aligned.map((part) => of.slice(part[key].start, part[key].end)).join(' '));
        assert.equal(joined(a, 'a'), normalise(a));
        assert.equal(joined(b, 'b'), normalise(b));
        for (const part of aligned) {
          const same = normalise(a.slice(part.a.start, part.a.end)) === normalise(b.slice(part.b.start, part.b.end));
          assert.equal(same, part.kind === 'kept');
        }
        const kept = (of: readonly { kind: string }[]): number => of.filter(({ kind }) => kind === 'kept').length;
        assert.equal(kept(alignWords(a, b)) > 0, kept(alignWords(b, a)) > 0);
      }),
      { seed: 7, numRuns: 2000 },
    );
  });
});
