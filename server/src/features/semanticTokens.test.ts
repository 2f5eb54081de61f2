import assert from 'node:assert/strict';
import { readViews } from '../../../test/views';
import { semanticTokens } from './semanticTokens';

const WHOLE = { start: 0, end: 10_000 };

/** The tokens of a range as `words type.modifier`. */
const tokens = (source: string, range = WHOLE): string[] => {
  const { article } = readViews(source);
  return semanticTokens(article, range).map(
    ({ start, end, type, modifier }) => `${article.text.slice(start, end)} ${type}${modifier ? `.${modifier}` : ''}`,
  );
};

const SOURCE = `date: 2024-05-02

“The bridge stands,” said Ada Lindqvist on 4 March 1999. She read “Harbour Lights” to the “experts” of Reuters.`;

describe('features: semantic tokens', () => {
  it('name speakers, cues, dates and quotation marks', () => {
    const found = tokens(SOURCE);
    for (const one of ['Ada Lindqvist figure.speaker', 'said cue', '4 March 1999 date', '“ quotation']) {
      assert.ok(found.includes(one), `${one} is among ${found.join(' | ')}`);
    }
  });

  it('tell quotations that are no speech', () => {
    const found = tokens(SOURCE);
    assert.ok(found.includes('“ quotation.scare'), found.join(' | '));
  });

  it('are those of the range alone, in order and without overlaps', () => {
    const { article } = readViews(SOURCE);
    const all = semanticTokens(article, WHOLE);
    for (let i = 1; i < all.length; i++) assert.ok(all[i]!.start >= all[i - 1]!.end);
    const start = article.text.indexOf('on 4');
    const end = article.text.indexOf('. She');
    assert.deepEqual(tokens(SOURCE, { start, end }), ['4 March 1999 date']);
  });
});
