import { strict as assert } from 'node:assert';
import { parseArticle } from '../parseArticle';

/** What is expected of the outermost quotations: the speaker's name, null for nobody, or `#kind` for what is no speech. */
function check(text: string, expected: readonly (string | null)[]): void {
  const { quotations } = parseArticle({ uri: 'test:article.txt', text });
  assert.deepEqual(
    quotations
      .filter(({ parent }) => parent < 0)
      .map(({ kind, speaker }) => (kind === 'speech' ? (speaker?.name ?? null) : `#${kind}`)),
    expected,
  );
}

describe('fragments of speech', () => {
  it('are speech beside a cue, a word alone only beside a strong one', () => {
    check('Ada Lindqvist called the plan “a blunt instrument” and left the room.', ['Ada Lindqvist']);
    check('Ada Lindqvist told reporters that the decision was “reckless” and left.', ['Ada Lindqvist']);
    check('Ada Venturelli ha detto che è stata un’“esperienza irreale” vedere la piazza.', ['Ada Venturelli']);
    check('Diverse reazioni in città. La replica di ieri sera: «Ha insultato i dipendenti».', [null]);
    check('La sindaca Ada Venturelli ha definito il piano «una vergogna» davanti ai giornalisti.', ['Ada Venturelli']);
    check('Die Ministerin Ada Breitner nannte den Plan „völlig absurd“ und ging.', ['Ada Breitner']);
  });

  it('are none without one, between an article and its noun, or as a name where every noun has a capital', () => {
    check('The “blunt” instrument lay on the table of the harbour master for a week.', ['#scare']);
    check('Ada Lindqvist fought what she called “the motorway to the island” for years.', ['#scare']);
    check('She published two books, “Cold Hands” (1971) and “A Rope of One’s Own” (1988).', ['#title', '#title']);
    check('Ada Lindqvist described the evening as “family therapy with standing orders”.', ['Ada Lindqvist']);
    check('Ada Lindqvist closed the harbour in what she called a “special measure” and left the room.', ['#scare']);
    check('Ada Lindqvist said that the “very important” ship had gone home at last.', ['#scare']);
    check('Die Maschine der Fluggesellschaft „Nordwind“ landete nach Angaben von Ada Breitner am Abend.', ['#title']);
    check('Das Spiel endete in einem »Desaster«. Von einem »Desaster« für die Stadt ist die Rede.', [
      '#scare',
      '#scare',
    ]);
    check('The so-called “Bergen formula” was never written down by anybody who took part.', ['#scare']);
    check('Die Ministerin sagte der «Neuen Post» am Montag in der Stadt, dass es regnen werde.', ['#title']);
  });

  it('are titles where they open with a capital in the middle of a sentence', () => {
    check('Carla Quist vince il premio della città con «La casa del fiume» davanti a tutti.', ['#title']);
  });
});

describe('nicknames', () => {
  it('are no speech, behind a word for naming or in apposition', () => {
    check('The rower, whom colleagues call “the Metronome”, won by a length on Monday.', ['#scare']);
    check('Ada Lindqvist, a pilot known at home as “the Tide Table”, won the vote on Monday.', ['#scare']);
    check('Carlo Quarti, «il Doge» per amici e nemici, esce dal portone alle undici di sera.', ['#scare']);
    check('Carlo Quarti, che i colleghi chiamano «il Metronomo», ha vinto la gara di lunedì.', ['#scare']);
    check('Carlo Quistorp, a quien sus colegas llaman «el Metrónomo», ganó la carrera del lunes.', ['#scare']);
  });

  it('have an article and capitals', () => {
    check('Ada Lindqvist called the evening “a farce in three acts” and left.', ['Ada Lindqvist']);
    check('Ada Quarti ha definito il piano «la fine di ogni speranza» per la città.', ['Ada Quarti']);
  });
});

describe('speakers beside whoever asked', () => {
  it('are not the subject of the question', () => {
    check(
      'Interviene la segretaria Ada Quarti. A chi le chiede se voterà la fiducia replica secca: «Neanche per sbaglio, lo sapete».',
      ['Ada Quarti'],
    );
    check(
      'La canciller Ada Lindero regresa. Cuando se sienta, a quien le pregunta qué quería el jefe del puerto contesta: «Lanchas y más lanchas».',
      ['Ada Lindero'],
    );
    check(
      'Il legale Carlo Quarti respinge le accuse. Interpellato sul risarcimento offerto alle famiglie, taglia corto: «Non commento cifre di questo tipo».',
      ['Carlo Quarti'],
    );
    check(
      'El alcalde Carlo Quistorp niega todo. Preguntado por las críticas de los armadores, respondió: «Los entiendo, yo también me mareo».',
      ['Carlo Quistorp'],
    );
    check('A chi gli chiede del porto, il ministro Carlo Quarti risponde: «Domani, forse domani».', ['Carlo Quarti']);
  });
});

describe('speakers in wire copy', () => {
  it('reads a view that the quotation follows at once', () => {
    check('Per Carlo Quarti «la riforma non serve a nessuno in questa città».', ['Carlo Quarti']);
    check('Attacca Ada Quarti. Per la segretaria del partito «il paese aspetta e loro si contano le sedie».', [
      'Ada Quarti',
    ]);
  });

  it('goes on behind the body of a role to its bearer, and stops before an outlet', () => {
    check('Parla Carla Neri. «Se salta il fondo salta tutto», avverte la capogruppo al Senato Ada Quarti.', [
      'Ada Quarti',
    ]);
    check(
      'Der Minister Jonas Breitner kam am Montag. „Die Marine ist kein Abschleppdienst“, sagte der CDU-Politiker im ZDF.',
      ['Jonas Breitner'],
    );
    check('Parla il ministro Carlo Quarti. «Il ponte aprirà in primavera», ha detto il ministro al Tg1.', [
      'Carlo Quarti',
    ]);
  });

  it('goes on behind an adjective to who speaks, but not behind a gerund', () => {
    check('Parla Carla Neri. «Parole belle, ma le carte sono chiuse», commenta amaro l’avvocato Carlo Quarti.', [
      'Carlo Quarti',
    ]);
    check('«Palabras bonitas, pero los papeles están cerrados», replica tajante el abogado Carlo Quistorp.', [
      'Carlo Quistorp',
    ]);
    check('Parla Carla Neri. «Parole belle, ma le carte sono chiuse», dice guardando l’avvocato Carlo Quarti.', [
      'Carla Neri',
    ]);
    check('Parla Carla Neri. «È presto per parlare di date», ha tagliato corto il portavoce, Carlo Quarti.', [
      'Carlo Quarti',
    ]);
  });

  it('reads whose words the sentence before was, with any verb of speech', () => {
    check('L’intesa è «a un passo». Lo ha assicurato il ministro Carlo Quarti al termine del colloquio.', [
      'Carlo Quarti',
    ]);
    check('El acuerdo está «a un paso». Lo aseguró el ministro Carlo Quistorp al término de la reunión.', [
      'Carlo Quistorp',
    ]);
    check('Соглашение «в одном шаге от подписания». Об этом заявил министр транспорта Эльдар Загребин.', [
      'Эльдар Загребин',
    ]);
  });

  it('takes neither an object nor whom a preposition governs for who speaks', () => {
    check('Gli ha risposto a stretto giro il commissario Carlo Quarti: «La finestra l’abbiamo chiusa a marzo».', [
      'Carlo Quarti',
    ]);
    check(
      'La premier Ada Lindi ha visto Carlo Quarti. «Tutto bene», ha detto Lindi. Con Quarti, ha riferito, «c’è piena sintonia ma lui ha la frontiera».',
      ['Ada Lindi', 'Ada Lindi'],
    );
  });

  it('reads what somebody is said to be behind the preposition of the verb', () => {
    check('El presidente Carlo Quistorp calificó el texto de «rendición a plazos» y se fue.', ['Carlo Quistorp']);
    check('Le maire Carlo Quist a qualifié le texte de « reddition à crédit » et il est parti.', ['Carlo Quist']);
  });

  it('gives nothing to what has yet to say something', () => {
    check('Ada Lindqvist, who leads the mission, said an inquiry would report “in days, not decades”.', [
      'Ada Lindqvist',
    ]);
  });

  it('takes one word behind a word for what is said for speech', () => {
    check('L’ancien président Carlo Quist, lui, s’est contenté d’un mot : « Pitoyable ».', ['Carlo Quist']);
    check('Carlo Quist answered the mayor with a single word: “Pitiful”.', ['Carlo Quist']);
  });

  it('finds whose words are quoted', () => {
    check(
      'Il ministro Carlo Quarti ha parlato. «Il dispositivo ha perso il segnale nella notte», cita le sue parole TASS.',
      ['Carlo Quarti'],
    );
    check('«El aparato perdió la señal durante la noche», cita las palabras de Carlo Quistorp la agencia TASS.', [
      'Carlo Quistorp',
    ]);
  });

  it('takes up somebody by a role that is not held now, whatever is told of today', () => {
    check(
      'Critico il capogruppo dei Verdi, Carlo Quarti: «Si regalano binari a chi non ha i treni». L’ex ministro dei Trasporti ha poi annunciato un ricorso. «Ci vedremo a Lussemburgo», ha concluso.',
      ['Carlo Quarti', 'Carlo Quarti'],
    );
  });

  it('goes on with whose view was given where the subject is left out', () => {
    check(
      'A ministra Ada Quist respondeu que “ninguém manda na chuva”.\n\nPara Deolinda Reis, de 77 anos, a casa acabou. “Ficou o relógio da parede”, conta.',
      ['Ada Quist', 'Deolinda Reis'],
    );
  });

  it('takes an unknown word for the verb where it stands between speech and whom it makes speak', () => {
    check('« Il l’était devenu, et ce n’est pas rien ! », bondit l’avocat de la défense.', ['l’avocat']);
    check('«Mai visto niente di simile», scuote la testa Ottavio Brambilla, decano dell’aula.', ['Ottavio Brambilla']);
  });

  it('looks for no cue where what was said goes on', () => {
    check('Ada Lindqvist said on Friday that the duty was “a gift to nobody”, and that Grenhaven would answer it.', [
      'Ada Lindqvist',
    ]);
  });

  it('gives nothing to the subject of a passive', () => {
    check(
      'Ada Lindqvist, who came in May, said the cracks had been reported “in the last week of August, and not two years ago”.',
      ['Ada Lindqvist'],
    );
  });

  it('ends speech without its closing mark before the narration, also where more speech follows in the paragraph', () => {
    const text =
      '“Es una escalada más, nada nuevo, - subrayó Nikolái Quist. Añadió que “habrá que sacar conclusiones”.';
    check(text, ['Nikolái Quist', 'Nikolái Quist']);
    const [first] = parseArticle({ uri: 'test:article.txt', text }).quotations;
    assert.equal(text.slice(first!.start, first!.end), '“Es una escalada más, nada nuevo,');
  });

  it('takes names in capitals for labels', () => {
    check(
      'We asked Ada Lindqvist and Robert Hale the same questions.\n\nLINDQVIST: “We gave them ninety days.”\n\nHALE: “They gave us a leaflet.”',
      ['Ada Lindqvist', 'Robert Hale'],
    );
  });

  it('gives the headline of an interview to who is interviewed, and roles in plain answers to nobody who was named', () => {
    check(
      '“Babies keep no rota”\n\nAda Lindqvist has been a midwife for thirty years.\n\nQ: And in the winter?\n\nA: The pilot said “I will set you down”. I stayed.',
      ['Ada Lindqvist', 'The pilot'],
    );
  });

  it('takes the subject of the paragraph for its pronoun', () => {
    check(
      'Ellen Ostrander keeps the lighthouse. “It is cold,” said Ada Lindqvist, the baker, adding that “it was never warm in here, in all the years.”\n\n' +
        'Ostrander rejected that. “I was warm all year,” she said.',
      ['Ada Lindqvist', 'Ada Lindqvist', 'Ellen Ostrander'],
    );
  });

  it('reads sentences that say whose words stood before', () => {
    check(
      '«Il ponte aprirà in primavera». Così la ministra dei Trasporti, Ada Venturelli, al termine della riunione.\n\n' +
        '«Non ci saranno altri ritardi». Lo ha detto il sindaco di Orsenna, Carlo Quarti, ai giornalisti.',
      ['Ada Venturelli', 'Carlo Quarti'],
    );
  });

  it('finds the name behind the complement of a role or a bracket', () => {
    check(
      '« Ce n’est pas le moment », a balayé le ministre de l’intérieur, Gérald Marchetti, attendu jeudi sur place.',
      ['Gérald Marchetti'],
    );
    check('« Nous voulons une digue », a répété le maire (sans étiquette), Éric Marchetti, devant les habitants.', [
      'Éric Marchetti',
    ]);
  });

  it('gives the words of an office to nobody who holds another', () => {
    const { quotations } = parseArticle({
      uri: 'test:article.txt',
      text:
        'Her lawyer, Martin Feldbrook, said his client would wait. “Nothing is decided,” Feldbrook said.\n\n' +
        'The council president called for an inquiry. “The house is not clean,” the council president said.',
    });
    assert.equal(quotations[1]!.speaker?.figure, -1);
  });

  it('takes the name before a colon, not the role behind the quotation', () => {
    check('Le fa eco Carlo Quarti: «Hanno promesso la luna a tutti», scrive il presidente del comitato.', [
      'Carlo Quarti',
    ]);
  });

  it('reads a word in marks as said where a verb of speech follows', () => {
    check(
      'Bruno Marchetti a parlé. « Les Marins », a averti Bruno Marchetti, « ne comprendraient pas cela du tout ».',
      ['Bruno Marchetti', 'Bruno Marchetti'],
    );
  });

  it('gives words of several to no single figure', () => {
    const text =
      'Il magistrato Pippo Quarti ha vinto. «Il piano - hanno spiegato i magistrati - presenta criticità sul piano ambientale».';
    assert.equal(parseArticle({ uri: 'test:article.txt', text }).quotations[0]!.speaker?.figure, -1);
  });

  it('takes up the only figure of a paragraph by a long role', () => {
    check(
      'Matteo Venturelli non arretra. Il vicepremier e ministro dei Trasporti parla di «grave danno per tutto il Paese».',
      ['Matteo Venturelli'],
    );
  });

  it('finds the subject before a day', () => {
    check('Ada Lindqvist on Sunday said critics of the bridge were “living in a different universe.”', [
      'Ada Lindqvist',
    ]);
  });

  it('takes the one a paragraph names first for its pronoun, behind a long role', () => {
    check(
      'По словам Дмитрия Соболева, мост готов. «Мост готов», — сказал Соболев. «Мы рады», — сказал Соболев.\n\n' +
        'Эксперт городского совета по мостам Алексей Наумов считает, что ждать не стоит. «Вопросов много», — пояснил он.',
      ['Дмитрий Соболев', 'Дмитрий Соболев', 'Алексей Наумов'],
    );
  });

  it('stops at what a speaker does at the same time', () => {
    check(
      'La escritora Samanta Quist ganó. «Escribo para no olvidar los nombres», explicó la autora al recoger el premio.',
      ['Samanta Quist'],
    );
  });
});

describe('speakers whom the text describes', () => {
  const opening: Readonly<Record<string, string>> = {
    en: 'Ada Lindqvist, the mayor of Holm, opened the talks on Monday. Three lawmakers abstained.',
    it: 'Ada Lindqvist, sindaca di Holm, ha aperto lunedì i colloqui. Tre deputati si sono astenuti.',
    fr: 'Ada Lindqvist, maire de Holm, a ouvert lundi les entretiens. Trois députés se sont abstenus.',
    es: 'Ada Lindqvist, alcaldesa de Holm, abrió el lunes las conversaciones. Tres diputados se abstuvieron.',
    de: 'Ada Lindqvist, Bürgermeisterin von Holm, eröffnete am Montag die Gespräche. Drei Abgeordnete enthielten sich.',
  };

  it('are the one of several whose name stands behind them', () => {
    check(
      `${opening['en']} “I abstained because I can count,” said one of them, Tore Falk, a former banker. “I know my voters.”`,
      ['Tore Falk', 'Tore Falk'],
    );
    check(`${opening['it']} «So contare anch'io i soldi», ha detto uno di loro, Tore Falk, ex direttore di banca.`, [
      'Tore Falk',
    ]);
    check(`${opening['fr']} « Je sais compter comme vous », a dit l'un d'eux, Tore Falk, ancien directeur de banque.`, [
      'Tore Falk',
    ]);
    check(`${opening['es']} «Yo también sé contar el dinero», dijo uno de ellos, Tore Falk, antiguo banquero.`, [
      'Tore Falk',
    ]);
  });

  it('are the one of whom a relative clause tells, and not whom it names', () => {
    check('The minister of ports, who met Ada Lindqvist on Monday, said: “We will not close the harbour this year.”', [
      'The minister of ports',
    ]);
    check(
      'Il ministro dei porti, che ha incontrato Ada Lindqvist lunedì, ha detto: «Non chiuderemo il porto quest’anno».',
      ['Il ministro dei porti'],
    );
    check(
      'Le ministre des ports, qui a rencontré Ada Lindqvist lundi, a déclaré : « Nous ne fermerons pas le port. »',
      ['Le ministre des ports'],
    );
    check(
      'El ministro de puertos, que se reunió el lunes con Ada Lindqvist, dijo: «Este año no cerraremos el puerto».',
      ['El ministro de puertos'],
    );
    check('Tore Falk, the minister of ports, who met Ada Lindqvist on Monday, said: “We will not close the harbour.”', [
      'Tore Falk',
    ]);
  });

  it('are one of a group, who is nobody named before, and go on speaking', () => {
    check(
      'L’attaccante Tore Falk ha segnato due volte. «Abbiamo vinto con la testa», ha detto Falk. «Non ce l’abbiamo con i giocatori», spiega uno dei capi della curva. «Ce l’abbiamo con chi ha venduto il campo».',
      ['Tore Falk', 'uno dei capi', 'uno dei capi'],
    );
  });

  it('are somebody who is left open, and not whoever spoke before', () => {
    check(
      'Il geometra Tore Falk ha parlato a lungo. «Avevo detto di fermare tutto», ha spiegato Falk. Dal pubblico qualcuno ha gridato: «Adesso basta con le bugie!».',
      ['Tore Falk', 'qualcuno'],
    );
  });

  it('are a noun outside the lists that the sentence before makes speak', () => {
    check(
      'Ada Lindqvist flew home on Tuesday. In the village of Ros, the innkeeper said few people had noticed. “There was a man from the telly here on Monday,” he said.',
      ['the innkeeper'],
    );
  });

  it('stand behind an adverbial between commas', () => {
    check(
      'Falk chiede pazienza. Gli ha risposto, in meno di un minuto, la sindaca di un comune vicino, Noemi Stefani: «Ne abbiamo avuta per tre proprietari».',
      ['Noemi Stefani'],
    );
  });
});

describe('texts that are read', () => {
  it('speak themselves, or whose they are, and not whoever was named before', () => {
    const lead = 'Giuliana Orsa ha visitato i campi.';
    check(`${lead} «Frutteti e vigne resteranno asfissiati», si legge in una nota dell'organizzazione.`, [
      "una nota dell'organizzazione",
    ]);
    check(`${lead} «Nessuno ha informato il comune in tempo», si legge nel comunicato di Ada Lindqvist.`, [
      'Ada Lindqvist',
    ]);
    check(`${lead} In una nota si legge: «Nessuno ha informato il comune di Holm in tempo».`, ['una nota']);
  });
});

describe('transcripts', () => {
  it('give a first person to whose turn it is, and what “and he said” leads to not to the quotation before', () => {
    check(
      'TESSA MOOR: Good evening. With me in the studio, Ada Lind and Bo Berg. Is the minister going?\n\nLIND: I spoke to him. I said to him, “Rupert, are you going home now?” and the minister said, “Ada, I have a bill to get through.”\n\nBERG: I wrote two years ago that we would be “extinct north of the river by now”.',
      ['Ada Lind', 'the minister', 'Bo Berg'],
    );
  });
});

describe('interviews', () => {
  it('know who answers by the initials before the answers', () => {
    check(
      'AUTHOR Paolo Riga\n\nMarta Valse, ministra dell’Ambiente, riceve nel suo studio.\n\nP.R.: Lo ammette?\n\nM.V.: No. Però gli ho risposto in sala: «Se domani si ferma un gasdotto, fa freddo anche da voi».\n\nP.R.: E il nucleare?\n\nM.V.: Nel 2016 una signora mi fermò e mi disse: «Lei parla bene, ma stasera torna a casa».',
      ['Marta Valse', null],
    );
  });

  it('leave words in the lead to somebody else whom an indefinite phrase names', () => {
    check(
      'Ada Lindqvist had what one diplomat described as “the shortest phone call in the history of the Atlantic”. She sat down with us.\n\nDid you hang up?\n\n“We had a frank exchange about the harbour.”\n\nAnd then?\n\n“Then I went home to sleep, as one does.”',
      ['one diplomat', 'Ada Lindqvist', 'Ada Lindqvist'],
    );
  });

  it('gives words that an answer retells to whom it names', () => {
    check(
      'A colloquio con Ruggero Valse, ambasciatore.\n\nD: E la notte?\n\nR: Verso le due mi ha chiamato il mio omologo francese, Étienne Malivert, e mi ha detto: “Se non tolgono i camion, io domani faccio il turista”.\n\nD: E poi?\n\nR: Gli ho risposto: “Aspettiamo fino alle cinque del mattino”.',
      ['Étienne Malivert', 'Ruggero Valse'],
    );
  });

  it('gives words inside an answer in plain text to whom it tells of', () => {
    check(
      'Ingrid Quist spoke to us in the lighthouse.\n\nQ: Why the lighthouse?\n\nA: My grandmother used to say, “Cold keeps the fish fresh.”\n\nQ: And you?\n\nA: I said, “I will stay here until spring comes.”',
      ['My grandmother', 'Ingrid Quist'],
    );
  });

  it('knows answers by the name that opens them', () => {
    const { turns, kind } = parseArticle({
      uri: 'test:article.txt',
      text: 'Wie geht es Ihnen?\n\nUwe Breitner: Gut, danke.\n\nHaben Sie gezögert?\n\nBreitner: Keine Sekunde.\n\nUnd dann?\n\nBreitner: Dann kam der Winter über das Land.',
    });
    assert.equal(kind, 'interview');
    assert.deepEqual(
      turns.map(({ role }) => role),
      ['question', 'answer', 'question', 'answer', 'question', 'answer'],
    );
  });
});
