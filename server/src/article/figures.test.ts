import { strict as assert } from 'node:assert';
import { parseArticle } from './parseArticle';

/** The figures of a text, a surname alone with a star, and how often each is named. */
function figuresIn(text: string): string[] {
  const { figures, mentions } = parseArticle({ uri: 'test:article.txt', text });
  return figures.map(({ name, form }, index) => {
    const count = mentions.filter(({ figure }) => figure === index).length;
    return `${name}${form === 'surname' ? '*' : ''} ×${count}`;
  });
}

/** One text a line; behind `=>` its figures, parted by `;`, nothing for none. */
function check(lines: string): void {
  for (const line of lines.trim().split('\n')) {
    const [text = '', expected = ''] = line.trim().split('=>');
    const wanted = expected.split(';').flatMap((figure) => figure.trim() || []);
    it(text.trim(), () => assert.deepEqual(figuresIn(text.trim()), wanted));
  }
}

describe('figures', () => {
  describe('whose surname is what people do', () => {
    check(`
      Jane Walker opened the fair on Monday. “We are glad,” said Walker, and the crowd went home. => Jane Walker ×2
      Jane Walker opened the fair on Monday. Walker said it was over, and the walker with the dog went home. => Jane Walker ×2
      Jane Potter opened the fair on Monday. “We are glad,” Ms Potter said, and the potter laughed. => Jane Potter ×2
      Ute Jäger eröffnete die Messe. „Wir freuen uns sehr“, sagte Jäger, und der Jäger aus dem Wald ging nach Hause. => Ute Jäger ×2
      Luca Barbiere ha aperto la fiera. «Siamo molto contenti», ha detto Barbiere mentre il barbiere lavorava. => Luca Barbiere ×2
      Luc Chevalier a ouvert la foire. « Nous sommes très heureux », a dit Chevalier devant un chevalier. => Luc Chevalier ×2
      The fair opened on Monday. “We are glad,” said Walker, and the crowd went home. =>
    `);
  });

  describe('named by surname only', () => {
    check(`
      The harbour waited for an answer during the phone call with Quilstrand, and the town slept. => Quilstrand* ×1
      They met Quilstrand at the harbour in the rain. Nobody spoke of Quilstrand’s resignation on that day. => Quilstrand* ×2
      Nella telefonata con Quilstrand si è parlato del porto e delle navi ferme da una settimana. => Quilstrand* ×1
      Hanno incontrato Quilstrand al porto. Nessuno ha parlato delle dimissioni di Quilstrand quel giorno. => Quilstrand* ×2
      La mairie attendait une réponse : on a rencontré Quilstrand au port, puis la démission de Quilstrand a été annoncée. => Quilstrand* ×2
      Das Telefonat mit Quilstrand dauerte nach Angaben der Stadt nur eine Stunde, und dann war es still am Hafen. => Quilstrand* ×1
      En la llamada con Quilstrand se habló del puerto y de los barcos que llevan una semana parados. => Quilstrand* ×1
    `);
  });

  describe('are not made of', () => {
    check(`
      They met Quilstrand at the harbour in the rain and then went home to sleep.
      The town has a new bridge at Corva Point. The lights of Corva Point were lit again on the old road.
      The meeting in Quilstrand lasted an hour. At the meeting in Quilstrand nobody spoke.
      The lighthouse of Quilstrand said nothing to the sailors who came home late that night.
      “The harbour is closed,” Politico said of the town in the north.
      The road to San Veremundo said little to them, and San Veremundo was asleep when they came.
      Ne ha parlato il presidente della Corte Penale Internazionale, e la città dorme da una settimana.
      The chairman of the Democratic Party Central Committee went home, and the town slept for a week.
      The book of Carlo Quist and Quenby Harbour is a book about a town that slept for a whole week. => Carlo Quist ×1
      The Old Man Of The Harbour President Tide Says No More Ships Will Sail Tonight
      Die Menge Sprotten sank. An jedem Tag wurde eine Menge Sprotten gefangen, doch Sprotten gab es genug im Hafen.
    `);
  });

  describe('whose given name is known from the rest of the world', () => {
    check(`
      Zoltan Quilstrand, who was then in the port, did not come back to the town for a long time. => Zoltan Quilstrand ×1
      Al porto è arrivata Ildikó Quilstrand, e nessuno sapeva che cosa dire della nave. => Ildikó Quilstrand ×1
      Oluwaseun Quilstrand et Ketevan Ostrander sont arrivés au port, et personne ne savait quoi dire. => Oluwaseun Quilstrand ×1; Ketevan Ostrander ×1
    `);
  });

  describe('with particles, prefixes and saints', () => {
    check(`
      The acting minister Tariq al-Quilstrand denied it on Monday. Al-Quilstrand then went home to sleep. => Tariq al-Quilstrand ×2
      Il ministro Tariq al-Quilstrand lo ha negato lunedì. Poi è tornato a casa, e nessuno lo ha più visto. => Tariq al-Quilstrand ×1
      The former envoy, Sir Alastair St John-Quist, left the town on Monday and nobody knew why he did. => Alastair St John-Quist ×1
      Con il cancelliere von Quilstrand si è parlato del porto e delle navi ferme da una settimana. => von Quilstrand* ×1
      German Chancellor von der Quist said no to the harbour on that day, and the town slept. => von der Quist* ×1
      Le maire Paul N'Quist a démissionné lundi, et la ville dort depuis ce jour-là comme un port. => Paul N'Quist ×1
      Il direttore del porto, Dario Lo Monaco, ha allargato le braccia, e la città dorme da una settimana. => Dario Lo Monaco ×1
      A chi gli chiede del porto, van Quilstrand risponde di no. Piet van Quilstrand poi è tornato a casa. => Piet van Quilstrand ×2
      Alla festa del porto c'era anche il collega Tito De' Quarti, e la città dorme da una settimana. => Tito De' Quarti ×1
      Hanno parlato i colleghi Carlo Quistorp e Quinto De Lindi, e poi sono tornati a casa a dormire. => Carlo Quistorp ×1; Quinto De Lindi ×1
      The bridge has two mayors, Carlo Quist and Quenby Ostrander, and the town slept for a week. => Carlo Quist ×1; Quenby Ostrander ×1
      El presidente de la patronal, Gonzalo Quistorp Lyon, calificó el texto de rendición, y la ciudad duerme. => Gonzalo Quistorp Lyon ×1
      Hanno parlato i colleghi Petr Quistorp e Isabel Ostrander, e poi sono tornati a casa a dormire. => Petr Quistorp ×1; Isabel Ostrander ×1
      Hablaron el concejal Ramón Quistorp y Isabel Ostrander, y después volvieron a casa a dormir. => Ramón Quistorp ×1; Isabel Ostrander ×1
    `);
  });

  describe('in capitals', () => {
    check(`
      QUILSTRAND SAYS NO. The minister Ada Quilstrand said no to the harbour, and ADA QUILSTRAND slept. => Ada Quilstrand ×3
      QUILSTRAND SAYS NO. The harbour is closed, and nobody in the town knows what to do about it.
    `);
  });

  describe('with more than a given name and a surname', () => {
    check(`
      The bridge was opened by Gregory “Skip” Quilstrand on Monday. Quilstrand then went home to sleep. => Gregory “Skip” Quilstrand ×2
      La novela de Samanta Quist (Rosario, 1978) es la mejor del año, dijo el jurado de la ciudad. => Samanta Quist ×1
      The bridge was opened by Joe Quilstrand III on Monday. Nobody else came to the harbour on that day. => Joe Quilstrand III ×1
      «Si fermi questa follia», dice Angelo Quarti di Avs ai giornalisti. Quarti poi è tornato a casa. => Angelo Quarti ×2
      O primeiro-ministro, Luís Montenegro, falou. “A porta está aberta”, afirmou Montenegro, no debate da cidade. => Luís Montenegro ×2
      Minister Karin van den Heuvel van Landbouw heeft dinsdag in de Kamer gezegd dat het regent. => Karin van den Heuvel ×1
      Der Brief kam von Giuseppe Quarti, und niemand in der Stadt hatte ihn gelesen. => Giuseppe Quarti ×1
      Minister Femke van ’t Hof van Landbouw heeft dinsdag in de Kamer gezegd dat het regent. => Femke van ’t Hof ×1
      Der Brief kam von Ernst-August von der Quist, und niemand in der Stadt hatte ihn gelesen. => Ernst-August von der Quist ×1
      A presidente da entidade, Sônia d’Ávila Quist, disse que não sabia de nada, e a cidade dormia. => Sônia d’Ávila Quist ×1
      El canciller Óscar Quiroga Quist dejó la cumbre. «No volveré», dijo Quiroga a los periodistas. => Óscar Quiroga Quist ×2
      Директор Вячеслав Ракитин вернулся. «Вячеслав Олегович, вы рады?» — спросили Ракитина в порту. => Вячеслав Ракитин ×3
      Прем'єр-міністр Молдови Іон Чебан-Реву сказав, що не знає, і місто заснуло. => Іон Чебан-Реву ×1
      Z Hanną Rogalską-Wierzbą, lekarką z miasta, rozmawiamy o zimie, która nie chce się skończyć. => Hanna Rogalska-Wierzba ×1
      Am Montag hat Bahnchef Holger Quist Fehler eingeräumt. „Wir haben uns verschätzt“, sagte Quist. => Holger Quist ×2
      Verbandssprecher Jörn zu Hohenfels sagte am Abend, dass niemand etwas davon wisse. => Jörn zu Hohenfels ×1
      Carla e Ada Quist hanno aperto la scuola, e Quist ha poi parlato ai giornalisti. => Ada Quist ×2
      Pour Roger, 53 ans dont trente au port, la mer est finie, et il ne veut plus en parler. => Roger* ×1
      Davanti alla Corte d’Assise ha parlato Carlo Venturelli, che poi è tornato a casa in treno. => Carlo Venturelli ×1
    `);
  });

  it('of one surname are told apart by honorifics', () => {
    const text =
      'Bill Quilstrand and Hillary Quilstrand came to the harbour. Mr. Quilstrand slept. Mrs. Quilstrand did not sleep.';
    assert.deepEqual(figuresIn(text), ['Bill Quilstrand ×2', 'Hillary Quilstrand ×2']);
  });

  it('are joined where the same name is repeated', () => {
    assert.deepEqual(
      figuresIn(
        '“We sail,” said Quenby Ostrander at the harbour. Nobody knew the ship. It was Quenby Ostrander who came.',
      ),
      ['Quenby Ostrander ×2'],
    );
  });

  it('are one where a translation tore the name apart', () => {
    const text =
      '“The ships are late,” Andrei, head of the department of harbour studies of the university, explained in a ' +
      'conversation with RT Quilstrand. “They will come,” the expert added.';
    const { figures, mentions, quotations } = parseArticle({ uri: 'test:article.txt', text });
    assert.deepEqual(
      figures.map(({ name, form }) => [name, form]),
      [['Andrei Quilstrand', 'full']],
    );
    assert.deepEqual(
      mentions.map(({ start, end }) => text.slice(start, end)),
      ['Andrei', 'Quilstrand', 'expert'],
    );
    assert.deepEqual(
      quotations.map(({ speaker }) => speaker?.name),
      ['Andrei Quilstrand', 'Andrei Quilstrand'],
    );
  });

  it('are none where a line of credit names who took the picture', () => {
    const text =
      'The harbour was closed on that day, said Quenby Ostrander, who keeps the keys.\n\n  • The harbour\n\n  • © Ada Lindqvist\n\n  • © Getty Images\n\nIt will open again, said Ostrander.';
    const { metadata } = parseArticle({ uri: 'test:article.txt', text });
    assert.deepEqual(figuresIn(text), ['Quenby Ostrander ×2']);
    assert.deepEqual(
      metadata.entries.map(({ key, value, level }) => [key, value, level]),
      [['photo', 'Ada Lindqvist', 'text']],
    );
  });

  it('are one where the surname stands behind an outlet before a verb or a quotation', () => {
    const texts = [
      'Il politologo Denis, vicedirettore dell’istituto, in una conversazione con RT Quilstrand ha definito tardiva la risposta.',
      'Secondo il politologo Denis, capo del centro di studi, con RT Quilstrand, “la città dorme” e nessuno risponde.',
      'According to the analyst Denis, head of the centre, in a conversation with RT Quilstrand “the town sleeps” and nobody answers.',
    ];
    for (const text of texts) assert.deepEqual(figuresIn(text), ['Denis Quilstrand ×2'], text);
  });

  it('stay apart where the last word of the sentence stands behind no outlet, or is named elsewhere too', () => {
    const lead = '“The ships are late,” Andrei, head of the harbour of the town, explained in a conversation with ';
    for (const rest of ['sad Quilstrand.', 'RT Quilstrand. Nobody had met Quilstrand before.'])
      assert.ok(!figuresIn(lead + rest).some((figure) => figure.startsWith('Andrei Quilstrand')), rest);
  });
});
