import assert from 'node:assert/strict';
import { ArticleCorpus } from './articleCorpus';
import { buildArticle } from './buildArticle';

/** Sentences of invented words; each number gives another sentence. */
const sentences = (from: number, to: number): string[] =>
  Array.from({ length: to - from }, (_, i) => {
    const n = from + i;
    return `The word${n * 31} of place${n * 17} went to thing${n * 13} with person${n * 7} on day${n}.`;
  });
const article = (uri: string, ...texts: readonly string[][]) =>
  buildArticle({ uri, parts: texts.flat().map((quote) => ({ quote })) });

const LONG = sentences(0, 40);

describe('corpus: duplicates', () => {
  it('are articles with the same words, or nearly so; the most alike first', () => {
    const corpus = new ArticleCorpus();
    corpus.set(article('a', LONG));
    corpus.set(
      article(
        'same',
        LONG.map((text) => text.toUpperCase().replace('.', ' —')),
      ),
    );
    corpus.set(article('longer', LONG, sentences(100, 102)));
    corpus.set(article('half', LONG.slice(0, 20), sentences(200, 220)));
    corpus.set(article('other', sentences(300, 340)));
    const found = corpus.duplicates('a');
    assert.deepEqual(
      found.map(({ uri, exact }) => [uri, exact]),
      [
        ['same', true],
        ['longer', false],
      ],
    );
    assert.equal(found[0]!.similarity, 1);
    assert.ok(found[1]!.similarity > 0.75 && found[1]!.similarity <= 1);
    assert.deepEqual(corpus.duplicates('other'), []);
    assert.deepEqual(corpus.duplicates('nowhere'), []);
  });

  it('of a short article are the same to the word, of an empty one none', () => {
    const corpus = new ArticleCorpus();
    for (const uri of ['a', 'b']) corpus.set(article(uri, sentences(0, 2)));
    corpus.set(article('c', sentences(0, 1)));
    for (const uri of ['d', 'e']) corpus.set(article(uri));
    assert.deepEqual(
      ['a', 'c', 'd'].map((uri) => corpus.duplicates(uri).map((found) => found.uri)),
      [['b'], [], []],
    );
  });

  it('come and go with the articles after they were first asked for', () => {
    const corpus = new ArticleCorpus();
    const uris = (): string[] => corpus.duplicates('a').map(({ uri }) => uri);
    corpus.set(article('a', LONG));
    assert.deepEqual(uris(), []);
    corpus.set(article('b', LONG));
    corpus.set(article('c', LONG));
    assert.deepEqual(uris(), ['b', 'c']);
    corpus.set(article('b', sentences(50, 90)));
    assert.deepEqual(uris(), ['c']);
    corpus.delete('c');
    assert.deepEqual(uris(), []);
  });
});
