import assert from 'node:assert/strict';
import { checkText } from '../../../../test/rules';
import { applyEdits } from '../fix';
import type { Rule } from '../rule';
import { ambiguousNumeric } from './ambiguous-numeric';
import { impossible } from './impossible';
import { outsideInterval } from './outside-interval';
import { unresolvable } from './unresolvable';
import { wrongWeekday } from './wrong-weekday';

const found = (rule: Rule, text: string) => checkText(text, undefined, [rule]);
/** What a rule marks, in words. */
const marked = (rule: Rule, text: string): string[] =>
  found(rule, text).map(({ start, end }) => text.slice(start, end));
const dated = (date: string, text: string): string => `date: ${date}\nsource: ANB\n\n${text}`;

describe('date/impossible', () => {
  const faults = ['31 April', 'April 31, 2026', '29 February 2023', '2026-02-30', '31/11/2026', '31.11.2026'];
  for (const date of faults) {
    it(`reports ${date}`, () => {
      const text = `The ferry of Norrvik will sail again on ${date} and not before, says the harbour.`;
      assert.deepEqual(marked(impossible, text), [date]);
    });
  }

  const right = ['29 February 2024', '29 February', '30 April 2026', '31/12/2026', 'page 31.13', 'version 1.31.2019'];
  for (const date of right) {
    it(`leaves ${date}`, () => {
      assert.deepEqual(marked(impossible, `The ferry will sail on ${date} and not before, says the harbour.`), []);
    });
  }
});

describe('date/wrong-weekday', () => {
  /** A sentence on 11 February 2026, a Wednesday, in each language: with Monday and with Wednesday. */
  const languages: [text: string, wrong: string, right: string][] = [
    ['The ferry sails on %, 11 February 2026, said the minister of transport.', 'Monday', 'Wednesday'],
    ['Il traghetto parte % 11 febbraio 2026, ha detto la ministra dei Trasporti.', 'lunedì', 'mercoledì'],
    ['Le bac part % 11 février 2026, a déclaré la ministre des Transports.', 'lundi', 'mercredi'],
    ['Die Fähre fährt am %, den 11. Februar 2026, sagte die Verkehrsministerin.', 'Montag', 'Mittwoch'],
    ['El transbordador sale el % 11 de febrero de 2026, dijo la ministra.', 'lunes', 'miércoles'],
    ['A balsa parte na %, 11 de fevereiro de 2026, disse a ministra.', 'segunda-feira', 'quarta-feira'],
    ['De veerboot vaart op % 11 februari 2026, zei de minister van Verkeer.', 'maandag', 'woensdag'],
    ['Паром отойдёт в %, 11 февраля 2026 года, сказала министр транспорта.', 'понедельник', 'среду'],
    ['Пором відійде в %, 11 лютого 2026 року, сказала міністерка транспорту.', 'понеділок', 'середу'],
    ['Prom odpłynie w %, 11 lutego 2026 r., powiedziała minister transportu.', 'poniedziałek', 'środę'],
  ];
  for (const [text, wrong, right] of languages) {
    it(`knows that the day is no ${wrong}`, () => {
      const [finding, ...others] = found(wrongWeekday, text.replace('%', wrong));
      assert.deepEqual(others, []);
      assert.match(finding!.message, /2026-02-11 is a Wednesday/u);
      assert.deepEqual(found(wrongWeekday, text.replace('%', right)), []);
    });
  }

  it('looks at a weekday in brackets behind the date', () => {
    assert.deepEqual(marked(wrongWeekday, 'It sails on 11 February 2026 (Monday).'), ['11 February 2026 (Monday)']);
    assert.deepEqual(marked(wrongWeekday, 'It sails on 11 February 2026 (Wednesday) or 12 May 2026 (spring).'), []);
  });

  it('takes the year from the date of the article where that is near', () => {
    const text = 'The ferry sails on Monday, 11 February, said the minister.';
    assert.equal(found(wrongWeekday, dated('2026-02-09', text)).length, 1);
    assert.deepEqual(found(wrongWeekday, dated('2026-02-09', text.replace('Monday', 'Wednesday'))), []);
    assert.deepEqual(found(wrongWeekday, dated('2026-06-09', text)), []);
    assert.deepEqual(found(wrongWeekday, dated('2026', text)), []);
    assert.deepEqual(found(wrongWeekday, text), []);
  });

  it('takes any of several days', () => {
    assert.deepEqual(marked(wrongWeekday, 'On Sunday, 7 and 8 February 2026, and on Saturday, 7–8 February 2026.'), []);
    assert.equal(found(wrongWeekday, 'They meet on Friday, 7–8 February 2026.').length, 1);
  });
});

describe('date/ambiguous-numeric', () => {
  it('offers both readings', () => {
    const text = 'The ferry has not sailed since 03/04/2022, says the harbour.';
    const [finding] = found(ambiguousNumeric, text);
    const fixes = [finding!.fix!, ...finding!.alternatives!];
    assert.deepEqual(
      fixes.map(({ edits }) => applyEdits(text, edits)),
      [
        'The ferry has not sailed since 3 April 2022, says the harbour.',
        'The ferry has not sailed since 4 March 2022, says the harbour.',
      ],
    );
    for (const { edits } of fixes) assert.deepEqual(found(ambiguousNumeric, applyEdits(text, edits)), []);
  });

  it('offers none inside a quotation', () => {
    const [finding] = found(ambiguousNumeric, '“The ferry has not sailed since 03/04/2022,” said Ada Lindqvist.');
    assert.equal(finding!.fix, null);
    assert.equal(finding!.alternatives, undefined);
  });
});

describe('date/unresolvable', () => {
  it('reports the first of all days and months, and names five others', () => {
    const text = 'The ferry sails on 14 March, says the harbour. ' + 'It sailed in May. '.repeat(8);
    const [finding, ...others] = found(unresolvable, text);
    assert.deepEqual(others, []);
    assert.equal(text.slice(finding!.start, finding!.end), '14 March');
    assert.match(finding!.message, /8 more/u);
    assert.equal(finding!.related.length, 5);
  });

  const right = [
    dated('2026-02-11', 'The ferry sails on 14 March, says the harbour.'),
    'The ferry sails in 2026, on 14 March, says the harbour.',
    'The ferry sails on 14 March 2026.\n\nBefore 14 March nobody will cross the water.',
    'The ferry sailed yesterday and sails again next week, says the harbour.',
    'The ferry sails on 31 April, says the harbour.',
  ];
  for (const text of right) it(`leaves “${text.slice(0, 60)}”`, () => assert.deepEqual(found(unresolvable, text), []));
});

describe('date/outside-interval', () => {
  const reversed = [
    'from 13 March 2026 to 11 March 2026',
    'March 2026 – February 2026',
    '14 May 2026 – 3 April 2026',
    'from May 2026 until March 2025',
  ];
  for (const interval of reversed) {
    it(`reports “${interval}”`, () => {
      const text = `The ferry did not sail ${interval}, says the harbour.`;
      assert.deepEqual(marked(outsideInterval, text), [interval.replace('from ', '')]);
    });
  }

  const right = [
    'The ferry did not sail from 11 March 2026 to 13 March 2026, from May 2025 to March 2026, or in 2014 and 2012.',
    dated('2026-02-11', 'The ferry does not sail from November to March, nor from 28 December to 3 January.'),
    'The ferry sails on 13 March 2026. To 11 March 2026 it was closed.',
  ];
  for (const text of right) it(`leaves “${text}”`, () => assert.deepEqual(found(outsideInterval, text), []));

  const fits: [date: string, words: string, fits: boolean][] = [
    ['2026-03-15', 'yesterday, 14 March', true],
    ['2026-03-16', 'yesterday, 14 March', true],
    ['2026-03-17', 'yesterday, 14 March', false],
    ['2026-03-15', 'today (18 March 2026)', false],
    ['2026-03', 'today, 18 March', true],
    ['2026-02', 'today, 18 March', false],
    ['2026-03-15/2026-03-20', 'today, 18 March', true],
    ['2026-03-15/2026-03-20', 'today, 28 March 2026', false],
    ['2026-03-15', 'tomorrow, 14 February 2025', false],
    ['2026-03-15', '“Today, 18 April, it sails,”', true],
    ['2026-03-15', 'today; on 18 April', true],
    ['2026-03-15', 'tomorrow (Friday)', true],
  ];
  for (const [date, words, expected] of fits) {
    it(`${expected ? 'leaves' : 'reports'} “${words}” in an article of ${date}`, () => {
      const text = dated(date, `The ferry of Norrvik sails ${words}, says the harbour.`);
      assert.deepEqual(marked(outsideInterval, text), expected ? [] : [words.replace(/[“”]/gu, '').replace(')', '')]);
    });
  }

  it('leaves such words in an article without a date', () => {
    assert.deepEqual(found(outsideInterval, 'The ferry sailed yesterday, 14 March 2026, says the harbour.'), []);
  });
});
