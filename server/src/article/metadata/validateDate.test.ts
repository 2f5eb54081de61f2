import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { parseArticle } from '../parseArticle';
import { standardDate, validateDate } from './validateDate';

describe('the date of metadata', () => {
  for (const value of [
    '2026-02-11',
    '2026-02',
    '2026',
    '2026-02-11/2026-02-13',
    '2024-02-29',
    '2026?',
    '2019-22',
    ' 2026 ',
  ]) {
    it(`may be “${value}”`, () => assert.deepEqual(validateDate(value), { ok: true }));
  }

  const suggestions = {
    '11 febbraio 2026': '2026-02-11',
    'Feb 11, 2026': '2026-02-11',
    'February 2026': '2026-02',
    'Tuesday, 10 February 2026': '2026-02-10',
    '11. Februar 2026': '2026-02-11',
    '11 février 2026': '2026-02-11',
    '11 de febrero de 2026': '2026-02-11',
    '11.02.2026': '2026-02-11',
    '03.04.2022': '2022-04-03',
    '25/12/2026': '2026-12-25',
    '12/25/2026': '2026-12-25',
    '02/02/2026': '2026-02-02',
    '2026/02/11': '2026-02-11',
    '20260211': '2026-02-11',
    '2026-02-11 9:20': '2026-02-11',
    '2026-02-11T09:20:00Z': '2026-02-11',
    '2026-02-11 – 2026-02-13': '2026-02-11/2026-02-13',
    'circa 1998': '1998~',
  };
  for (const [value, suggestion] of Object.entries(suggestions)) {
    it(`“${value}” is better written ${suggestion}`, () => {
      const verdict = validateDate(value);
      assert.equal(verdict.ok ? 'ok' : verdict.suggestion, suggestion);
    });
  }

  const reasons = {
    '2024-02-30': 'there is no day 30 in 2024-02',
    '2024-13': 'there is no month 13',
    '2027/2026': 'the interval ends before it starts',
    '31 April 2026': 'no calendar has that day',
    '31.02.2026': 'no calendar has that day',
    '11 febbraio': 'the year is missing',
    yesterday: 'it is not written as YYYY-MM-DD',
    'in the days of the bridge': 'it is not written as YYYY-MM-DD',
    '': 'it is empty',
  };
  for (const [value, reason] of Object.entries(reasons)) {
    it(`“${value}”: ${reason}`, () => assert.deepEqual(validateDate(value), { ok: false, reason }));
  }

  it('tells of both days that one may be', () =>
    assert.deepEqual(validateDate('03/04/2022'), {
      ok: false,
      reason: 'it may mean 2022-04-03 or 2022-03-04',
      readings: ['2022-04-03', '2022-03-04'],
    }));

  it('is total, and what it suggests is good', () => {
    const part = fc.constantFrom(...'11|02|2026|Feb|febbraio|märz| |/|.|-|, |–|T|:|c. |31|abc'.split('|'));
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(part, { maxLength: 8 }).map((parts) => parts.join('')),
        ),
        (value) => {
          const verdict = validateDate(value);
          if (!verdict.ok && verdict.suggestion !== undefined)
            assert.deepEqual(validateDate(verdict.suggestion), { ok: true });
        },
      ),
      { seed: 5, numRuns: 1000 },
    );
  });
});

describe('a date of metadata in another form', () => {
  it('stands for the only day that it can mean', () => {
    assert.deepEqual(
      ['26.09.2023', '11 febbraio 2026', '2026-02-11', '03/04/2022', '30.02.2024', 'soon', ''].map(standardDate),
      ['2023-09-26', '2026-02-11', '2026-02-11', '03/04/2022', '30.02.2024', 'soon', ''],
    );
  });

  it('is what relative dates count from, and stays as it is written', () => {
    const text = 'date: 26.09.2023\n\nAda Lindqvist opened the harbour yesterday, and the ferry sailed on Sunday.';
    const { dates, metadata } = parseArticle({ uri: 'test:article.txt', text });
    assert.deepEqual(
      dates.map(({ value }) => value),
      ['2023-09-25', '2023-09-24'],
    );
    assert.equal(metadata.entries.find(({ key }) => key === 'date')?.value, '26.09.2023');
  });
});
