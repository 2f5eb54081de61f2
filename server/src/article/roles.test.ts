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
