import assert from 'node:assert/strict';
import { ArticleCorpus } from '../articleCorpus';
import type { Sketch } from '../buildArticle';
import { buildArticle } from '../buildArticle';

const WORDS = 'We will rebuild the old harbour before winter';
const LATER: Sketch = { uri: 'later.txt', date: '2024-05-02', parts: [{ quote: WORDS }] };

/** What a corpus of articles tells of a quotation of an article that is newer than what it holds of it: URIs and offsets. */
function told(held: readonly Sketch[], draft: Sketch, quotation: number): [string, number][] {
  const corpus = new ArticleCorpus();
  for (const sketch of held) corpus.set(buildArticle(sketch));
  return corpus.repeats(buildArticle(draft), quotation).map(({ uri, start }) => [uri, start]);
}

describe('corpus: repeats of an article that was just edited', () => {
  const held: Sketch = { uri: 'a.txt', date: '2024-05-01', parts: [{ quote: WORDS }] };

  it('are those of the quotation before the edit', () => {
    const draft: Sketch = { ...held, title: 'A longer title', parts: [{ quote: 'Not yet' }, { quote: WORDS }] };
    const { start } = buildArticle(draft).quotations[1]!;
    assert.deepEqual(told([held, LATER], draft, 1), [
      ['a.txt', start],
      ['later.txt', 8],
    ]);
  });

  it('hold a quotation that is there twice now', () => {
    const draft: Sketch = { ...held, parts: [{ quote: WORDS }, { quote: WORDS }] };
    const { start } = buildArticle(draft).quotations[1]!;
    assert.ok(told([held, LATER], draft, 1).some(([uri, at]) => uri === 'a.txt' && at === start));
  });

  it('follow a date that was edited', () => {
    const draft: Sketch = { ...held, date: '2024-05-03' };
    assert.deepEqual(
      told([held, LATER], draft, 0).map(([uri]) => uri),
      ['later.txt', 'a.txt'],
    );
  });

  it('follow a speaker that was edited', () => {
    const said = (by: string): Sketch => ({
      ...held,
      parts: [
        { figure: 'Ada Lindqvist' },
        { figure: 'Bo Ek' },
        { quote: 'We will close the old hospital before the winter and give every nurse a new job', by },
      ],
    });
    const italian: Sketch = {
      uri: 'it.txt',
      parts: [
        { figure: 'Ada Lindqvist' },
        {
          quote: 'Chiuderemo il vecchio ospedale prima dell’inverno e daremo a ogni infermiere un nuovo lavoro',
          by: 'Ada Lindqvist',
          language: 'it',
        },
      ],
    };
    const uris = (by: string): string[] => told([said('Ada Lindqvist'), italian], said(by), 0).map(([uri]) => uri);
    assert.deepEqual(uris('Ada Lindqvist'), ['a.txt', 'it.txt']);
    assert.deepEqual(uris('Bo Ek'), []);
  });
});
