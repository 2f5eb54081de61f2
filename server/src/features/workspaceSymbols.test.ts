import assert from 'node:assert/strict';
import { readViews } from '../../../test/views';
import { workspaceSymbols } from './workspaceSymbols';

const SOURCE = `
  === a.txt
  Lindqvist came late to the meeting of the town council.
  === report-7.txt
  title: Déjà vu at the bridge
  date: 2024-05-02
  source: Harbour Post

  The mayor is Ada Lindqvist. She is not Bo Ekdahl.

  “The bridge will stand for a hundred years,” Lindqvist said.
  === c.txt
  date: 2021-01-15

  “I said so: The bridge will stand, for a hundred years.” said Ada Lindqvist, as the report of the town council has it.
  `;

/** A query finds the symbols given, as `kind name (detail) at place`. */
function checkSymbols(query: string, ...expected: readonly string[]): void {
  const { corpus, show } = readViews(SOURCE);
  assert.deepEqual(
    workspaceSymbols(corpus, query, 10).map(
      ({ kind, name, detail, location }) => `${kind} ${name} (${detail}) at ${show(location)}`,
    ),
    expected,
  );
}

describe('features: workspace symbols', () => {
  it('are figures at their defining places', () =>
    checkSymbols('lindq', 'figure Ada Lindqvist () at c.txt:3:63 Ada Lindqvist'));

  it('are articles by title and by file name', () => {
    const found = 'article Déjà vu at the bridge (report-7.txt) (2024-05-02 · Harbour Post) at report-7.txt:1:1 ';
    checkSymbols('deja vu', found);
    checkSymbols('report-7', found);
  });

  it('are quotations by four words in a row, the last of which may be begun', () => {
    const found = (query: string) => [
      `quotation “${query}” (Ada Lindqvist · 2021-01-15 · c.txt) at c.txt:3:1 “I said so: The bridge will stand, for a hundred years.”`,
      `quotation “${query}” (Ada Lindqvist · 2024-05-02 · report-7.txt) at report-7.txt:7:1 “The bridge will stand for a hundred years,”`,
    ];
    checkSymbols('bridge will stand for', ...found('bridge will stand for'));
    checkSymbols('the bridge will stand fo', ...found('the bridge will stand fo'));
    checkSymbols('bridge stand for a hundred lives');
    checkSymbols('will stand for');
  });

  it('are no more than asked for', () => assert.equal(workspaceSymbols(readViews(SOURCE).corpus, '', 1).length, 1));
  it('are none where nothing has that name', () => checkSymbols('nobody'));
});
