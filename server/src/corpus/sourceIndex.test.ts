import assert from 'node:assert/strict';
import { ArticleCorpus } from './articleCorpus';
import { buildArticle, type Sketch } from './buildArticle';
import { SourceRegistry } from './sourceRegistry';

const corpusOf = (...sketches: Sketch[]): ArticleCorpus => {
  const corpus = new ArticleCorpus();
  for (const sketch of sketches) corpus.set(buildArticle(sketch));
  return corpus;
};

const CORPUS: Sketch[] = [
  { uri: 'a', date: '2024-05', source: 'RT', cites: ['TASS', 'Corriere della Sera'] },
  { uri: 'b', date: '2023-05', source: 'RT', cites: ['TASS', 'Corriere della Sera'] },
  { uri: 'c', source: 'RT' },
  { uri: 'd', date: '2025', cites: ['TASS'] },
  { uri: 'e', date: '2022', source: 'TASS', cites: ['Reuters'] },
];

describe('corpus: sources', () => {
  it('counts what each published and who cites it, with the dates between', () =>
    assert.deepEqual(
      corpusOf(...CORPUS)
        .sources()
        .map(({ name, published, cited, firstDate, lastDate }) => [name, published, cited, firstDate, lastDate]),
      [
        ['RT', 3, 0, '2023-05', '2024-05'],
        ['TASS', 1, 3, '2022', '2025'],
        ['Corriere della Sera', 0, 2, '2023-05', '2024-05'],
        ['Reuters', 0, 1, '2022', '2022'],
      ],
    ));

  it('gives the chains that start with it, with the earliest article of each', () => {
    const corpus = corpusOf(...CORPUS, { uri: 'f', date: '2020', source: 'RT', cites: ['Reuters'] });
    assert.deepEqual(corpus.source('RT')!.chains, [
      { chain: ['RT', 'TASS', 'Corriere della Sera'], articles: 2, uri: 'b' },
      { chain: ['RT', 'Reuters'], articles: 1, uri: 'f' },
    ]);
    assert.deepEqual(corpus.source('Corriere della Sera')!.chains, []);
  });

  it('joins spellings that differ in case and accents alone', () => {
    const corpus = corpusOf({ uri: 'a', source: 'EL MOLÓ' }, { uri: 'b', source: 'El Moló' });
    assert.deepEqual(
      corpus.sources().map(({ name, published }) => [name, published]),
      [['El Moló', 2]],
    );
    assert.equal(corpus.source('el molo')!.published, 2);
  });

  it('counts the names together that the registry has for one source, and calls it as the registry does', () => {
    const corpus = corpusOf(
      { uri: 'a', date: '2024', source: 'Courier', cites: ['Reuters'] },
      { uri: 'b', date: '2020', source: 'Norrvik Courier', cites: ['Reuters'] },
      { uri: 'c', source: 'Echo', cites: ['Courier', 'Norrvik Courier'] },
    );
    const location = { uri: 'sources.yaml', start: 0, end: 0 };
    const entry = { name: 'The Norrvik Courier', aliases: ['courier', 'Norrvik Courier'], location };
    corpus.setSources(new SourceRegistry([{ ...entry, kind: null, url: null, note: null }]));
    assert.deepEqual(
      corpus.sources().map(({ name, published, cited }) => [name, published, cited]),
      [
        ['The Norrvik Courier', 2, 1],
        ['Echo', 1, 0],
        ['Reuters', 0, 2],
      ],
    );
    const { chains, firstDate } = corpus.source('COURIER')!;
    assert.deepEqual(chains, [{ chain: ['The Norrvik Courier', 'Reuters'], articles: 2, uri: 'b' }]);
    assert.equal(firstDate, '2020');
    corpus.setSources(new SourceRegistry([]));
    assert.equal(corpus.source('courier')!.published, 1);
  });

  it('forgets what no article names', () => {
    const corpus = corpusOf(...CORPUS);
    corpus.delete('e');
    assert.equal(corpus.source('Reuters'), null);
    assert.equal(corpus.source('TASS')!.published, 0);
  });
});
