import assert from 'node:assert/strict';
import { readMarked } from '../../bench/quotes/marked';

describe('marked articles', () => {
  const only = (source: string) => {
    const { text, quotes } = readMarked('a.txt', source);
    assert.equal(quotes.length, 1);
    const quote = quotes[0]!;
    const words = quote.sourceSpans?.map(([start, end]) => text.slice(start, end)) ?? [];
    return { ...quote, text, quoted: text.slice(quote.start, quote.end), words };
  };

  it('take the marks out and keep the quotation where it stands', () => {
    const quote = only('Sì. ⟦“Non ci fermiamo”|Carla Neri⟧, ha detto Carla Neri.');
    assert.equal(quote.text, 'Sì. “Non ci fermiamo”, ha detto Carla Neri.');
    assert.equal(quote.quoted, '“Non ci fermiamo”');
    assert.equal(quote.resolvedName, 'Carla Neri');
    assert.deepEqual(quote.words, ['Carla Neri']);
  });

  it('name the speaker by the nearest words, outside quotations and as whole words', () => {
    const source = 'Neri tace. Poi Nerini arriva. ⟦“No, Neri resta”|Carla Neri⟧, dice Neri. Infine Neri va.';
    const quote = only(source);
    assert.equal(quote.sourceStart, quote.text.indexOf('Neri. Infine'));
    assert.deepEqual(quote.words, ['Neri']);
  });

  it('take the words that are given', () => {
    const quote = only('Carla Neri è ministra. ⟦“Non ci fermiamo”|Carla Neri|ministra⟧, dice.');
    assert.deepEqual(quote.words, ['ministra']);
    assert.equal(quote.resolvedName, 'Carla Neri');
  });

  it('take words within the quotation where the mark says so', () => {
    const quote = only('Carla Neri, elle rit. ⟦« Non, dit-elle. Jamais. »|Carla Neri|<elle⟧');
    assert.equal(quote.sourceStart, quote.text.indexOf('elle. Jamais'));
  });

  it('take every place that names the speaker where the paragraph has none', () => {
    const quote = only('Carla Neri arriva.\nNeri tace.\n⟦“Non ci fermiamo”|Carla Neri⟧');
    assert.deepEqual(quote.words, ['Carla Neri', 'Neri']);
  });

  it('know speakers without a name, and quotations without a speaker', () => {
    const union = only('⟦“Scioperiamo”||sindacato⟧, dice il sindacato.');
    assert.equal(union.resolvedName, null);
    assert.deepEqual(union.words, ['sindacato']);
    assert.equal(only('Un grido: ⟦“Andate via”|⟧.').sourceText, undefined);
  });

  it('set short words of a paraphrase apart, and what is no speech', () => {
    assert.equal(only('⟦“un suicidio”|?Carla Neri⟧, per Neri.').tier, 'optional');
    const { others, quotes } = readMarked('a.txt', 'La ⟦“riforma”|#scare⟧ e ⟦“Il faro”|#title⟧.');
    assert.deepEqual(quotes, []);
    assert.deepEqual(
      others.map(({ kind }) => kind),
      ['scare', 'title'],
    );
  });

  it('refuse marks that are not well formed, and words that stand nowhere', () => {
    for (const source of ['⟦“a”⟧', '⟦“a”|b|c|d⟧', '⟦“a”|Neri', '⟦“a ⟦b⟧|Neri⟧ Neri', '⟦“a”|#song⟧', '⟦“a”|Neri⟧ Nero'])
      assert.throws(() => readMarked('a.txt', source), source);
  });
});
