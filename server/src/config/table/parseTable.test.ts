import assert from 'node:assert/strict';
import fc from 'fast-check';
import Papa from 'papaparse';
import { parseTable } from './parseTable';
import type { TableSetting } from './tableSetting';

const SETTING: TableSetting = { file: 'metadata.csv', fileColumn: null, columns: null, delimiter: null };
const tableOf = (text: string, setting: Partial<TableSetting> = {}) =>
  parseTable(text, 'news:/metadata.csv', { ...SETTING, ...setting });

/** The cells of an article's row: key, value and what stands at the range. */
function cells(text: string, path: string, setting?: Partial<TableSetting>): [string, string, string][] {
  const row = tableOf(text, setting).rowOf(path);
  return (row?.cells ?? []).map(({ key, value, start, end }) => [key, value, text.slice(start, end)]);
}
const date = (value: string): [string, string, string][] => [['date', value, value]];

describe('a metadata table', () => {
  it('is read whatever parts its cells and lines', () => {
    const forms = [...',;\t|'].flatMap((sign) => ['\n', '\r\n', '\r'].map((newline) => [sign, newline] as const));
    for (const [sign, newline] of forms) {
      const text = [
        ['file', 'date', 'source'],
        ['a.txt', '2026-02-11', 'ANB'],
        ['b.txt', '2026-02-12', 'ANB'],
      ]
        .map((row) => row.join(sign) + newline)
        .join('');
      assert.deepEqual(cells(text, 'b.txt')[0], date('2026-02-12')[0], JSON.stringify(text));
      assert.equal(tableOf(text).size, 2);
    }
  });

  it('names articles by path, file name or stem, the most exact first', () => {
    const text = 'file,date\nferry,2026-01-01\nferry.txt,2026-01-02\n./a/ferry.txt,2026-01-03\nb\\ferry,2026-01-04\n';
    assert.deepEqual(cells(text, 'a/ferry.txt'), date('2026-01-03'));
    assert.deepEqual(cells(text, 'b/ferry.txt'), date('2026-01-04'));
    assert.deepEqual(cells(text, 'c/ferry.txt'), date('2026-01-02'));
    assert.deepEqual(cells(text, 'ferry.md'), date('2026-01-01'));
    assert.deepEqual(cells(text, 'pier.txt'), []);
  });

  it('takes accents that are written in two ways for the same', () =>
    assert.deepEqual(cells('file,date\ncafe\u0301.txt,2026-01-01\n', 'caf\u00e9.txt'), date('2026-01-01')));

  it('gives what a quoted cell says, and where', () => {
    const text = 'file,title,source\na.txt," Kai: ""Nein"", sagt er\nund geht " ,ANB\n';
    assert.deepEqual(cells(text, 'a.txt'), [
      ['title', 'Kai: "Nein", sagt er\nund geht', 'Kai: ""Nein"", sagt er\nund geht'],
      ['source', 'ANB', 'ANB'],
    ]);
  });

  it('understands headings in the languages of the project, and those that the configuration names', () => {
    assert.deepEqual(
      cells('Datei;Datum;Quelle\na;2026-02-11;ANB\n', 'a.txt').map(([key]) => key),
      ['date', 'source'],
    );
    const columns = { date: 'published_on', source: 'publisher' } as const;
    const text = 'id\tpublisher\tpublished_on\na\tANB\t2026-02-11\n';
    assert.deepEqual(cells(text, 'a.txt', { fileColumn: 'id', columns, file: 'x.tsv' }), [
      ['date', '2026-02-11', '2026-02-11'],
      ['source', 'ANB', 'ANB'],
    ]);
  });

  it('passes over empty cells and lines, and the line for spreadsheets', () => {
    const text = 'sep=;\r\n\r\nfile;date;source\r\na.txt;;ANB\r\n\r\n;;\r\n';
    assert.deepEqual(cells(text, 'a.txt'), [['source', 'ANB', 'ANB']]);
    assert.equal(tableOf(text).size, 2);
  });

  it('says what is wrong with its headings and quotation marks, and where', () => {
    const faults = (text: string, setting?: Partial<TableSetting>) =>
      tableOf(text, setting).faults.map(({ start, end, message }) => [
        text.slice(start, end),
        message.split(/[,;:]/u)[0],
      ]);
    assert.deepEqual(faults('name,date\na,2026-01-01\n'), [['name,date', 'No column of the table names the articles']]);
    assert.deepEqual(faults('file,date\na,2026\n', { columns: { date: 'dates' } }), [
      ['file,date', 'The table has no column “dates”'],
    ]);
    assert.deepEqual(faults('file,date\na,"2026" x\nb,2026\n'), [
      ['a,"2026" x', 'The quotation marks of this row do not match'],
    ]);
    assert.deepEqual(faults(''), []);
  });

  it('gives every cell of any table that is well formed, with its place', () => {
    const word = fc.oneof(
      fc.constantFrom(
        '',
        'a',
        ' b ',
        '2026-02-11',
        'é',
        '"',
        '""',
        ',',
        ';',
        '\n',
        '\r\n',
        'x,y',
        'say "no"',
        '😀',
        ' ',
      ),
      fc.string({ maxLength: 6 }),
    );
    const table = fc.array(fc.tuple(word, word), { minLength: 1, maxLength: 8 });
    const form = fc.record({
      delimiter: fc.constantFrom(',', ';', '\t'),
      newline: fc.constantFrom('\n', '\r\n'),
      quotes: fc.boolean(),
    });
    fc.assert(
      fc.property(table, form, (rows, { delimiter, newline, quotes }) => {
        const named = rows.map((row, index) => [`f${index}`, ...row]);
        const text = Papa.unparse([['file', 'title', 'source'], ...named], { delimiter, newline, quotes }) + newline;
        const read = parseTable(text, 'news:/t', { ...SETTING, delimiter });
        rows.forEach(([title, source], index) => {
          const row = read.rowOf(`f${index}.txt`);
          const said = (key: string) => row?.cells.find((cell) => cell.key === key);
          assert.equal(said('title')?.value ?? '', title.trim());
          assert.equal(said('source')?.value ?? '', source.trim());
          for (const { value, start, end } of row?.cells ?? [])
            assert.ok([value, value.replaceAll('"', '""')].includes(text.slice(start, end)));
        });
        assert.deepEqual(read.faults, []);
      }),
      { seed: 3, numRuns: 500 },
    );
  });

  it('is total', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('"', ',', '\n', '\r', 'a', ';', ' ', 'file', '\ufeff') }),
        (text) => {
          const read = tableOf(text);
          for (const fault of read.faults)
            assert.ok(0 <= fault.start && fault.start <= fault.end && fault.end <= text.length);
          for (let row = 0; row < read.size; row++) {
            const { start, end } = read.nameCell(row);
            assert.ok(0 <= start && start <= end && end <= text.length);
          }
        },
      ),
      { seed: 5, numRuns: 500 },
    );
  });
});
