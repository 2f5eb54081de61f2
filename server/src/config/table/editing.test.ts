import assert from 'node:assert/strict';
import fc from 'fast-check';
import Papa from 'papaparse';
import { EMPTY_CORPUS, settings } from '../../../../test/rules';
import { parseArticle } from '../../article/parseArticle';
import { checkArticle } from '../../rules/check';
import { applyEdits } from '../../rules/fix';
import { decode, encode, type Decoded } from '../../text/decode';
import { parseTable } from './parseTable';

const SETTING = { file: 'metadata.csv', fileColumn: null, columns: null, delimiter: null };
const URI = 'news:/metadata.csv';

describe('a fix in a cell of a table', () => {
  it('changes that cell and no other byte (property)', () => {
    const word = fc.constantFrom('', 'ANB', 'Köln', 'a "b" c', 'x; y, z', ' à ', 'two\nlines');
    const row = fc.tuple(fc.constantFrom('11.2.2026', '2026/02/11', '20260211', '2026-02-11'), word, word);
    const form = fc.record({
      delimiter: fc.constantFrom(',', ';', '\t'),
      newline: fc.constantFrom('\n', '\r\n'),
      quotes: fc.boolean(),
      encoding: fc.constantFrom<Decoded['encoding']>('utf-8', 'utf-16le', 'windows-1252'),
    });
    let fixed = 0;
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 5 }), form, (rows, { encoding, ...dialect }) => {
        const named = rows.map((cells, index) => [`f${index}.txt`, ...cells]);
        const written = Papa.unparse([['file', 'date', 'title', 'note'], ...named], dialect);
        const before = encode(written, { encoding, bom: encoding === 'utf-16le' });
        const read = decode(before, 'windows-1252');
        const table = parseTable(read.text, URI, SETTING);
        rows.forEach((_, index) => {
          const name = `f${index}.txt`;
          const article = parseArticle({ uri: `news:/${name}`, text: 'The ferry sails.', row: table.rowOf(name)! });
          for (const { uri, rule, start, end, fix } of checkArticle(article, EMPTY_CORPUS, settings())) {
            if (rule !== 'metadata/invalid-date') continue;
            fixed++;
            assert.equal(uri, URI);
            const text = applyEdits(read.text, fix!.edits);
            const after = Buffer.from(encode(text, read));
            const [head, tail] = [
              encode(read.text.slice(0, start), read),
              encode(read.text.slice(end), { ...read, bom: false }),
            ];
            assert.ok(after.subarray(0, head.length).equals(head));
            assert.ok(after.subarray(after.length - tail.length).equals(tail));
            const cells = (source: string) =>
              Papa.parse<string[]>(source, { delimiter: dialect.delimiter }).data.map(([file, , ...rest]) => [
                file,
                ...rest,
              ]);
            assert.deepEqual(cells(text), cells(read.text));
            assert.equal(
              parseTable(text, URI, SETTING)
                .rowOf(name)!
                .cells.find(({ key }) => key === 'date')!.value,
              '2026-02-11',
            );
          }
        });
      }),
      { seed: 17, numRuns: 300 },
    );
    assert.ok(fixed > 50, 'the tables do not call for enough fixes to prove anything');
  });
});
