import assert from 'node:assert/strict';
import { ArticleCorpus } from './articleCorpus';
import type { Sketch } from './buildArticle';
import { buildArticle } from './buildArticle';
import type { Meter } from './meter';

const SYLLABLES = ['ka', 'lo', 'mi', 'ra', 'ten', 'sol', 'vi', 'ber', 'din', 'gu'];
/** An invented surname for each number. */
const surname = (number: number): string =>
  `B${[...String(number)].map((digit) => SYLLABLES[Number(digit)]).join('')}h`;

/** Articles about ever new people, four to a surname, who say ever new things; what is asked about stands in the first few. */
function sketch(number: number): Sketch {
  const ours = number < 6;
  const name = `${['Ada', 'Bo', 'Cia', 'Dag'][number % 4]} ${surname(Math.floor(number / 4))}`;
  return {
    source: ours ? 'Harbour Post' : `Post of ${surname(number)}`,
    cites: ours ? ['TASS'] : ['Reuters'],
    uri: `file:///${String((number * 7919) % 10_007).padStart(5, '0')}.txt`,
    date: `20${10 + (number % 15)}`,
    parts: [
      { figure: name, role: 'minister' },
      { quote: `This is the sentence that has the number ${number}`, by: name },
      ...(ours
        ? [
            { figure: 'Ada Lindqvist', role: 'mayor' },
            { figure: 'Lindqvist' },
            { quote: 'We will rebuild the harbour before winter', by: 'Ada Lindqvist' },
          ]
        : []),
    ],
  };
}

/**
 * What each request touches in a corpus of that size, after an edit of another article. For `findFigures` these are the names
 * that it looks at: running through the sheet of names is left to the engine.
 */
function costs(size: number): Record<string, number> {
  const meter: Meter = { visited: 0 };
  const corpus = new ArticleCorpus(meter);
  const articles = Array.from({ length: size }, (_, number) => buildArticle(sketch(number)));
  for (const article of articles) corpus.set(article);
  const asked = articles[0]!;
  const figure = corpus.figure(asked, 1);
  corpus.findFigures('lindqvist', 1);
  const cost = (request: () => unknown): number => {
    corpus.set(buildArticle({ ...sketch(50), date: '2001' }));
    meter.visited = 0;
    request();
    return meter.visited;
  };
  return {
    figure: cost(() => corpus.figure(asked, 1)),
    'a figure just named': cost(() => {
      corpus.set(buildArticle({ uri: 'new', parts: [{ figure: 'Bo Lindqvist' }] }));
      corpus.figure(asked, 1);
      corpus.delete('new');
    }),
    aliases: cost(() => corpus.figure(asked, 1).aliases),
    roles: cost(() => corpus.figure(asked, 1).roles),
    mentions: cost(() => corpus.mentions(figure)),
    quotations: cost(() => corpus.quotations(figure)),
    newestQuotations: cost(() => corpus.newestQuotations(figure, 3)),
    counts: cost(() => ({ ...corpus.figure(asked, 1), aliases: [], roles: [] })),
    source: cost(() => ({ ...corpus.source('Harbour Post') })),
    sourcePlaces: cost(() => corpus.sourcePlaces('Harbour Post')),
    duplicates: cost(() => corpus.duplicates(asked.uri)),
    repeats: cost(() => corpus.repeats(asked, 1)),
    repeatsAt: cost(() => corpus.repeatsAt({ uri: asked.uri, ...asked.quotations[1]! })),
    findSources: cost(() => corpus.findSources('harbour', 20)),
    'no repeats': cost(() => corpus.repeats(asked, 0)),
    findFigures: cost(() => corpus.findFigures('lindqvist', 20)),
    'no figures': cost(() => corpus.findFigures('nobody', 20)),
  };
}

describe('corpus: growth', () => {
  it('answers at a cost that does not grow with the corpus', () => {
    // The sentence that all articles share is a stock phrase from some hundred articles on: up to there its cost grows.
    const small = costs(500);
    assert.deepEqual(costs(1500), small);
    assert.deepEqual(costs(5000), small);
    assert.ok(small['mentions']! >= 12, 'the meter counts');
  });
});
