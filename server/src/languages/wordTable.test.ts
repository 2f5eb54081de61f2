import { strict as assert } from 'node:assert';
import { languages } from './index';
import { listWords } from './listedWords';
import { WordTable, hashWord } from './wordTable';

describe('table of words', () => {
  const table = new WordTable(
    new Map([
      ['said', 1],
      ["d'", 2],
      ['è', 65535],
    ]),
  );

  it('finds words in a text without regard to case', () => {
    const text = 'She SAID: È d’accordo';
    assert.equal(table.get(text, 4, 8), 1);
    assert.equal(table.get(text, 10, 11), 65535);
    assert.equal(table.get(text, 12, 14), 2);
    assert.equal(table.get(text, 0, 3), 0);
    assert.equal(table.get(text, 4, 7), 0);
  });

  it('finds words by their hashes', () => {
    const { a, b } = hashWord('Said', 0, 4);
    assert.equal(table.find(a, b), 1);
    assert.equal(table.find(a, b ^ (1 << 30)), 0);
  });

  it('holds every word of a language', () => {
    for (const language of languages) {
      const listed = listWords(language);
      // Apostrophes of any shape count as one.
      const words = new Set([...listed.numbers.keys()].map((word) => word.replace(/[’ʼ]/gu, "'")));
      const numbers = new Map([...words].map((word, index) => [word, index + 1]));
      const full = new WordTable(numbers);
      for (const [word, number] of numbers) assert.equal(full.get(word, 0, word.length), number, word);
      assert.equal(full.get('qqqq', 0, 4), 0);
    }
  });

  it('refuses numbers that it cannot hold', () => {
    for (const number of [0, -1, 65536]) assert.throws(() => new WordTable(new Map([['a', number]])), RangeError);
  });
});
