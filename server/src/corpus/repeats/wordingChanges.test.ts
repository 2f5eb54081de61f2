import assert from 'node:assert/strict';
import fc from 'fast-check';
import { languageOf } from '../../languages';
import { wordHashes } from '../fingerprint';
import { wordingChanges } from './wordingChanges';

/** The changes as text: weight, kind, the words before, and those behind. */
function changes(before: string, after: string, code = 'en', edges?: 'whole'): string[] {
  return wordingChanges(before, after, languageOf(code), edges).map(
    ({ weight, kind, before: words, after: { start, end } }) =>
      [weight, kind, words, after.slice(start, end)].filter(Boolean).join(' | '),
  );
}

describe('corpus: changes of a wording', () => {
  const pier = 'We will build fourteen boats and a pier before the winter, if the council pays for it';

  it('weighs numbers and negations more than words, and these more than function words', () => {
    assert.deepEqual(changes(pier, pier.replace('fourteen', 'forty')), ['number | changed | fourteen | forty']);
    assert.deepEqual(changes(pier, pier.replace('will build', 'will not build')), ['negation | added | not']);
    assert.deepEqual(changes(pier, pier.replace('winter', 'summer')), ['word | changed | winter | summer']);
    assert.deepEqual(changes(pier, pier.replace('the winter', 'this winter')), ['small | changed | the | this']);
    assert.deepEqual(changes(pier, pier.replace('pays', 'paid')), ['word | changed | pays | paid']);
    assert.deepEqual(changes(pier, pier.replace('boats', 'boat')), ['small | changed | boats | boat']);
    assert.deepEqual(changes(pier, pier.replace(' and a pier', '')), ['word | left out | and a pier | boats']);
  });

  it('knows other spellings of a number and of a negation', () => {
    assert.deepEqual(changes(pier, pier.replace('fourteen', '14')), []);
    assert.deepEqual(changes('It costs 1,000 crowns a day', 'It costs 1000 crowns a day'), []);
    assert.deepEqual(changes('It costs 1.5 million crowns a day', 'It costs 15 million crowns a day'), [
      'number | changed | 1.5 | 15',
    ]);
    assert.deepEqual(changes('We do not build the pier at all', 'We don’t build the pier at all'), []);
    assert.deepEqual(changes('We can build the pier at last', 'We can’t build the pier at last'), [
      'negation | added | t',
    ]);
    assert.deepEqual(changes('La Nato è pronta a partire domani', 'La Nato non è pronta a partire domani', 'it'), [
      'negation | added | non',
    ]);
  });

  it('minds no edges, but for two texts that are to say the same', () => {
    assert.deepEqual(changes(pier, 'boats and a pier before the winter'), []);
    assert.deepEqual(changes('before the winter, if the council pays', pier), []);
    assert.deepEqual(changes('ready for the worst', 'it is ready for the worst', 'en', 'whole'), [
      'small | added | it is',
    ]);
  });

  it('minds no changes that are marked', () => {
    assert.deepEqual(changes(pier, pier.replace('boats and a pier', 'boats …')), []);
    assert.deepEqual(changes(pier, pier.replace('boats and a pier', 'boats [...]')), []);
    assert.deepEqual(changes(pier, pier.replace('the council', '[Norrvik]')), []);
    assert.deepEqual(changes(pier, pier.replace('boats', 'boats (for the harbour)')), []);
    assert.deepEqual(changes(pier, pier.replace('boats', 'boats – said Ada Lindqvist – ')), []);
    assert.deepEqual(changes(pier.replace('boats', 'boats – said Ada Lindqvist – '), pier), []);
  });

  it('tells of hashes what can be told', () => {
    const told = wordingChanges(wordHashes(pier), pier.replace('fourteen', '40').replace(' if', ''), languageOf('en'));
    assert.deepEqual(
      told.map(({ kind, weight, before, beforeCount }) => [kind, weight, before, beforeCount]),
      [
        ['changed', 'number', null, 1],
        ['left out', 'small', null, 1],
      ],
    );
    const denied = wordingChanges(wordHashes(pier.replace('will', 'will not')), pier, languageOf('en'));
    assert.deepEqual(
      denied.map(({ kind, weight }) => [kind, weight]),
      [['left out', 'negation']],
    );
  });

  it('finds none between equal texts, and places inside the later one (property)', () => {
    const word = fc.constantFrom('we', 'not', 'harbour', 'the', '5', '%', 'forty', "don't", '—', '[', ']', '…', '.');
    const text = fc.array(word, { maxLength: 16 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(text, text, fc.constantFrom('cut' as const, 'whole' as const), (a, b, edges) => {
        assert.deepEqual(wordingChanges(a, a, languageOf('en'), edges), []);
        for (const before of [a, wordHashes(a)]) {
          for (const { after } of wordingChanges(before, b, undefined, edges)) {
            assert.ok(0 <= after.start && after.start <= after.end && after.end <= b.length);
          }
        }
      }),
      { seed: 3, numRuns: 1000 },
    );
  });
});
