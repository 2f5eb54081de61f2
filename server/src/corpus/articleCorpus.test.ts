import assert from 'node:assert/strict';
import type { Article } from '../article/article';
import { ArticleCorpus } from './articleCorpus';
import type { Part, Sketch } from './buildArticle';
import { buildArticle } from './buildArticle';

const corpusOf = (...sketches: Sketch[]): { corpus: ArticleCorpus; articles: Article[] } => {
  const corpus = new ArticleCorpus();
  const articles = sketches.map(buildArticle);
  articles.forEach((article) => corpus.set(article));
  return { corpus, articles };
};

/** One article a name; tells which of the names are the same figure, as lists of names. */
const whoIsWho = (...names: string[]): string[][] => {
  const { corpus, articles } = corpusOf(...names.map((figure, i) => ({ uri: `${i}.txt`, parts: [{ figure }] })));
  const groups = new Map<string, string[]>();
  articles.forEach((article, i) => {
    const { key } = corpus.figure(article, 0);
    groups.set(key, [...(groups.get(key) ?? []), names[i]!]);
  });
  return [...groups.values()];
};

const named = (article: Article, locations: readonly { start: number; end: number }[]): string[] =>
  locations.map(({ start, end }) => article.text.slice(start, end));

describe('corpus: figures', () => {
  it('joins full names over articles, whatever their case, accents and script', () => {
    for (const names of [
      ['Ada Lindqvist', 'ADA LINDQVIST', 'Ada Lindqvíst'],
      [
        'Volodymyr Zelensky',
        'Volodymyr Zelenskyy',
        'Wolodymyr Selenskyj',
        'Володимир Зеленський',
        'Volodymyr Zelenskij',
      ],
      ['Stéphane Séjourné', 'Stephane Sejournet'],
      ['Sergei Lavrov', 'Sergej Lawrow', 'Sergueï Lavrov', 'Сергей Лавров'],
      ['Donald Trump', 'Donald J. Trump', 'Donald John Trump'],
      ['Kim Jong-un', 'Kim Jong Un'],
      ['Abdel Fattah al-Sisi', 'Abdel Fattah el-Sisi', 'Abdel Fattah Al Sisi'],
      ['Ursula von der Leyen', 'Ursula Von Der Leyen'],
      ['Massimo D’Alema', "Massimo D'Alema"],
      ['J.D. Vance', 'JD Vance', 'J. D. Vance'],
    ]) {
      assert.deepEqual(whoIsWho(...names), [names]);
    }
  });

  it('keeps different names apart', () => {
    for (const names of [
      ['Emmanuel Macron', 'Emmanuel Marcon'],
      ['Mario Draghi', 'Mario Drago'],
      ['Bill Clinton', 'Hillary Clinton'],
      ['George W. Bush', 'George H. W. Bush', 'George Bush'],
      ['Donald Trump', 'Donald Trump Jr.'],
      ['Bryan Adams', 'Brian Adams'],
      ['Jan Smith', 'Ian Smith'],
      ['Kim Yong-chol', 'Kim Jong-chol'],
      ['Luigi Di Maio', 'Luigi Maio'],
      ['Ivan Lavrov', 'Ivan Lavrova'],
    ]) {
      assert.equal(whoIsWho(...names).length, names.length, names.join(', '));
    }
  });

  it('resolves a surname to the one figure that bears it', () => {
    assert.deepEqual(whoIsWho('Mark Rutte', 'Rutte'), [['Mark Rutte', 'Rutte']]);
    assert.deepEqual(whoIsWho('Ursula von der Leyen', '~von der Leyen', 'Leyen').length, 1);
    assert.deepEqual(whoIsWho('Luigi Di Maio', '~Di Maio', 'Maio'), [['Luigi Di Maio', '~Di Maio'], ['Maio']]);
    assert.deepEqual(whoIsWho('Володимир Зеленський', 'Selenskyj').length, 1);
  });

  it('leaves a surname that several figures bear as a figure of its own', () => {
    assert.deepEqual(whoIsWho('Bill Clinton', 'Hillary Clinton', 'Clinton', 'CLINTON'), [
      ['Bill Clinton'],
      ['Hillary Clinton'],
      ['Clinton', 'CLINTON'],
    ]);
  });

  it('joins an initial to the one given name that it fits', () => {
    assert.deepEqual(whoIsWho('Ada Lindqvist', 'A. Lindqvist', 'B. Lindqvist'), [
      ['Ada Lindqvist', 'A. Lindqvist'],
      ['B. Lindqvist'],
    ]);
    assert.equal(whoIsWho('Ada Lindqvist', 'Anna Lindqvist', 'A. Lindqvist').length, 3);
  });

  it('does not join a surname whose stated gender speaks against it', () => {
    const { corpus, articles } = corpusOf(
      { uri: 'a', parts: [{ figure: 'Hillary Clinton', gender: 'female' }] },
      { uri: 'b', parts: [{ figure: 'Clinton', gender: 'male' }] },
      { uri: 'c', parts: [{ figure: 'Clinton' }] },
    );
    const [hers, his, unclear] = articles.map((article) => corpus.figure(article, 0).key);
    assert.notEqual(his, hers);
    assert.equal(unclear, hers);
  });

  it('hears of a gender from later articles, and forgets it with them', () => {
    const { corpus, articles } = corpusOf(
      { uri: 'a', parts: [{ figure: 'Robin Clinton' }] },
      { uri: 'b', parts: [{ figure: 'Clinton', gender: 'male' }] },
    );
    const same = (): boolean => corpus.figure(articles[0]!, 0).key === corpus.figure(articles[1]!, 0).key;
    assert.equal(same(), true);
    corpus.set(buildArticle({ uri: 'c', parts: [{ figure: 'Robin Clinton', gender: 'female' }] }));
    assert.equal(same(), false);
    corpus.delete('c');
    assert.equal(same(), true);
  });

  it('splits and joins figures again as articles come and go', () => {
    const { corpus, articles } = corpusOf(
      { uri: 'a', parts: [{ figure: 'Bill Clinton' }] },
      { uri: 'b', parts: [{ figure: 'Clinton' }] },
    );
    const same = (): boolean => corpus.figure(articles[0]!, 0).key === corpus.figure(articles[1]!, 0).key;
    assert.equal(same(), true);
    corpus.set(buildArticle({ uri: 'c', parts: [{ figure: 'Hillary Clinton' }] }));
    assert.equal(same(), false);
    corpus.delete('c');
    assert.equal(same(), true);
    corpus.set(buildArticle({ uri: 'a', parts: [] }));
    assert.equal(corpus.figure(articles[1]!, 0).name, 'Clinton');
  });

  it('names a figure by its most frequent full spelling, ties by path', () => {
    const name = (...names: string[]): string => {
      const { corpus, articles } = corpusOf(...names.map((figure, i) => ({ uri: `${i}`, parts: [{ figure }] })));
      return corpus.figure(articles[0]!, 0).name;
    };
    assert.equal(
      name('Sergej Lawrow', 'Sergei Lavrov', 'Sergei Lavrov', 'Lavrov', 'Lavrov', 'Lavrov'),
      'Sergei Lavrov',
    );
    assert.equal(name('Sergej Lawrow', 'Sergei Lavrov'), 'Sergej Lawrow');
  });

  it('lists aliases by frequency and roles by date, newest first', () => {
    const { corpus, articles } = corpusOf(
      {
        uri: 'a',
        date: '2024',
        parts: [
          { figure: 'Ada Lindqvist', role: 'minister' },
          { figure: 'Ada Lindqvist', as: 'Lindqvist' },
        ],
      },
      {
        uri: 'b',
        parts: [
          { figure: 'Ada Lindqvist', role: 'scientist' },
          { figure: 'Ada Lindqvist', as: 'the minister' },
        ],
      },
      { uri: 'c', date: '2025-03', parts: [{ figure: 'Ada Lindqvist', role: 'president' }] },
      { uri: 'd', parts: [{ figure: 'Lindqvist' }] },
      { uri: 'e', parts: [{ figure: 'A. Lindqvist' }] },
    );
    const figure = corpus.figure(articles[3]!, 0);
    assert.equal(figure.name, 'Ada Lindqvist');
    assert.deepEqual(figure.aliases, ['Lindqvist', 'A. Lindqvist']);
    assert.deepEqual(
      figure.roles.map(({ text, date, location }) => [text, date, location.uri]),
      [
        ['president', '2025-03', 'c'],
        ['minister', '2024', 'a'],
        ['scientist', null, 'b'],
      ],
    );
    const { start, end } = figure.roles[0]!.location;
    assert.equal(articles[2]!.text.slice(start, end), 'president');
  });

  it('lists mentions by path and offset, also where two figures of an article are one', () => {
    const parts: Part[] = [
      { figure: 'Lindqvist' },
      { figure: 'Ada Lindqvist' },
      { figure: 'Lindqvist' },
      { figure: 'Bo Ek' },
    ];
    const { corpus, articles } = corpusOf({ uri: 'b', parts }, { uri: 'a', parts: [{ figure: 'Lindqvist' }] });
    const mentions = corpus.mentions(corpus.figure(articles[0]!, 1));
    assert.deepEqual(
      mentions.map(({ uri }) => uri),
      ['a', 'b', 'b', 'b'],
    );
    assert.deepEqual(named(articles[0]!, mentions.slice(1)), ['Lindqvist', 'Ada Lindqvist', 'Lindqvist']);
  });

  it('lists quotations by date, undated last, then by path', () => {
    const parts: Part[] = [
      { figure: 'Ada Lindqvist' },
      { quote: 'One', by: 'Ada Lindqvist' },
      { quote: 'Two', by: 'officials' },
    ];
    const { corpus, articles } = corpusOf(
      { uri: 'a', parts },
      { uri: 'd', date: '2025', parts },
      { uri: 'c', date: '2024-05-01', parts },
      { uri: 'b', date: '2025-01-01', parts },
    );
    const quotations = corpus.quotations(corpus.figure(articles[0]!, 0));
    assert.deepEqual(
      quotations.map(({ uri }) => uri),
      ['c', 'b', 'd', 'a'],
    );
    assert.deepEqual(named(articles[0]!, quotations.slice(-1)), ['“One”']);
  });

  it('finds figures by the start of a word, by any part, by another spelling', () => {
    const { corpus } = corpusOf(
      ...['Ada Lindqvist', 'Bo Lind', 'Zoë Blinder', 'Volodymyr Zelensky', 'Alexandria Ocasio-Cortez'].map(
        (figure, i) => ({
          uri: `${i}`,
          parts: [{ figure }],
        }),
      ),
    );
    const find = (query: string, limit = 10): string[] => corpus.findFigures(query, limit).map(({ name }) => name);
    assert.deepEqual(find('LIND'), ['Bo Lind', 'Ada Lindqvist', 'Zoë Blinder']);
    assert.deepEqual(find('lind', 2), ['Bo Lind', 'Ada Lindqvist']);
    assert.deepEqual(find('zoe'), ['Zoë Blinder']);
    assert.deepEqual(find('ada l'), ['Ada Lindqvist']);
    assert.deepEqual(find('Selenskyj'), ['Volodymyr Zelensky']);
    assert.deepEqual(find('Зеленс'), ['Volodymyr Zelensky']);
    assert.deepEqual(find('ocasio cor'), ['Alexandria Ocasio-Cortez']);
    assert.deepEqual(find('nobody'), []);
    assert.equal(find('').length, 5);
    assert.deepEqual(find('lind', 0), []);
  });

  it('answers for an article that it does not hold', () => {
    const article = buildArticle({ uri: 'new', parts: [{ figure: 'Ada Lindqvist' }] });
    const corpus = new ArticleCorpus();
    const figure = corpus.figure(article, 0);
    assert.equal(figure.name, 'Ada Lindqvist');
    assert.deepEqual(corpus.mentions(figure), []);
    assert.deepEqual(corpus.quotations(figure), []);
    assert.equal(corpus.figure(article, 7).name, '');
  });
});

const WORDS = 'We will rebuild the harbour before winter';

describe('corpus: repeats', () => {
  it('puts the earliest-dated first and undated ones last, in path order', () => {
    const { corpus, articles } = corpusOf(
      { uri: 'z', parts: [{ quote: WORDS }] },
      { uri: 'b', parts: [{ quote: WORDS }] },
      { uri: 'c', date: '2025-02', parts: [{ quote: WORDS }] },
      { uri: 'd', date: '2025-01-31/2025-03-01', parts: [{ quote: WORDS }] },
    );
    const group = corpus.repeats(articles[0]!, 0);
    assert.deepEqual(
      group.map(({ uri, relation, date }) => [uri, relation, date]),
      [
        ['d', 'origin', '2025-01-31/2025-03-01'],
        ['c', 'exact', '2025-02'],
        ['b', 'exact', null],
        ['z', 'exact', null],
      ],
    );
    const { start, end, innerStart, innerEnd } = group[3]!;
    assert.equal(articles[0]!.text.slice(start, end), `“${WORDS}”`);
    assert.equal(articles[0]!.text.slice(innerStart, innerEnd), WORDS);
    assert.deepEqual([...corpus.allRepeats()], [group]);
  });

  it('gives each member its speaker by the name of the corpus', () => {
    const { corpus, articles } = corpusOf(
      { uri: 'a', parts: [{ figure: 'Sergei Lavrov' }, { quote: WORDS, by: 'Sergei Lavrov' }] },
      { uri: 'b', parts: [{ figure: 'Lawrow' }, { quote: WORDS, by: 'Lawrow' }] },
      { uri: 'c', parts: [{ quote: WORDS, by: 'officials' }] },
      { uri: 'd', parts: [{ quote: WORDS }] },
    );
    assert.deepEqual(
      corpus.repeats(articles[0]!, 0).map(({ speaker }) => speaker),
      ['Sergei Lavrov', 'Sergei Lavrov', 'officials', null],
    );
  });

  it('links repeats inside one article, but no titles, headings and stock phrases', () => {
    const twice = (part: Omit<Extract<Part, { quote: string }>, 'quote'>, quote: string): number => {
      const { corpus, articles } = corpusOf({
        uri: 'a',
        parts: [
          { quote, ...part },
          { quote, ...part },
        ],
      });
      return corpus.repeats(articles[0]!, 0).length;
    };
    assert.equal(twice({}, WORDS), 2);
    assert.equal(twice({ kind: 'scare' }, WORDS), 2);
    assert.equal(twice({ kind: 'title' }, WORDS), 0);
    assert.equal(twice({ kind: 'heading' }, WORDS), 0);
    assert.equal(twice({}, 'no further comment'), 0);
  });

  it('has no group where a quotation stands alone, is gone, or was never there', () => {
    const { corpus, articles } = corpusOf(
      { uri: 'a', parts: [{ quote: WORDS }] },
      { uri: 'b', parts: [{ quote: WORDS }] },
    );
    corpus.delete('b');
    assert.deepEqual(corpus.repeats(articles[0]!, 0), []);
    assert.deepEqual(corpus.repeats(articles[0]!, 5), []);
    assert.deepEqual([...corpus.allRepeats()], []);
  });

  it('keeps facts of the article', () => {
    const { corpus } = corpusOf(
      { uri: 'a', date: 'soon', source: 'Reuters', title: 'Harbour' },
      { uri: 'b', date: '2024-02' },
    );
    const { date, source, title, language } = corpus.facts('a')!;
    assert.deepEqual(
      { date, source, title, language },
      { date: null, source: 'Reuters', title: 'Harbour', language: 'en' },
    );
    assert.equal(corpus.facts('b')!.date, '2024-02');
    assert.equal(corpus.facts('c'), undefined);
    assert.deepEqual([...corpus.uris()], ['a', 'b']);
    corpus.clear();
    assert.equal(corpus.size, 0);
    assert.deepEqual([...corpus.uris()], []);
  });
});
