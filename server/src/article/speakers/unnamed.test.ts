import { strict as assert } from 'node:assert';
import { parseArticle } from '../parseArticle';

/** Asserts who speaks each quotation of an article: a figure's name, else the naming words, null for nobody. */
function check(text: string, expected: readonly (string | null)[]): void {
  const { quotations } = parseArticle({ uri: 'test:article.txt', text });
  assert.deepEqual(
    quotations.filter(({ kind }) => kind === 'speech').map(({ speaker }) => speaker?.name ?? null),
    expected,
    text,
  );
}

describe('speakers whom no name tells', () => {
  it('are whom a pronoun takes up that an indefinite phrase brought in', () => {
    const minister = 'Ada Lind opened the fair. “We are glad to be here,” said Lind.';
    check(
      `${minister}\n\nA fisherman sat on the wall. He had a cold pipe in his mouth. “The sea has taken it all,” he said.`,
      ['Ada Lind', 'A fisherman'],
    );
    check(
      `${minister} I rang my boss from the station. He was kind about it. He said, “Then take the next one home.”`,
      ['Ada Lind', 'my boss'],
    );
  });

  it('are nobody where a figure may be meant as well', () => {
    check('Tore Falk spoke at length. A reporter asked Falk how he felt. “I am as well as can be,” he said.', [
      'Tore Falk',
    ]);
    check(
      'Ada Lind wrote two books. When a minister suggested that she was wrong, she replied: “So is the mountain, young man.”',
      ['Ada Lind'],
    );
    check('Tore Falk lives by the sea. His father kept the light before him. “It keeps its mouth shut,” he says.', [
      'Tore Falk',
    ]);
  });

  it('stand behind an indefinite article in any language', () => {
    check(
      'Il ministro Tore Falk ha aperto la fiera. «Siamo contenti di essere qui», ha detto. «Non ho mai visto niente di simile», ha detto un vetraio.',
      ['Tore Falk', 'un vetraio'],
    );
    check(
      'Le ministre Tore Falk a ouvert la foire. « Nous sommes contents », a-t-il dit. « Je n’ai jamais rien vu de tel », a dit un vitrier.',
      ['Tore Falk', 'un vitrier'],
    );
    check(
      'El ministro Tore Falk abrió la feria. «Estamos contentos de estar aquí», dijo. «Nunca vi nada igual», dijo un vidriero.',
      ['Tore Falk', 'un vidriero'],
    );
  });

  it('stand behind their verb in German, and may go on in pronouns', () => {
    const lead = 'Hannelore Dietz führt den Laden. „Ich habe es zweimal gelesen“, sagt Dietz.\n\n';
    check(
      `${lead}An der Kasse wartet eine junge Mutter mit Wagen. Ihren Namen will sie nicht nennen. „Ich kaufe hier nur ein Drittel“, sagt sie.`,
      ['Hannelore Dietz', 'eine junge Mutter'],
    );
    check(
      `${lead}Neben mir stand ein älterer Herr mit Rucksack. Er sah nach oben und sagte sehr höflich: „Ich hatte noch gar keine Geduld.“`,
      ['Hannelore Dietz', 'ein älterer Herr'],
    );
  });

  it('are whom a preposition of place names beside a plural verb', () => {
    check(
      'Il ministro Tore Falk ha aperto la fiera. «Siamo contenti di essere qui», ha detto.\n\n«Non basta, non basta», gli hanno risposto dai banchi delle opposizioni.',
      ['Tore Falk', 'banchi delle opposizioni'],
    );
  });

  it('stand behind their verb and an adverbial between commas', () => {
    check(
      'The minister Tore Falk opened the fair. “We are glad to be here,” said Falk. “At this pace it will rain before that,” joked, shortly before midnight, an adviser to the president.',
      ['Tore Falk', 'an adviser to the president'],
    );
    check(
      'Le ministre Tore Falk a ouvert la foire. « Nous sommes contents », a dit Falk. « À ce rythme il aura le temps de pleuvoir », plaisantait, peu avant minuit, un conseiller de la présidence.',
      ['Tore Falk', 'un conseiller de la présidence'],
    );
    check(
      'Il ministro Tore Falk ha aperto la fiera. «Siamo contenti», ha detto Falk. «Di questo passo farà in tempo a piovere», scherzava, poco prima di mezzanotte, un consigliere della presidenza.',
      ['Tore Falk', 'un consigliere'],
    );
    check(
      'El ministro Tore Falk abrió la feria. «Estamos contentos», dijo Falk. «A este ritmo nos dará tiempo a que llueva», bromeaba, poco antes de medianoche, un asesor de la presidencia.',
      ['Tore Falk', 'un asesor de la presidencia'],
    );
  });

  it('are another one, whoever spoke before', () => {
    const another: [string, string][] = [
      [
        '“We are glad to be here today,” said Tore Falk.\n\nAnother answered him: “Go on foot, it is better.”',
        'Another',
      ],
      [
        '«Siamo contenti di essere qui», ha detto Tore Falk.\n\nUn altro gli ha risposto: «Vai a piedi, che è più sano per tutti».',
        'Un altro',
      ],
      ['« Nous sommes contents », a dit Tore Falk.\n\nUn autre lui a répondu : « Va à pied. »', 'Un autre'],
      ['«Estamos contentos de estar aquí», dijo Tore Falk.\n\nOtro le respondió: «Ve a pie, que es más sano».', 'Otro'],
      ['„Wir freuen uns hier“, sagte Tore Falk.\n\nEin anderer antwortete ihm: „Geh doch zu Fuß.“', 'Ein anderer'],
    ];
    for (const [text, other] of another) check(text, ['Tore Falk', other]);
  });

  it('are no verb at the head of a sentence', () => {
    check(
      'Tore Falk declaró el miércoles. Contó que la primera entrega se hizo en un puerto. «Me dijo que aquí todos comen», relató.',
      ['Tore Falk'],
    );
  });

  it('interrupt who speaks', () => {
    check(
      'Tore Falk a comparu mardi. « Je n’ai plus su m’arrêter », a expliqué Tore Falk.\n\n« Et vous pensiez à eux ? », l’a interrompu la présidente du tribunal, Ada Lind.',
      ['Tore Falk', 'Ada Lind'],
    );
    check(
      'Tore Falk è comparso martedì. «Non ho saputo più fermarmi», ha spiegato Tore Falk.\n\n«E pensava a loro?», lo ha interrotto la presidente del tribunale, Ada Lind.',
      ['Tore Falk', 'Ada Lind'],
    );
    check(
      'Tore Falk erschien am Dienstag. „Ich konnte nicht aufhören“, erklärte Tore Falk.\n\n„Und haben Sie an sie gedacht?“, unterbrach ihn die Vorsitzende, Ada Lind.',
      ['Tore Falk', 'Ada Lind'],
    );
  });

  it('may have a body behind them whose name an article hangs on', () => {
    check(
      'Le ministre Tore Falk a ouvert la foire. Un porte-parole pour le Département des Affaires a dit que c’était « une matière commerciale pour les compagnies ».',
      ['Un porte-parole pour le Département des Affaires'],
    );
  });

  it('are a bare plural before its verb', () => {
    check(
      'Minister Tore Falk opened the fair. “We are glad,” he said.\n\nThe bees have gone, and puppeteers say: “Nobody comes to see us any more.”',
      ['Tore Falk', 'puppeteers'],
    );
  });
});

describe('speakers in languages without articles', () => {
  const lead = 'Министр Павел Громов открыл ярмарку. «Мы рады быть здесь сегодня», – сказал он.\n\n';

  it('are nouns that no list holds, told by their endings', () => {
    check(`${lead}«Я такого не видел никогда», – сказал стекольщик. Пчеловоды говорят: «Пчёлы ушли из нашей долины».`, [
      'Павел Громов',
      'стекольщик',
      'Пчеловоды',
    ]);
    check(
      'Minister Paweł Gromek otworzył targi. „Cieszymy się, że tu jesteśmy” – powiedział. „Nigdy tego nie widziałem” – powiedział szklarz.',
      ['Paweł Gromek', 'szklarz'],
    );
    check(
      'Міністр Павло Громов відкрив ярмарок. «Ми раді бути тут сьогодні», – сказав він. «Бджоли пішли з долини», – кажуть бджолярі.',
      ['Павло Громов', 'бджолярі'],
    );
  });

  it('are several where the verb says so', () => {
    check(`${lead}«Мы лечим всех, кто приходит», – говорят врачи.`, ['Павел Громов', 'врачи']);
    check(
      'Minister Paweł Gromek otworzył targi. „Cieszymy się, że tu jesteśmy” – powiedział. „Ustawa jest zła” – oświadczyli posłowie.',
      ['Paweł Gromek', 'posłowie'],
    );
  });

  it('are not the last speaker where their role is another, but who holds it, or anybody in general words', () => {
    check(`${lead}«Это неправда от начала до конца», – сказал врач. «Так жить дальше нельзя», – сказал министр.`, [
      'Павел Громов',
      'врач',
      'Павел Громов',
    ]);
    check(`${lead}«Так жить дальше нельзя», – добавил чиновник.`, ['Павел Громов', 'Павел Громов']);
    check(`${lead}«Рыба ушла из реки совсем», – рассказала продавщица.`, ['Павел Громов', 'продавщица']);
  });
});

describe('what answers retell', () => {
  const answer = (text: string) =>
    `Orla Quin, 51, is the mayor of Dunmore. She spoke to the Ledger.\n\nQ: What happened then?\n\nA: I went home to sleep.\n\nQ: And the others?\n\nA: ${text}`;

  it('is said by whom the sentence tells of, or the one before', () => {
    check(
      answer(
        'Thomas Doyle has a short memory. He looked at his phone and said to me, “Nobody ever lost a seat over a wall.”',
      ),
      ['Thomas Doyle'],
    );
    check(answer('The spokeswoman was very clear. She told the lobby, “This is a matter for the council.”'), [
      'The spokeswoman',
    ]);
    check(answer('I go to Narva, I go to Voru, and pensioners tell me: “Child, stop whispering.”'), ['pensioners']);
  });

  it('goes on behind an attribution', () => {
    check(
      answer(
        'Years later Thomas Doyle took my elbow. “You gave me four hours,” he said. “In four hours one can burn papers.”',
      ),
      ['Thomas Doyle', 'Thomas Doyle'],
    );
  });

  it('is said by whom the sentence before tells of, where subjects are left out', () => {
    check(
      'BARRIOS: Buenos días, ¿qué se sabe del fuego, Pablo Risco?\n\nRISCO: El director del operativo, Andrés Mena, nos decía hace poco: «Si rola el viento, perdemos el flanco izquierdo».\n\nBARRIOS: ¿Y la alcaldesa?\n\nRISCO: Hemos intentado hablar con la alcaldesa de Robledillo, Isabel Moriche. En su cuenta ha sido más dura. A la una de la madrugada escribía: «Llevamos seis años pidiendo los cortafuegos».',
      ['Andrés Mena', 'Isabel Moriche'],
    );
  });

  it('is nobody’s where somebody else may have come in between', () => {
    check(
      answer(
        'I was in Rome and a very senior person, I won’t give the name, took me aside and said, “Nobody has crossed it since.”',
      ),
      [null],
    );
  });
});

describe('texts', () => {
  it('speak where the sentence before tells of them', () => {
    check(
      'Minister Tore Falk opened the fair. “We are glad,” he said.\n\nThe union wrote to the author. It was a very correct letter. It said: “The novel undermines public confidence.”',
      ['Tore Falk', 'a very correct letter'],
    );
    check(
      'Minister Paul Gromer eröffnete die Messe. „Wir freuen uns sehr“, sagte er.\n\nVor drei Wochen kam der Brief der Sparkasse. Man könne „eine Verlängerung nicht in Aussicht stellen“, steht darin.\n\nNach zwei Wochen kam eine Mail. Darin stand: „Wir haben uns schweren Herzens anders entschieden.“',
      ['Paul Gromer', 'der Brief', 'eine Mail'],
    );
  });

  it('speak where they are read, whatever they are called', () => {
    const lead = 'Il ministro Tore Falk ha aperto la fiera. «Siamo contenti di essere qui», ha detto.\n\n';
    check(`${lead}«Le firme sono tutte di una sola mano», si legge nella perizia grafologica.`, [
      'Tore Falk',
      'perizia grafologica',
    ]);
    check(`${lead}Nella sentenza si indica che la richiesta «non è soggetta a esame in questa sede».`, [
      'Tore Falk',
      'sentenza',
    ]);
    check(
      'El ministro Tore Falk abrió la feria. «Estamos contentos de estar aquí», dijo. «No habrá indemnizaciones para nadie», se lee en la nota de la región.',
      ['Tore Falk', 'la nota de la región'],
    );
    check(
      'Le ministre Tore Falk a ouvert la foire. « Nous sommes contents », a-t-il dit. « Les retards ne seront pas payés », peut-on lire dans le communiqué de la région.',
      ['Tore Falk', 'le communiqué de la région'],
    );
  });

  it('speak in a clause of their own', () => {
    check(
      '“We are glad to be here,” said Tore Falk. As the statement sent by the company says, the process “will be carried out with respect for people”.',
      ['Tore Falk', 'the statement'],
    );
  });

  it('are what somebody gives whose name stands before the colon', () => {
    check(
      '«Estamos contentos», dijo Tore Falk. Falk levantó la mano, lo que provocó risas y una advertencia del presidente, el magistrado Hugo Lind: «Esto no es un teatro».',
      ['Tore Falk', 'Hugo Lind'],
    );
    check(
      '«Siamo contenti», ha detto Tore Falk. Falk ha alzato la mano, provocando risate e un avvertimento del presidente, il magistrato Ugo Lindi: «Questo non è un teatro».',
      ['Tore Falk', 'Ugo Lindi'],
    );
  });

  it('speak where they are told to say it, with what is told of them between commas', () => {
    check(
      'The minister Tore Falk opened the fair. “We are glad to be here,” said Falk. A study by the Environment Agency, much quoted, concluded in January that the effect “depends strongly on local conditions”.',
      ['Tore Falk', 'A study'],
    );
    check(
      'Le ministre Tore Falk a ouvert la foire. « Nous sommes contents », a dit Falk. Une étude publiée lundi, abondamment citée, affirme que l’effet « dépend fortement des conditions locales ».',
      ['Tore Falk', 'Une étude'],
    );
    check(
      'Il ministro Tore Falk ha aperto la fiera. «Siamo contenti», ha detto Falk. Uno studio pubblicato lunedì, molto citato, afferma che l’effetto «dipende molto dalle condizioni locali».',
      ['Tore Falk', 'Uno studio'],
    );
  });

  it('speak behind “according to”, whatever they are called', () => {
    check(
      'Minister Tore Falk opened the fair. “We are glad,” he said. According to a memo, the closures “would hit the old people hardest of all”.',
      ['Tore Falk', 'a memo'],
    );
  });
});

describe('reported speech in German', () => {
  it('is somebody’s words, however few', () => {
    check(
      'Fraktionschef Dierk Wallmann kritisierte die Pläne. „Sie haben 40 Strecken versprochen“, sagte er. Das sei „nichts anderes als Wortbruch“ gegenüber dem Land.',
      ['Dierk Wallmann', 'Dierk Wallmann'],
    );
    check('Jurist Paul Neuwirth sprach am Montag von einem „Versagen auf allen Ebenen“ und forderte eine Prüfung.', [
      'Paul Neuwirth',
    ]);
  });
});

describe('views', () => {
  it('may open with a conjunction', () => {
    check(
      'Il sindacalista Paolo Marini ha parlato agli operai. «La banca non paga più», ha detto Marini. Ma per Rita Comin, presidente dell’associazione, la questione non è chiusa: «Chi doveva controllare le ispezioni?».',
      ['Paolo Marini', 'Rita Comin'],
    );
  });
});
