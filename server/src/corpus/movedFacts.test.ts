import assert from 'node:assert/strict';
import { ArticleCorpus } from './articleCorpus';
import type { Part, Sketch } from './buildArticle';
import { buildArticle } from './buildArticle';

const PARTS: readonly Part[] = [
  { figure: 'Ada Lindqvist', role: 'mayor', gender: 'female' },
  { quote: 'We will rebuild the old harbour before winter', by: 'Ada Lindqvist' },
  { quote: 'Nobody asked the dockers', by: 'officials' },
];
const SKETCH: Sketch = { uri: 'a.txt', date: '2024-05-01', source: 'Reuters', cites: ['TASS'], parts: PARTS };

/** What `set` tells when an article takes the place of another one. */
function tells(next: Partial<Sketch>): boolean {
  const corpus = new ArticleCorpus();
  const [before, after] = [buildArticle(SKETCH), buildArticle({ ...SKETCH, ...next })];
  corpus.set(before);
  return corpus.set(after, 'all', before);
}

const withPart = (at: number, part: Partial<Part>): Sketch['parts'] =>
  PARTS.map((known, index) => (index === at ? ({ ...known, ...part } as Part) : known));

describe('corpus: an article that states the same as before', () => {
  it('changes nothing for others where nothing but places differ', () => {
    assert.equal(tells({}), false);
    assert.equal(tells({ parts: withPart(0, { as: 'her' }) }), false);
  });

  it('is another one where anything that others ask about differs', () => {
    const changes: Record<string, Partial<Sketch>> = {
      date: { date: '2024-05-02' },
      source: { source: 'AFP' },
      title: { title: 'The harbour' },
      chain: { cites: ['TASS', 'RT'] },
      figure: { parts: withPart(0, { figure: 'Ida Lindqvist' }) },
      gender: { parts: withPart(0, { gender: 'male' }) },
      role: { parts: withPart(0, { role: 'minister' }) },
      surface: { parts: withPart(0, { as: 'Mrs Lindqvist' }) },
      words: { parts: withPart(1, { quote: 'We will rebuild the old harbour before spring' }) },
      letters: { parts: withPart(1, { quote: 'We will rebuild the old Harbour before winter' }) },
      speaker: { parts: withPart(1, { by: 'officials' }) },
      'words of a speaker': { parts: withPart(2, { by: 'dockers' }) },
      kind: { parts: withPart(2, { kind: 'title' }) },
      language: { parts: withPart(2, { language: 'it' }) },
      'one more quotation': { parts: [...PARTS, { quote: 'And so it went' }] },
      'one less quotation': { parts: PARTS.slice(0, 2) },
    };
    for (const [what, change] of Object.entries(changes)) assert.equal(tells(change), true, what);
  });

  it('is another one where it is a copy of an article now, or is none any more', () => {
    const copied = {
      ...SKETCH,
      parts: [...PARTS, { figure: 'Ada Lindqvist', as: 'she went home and slept well there' }],
    };
    for (const [first, second] of [
      [SKETCH, copied],
      [copied, SKETCH],
    ] as const) {
      const corpus = new ArticleCorpus();
      const [before, after] = [buildArticle(first), buildArticle(second)];
      corpus.set(before);
      corpus.set(buildArticle({ ...copied, uri: 'b.txt' }));
      corpus.duplicates('b.txt');
      assert.equal(corpus.set(after, 'all', before), true);
      assert.equal(corpus.duplicates('b.txt').length, second === copied ? 1 : 0);
    }
  });

  it('is found by its new words', () => {
    const corpus = new ArticleCorpus();
    const before = buildArticle(SKETCH);
    const longer: Sketch = { ...SKETCH, parts: withPart(0, { as: 'she, who went home and slept well there' }) };
    const after = buildArticle(longer);
    corpus.set(before);
    corpus.duplicates('a.txt');
    assert.equal(corpus.set(after, 'all', before), false);
    corpus.set(buildArticle({ ...longer, uri: 'b.txt' }));
    assert.deepEqual(
      corpus.duplicates('b.txt').map(({ uri }) => uri),
      ['a.txt'],
    );
  });

  it('moves the places that the corpus tells', () => {
    const corpus = new ArticleCorpus();
    const named = (as?: string): Sketch => ({ ...SKETCH, parts: [{ figure: 'Bo Ek', as } as Part, ...PARTS] });
    const [before, after] = [buildArticle(named()), buildArticle(named('him'))];
    corpus.set(buildArticle({ ...SKETCH, uri: 'b.txt', date: '2024-06-01' }));
    corpus.set(before);
    const { length } = corpus.mentions(corpus.figure(before, 1));
    corpus.repeats(before, 0);
    assert.equal(corpus.figure(before, 1).roles.length, 2);
    assert.equal(corpus.set(after, 'all', before), false);
    const shown = ({ start, end }: { start: number; end: number }): string => after.text.slice(start, end);
    const figure = corpus.figure(after, 1);
    assert.equal(corpus.mentions(figure).length, length);
    assert.equal(shown(corpus.mentions(figure)[0]!), 'Ada Lindqvist');
    assert.equal(shown(figure.roles.find(({ location }) => location.uri === 'a.txt')!.location), 'mayor');
    assert.equal(shown(corpus.repeats(after, 0)[0]!), '“We will rebuild the old harbour before winter”');
    assert.equal(corpus.facts('a.txt')!.lines, after.lines);
  });
});
