import assert from 'node:assert/strict';
import { ArticleCorpus } from '../articleCorpus';
import { buildArticle } from '../buildArticle';
import type { Part } from '../buildArticle';

/** How a second quotation stands to a first one that is older. */
function relation(first: string, second: string, kind?: 'scare'): string {
  const corpus = new ArticleCorpus();
  corpus.set(buildArticle({ uri: 'a', date: '2024', parts: [{ quote: first }] }));
  const asked = buildArticle({ uri: 'b', date: '2025', parts: [{ quote: second, ...(kind ? { kind } : {}) }] });
  corpus.set(asked);
  return corpus.repeats(asked, 0)[1]?.relation ?? 'none';
}

const LONG = 'We will rebuild the old harbour before winter comes to the islands, whatever the ministry decides';

describe('corpus: near repeats', () => {
  it('links changed, shortened, extended and partly quoted words', () => {
    for (const other of [
      'We will rebuild the old harbour before spring comes to our islands, whatever that ministry decides',
      'We will rebuild the old harbour before winter comes',
      `Nobody asked us about the tunnel. ${LONG}, and that is all I have to say about it tonight`,
      'We will rebuild the old harbour […], whatever the ministry decides',
      'the old harbour before winter comes',
    ]) {
      assert.equal(relation(LONG, other), 'near', other);
      assert.equal(relation(other, LONG), 'near', other);
    }
    assert.equal(relation(LONG, LONG.toUpperCase()), 'exact');
  });

  it('links fewer than nine words only as they are', () => {
    assert.equal(relation(LONG, 'rebuild the old harbour before winter'), 'near');
    assert.equal(relation(LONG, 'rebuild the new harbour before winter'), 'none');
    assert.equal(
      relation('We will rebuild the harbour before winter', 'We will rebuild the tunnel before winter'),
      'none',
    );
  });

  it('does not link set phrases, roles, and sentences that share only these', () => {
    assert.equal(
      relation(
        'The president of the European Commission will visit the shipyard when the ice is gone',
        'Nobody has told the president of the European Commission that our trams are standing still',
      ),
      'none',
    );
    assert.equal(relation('Nobody knows if this is what we have for them this winter', 'this is what we have'), 'none');
  });

  it('links both halves of an utterance that another article parts', () => {
    const corpus = new ArticleCorpus();
    const parts: Part[] = [
      { quote: 'We will rebuild the old harbour' },
      { quote: 'before winter comes to the islands' },
    ];
    const parted = buildArticle({ uri: 'b', date: '2025', parts });
    corpus.set(parted);
    corpus.set(buildArticle({ uri: 'a', date: '2024', parts: [{ quote: LONG }] }));
    const [group] = [...corpus.allRepeats()];
    assert.deepEqual(
      group!.map((member) => [member.uri, member.relation, member.similarity]),
      [
        ['a', 'origin', 1],
        ['b', 'near', 0.99],
        ['b', 'near', 0.99],
      ],
    );
  });

  it('does not pass nearness on: a group is an origin and what repeats it directly', () => {
    const [left, right] = ['Nobody shall say that we forgot the fishermen of the northern islands', LONG];
    const corpus = new ArticleCorpus();
    const quotes = [left, `${left}. ${right}`, right];
    const articles = quotes.map((quote, i) => buildArticle({ uri: `${i}`, date: `202${i}`, parts: [{ quote }] }));
    articles.forEach((article) => corpus.set(article));
    const uris = (group: readonly { uri: string }[]): string[] => group.map(({ uri }) => uri);
    assert.deepEqual([...corpus.allRepeats()].map(uris), [
      ['0', '1'],
      ['1', '2'],
    ]);
    assert.deepEqual(uris(corpus.repeats(articles[2]!, 0)), ['1', '2']);
  });

  it('answers for an article that is newer than the copy in the corpus', () => {
    const corpus = new ArticleCorpus();
    corpus.set(buildArticle({ uri: 'a', date: '2024', parts: [{ quote: LONG }] }));
    corpus.set(buildArticle({ uri: 'b', date: '2025', parts: [{ quote: LONG }] }));
    const newer = buildArticle({
      uri: 'b',
      date: '2025',
      title: 'A longer title',
      parts: [{ quote: `${LONG} tonight` }],
    });
    const group = corpus.repeats(newer, 0);
    assert.deepEqual(
      group.map(({ uri, relation }) => [uri, relation]),
      [
        ['a', 'origin'],
        ['b', 'near'],
      ],
    );
    assert.equal(newer.text.slice(group[1]!.innerStart, group[1]!.innerEnd), `${LONG} tonight`);
  });

  it('keeps its answers when most of what it held is gone', () => {
    const corpus = new ArticleCorpus();
    const invented = (i: number): string => `number ${i} wants boat ${i + 1} and net ${i + 2} at pier ${i * 7}`;
    for (let i = 0; i < 12_000; i++) {
      corpus.set(buildArticle({ uri: 'changing', parts: [{ quote: invented(i) }] }));
      if (i === 5000) corpus.set(buildArticle({ uri: 'a', date: '2024', parts: [{ quote: LONG }] }));
    }
    const asked = buildArticle({ uri: 'b', parts: [{ quote: `${LONG} tonight` }] });
    assert.deepEqual(
      corpus.repeats(asked, 0).map(({ uri }) => uri),
      ['a', 'b'],
    );
  });
});
