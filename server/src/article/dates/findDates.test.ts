import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { languageOf, languages } from '../../languages/index';
import { splitBlocks } from '../../text/blocks';
import { checkEdtf } from './edtf';
import { datesOf } from './findDates';

/** An article's date for the tests: a Wednesday. */
const ANCHOR = '2026-02-11';

/** Every date of a text as `words → value`. */
function datesIn(code: string, text: string, anchor: string | null): string[] {
  const dates = datesOf(text, languageOf(code)!, anchor);
  return dates.map(
    ({ start, end, value, impossible }) => `${text.slice(start, end)} → ${impossible ? 'impossible' : value}`,
  );
}

/** Checks one sentence a line; behind `=>` what is found in it, parted by `;`, nothing for no date. */
function check(code: string, lines: string, anchor: string | null = ANCHOR): void {
  for (const line of lines.trim().split('\n')) {
    const [text = '', expected = ''] = line.trim().split('=>');
    const wanted = expected
      .split(';')
      .map((date) => date.trim())
      .filter((date) => date !== '');
    it(`${code}: ${text.trim()}`, () => assert.deepEqual(datesIn(code, text.trim(), anchor), wanted));
  }
}

describe('dates in prose', () => {
  describe('ranges of months', () => {
    check('en', 'Closed between October and March 2024. => October → 2023-10; March 2024 → 2024-03');
    check('en', 'Closed March–May 2024, then open. => March–May 2024 → 2024-03/2024-05');
    check('it', 'Chiuso da giugno ad agosto 2023. => giugno → 2023-06; agosto 2023 → 2023-08');
    check('de', 'Zwischen März und Mai 2024 geschlossen. => März → 2024-03; Mai 2024 → 2024-05');
    check('es', 'Cerrado entre marzo y mayo de 2024. => marzo → 2024-03; mayo de 2024 → 2024-05');
    check('ru', 'Между мартом и маем 2024 года закрыто. => мартом → 2024-03; маем 2024 → 2024-05');
    check('pl', 'Zamknięte między marcem a majem 2024 roku. => marcem → 2024-03; majem 2024 → 2024-05');
    check('nl', 'Dicht van 11 tot en met 13 maart 2022. => 11 tot en met 13 maart 2022 → 2022-03-11/2022-03-13');
  });

  describe('absolute', () => {
    check(
      'en',
      `
      The bridge opened on 11 February 2026. => 11 February 2026 → 2026-02-11
      It closed on February 11, 2026, at noon. => February 11, 2026 → 2026-02-11
      On Feb. 3, 2025 she left. => Feb. 3, 2025 → 2025-02-03
      On the 1st of March, 2025 she left. => 1st of March, 2025 → 2025-03-01
      Filed 2026-02-11T09:20 by the desk. => 2026-02-11 → 2026-02-11
      Tuesday, Feb. 10, 2026 was cold. => Tuesday, Feb. 10, 2026 → 2026-02-10
      Signed 25/12/2025 and 12/25/2025. => 25/12/2025 → 2025-12-25; 12/25/2025 → 2025-12-25
      Signed 03/04/2022 in ink. => 03/04/2022 → null
      Signed 03.04.2022 in ink. => 03.04.2022 → 2022-04-03
    `,
    );
    check(
      'it',
      `
      L'11 febbraio 2026 il ponte. => 11 febbraio 2026 → 2026-02-11
      Il 1° marzo 2025 e il primo maggio 2025. => 1° marzo 2025 → 2025-03-01; primo maggio 2025 → 2025-05-01
      Martedì 10 febbraio 2026 pioveva. => Martedì 10 febbraio 2026 → 2026-02-10
      Firmato il 03/04/2022. => 03/04/2022 → 2022-04-03
    `,
    );
    check(
      'de',
      `
      Am 11. Februar 2026 wurde die Brücke eröffnet. => 11. Februar 2026 → 2026-02-11
      Dienstag, den 10. Februar 2026. => Dienstag, den 10. Februar 2026 → 2026-02-10
    `,
    );
    check('fr', 'Le 1er mars 2025 et le 11 février 2026. => 1er mars 2025 → 2025-03-01; 11 février 2026 → 2026-02-11');
    check('es', 'El 11 de febrero de 2026 llovía. => 11 de febrero de 2026 → 2026-02-11');
  });

  describe('intervals', () => {
    check(
      'en',
      `
      From February 11-13, 2026 in Turin. => February 11-13, 2026 → 2026-02-11/2026-02-13
      From 28 February – 3 March 2026. => 28 February – 3 March 2026 → 2026-02-28/2026-03-03
      On 11 and 12 March 2025. => 11 and 12 March 2025 → 2025-03-11/2025-03-12
      The mandate of 2014-2022. => 2014-2022 → 2014/2022
      The 2014/15 budget. => 2014/15 → 2014/2015
      Read 2026-02-11/2026-02-13 there. => 2026-02-11/2026-02-13 → 2026-02-11/2026-02-13
    `,
    );
    check(
      'it',
      `
      Dall'11 al 13 febbraio 2026. => 11 al 13 febbraio 2026 → 2026-02-11/2026-02-13
      Dal 28 dicembre al 3 gennaio 2026. => 28 dicembre → 2025-12-28; 3 gennaio 2026 → 2026-01-03
      Nel biennio 2024-2025 si vota. => 2024-2025 → 2024/2025
    `,
    );
  });

  describe('impossible days are kept', () => {
    check(
      'en',
      `
      On 31 April it rained. => 31 April → impossible
      On 30 February 2024 it rained. => 30 February 2024 → impossible
      On 29 February 2023 it rained. => 29 February 2023 → impossible
      On 29 February 2024 it rained. => 29 February 2024 → 2024-02-29
      On 31/02/2026 it rained. => 31/02/2026 → impossible
      On 2026-02-30 it rained. => 2026-02-30 → impossible
    `,
    );
    check('it', 'Il 31 aprile pioveva. => 31 aprile → impossible');
  });

  describe('years and decades', () => {
    check(
      'en',
      `
      In 2014, since 2008 and 2009, from 1998 to 2003. => 2014 → 2014; 2008 → 2008; 2009 → 2009; 1998 → 1998; 2003 → 2003
      After the 2014 vote (2019) and in mid-2021. => 2014 → 2014; 2019 → 2019; mid-2021 → 2021
      The budget for 2025. => 2025 → 2025
      The 1990s and the ’80s. => 1990s → 199X; ’80s → 198X
      He sent 2,000 troops, 2014 people and $2014. =>
      In 2014 people came. =>
      Of 2014 houses none stood; flight F2014 left at 2030. =>
      Call 2014 before 9:20, or 1.500 times, 3.2014. =>
    `,
    );
    check(
      'it',
      `
      Nel 2008, dal 2012 e nel 2014. => 2008 → 2008; 2012 → 2012; 2014 → 2014
      Sono 2014 persone e 2.014 case. =>
      Gli anni '90 e gli anni 1970. => '90 → 199X; 1970 → 197X
    `,
    );
    check(
      'de',
      `
      Sie wurde 2014 gewählt, seit 2008 war sie dort. => 2014 → 2014; 2008 → 2008
      Rund 2014 Menschen und 2014 Soldaten kamen. =>
      In den 1990er Jahren. => 1990er → 199X
    `,
    );
  });

  describe('months, seasons and days without a year', () => {
    check(
      'en',
      `
      In March she left. => March → 2026-03
      Last March she left; next March she returns. => Last March → 2025-03; next March → 2026-03
      In late September, and at the end of September. => late September → 2025-09; end of September → 2025-09-30
      On March 14. => March 14 → 2026-03-14
      On November 14 she left. => November 14 → 2025-11-14
      In February 2022 and in summer 2019. => February 2022 → 2022-02; summer 2019 → 2019-22
      Last summer, next winter, a spring day. => Last summer → 2025-22; next winter → 2026-24
      The February statement. => February → 2026-02
      The bridge will open on 12 December. => 12 December → 2026-12-12
      The bridge opened on 12 December. => 12 December → 2025-12-12
      He said on 14 November that it will open. => 14 November → 2025-11-14
      It opened on 12 December. It will close. => 12 December → 2025-12-12
    `,
    );
    check(
      'it',
      `
      A marzo, marzo scorso, lo scorso marzo. => marzo → 2026-03; marzo scorso → 2025-03; scorso marzo → 2025-03
      L'estate scorsa e l'estate del 2019. => estate scorsa → 2025-22; estate del 2019 → 2019-22
      Il ponte aprirà alla fine di settembre. => fine di settembre → 2026-09-30
      Scade alla fine di settembre di quest'anno. => fine di settembre di quest'anno → 2026-09-30
    `,
    );
    describe('without an anchor', () => {
      check(
        'en',
        `
        On March 14 and last March. => March 14 → null; last March → null
        In 2014 and in February 2022. => 2014 → 2014; February 2022 → 2022-02
      `,
        null,
      );
    });
    describe('with an anchor of a month', () => {
      check(
        'en',
        'Yesterday, this month, last year, on 5 January. => Yesterday → null; this month → 2026-02; last year → 2025; 5 January → 2026-01-05',
        '2026-02',
      );
    });
  });

  describe('relative', () => {
    check(
      'en',
      `
      Yesterday he spoke; tomorrow he rests. => Yesterday → 2026-02-10; tomorrow → 2026-02-12
      Last Monday and next Monday. => Last Monday → 2026-02-09; next Monday → 2026-02-16
      He said on Wednesday that on Thursday it rained. => Wednesday → 2026-02-11; Thursday → 2026-02-05
      Last year, this month, next week. => Last year → 2025; this month → 2026-02; next week → 2026-02-16/2026-02-22
      Two weeks ago, a year ago, a few days ago. => Two weeks ago → 2026-01-28; a year ago → 2025; a few days ago → null
      It opens in five or ten years. => in five or ten years → 2031/2036
      It was the first time in ten years. =>
      In the last two weeks. => last two weeks → 2026-01-28/2026-02-11
    `,
    );
    check(
      'it',
      `
      Ieri, l'altro ieri, oggi, domani. => Ieri → 2026-02-10; l'altro ieri → 2026-02-09; oggi → 2026-02-11; domani → 2026-02-12
      Lunedì scorso, l'anno scorso, quest'anno, questo mese. => Lunedì scorso → 2026-02-09; l'anno scorso → 2025; quest'anno → 2026; questo mese → 2026-02
      Tra cinque o dieci anni; due settimane fa. => Tra cinque o dieci anni → 2031/2036; due settimane fa → 2026-01-28
      Negli ultimi due anni. => ultimi due anni → 2024/2026
      In questi anni. =>
    `,
    );
    check(
      'de',
      `
      Gestern, letzten Montag, vor zwei Jahren. => Gestern → 2026-02-10; letzten Montag → 2026-02-09; vor zwei Jahren → 2024
      Ende September dieses Jahres. => Ende September dieses Jahres → 2026-09-30
      Am Morgen regnete es. =>
    `,
    );
    check(
      'fr',
      `
      Avant-hier, il y a deux semaines, l'année dernière. => Avant-hier → 2026-02-09; il y a deux semaines → 2026-01-28; l'année dernière → 2025
    `,
    );
    check(
      'es',
      `
      Anteayer, hace dos semanas, el año pasado. => Anteayer → 2026-02-09; hace dos semanas → 2026-01-28; año pasado → 2025
      Por la mañana llovía. =>
    `,
    );
    it('names the date it was counted from', () => {
      const [date] = datesOf('Yesterday.', languageOf('en')!, ANCHOR);
      assert.equal(date?.kind, 'relative');
      assert.equal(date.anchor, ANCHOR);
    });
    describe('without an anchor', () => {
      check('en', 'Yesterday and last year. => Yesterday → null; last year → null', null);
      check('en', 'Yesterday. => Yesterday → null', '2026-02-30');
    });
  });

  describe('words that only look like dates', () => {
    check(
      'en',
      `
      May said that she may march on Rome. =>
      Prime Minister Theresa May met June Allyson and April Jones. =>
      The Sunday Times, the Sun newspaper and Black Friday. =>
      Every Monday and on Mondays. =>
      They sat on the sun deck in the fall. =>
    `,
    );
    check(
      'it',
      `
      Sul Mar Nero il gen. Rossi e dom Pedro. =>
      Il signor Marzo e la signora Maggio. =>
      Il doppio di un venerdì normale. =>
      Ogni lunedì; il Venerdì di Repubblica. =>
    `,
    );
    check('de', 'Herr März kam mit So und Mo. =>');
    check('fr', 'La planète Mars est rouge. =>');
  });

  it('reads nothing over the edge of a block', () => {
    const text = 'On 11\n\nFebruary 2022.';
    const dates = datesOf(text, languageOf('en')!, null);
    assert.deepEqual(
      dates.map(({ start, end }) => text.slice(start, end)),
      ['February 2022'],
    );
  });

  it('takes a language without lists', () => {
    const bare = { ...languageOf('en')!, code: 'xx' };
    assert.equal(datesOf('On 11 February 2026', bare, null)[0]?.value, '2026-02-11');
  });

  describe('properties', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        ...'in 2014|11|31|February|febbraio|last |scorso|Monday, |lunedì|quest’anno|two weeks ago|tra cinque o|fa|hace|vor'.split(
          '|',
        ),
        ...' |. |, |-|–|/|\n|\n\n|’|of |di |1°|2026-02-|99999|the 90s|(2014)|month|año|Ende |il y a|😀|e\u0301'.split(
          '|',
        ),
      ),
      fc.string({ unit: 'binary', maxLength: 4 }),
    );
    const text = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));
    const anchor = fc.constantFrom(
      null,
      ANCHOR,
      '2026-02',
      '2026',
      '0000-01-01',
      '9999-12-31',
      'nonsense',
      '2026-02-11/2026-02-13',
    );

    it('gives dates in order, inside the blocks, with EDTF values', () => {
      fc.assert(
        fc.property(text, anchor, fc.constantFrom(...languages.map(({ code }) => code)), (written, from, code) => {
          const blocks = splitBlocks(written);
          let last = 0;
          for (const date of datesOf(written, languageOf(code)!, from)) {
            assert.ok(date.start >= last && date.end > date.start);
            assert.ok(blocks.some((block) => block.start <= date.start && date.end <= block.end));
            if (date.value !== null) assert.deepEqual(checkEdtf(date.value), { ok: true }, date.value);
            if (date.impossible) assert.equal(date.value, null);
            last = date.end;
          }
        }),
        { seed: 3, numRuns: 2000 },
      );
    });

    it('reads adversarial text in linear time', () => {
      const english = languageOf('en')!;
      for (const unit of ['in May ', '1-', 'last ', 'a', '1', 'Feb 11-', 'two or ', '2026-02-11/', "'", ' ']) {
        const written = unit.repeat(200_000 / unit.length);
        const before = process.cpuUsage();
        datesOf(written, english, ANCHOR);
        // Quadratic time would be minutes; the bound only tells these apart.
        assert.ok(process.cpuUsage(before).user < 5_000_000, unit);
      }
    });
  });
});
