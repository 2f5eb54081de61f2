import { strict as assert } from 'node:assert';
import { parseArticle } from '../parseArticle';
import { citationChain } from './citationChain';

/** The sources of an article as `relation name [as written]`, and the chain. */
function read(text: string, sidecar?: string): { sources: string[]; chain: string } {
  const uri = 'file:///news/bridge.txt';
  const article = parseArticle({
    uri,
    text,
    ...(sidecar === undefined ? {} : { sidecar: { uri: 'file:///news/bridge.meta.yaml', text: sidecar } }),
  });
  let end = 0;
  for (const source of article.sources) {
    assert.ok(source.start >= end && source.end > source.start, 'sources stand in order, without overlap');
    end = source.end;
  }
  return {
    sources: article.sources.map(
      ({ relation, name, start, end: stop }) => `${relation} ${name} [${text.slice(start, stop)}]`,
    ),
    chain: citationChain(article).join(' ← '),
  };
}

const BODY =
  'The mayor of Turin, Ada Lindqvist, opened the bridge and spoke of a long winter for everybody in the town. ';

describe('sources', () => {
  describe('what the article cites', () => {
    const cases: Record<string, string[]> = {
      'Ada Lindqvist said so in an interview with Reuters.': ['cited Reuters [Reuters]'],
      '“The bridge holds,” TASS quotes her as saying.': ['cited TASS [TASS]'],
      'The bridge will open in May, people in the town say with reference to Bloomberg.': [
        'cited Bloomberg [Bloomberg]',
      ],
      'Il ponte aprirà a maggio, si dice in città con riferimento a Bloomberg.': ['cited Bloomberg [Bloomberg]'],
      'She told the newspaper Corriere della Sera that it holds.': ['cited Corriere della Sera [Corriere della Sera]'],
      'In an article in the New York Times she defended the bridge.': ['cited The New York Times [New York Times]'],
      'The mayor told the Guardian that it holds.': ['cited The Guardian [Guardian]'],
      'La sindaca lo ha detto in un’intervista a «La Stampa» di ieri.': ['cited La Stampa [La Stampa]'],
      'La sindaca lo ha spiegato ai microfoni di Sky TG24 e all’Ansa.': [
        'cited SkyTG24 [Sky TG24]',
        'cited ANSA [Ansa]',
      ],
      'Secondo la Repubblica, la sindaca non ha dubbi sul ponte.': ['cited La Repubblica [la Repubblica]'],
      'Die Bürgermeisterin sagte der Bild-Zeitung, die Brücke halte.': ['cited Bild [Bild-Zeitung]'],
      'Das berichtete die Zeitung „Die Welt“ am Montag aus Turin.': ['cited Die Welt [Die Welt]'],
      'La maire l’a dit dans un entretien au Monde et au journal Le Figaro.': ['cited Le Figaro [Le Figaro]'],
      'La alcaldesa lo dijo en una entrevista con el diario ABC de ayer.': ['cited ABC [ABC]'],
      'The mayor spoke to Time magazine, and The Sun newspaper has a photograph.': [
        'cited Time [Time magazine]',
        'cited The Sun [The Sun]',
      ],
    };
    for (const [text, expected] of Object.entries(cases)) {
      it(text, () => assert.deepEqual(read(text).sources, expected));
    }
  });

  describe('words that only look like outlets', () => {
    for (const text of [
      'Time is short, and the sun does not wait. Post offices close at six.',
      'The Sun rose over the bridge. The Independent candidate waited.',
      'Il tempo è poco: il giorno dopo la nazione ringrazia. Libero il ponte, domani si passa.',
      'Il Presidente della Repubblica ha visto il ponte. Domani torna.',
      'Ha risposto: «Domani».',
      'France 2-1 Italy was the result. Italia 1-0.',
      'Michael Bloomberg opened the bridge. According to Bloomberg, it will hold.',
      'Anna Rai crossed the bridge.',
      'Die Welt ist klein. Das Bild hing schief, der Spiegel auch.',
      'The mirror broke when the star of the express train arrived.',
      'Ada Lindqvist wore a Sky Blue coat.',
      'A fellow of the Reuters Institute crossed the bridge.',
    ]) {
      it(text, () => assert.deepEqual(read(text).sources, []));
    }
  });

  describe('what publishes the article', () => {
    it('an outlet that signs an insertion, torn over paragraphs; all its mentions', () => {
      const text =
        'Ada Lindqvist explained it in a conversation with RT.\n\n“We pay for it with (the grant. -\n\nRT\n\n) all we have,” she said in Turin.\n\n“It holds,” TASS quotes her as saying in an interview given to the newspaper Corriere della Sera.';
      const { sources, chain } = read(text);
      assert.deepEqual(sources, [
        'publisher RT [RT]',
        'publisher RT [RT]',
        'cited TASS [TASS]',
        'cited Corriere della Sera [Corriere della Sera]',
      ]);
      assert.equal(chain, 'RT ← TASS ← Corriere della Sera');
    });

    it('an insertion on one line', () => {
      const { sources } = read('“When she (Lindqvist – UNIAN) and I met, we spoke of the bridge,” the engineer said.');
      assert.deepEqual(sources, ['publisher UNIAN [UNIAN]']);
    });

    it('not the agency of a photograph', () => {
      const { sources } = read(`${BODY}\n\n${BODY}(Photo – AFP) She left at noon. More of it tomorrow, she said.`);
      assert.deepEqual(sources, ['cited AFP [AFP]']);
    });

    it('the agency of the dateline', () => {
      const { sources, chain } = read(`TURIN, Feb 11 (Reuters) - ${BODY}She told Reuters so; TASS reported it too.`);
      assert.deepEqual(sources, ['publisher Reuters [Reuters]', 'publisher Reuters [Reuters]', 'cited TASS [TASS]']);
      assert.equal(chain, 'Reuters ← TASS');
    });

    for (const end of ['(ANSA)', '(ANSA).', '\n\n(ANSA)', '\n\nFonte: ANSA', '\n\n© ANSA - Riproduzione riservata']) {
      it(`a sign-off: ${JSON.stringify(end)}`, () => {
        assert.deepEqual(read(`${BODY}\n\n${BODY}${end}`).sources, ['publisher ANSA [ANSA]']);
      });
    }

    it('two agencies in one sign-off', () => {
      assert.deepEqual(read(`${BODY}\n\n${BODY}(dpa/AFP)`).sources, ['publisher dpa [dpa]', 'publisher AFP [AFP]']);
    });

    it('not what the last sentence says in brackets', () => {
      assert.deepEqual(read(`${BODY}It holds (as CNN said).`).sources, ['cited CNN [CNN]']);
    });

    it('the outlet of which the article says that it is the interview', () => {
      const { sources, chain } = read(
        'In this interview with «La Stampa» the mayor, Ada Lindqvist, speaks of her bridge.',
      );
      assert.deepEqual(sources, ['publisher La Stampa [La Stampa]']);
      assert.equal(chain, 'La Stampa');
    });

    it('the source of the header, before any other sign', () => {
      const { sources, chain } = read(`source: La Stampa\ndate: 2026-02-11\n\n${BODY}She told Reuters so. (ANSA)`);
      assert.deepEqual(sources, ['publisher La Stampa [La Stampa]', 'cited Reuters [Reuters]', 'cited ANSA [ANSA]']);
      assert.ok(chain.startsWith('La Stampa ← '));
    });

    it('the source of a sidecar, which has no place in the text', () => {
      const { sources, chain } = read(`${BODY}She told RT so; TASS quotes her.`, 'source: RT\nvia: Interfax\n');
      assert.deepEqual(sources, ['publisher RT [RT]', 'cited TASS [TASS]']);
      assert.equal(chain, 'RT ← Interfax ← TASS');
    });
  });

  it('takes The Times for the paper that was named before', () => {
    const { sources } = read('The New York Times wrote about it. The mayor had told The Times that the bridge holds.');
    assert.deepEqual(sources.slice(1), ['cited The New York Times [The Times]']);
  });

  it('leaves photo credits out', () => {
    const text = `${BODY}${BODY}\n\n  • The mayor on her bridge\n\n  • © AFP\n\n${BODY}${BODY}`;
    assert.deepEqual(read(text).sources, []);
  });

  it('grows linearly', () => {
    const part = 'The mayor told the Guardian, The Sun and Reuters (the grant – RT) so. '.repeat(20) + '\n\n';
    const article = parseArticle({ uri: 'file:///a.txt', text: part.repeat(20) });
    assert.equal(article.sources.length, 20 * 20 * 4);
  });
});
