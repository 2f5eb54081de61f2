import assert from 'node:assert/strict';
import fc from 'fast-check';
import { detectLanguage } from './detect';

/** Short quotations, as they stand in invented news; a line each. */
const QUOTATIONS: Readonly<Record<string, string>> = {
  en: `
    We will not sell the harbour.
    That’s not what I said
    They don’t know the price of bread
    a very dangerous precedent
    It was raining and nobody came
    You can’t build a bridge with promises
    no comment
    I’m proud of this town and its people
    Our members want answers, not excuses.
    What happened here must never happen again
    the worst flood since 1953
    She told us to wait outside
    People are tired of waiting.
    Enough is enough
    We have always paid our fishermen on time
  `,
  it: `
    Non venderemo mai il porto
    È una vergogna
    L’accordo c’è già
    un precedente molto pericoloso
    Pioveva e non è venuto nessuno
    Chiediamo solo rispetto
    Nessun commento
    Sono orgoglioso di questa città
    dell’altra sponda del fiume
    Quello che è successo qui non deve ripetersi
    la peggiore alluvione dal 1953
    Ci ha detto di aspettare fuori
    La gente è stanca di aspettare.
    Adesso basta
    Abbiamo sempre pagato i nostri pescatori
  `,
  fr: `
    Nous ne vendrons jamais le port
    C’est une honte
    J’ai dit ce que j’avais à dire
    un précédent très dangereux
    Il pleuvait et personne n’est venu
    On ne construit pas un pont avec des promesses
    Aucun commentaire
    Je suis fier de cette ville
    qu’il parle enfin
    Ce qui s’est passé ici ne doit plus arriver
    la pire inondation depuis 1953
    Elle nous a dit d’attendre dehors
    Les gens sont fatigués d’attendre.
    Ça suffit
    Nos pêcheurs ont toujours été payés
  `,
  de: `
    Wir werden den Hafen nicht verkaufen
    Das ist eine Schande
    Ich habe alles gesagt
    ein gefährlicher Präzedenzfall
    Es regnete und niemand kam
    Was war das für ein Brief
    Kein Kommentar
    Ich bin stolz auf diese Stadt
    So geht’s nicht weiter
    Was hier geschehen ist, darf nie wieder geschehen
    das schlimmste Hochwasser seit 1953
    Sie sagte uns, wir sollen draußen warten
    Die Menschen sind müde.
    Jetzt reicht es
    Unsere Fischer wurden immer bezahlt
  `,
  es: `
    No vamos a vender el puerto
    Es una vergüenza
    Ya dije lo que tenía que decir
    un precedente muy peligroso
    Llovía y no vino nadie
    No se construye un puente con promesas
    Sin comentarios
    Estoy orgulloso de esta ciudad
    ¿Quién va a pagar?
    Lo que pasó aquí no debe repetirse
    la peor inundación desde 1953
    Nos dijo que esperáramos afuera
    La gente está cansada de esperar.
    Ya basta
    Siempre hemos pagado a nuestros pescadores
  `,
};

const linesOf = (list: string): string[] =>
  list
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

describe('detect: the language of a text', () => {
  for (const [code, list] of Object.entries(QUOTATIONS)) {
    it(`recognises short quotations: ${code}`, () => {
      const quotations = linesOf(list);
      const wrong = quotations.filter((quotation) => ![code, 'und'].includes(detectLanguage(quotation)));
      assert.deepEqual(wrong, []);
      // Two words that two languages share ("no comment") may stay undecided.
      const undecided = quotations.filter((quotation) => detectLanguage(quotation) === 'und');
      assert.ok(undecided.length <= 1, undecided.join(' | '));
    });

    it(`recognises a text in capitals, and one with straight apostrophes: ${code}`, () => {
      const text = linesOf(list).join('. ');
      assert.equal(detectLanguage(text.toUpperCase()), code);
      assert.equal(detectLanguage(text.replaceAll('’', "'")), code);
    });
  }

  it('reads typographic apostrophes as straight ones', () => {
    for (const elided of ["l'acqua dell'Arno", "qu'elle d'Orsay j'irai", "they're what he'd"])
      assert.equal(detectLanguage(elided), detectLanguage(elided.replaceAll("'", '’')));
    assert.equal(detectLanguage('dell’orto'), 'it');
    assert.equal(detectLanguage('qu’Odile'), 'fr');
  });

  it('goes by the sentences around foreign names', () => {
    assert.equal(
      detectLanguage('The paper Die Neue Woche and the daily La Voce both reported that he had left.'),
      'en',
    );
    assert.equal(detectLanguage('Secondo il New Harbour Times il sindaco ha già firmato.'), 'it');
    assert.equal(detectLanguage('Laut The Daily Ferry hat der Minister das schon gewusst.'), 'de');
  });

  it('tells languages without a data file from those with one', () => {
    assert.equal(detectLanguage('Мы не будем продавать порт, это было бы ошибкой'), 'ru');
    assert.equal(detectLanguage('Ми не будемо продавати порт, це була б помилка їхня'), 'uk');
    assert.equal(detectLanguage('Nie sprzedamy portu, bo to jest nasz dom i już'), 'pl');
    assert.equal(detectLanguage('Não vamos vender o porto, ele é de todos nós'), 'pt');
    assert.equal(detectLanguage('Wij verkopen de haven niet, dat is voor ons te veel'), 'nl');
  });

  it('decides among the languages that a corpus has', () => {
    const dutch = 'Wij verkopen de haven niet, dat is voor ons te veel';
    assert.equal(detectLanguage(dutch, ['nl', 'de']), 'nl');
    assert.notEqual(detectLanguage(dutch, ['en', 'de']), 'nl');
    assert.equal(detectLanguage('Norrvik', ['it']), 'it');
    assert.equal(detectLanguage('Norrvik', ['it', 'fr']), 'und');
    fc.assert(
      fc.property(fc.string({ maxLength: 80 }), (text) => {
        assert.ok(['it', 'fr', 'und'].includes(detectLanguage(text, ['it', 'fr'])));
      }),
      { seed: 3, numRuns: 200 },
    );
  });

  it('does not guess where nothing tells', () => {
    for (const text of ['', '   ', '42', '1999–2004', '…', 'RT', 'Ada Lindqvist', '東京で会談', 'Λιμάνι', '🙂'])
      assert.equal(detectLanguage(text), 'und', text);
  });

  it('looks at the head of a long text only', () => {
    const italian = `${linesOf(QUOTATIONS.it!).join('. ')}. `.repeat(12);
    const german = `${linesOf(QUOTATIONS.de!).join('. ')}. `.repeat(40);
    assert.ok(italian.length > 4000);
    assert.equal(detectLanguage(italian + german), 'it');
  });

  it('gives a code for any text, the same one each time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const first = detectLanguage(text);
        assert.match(first, /^(?:[a-z]{2}|und)$/u);
        assert.equal(detectLanguage(text), first);
      }),
      { seed: 20221103, numRuns: 200 },
    );
  });
});
