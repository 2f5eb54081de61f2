import assert from 'node:assert/strict';
import fc from 'fast-check';
import { fingerprint, foldQuotation, normalise, wordHashes } from './fingerprint';

const alike = (...texts: string[]): void => {
  for (const text of texts) assert.equal(normalise(text), normalise(texts[0]!), text);
};
const different = (a: string, b: string): void => assert.notEqual(normalise(a), normalise(b));

describe('corpus: fingerprint', () => {
  it('drops marks, case, punctuation and white space', () => {
    alike(
      'We will — slowly — rebuild: the harbour, “our” harbour.',
      'we will slowly rebuild the harbour our harbour',
      'WE WILL (slowly) rebuild… the [harbour],\n ‘our’ harbour',
      'We will slowly rebuild the har\u00adbour, «our»\u00a0harbour!',
      "We will slowly rebuild [...] the harbour, ''our'' harbour",
    );
  });

  it('drops the continuation marks of paragraphs', () => {
    alike('It is late.\n\n“It is very late.\n\n« We must go.', 'It is late.\n\nIt is very late.\n\nWe must go.');
  });

  it('bridges lost and won spaces, apostrophes and the forms of one letter', () => {
    alike("l'accordo c'è", 'l’ accordo c’è', 'l´accordo c ʼè');
    alike('it forces the port', 'it forcesthe port');
    alike('die Straße', 'DIE STRASSE');
    alike('ΛΟΓΟΣ', 'λόγος'.normalize('NFC').replace('ό', 'ο'));
    alike('cafe\u0301 ﬁnal', 'café final');
  });

  it('keeps what changes the meaning', () => {
    different('è vero', 'e vero');
    different('by 1.5 percent', 'by 15 percent');
    different('10-15 years', '1015 years');
    different('$5 billion', '€5 billion');
    different('5% of it', '5 of it');
    different('at -5 degrees', 'at 5 degrees');
    alike('by 1.5 percent', 'by 1,5 percent');
    alike('5 % of it', '5% of it');
    alike('the deal – 5 years on', 'the deal, 5 years on');
  });

  it('does not link stock phrases, and links long words and scripts without spaces', () => {
    for (const text of ['', '…', 'no comment', "I don't know", 'a step forward', "l'accordo sul porto"]) {
      assert.equal(fingerprint(text), null, text);
    }
    for (const text of [
      'we do not know',
      'unverantwortliche Vorgehensweise',
      '我们将在冬天之前重建这个港口我们将重建它的',
    ]) {
      assert.notEqual(fingerprint(text), null, text);
    }
  });

  it('asks more of fragments', () => {
    for (const text of ['un punto de inflexión', 'unverantwortliche Vorgehensweise']) {
      assert.notEqual(fingerprint(text), null, text);
      assert.equal(fingerprint(text, true), null, text);
    }
    assert.deepEqual(fingerprint('a port that is open to all', true), fingerprint('A port that is open to all.'));
  });

  it('gives equal texts equal fingerprints, and others different ones in every part', () => {
    const word = fc.constantFrom('harbour', 'winter', 'we', 'will', 'not', 'e', 'è', '5', '50');
    const sentence = fc.array(word, { minLength: 4, maxLength: 12 }).map((words) => words.join(' '));
    const seen = new Map<number, string>();
    const checks = new Map<number, string>();
    fc.assert(
      fc.property(sentence, (text) => {
        const { hash, check, length } = fingerprint(text)!;
        const words = normalise(text);
        assert.equal(length, words.length);
        assert.ok(Number.isSafeInteger(hash) && check >= 0 && check <= 0xffffffff);
        for (const [map, key] of [
          [seen, hash],
          [checks, check],
        ] as const) {
          assert.equal(map.get(key) ?? words, words);
          map.set(key, words);
        }
      }),
      { seed: 7, numRuns: 3000 },
    );
  });

  it('parts words where anything but a letter or a digit stands', () => {
    const parted = (text: string, ...words: string[]): void =>
      assert.deepEqual(
        [...wordHashes(text)],
        words.map((word) => wordHashes(word)[0]),
        text,
      );
    parted("L’accordo — don't, 'C’è'!", 'l', 'accordo', 'don', 't', 'c', 'è');
    parted('5% of $1,500 at -5 degrees', '5', '%', 'of', '$', '1', '500', 'at', '-5', 'degrees');
    parted('Har\u00adbour STRASSE cafe\u0301 10-15', 'harbour', 'straße', 'café', '10', '15');
    parted('… “” —');
    assert.equal(wordHashes('word '.repeat(5000)).length, 5000);
    assert.equal(foldQuotation('no comment'), null);
    assert.deepEqual([...foldQuotation('we do not know')!.words], [...wordHashes('We do NOT know.')]);
  });

  it('gives equal words to normalised texts whose words stand at the same places, and only to those', () => {
    const word = fc.constantFrom('harbour', 'Winter', 'we', 'ß', 'è', 'é', '5', '-5', '50', '%', "l'", '—', 'e\u0301');
    const texts = fc.array(word, { maxLength: 6 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(texts, texts, (a, b) => {
        const same = wordHashes(a).join() === wordHashes(b).join();
        if (same) assert.equal(normalise(a), normalise(b));
        assert.deepEqual(wordHashes(normalise(a).replaceAll(' ', '\n')).length > 0, wordHashes(a).length > 0);
      }),
      { seed: 7, numRuns: 3000 },
    );
  });

  it('is total and normalises once and for all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        fingerprint(text);
        assert.equal(normalise(`“${text}”`), normalise(text));
      }),
      { seed: 7, numRuns: 2000 },
    );
    normalise('\ud83d');
    assert.equal(normalise('𝒲e 𠮷 😀'), 'we𠮷');
    assert.equal(normalise('word '.repeat(5000)).length, 20_000);
  });
});
