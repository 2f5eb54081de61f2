import assert from 'node:assert/strict';
import { parseArticle } from './parseArticle';

const read = (paragraphs: readonly string[], join = '\n\n') =>
  parseArticle({ uri: 'test:article.txt', text: `${paragraphs.join(join)}\n` });

const LEAD = 'Ada Lind: «Non torno indietro»';
const PROSE =
  'La sindaca di Norrvik Ada Lind riceve nel suo studio, con la finestra aperta sul porto e tre scatoloni ancora chiusi accanto alla porta, otto mesi dopo il voto che ha cambiato la città.';
const TURNS = [
  'Perché parla adesso?',
  'Perché a settembre si vota e qualcuno deve pur dirlo prima.',
  'Il ministro Tore Falk parla di un dono alla città.',
  'Allora lo tenga lui. Io gli ho detto: «Il porto non si vende».',
  'E che cosa le ha risposto?',
  'Niente. Una signora al mercato mi ha detto: «Brava, tenga duro».',
  'Lo rifarebbe?',
  'Sì, domani mattina.',
  'Ultima domanda. Che cosa le manca?',
  'Il silenzio delle barche d’inverno.',
];

describe('interviews in plain text', () => {
  it('are told by questions that take turns with answers, though one lacks its mark', () => {
    const { kind, turns, blocks } = read([LEAD, PROSE, ...TURNS]);
    assert.equal(kind, 'interview');
    assert.equal(turns.length, TURNS.length);
    assert.deepEqual(
      blocks.slice(-TURNS.length).map((block) => block.kind),
      TURNS.map((_, n) => (n % 2 === 0 ? 'question' : 'answer')),
    );
  });

  it('give words in an answer to whoever is told to have said them', () => {
    const { quotations } = read([LEAD, PROSE, ...TURNS]);
    const speakers = quotations.map(({ speaker }) => speaker?.name ?? null);
    assert.deepEqual(speakers, ['Ada Lind', 'Ada Lind', 'Una signora al mercato']);
  });

  it('are read where every answer stands in the line behind its question', () => {
    const pairs = TURNS.flatMap((turn, n) => (n % 2 === 0 ? [`${turn}\n${TURNS[n + 1]!}`] : []));
    assert.equal(read([LEAD, PROSE, ...pairs]).turns.length, TURNS.length);
  });

  it('are not seen where every turn has a label in marks', () => {
    const labelled = TURNS.map((turn, n) => `''${n % 2 === 0 ? 'Gazzetta' : 'Lind'}'': ${turn}`);
    assert.equal(read([LEAD, PROSE, ...labelled]).turns.length, 0);
  });

  it('are not seen in a report that asks a few questions', () => {
    const prose = [
      PROSE,
      'Chi pagherà?',
      PROSE,
      PROSE,
      'Che cosa farà il porto?',
      PROSE,
      PROSE,
      PROSE,
      'E poi?',
      PROSE,
    ];
    assert.equal(read([LEAD, ...prose]).kind, 'report');
    assert.equal(read([LEAD, PROSE, ...TURNS.slice(4)]).kind, 'report');
  });
});
