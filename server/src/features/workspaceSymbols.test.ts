import assert from 'node:assert/strict';
import { readViews } from '../../../test/views';
import { workspaceSymbols } from './workspaceSymbols';

const SOURCE = `
  === a.txt
  Lindqvist came late to the meeting of the town council.
  === b.txt
  The mayor is Ada Lindqvist. She is not Bo Ekdahl.
  `;

/** A query finds the figures given, as `name at place`. */
function checkFigures(query: string, expected: readonly string[], limit = 10): void {
  const { corpus, show } = readViews(SOURCE);
  const found = workspaceSymbols(corpus, query, limit);
  assert.deepEqual(
    found.map(({ name, location }) => `${name} at ${show(location)}`),
    expected,
  );
}

describe('features: workspace symbols', () => {
  it('are figures at their defining places', () =>
    checkFigures('lindq', ['Ada Lindqvist at b.txt:1:14 Ada Lindqvist']));
  it('are no more than asked for', () => assert.equal(workspaceSymbols(readViews(SOURCE).corpus, '', 1).length, 1));
  it('are none where no figure has that name', () => checkFigures('nobody', []));
});
