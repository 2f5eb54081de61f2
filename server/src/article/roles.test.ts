import { strict as assert } from 'node:assert';
import { parseArticle } from './parseArticle';

/** `name: role` of every mention with a stated role. */
function rolesIn(text: string): string[] {
  const { mentions } = parseArticle({ uri: 'test:article.txt', text });
  return mentions
    .filter(({ byRole }) => !byRole)
    .map(({ start, end, role }) => `${text.slice(start, end)}: ${role ?? '–'}`);
}

describe('roles of one person that share an article', () => {
  const cases: Readonly<Record<string, string>> = {
    'It was opened by the Minister of Culture and Deputy Mayor of Turin Ada Lindqvist on a cold day in March.':
      'Ada Lindqvist: Minister of Culture and Deputy Mayor of Turin',
    'Lo ha detto il ministro dei Trasporti e vicepremier Carlo Venturelli durante la riunione di ieri.':
      'Carlo Venturelli: ministro dei Trasporti e vicepremier',
    'È stato dichiarato dal ministro dei Porti e vicepremier Carlo Venturelli durante la riunione di ieri.':
      'Carlo Venturelli: ministro dei Porti e vicepremier',
    'Der Grünen-Außenpolitiker und frühere Staatssekretär Jonas Breitner kam am Montag in die Stadt, und alle schliefen.':
      'Jonas Breitner: Grünen-Außenpolitiker und frühere Staatssekretär',
    'Об этом заявил министр транспорта и заместитель главы правительства Эльдар Загребин, и город заснул.':
      'Эльдар Загребин: министр транспорта и заместитель главы правительства',
    'Das sagte der Verkehrsminister und Vizekanzler Jonas Breitner am Montag in der Stadt, und alle hörten zu.':
      'Jonas Breitner: Verkehrsminister und Vizekanzler',
  };
  for (const [text, expected] of Object.entries(cases)) it(text, () => assert.deepEqual(rolesIn(text), [expected]));
});

describe('a role with its complement before a name, in languages without articles', () => {
  const cases: Readonly<Record<string, string>> = {
    'Об этом заявил журналистам министр транспорта региона Эльдар Загребин, и город заснул.':
      'Эльдар Загребин: министр транспорта региона',
    'Про це повідомила речниця відомства Ганна Лозова, і місто заснуло до самого ранку.':
      'Ганна Лозова: речниця відомства',
    'Powiedział to rzecznik spółki Krzysztof Pyrek, a miasto zasnęło aż do rana.': 'Krzysztof Pyrek: rzecznik spółki',
    'Министр встретила Ивана Загребина в порту, и они долго говорили о погоде.': 'Ивана Загребина: –',
  };
  for (const [text, expected] of Object.entries(cases)) it(text, () => assert.deepEqual(rolesIn(text), [expected]));
});

describe('a role that hangs on another', () => {
  const cases: Readonly<Record<string, string>> = {
    'El portavoz del presidente ruso Nikolái Quist comentó la noticia ante los periodistas.': 'Nikolái Quist: –',
    'Il portavoce del presidente russo Nikolaj Quist, Dmitrij Quarti, ha commentato la notizia ai giornalisti.':
      'Nikolaj Quist: presidente russo',
    'Lo ha detto il ministro della Difesa estone Rein Saarepuu durante la riunione di ieri.':
      'Rein Saarepuu: ministro della Difesa estone',
  };
  for (const [text, expected] of Object.entries(cases)) it(text, () => assert.equal(rolesIn(text)[0], expected));
});

describe('roles of two people that "and" joins', () => {
  const cases: Readonly<Record<string, string>> = {
    'The culture minister and Deputy Mayor Carla Quist met in the town hall, and nobody knew what they said.':
      'Carla Quist: Deputy Mayor',
    'Hanno parlato il ministro dei Trasporti e il vicepremier Aldo Quarti, che poi sono partiti per la montagna.':
      'Aldo Quarti: vicepremier',
    'Das sagten der Verkehrsminister und der Vizekanzler Jonas Breitner am Montag in der Stadt.':
      'Jonas Breitner: Vizekanzler',
  };
  for (const [text, expected] of Object.entries(cases)) it(text, () => assert.deepEqual(rolesIn(text), [expected]));
});

describe('a role that several share', () => {
  const cases: Readonly<Record<string, readonly string[]>> = {
    'The report of the co-chairs Carlo Quist and Ada Lindqvist is due next week, and the town sleeps.': [
      'Carlo Quist: co-chairs',
      'Ada Lindqvist: co-chairs',
    ],
    'I due vicepremier, Carlo Quarti e Ada Lindi, smentiscono le voci di una crisi che la città racconta.': [
      'Carlo Quarti: vicepremier',
      'Ada Lindi: vicepremier',
    ],
    'Les ministres Paul Quistorp, Ada Lindet et Carla Ostrande sont arrivés au port, et la ville dort encore.': [
      'Paul Quistorp: ministres',
      'Ada Lindet: ministres',
      'Carla Ostrande: ministres',
    ],
    'Los ministros Ramón Quistorp y Ada Lindero llegaron al puerto por la noche, y la ciudad dormía.': [
      'Ramón Quistorp: ministros',
      'Ada Lindero: ministros',
    ],
    'The minister Carlo Quist and Ada Lindqvist met at the harbour, and nobody knew what they said.': [
      'Carlo Quist: minister',
      'Ada Lindqvist: –',
    ],
    'Il ministro Carlo Quarti e Ada Lindi si sono incontrati al porto, e nessuno sa che cosa si siano detti.': [
      'Carlo Quarti: ministro',
      'Ada Lindi: –',
    ],
  };
  for (const [text, expected] of Object.entries(cases)) it(text, () => assert.deepEqual(rolesIn(text), expected));
});

describe('a role that words tie to its bearer', () => {
  const cases: Readonly<Record<string, string>> = {
    'The results were carried through the night by a nurse called Ada Lindqvist, and the town slept.':
      'Ada Lindqvist: nurse',
    'I risultati li portava di notte un infermiere di nome Carlo Quarti, mentre la città dormiva.':
      'Carlo Quarti: infermiere',
    'Les résultats étaient portés la nuit par une infirmière nommée Ada Lindet, et la ville dormait.':
      'Ada Lindet: infirmière',
    'Carlo Quist, who was then deputy infrastructure minister, has gone home, and the town sleeps.':
      'Carlo Quist: then deputy infrastructure minister',
    'Carlo Quarti, che era allora viceministro delle Infrastrutture, è tornato a casa, e la città dorme.':
      'Carlo Quarti: allora viceministro delle Infrastrutture',
    'The head of the mission, the Norwegian Carlo Quist, praised the work of the port on Monday.':
      'Carlo Quist: head of the mission',
    'Le chef de la mission, le Norvégien Carlo Quist, a salué lundi le travail du port et de la ville.':
      'Carlo Quist: chef de la mission',
    'The former envoy to the region, Sir Carlo Quist, praised the work of the port on Monday.':
      'Carlo Quist: former envoy to the region',
    'Il presidente facente funzioni di Ferrovie Unite, Carlo Quarti, ha allargato le braccia davanti ai cronisti.':
      'Carlo Quarti: presidente facente funzioni di Ferrovie Unite',
    'Hablé con el general Carlo Quist, y con la gobernadora del puerto no hablé nunca en aquellos años.':
      'Carlo Quist: general',
    'I spoke to Carlo Quist, and the governor of the island was not in the town on that day.': 'Carlo Quist: –',
    'Carlo Quist, a harbour pilot known at home as “the Tide Table”, won the vote by a few hundred.':
      'Carlo Quist: harbour pilot known at home as',
  };
  for (const [text, expected] of Object.entries(cases)) it(text, () => assert.deepEqual(rolesIn(text), [expected]));
});

describe('a role that says what somebody was before, what it is of, or stands behind a body', () => {
  const cases: Readonly<Record<string, string>> = {
    'The ex-head of the Ministry of Energy, now an adviser to the port, Ada Lindqvist, does not believe in the bridge.':
      'Ada Lindqvist: ex-head of the Ministry of Energy, now an adviser to the port',
    "L'ex ambasciatrice in Austria, oggi docente di diritto, Ada Lindi, non crede al ponte e nemmeno al porto.":
      'Ada Lindi: ex ambasciatrice in Austria, oggi docente di diritto',
    'Бывший посол в Австрии, ныне профессор МГИМО Эльдар Загребин назвал решение города логичным.':
      'Эльдар Загребин: Бывший посол в Австрии, ныне профессор МГИМО',
    'The town waited, Minister of Industry and Trade Carlo Quist told reporters on that day in March.':
      'Carlo Quist: Minister of Industry and Trade',
    'La ministra de Industria y Turismo Ada Lindero no vino al puerto, y la ciudad durmió hasta la mañana.':
      'Ada Lindero: ministra de Industria y Turismo',
    'Last week Hungarian State Secretary for Energy Security Quenby Ostrander-Szalai came to the town.':
      'Quenby Ostrander-Szalai: Hungarian State Secretary for Energy Security',
    'Parla il presidente uscente del Comitato militare della Nato, Carlo Quarti, a un mese dalla fine del mandato.':
      'Carlo Quarti: presidente uscente del Comitato militare della Nato',
    "The head of the African mission, Ghana's Carlo Quist, praised the work of the port on Monday.":
      'Carlo Quist: head of the African mission',
    'Il ministro ha parlato del porto con il suo omologo ucraino Carlo Quarti, e poi è tornato a casa.':
      'Carlo Quarti: omologo ucraino',
  };
  for (const [text, expected] of Object.entries(cases)) it(text, () => assert.deepEqual(rolesIn(text), [expected]));
});

describe('a role of a body that stands in marks', () => {
  const cases: Readonly<Record<string, string>> = {
    'Начальник станции «Прогресс» Эльдар Загребин вернулся с зимовки, и город заснул до утра.':
      'Эльдар Загребин: Начальник станции «Прогресс»',
    'Генеральный директор «Волгадорстроя» Эльдар Загребин вернулся домой, и город заснул до утра.':
      'Эльдар Загребин: Генеральный директор «Волгадорстроя»',
    'Ne ha parlato il direttore del «Corriere» Carlo Quarti, e la città dorme da una settimana.':
      'Carlo Quarti: direttore del «Corriere»',
  };
  for (const [text, expected] of Object.entries(cases)) it(text, () => assert.deepEqual(rolesIn(text), [expected]));
});

describe('roles before and behind a name', () => {
  const cases: Readonly<Record<string, readonly string[]>> = {
    'Envoy Ada Lindqvist, a former governor of the island, came to listen and to eat, and the town slept.': [
      'Envoy',
      'former governor of the island',
    ],
    'Ne ha parlato il commissario Carlo Quarti, già capo di gabinetto al porto, e la città dorme da una settimana.': [
      'commissario',
      'già capo di gabinetto al porto',
    ],
  };
  for (const [text, expected] of Object.entries(cases)) {
    it(text, () => {
      const { figures } = parseArticle({ uri: 'test:article.txt', text });
      assert.deepEqual(
        figures.flatMap(({ roles }) => roles.map((role) => role.text)),
        expected,
      );
    });
  }
});

describe('a role with plain nouns before it', () => {
  const cases: Readonly<Record<string, string>> = {
    '“My father tapped that furnace before me,” said shift manager Ada Lindqvist on a cold day.':
      'Ada Lindqvist: shift manager',
    'They waited for the ferry captain Ada Lindqvist, who never came back to the town.': 'Ada Lindqvist: ferry captain',
    'Nobody in the town knows whether the bridge hurt captain Ada Lindqvist on that day.': 'Ada Lindqvist: captain',
  };
  for (const [text, expected] of Object.entries(cases)) it(text, () => assert.deepEqual(rolesIn(text), [expected]));
});
