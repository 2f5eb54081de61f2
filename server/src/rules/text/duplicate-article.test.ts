import assert from 'node:assert/strict';
import { corpusOf, settings } from '../../../../test/rules';
import { checkAlone, checkArticle, checkRest, stillOpen } from '../check';
import { duplicateArticle } from './duplicate-article';

const STORY =
  'The ferry to Norrvik will sail again before the summer, said Ada Lindqvist, who runs the harbour of Norrvik.';
const OTHER = 'The pier is safe and will be open on Sundays from May on, Tomas Brandt told the harbour council.';

/** Which articles are reported, with the article that each is a duplicate of. */
function reported(source: string): string[] {
  const { articles, corpus } = corpusOf(source);
  return articles
    .flatMap((article) => checkArticle(article, corpus, settings(), [duplicateArticle]))
    .map(({ uri, related }) => `${uri} ${related[0]!.uri}`);
}

describe('text/duplicate-article', () => {
  it('reports the later one by date, whatever its path', () => {
    const source = `=== a.txt\ndate: 2026-04-03\n\n${STORY}\n=== b.txt\ndate: 2026-04-02\n\n${STORY}\n=== c.txt\n${OTHER}\n`;
    assert.deepEqual(reported(source), ['news:/a.txt news:/b.txt']);
  });

  it('reports all copies but the first by path where there are no dates', () => {
    const source = ['c', 'a', 'b'].map((name) => `=== ${name}.txt\n${STORY}\n`).join('');
    assert.deepEqual(
      reported(source)
        .map((pair) => pair.slice(0, 11))
        .sort(),
      ['news:/b.txt', 'news:/c.txt'],
    );
  });

  it('is no reason to read an article again that has no duplicate', () => {
    const { articles, corpus } = corpusOf(`=== a.txt\n${STORY}\n=== b.txt\n${STORY}\n=== c.txt\n${OTHER}\n`);
    const concerned = articles.filter((article) => {
      const alone = checkAlone(article, settings(), [duplicateArticle]);
      assert.deepEqual(alone.open, [duplicateArticle.id]);
      return stillOpen(article.uri, alone, corpus).open.length > 0;
    });
    assert.deepEqual(
      concerned.map(({ uri }) => uri),
      ['news:/b.txt'],
    );
    const [article] = concerned;
    const alone = checkAlone(article!, settings(), [duplicateArticle]);
    assert.equal(checkRest(article!, alone, corpus, settings(), [duplicateArticle]).length, 1);
  });
});
