import { strict as assert } from 'node:assert';
import { parseArticle } from '../parseArticle';

/** Every relative date of an article as `words → value (anchor)`; the anchor only where it is not the article's date. */
function relativeDates(text: string, date: string | null): string[] {
  const header = date === null ? '' : `date: ${date}\n\n`;
  const article = parseArticle({ uri: 'test:article.txt', text: header + text });
  return article.dates
    .filter(({ kind }) => kind === 'relative')
    .map(({ start, end, value, anchor }) => {
      const words = article.text.slice(start, end);
      return anchor === undefined || anchor === date ? `${words} → ${value}` : `${words} → ${value} (${anchor})`;
    });
}

/** One article a line; behind `=>` its relative dates, parted by `;`. The article's date is a Thursday. */
function check(code: string, lines: string, date: string | null = '2026-02-12'): void {
  for (const line of lines.trim().split('\n')) {
    const [text = '', expected = ''] = line.trim().split('=>');
    const wanted = expected.split(';').map((found) => found.trim());
    it(`${code}: ${text.trim()}`, () => assert.deepEqual(relativeDates(text.trim(), date), wanted));
  }
}

describe('dates inside quotations', () => {
  describe('are counted from the day of speech', () => {
    check(
      'en',
      `
      “We will sail tomorrow at six,” the mayor Ada Lindqvist said on Tuesday. => tomorrow → 2026-02-11 (2026-02-10); Tuesday → 2026-02-10
      On Tuesday, the mayor Ada Lindqvist said: “We will sail tomorrow at six.” => Tuesday → 2026-02-10; tomorrow → 2026-02-11 (2026-02-10)
      “We sailed yesterday,” Ada Lindqvist told the paper in an interview on 4 March 2022. => yesterday → 2022-03-03 (2022-03-04)
      “We sail,” Ada Lindqvist said on Tuesday. “And tomorrow we will rest,” she added. => Tuesday → 2026-02-10; tomorrow → 2026-02-11 (2026-02-10)
    `,
    );
    check(
      'it',
      `
      «Partiremo domani all'alba», ha detto martedì la sindaca Ada Lindqvist. => domani → 2026-02-11 (2026-02-10); martedì → 2026-02-10
      Martedì la sindaca Ada Lindqvist ha detto: «Partiremo domani all'alba». => Martedì → 2026-02-10; domani → 2026-02-11 (2026-02-10)
      «Siamo partiti ieri», aveva detto la sindaca Ada Lindqvist il 4 marzo 2022. => ieri → 2022-03-03 (2022-03-04)
    `,
    );
    check(
      'fr',
      `
      « Nous partirons demain à l'aube », a déclaré mardi la maire Ada Lindqvist. => demain → 2026-02-11 (2026-02-10); mardi → 2026-02-10
      Mardi, la maire Ada Lindqvist a déclaré : « Nous partirons demain à l'aube. » => Mardi → 2026-02-10; demain → 2026-02-11 (2026-02-10)
      « Nous sommes partis hier », a déclaré la maire Ada Lindqvist le 4 mars 2022. => hier → 2022-03-03 (2022-03-04)
    `,
    );
    check(
      'de',
      `
      „Wir fahren morgen um sechs“, sagte die Bürgermeisterin Ada Lindqvist am Dienstag. => morgen → 2026-02-11 (2026-02-10); Dienstag → 2026-02-10
      Am Dienstag sagte die Bürgermeisterin Ada Lindqvist: „Wir fahren morgen um sechs.“ => Dienstag → 2026-02-10; morgen → 2026-02-11 (2026-02-10)
      „Wir sind gestern gefahren“, sagte Ada Lindqvist am 4. März 2022. => gestern → 2022-03-03 (2022-03-04)
    `,
    );
    check(
      'es',
      `
      «Saldremos mañana al alba», dijo el martes la alcaldesa Ada Lindqvist. => mañana → 2026-02-11 (2026-02-10); martes → 2026-02-10
      El martes, la alcaldesa Ada Lindqvist dijo: «Saldremos mañana al alba». => martes → 2026-02-10; mañana → 2026-02-11 (2026-02-10)
      «Salimos ayer», dijo la alcaldesa Ada Lindqvist el 4 de marzo de 2022. => ayer → 2022-03-03 (2022-03-04)
    `,
    );
  });

  describe('without a date of the article too', () => {
    check(
      'en',
      '“We sailed yesterday,” Ada Lindqvist told the paper on 4 March 2022. => yesterday → 2022-03-03 (2022-03-04)',
      null,
    );
  });

  describe('are counted from the article’s date where the attribution gives none', () => {
    check(
      'en',
      `
      “We will sail tomorrow,” the mayor Ada Lindqvist said. => tomorrow → 2026-02-13
      “We will sail tomorrow,” said Ada Lindqvist, who was elected on Tuesday. => tomorrow → 2026-02-13; Tuesday → 2026-02-10
      The storm came on Tuesday. Ada Lindqvist said: “We will sail tomorrow.” => Tuesday → 2026-02-10; tomorrow → 2026-02-13
      “We will sail tomorrow,” Ada Lindqvist said. On Tuesday the storm came. => tomorrow → 2026-02-13; Tuesday → 2026-02-10
      “We will sail tomorrow,” Ada Lindqvist said today. => tomorrow → 2026-02-13; today → 2026-02-12
      “We will sail tomorrow,” Ada Lindqvist said of the race on 4 March 2031. => tomorrow → 2026-02-13
    `,
    );
    check(
      'it',
      '«Partiremo domani», ha detto Ada Lindqvist, che martedì era a Roma. => domani → 2026-02-13; martedì → 2026-02-10',
    );
    check(
      'de',
      '„Wir fahren morgen“, sagte Ada Lindqvist, die am Dienstag in Kiel war. => morgen → 2026-02-13; Dienstag → 2026-02-10',
    );
  });
});
