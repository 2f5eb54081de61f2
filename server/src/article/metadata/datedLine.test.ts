import { strict as assert } from 'node:assert';
import { languages } from '../../languages/index';
import { formatDay } from '../dates/calendar';
import { readDatedLine } from './datedLine';
import { readMetadata } from './readMetadata';

/** The day of a line and the words that state it, or null. */
function read(line: string, code: string, bare = false): string | null {
  const own = languages.find((language) => language.code === code)!;
  const others = languages.filter((language) => language !== own);
  const day = readDatedLine(line, { start: 0, end: line.length }, [own, ...others], bare);
  return day && `${formatDay(day)} ${line.slice(day.start, day.end)}`;
}

describe('dated line', () => {
  const dated: readonly (readonly [string, string, string])[] = [
    ['en', '11 September 2025', '2025-09-11 11 September 2025'],
    ['en', 'Published on Friday, May 3, 2024 at 10:15 GMT', '2024-05-03 May 3, 2024'],
    ['en', 'Thornby Gazette, Thursday 14 November 2024', '2024-11-14 14 November 2024'],
    ['en', '2024-05-03', '2024-05-03 2024-05-03'],
    ['en', '05/23/2024', '2024-05-23 05/23/2024'],
    ['en', 'Posted June 5, 2018 by Ada Lindqvist | 47 comments', '2018-06-05 June 5, 2018'],
    ['it', '14 marzo 2023', '2023-03-14 14 marzo 2023'],
    ['it', 'Pubblicato il 14 marzo 2023 alle ore 9.30', '2023-03-14 14 marzo 2023'],
    ['en', 'By Ada Lindqvist in Brussels | 4 February 2025', '2025-02-04 4 February 2025'],
    ['it', 'di Ada Lindi - 9 aprile 2021', '2021-04-09 9 aprile 2021'],
    ['it', 'Ada Lindi | 14/03/2023', '2023-03-14 14/03/2023'],
    ['es', 'Bogotá, 9 de abril de 2024', '2024-04-09 9 de abril de 2024'],
    ['fr', 'Publié le mardi 2 juillet 2024 à 18h05', '2024-07-02 2 juillet 2024'],
    ['de', 'Stand: 03.05.2024, 10:15 Uhr', '2024-05-03 03.05.2024'],
    ['de', 'Mittwoch, 3. Juli 2024', '2024-07-03 3. Juli 2024'],
    ['ru', '12 апреля 2025 года, 10:05', '2025-04-12 12 апреля 2025'],
    ['uk', 'Середа, 2 вересня 2024 року', '2024-09-02 2 вересня 2024'],
  ];
  for (const [code, line, expected] of dated) it(line, () => assert.equal(read(line, code), expected));

  const others: readonly (readonly [string, string])[] = [
    ['en', 'The treaty was signed on 11 September 2025'],
    ['en', 'Vote on 11 September 2025'],
    ['en', 'Between 3 and 11 September 2025'],
    ['en', '11 September'],
    ['en', '05/03/2024'],
    ['en', '31 February 2024'],
    ['it', 'Elezioni del 9 giugno 2024'],
    ['it', 'Roma 9 giugno 2024, la firma'],
    ['de', 'Ada Lind, geboren am 3. Juli 1974'],
  ];
  for (const [code, line] of others) it(`no day of the article: ${line}`, () => assert.equal(read(line, code), null));

  it('is found below a headline, and among the lines of one paragraph with the writer', () => {
    const story =
      'The harbour was discussed at length in the night, and nobody wished to talk to the reporters outside.';
    for (const head of [
      'Harbour closed\n\n22 January 2025',
      'Harbour closed for good\n\nBy Ada Lindqvist and Carlo Quistorp-Hughes in town\nPublished: Wednesday, 22 January 2025, 17:40',
    ]) {
      const { entries } = readMetadata({ text: `${head}\n\n${story}` });
      assert.deepEqual(
        entries.filter(({ key }) => key === 'date').map(({ value, level }) => `${value} ${level}`),
        ['2025-01-22 dateline'],
        head,
      );
    }
  });

  it('is none where the parts of an article are headed by days', () => {
    const dated = (...blocks: string[]): (string | null)[] =>
      readMetadata({ text: blocks.join('\n\n') })
        .entries.filter(({ key }) => key === 'date')
        .map(({ value }) => value);
    const results = 'Harbour rowers drew with the pilots.';
    assert.deepEqual(dated('The rowers met again.', '8 February 2025', results, '9 February 2025', results), []);
    assert.deepEqual(dated('The rowers met again', '8 February 2025', results, results), ['2025-02-08']);
    const updated = dated('The rowers met', 'Published 8 February 2025', 'Updated 9 February 2025', results, results);
    assert.deepEqual(updated, ['2025-02-08']);
  });

  it('names no place or paper where it opens the article', () => {
    assert.equal(read('Londra, 9 giugno 2024', 'it', true), null);
    assert.equal(read('Domenica 9 giugno 2024', 'it', true), '2024-06-09 9 giugno 2024');
  });
});
