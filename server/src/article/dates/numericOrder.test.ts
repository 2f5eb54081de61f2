import assert from 'node:assert/strict';
import { parseArticle } from '../parseArticle';

/** Values of the dates in numbers of an article. */
function values(text: string, header = ''): (string | null)[] {
  const source = `${header}${header && '\n\n'}The harbour of Norrvik is closed and the ferry does not sail. ${text}`;
  const { dates } = parseArticle({ uri: 'news:/a.txt', text: source });
  return dates.filter(({ start, end }) => /\d[/-]\d/u.test(source.slice(start, end))).map(({ value }) => value);
}

describe('order of dates in numbers', () => {
  it('stays open where nothing tells, with both readings', () => {
    const [date] = parseArticle({
      uri: 'news:/a.txt',
      text: 'The ferry has not sailed since 03/04/2022, they said.',
    }).dates;
    assert.equal(date!.value, null);
    assert.deepEqual(date!.readings, ['2022-04-03', '2022-03-04']);
  });

  it('follows another date that can be read in one way only, unless two disagree', () => {
    assert.deepEqual(values('On 03/04/2022 and 25/12/2021.'), ['2022-04-03', '2021-12-25']);
    assert.deepEqual(values('On 03/04/2022 and 12/25/2021.'), ['2022-03-04', '2021-12-25']);
    assert.deepEqual(values('On 03/04/2022, 12/25/2021 and 25/12/2021.')[0], null);
  });

  it('follows the region of the language or the country of the place', () => {
    assert.deepEqual(values('On 03/04/2022.', 'language: en-GB'), ['2022-04-03']);
    assert.deepEqual(values('On 03/04/2022.', 'language: en_US'), ['2022-03-04']);
    assert.deepEqual(values('On 03/04/2022.', 'place: Norrvik, Ireland'), ['2022-04-03']);
    assert.deepEqual(values('On 03/04/2022.', 'place: Boston (United States)'), ['2022-03-04']);
    for (const header of ['place: Norrvik', 'language: en', 'language: en-zz', 'place: Lyon, France', 'place: ,']) {
      assert.deepEqual(values('On 03/04/2022.', header), [null], header);
    }
  });

  it('follows the weekday beside it and the date of the article, before all else', () => {
    assert.deepEqual(values('On Sunday, 03/04/2022, not on 12/25/2021.')[0], '2022-04-03');
    assert.deepEqual(values('On Friday, 03/04/2022.'), ['2022-03-04']);
    assert.deepEqual(values('On Monday, 03/04/2022.'), [null]);
    assert.deepEqual(values('On 03/04/2022.', 'date: 2022-04-03\nlanguage: en-US'), ['2022-04-03']);
  });

  it('is day first in all other languages', () => {
    const text = 'Il porto di Norrvik è chiuso e il traghetto non parte dal 03/04/2022, ha detto la ministra.';
    assert.deepEqual(
      parseArticle({ uri: 'news:/a.txt', text }).dates.map(({ value }) => value),
      ['2022-04-03'],
    );
  });
});
