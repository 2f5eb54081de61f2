import assert from 'node:assert/strict';
import { readViews } from '../../../test/views';
import { definition } from './definition';

/** The definition of what is at the cursor is the marked place; with nothing marked there is none. */
function checkDefinition(source: string): void {
  const views = readViews(source);
  const found = definition(views, views.offset);
  assert.deepEqual(found ? [views.show(found.target)] : [], views.marked.map(views.show));
}

describe('features: definition', () => {
  it('of a surname is the full name', () =>
    checkDefinition(`
      The mayor, Ada Lindqvist, came late.
                 ^^^^^^^^^^^^^
      “We are open,” Lindq‸vist said.
      `));

  it('of a figure lies in the earliest article', () =>
    checkDefinition(`
      === a.txt
      date: 2024-05-02

      Ada Lindqvist spoke again. Ada Lind‸qvist was tired.
      === b.txt
      date: 2023-01-15

      The new mayor is Ada Lindqvist.
                       ^^^^^^^^^^^^^
      === c.txt

      Ada Lindqvist came, at a date that nobody knows.
      `));

  it('of a figure that the registry has is its entry', () =>
    checkDefinition(`
      === figures.yaml
      - name: Ada Lindqvist
              ^^^^^^^^^^^^^
        aliases: [Dodo]
      === a.txt
      Ada Lind‸qvist spoke again.
      `));

  it('of a source that the registry has is its entry, by any of its names', () => {
    checkDefinition(`
      === sources.yaml
      - name: Reuters agency
              ^^^^^^^^^^^^^^
        aliases: [reuters]
      === a.txt
      A short report about the harbour.

      “The bridge is closed,” sources told Reu‸ters.
      `);
    checkDefinition(`
      A short report about the harbour.

      The bridge is closed, sources told Reu‸ters.
      `);
  });

  it('of a repeated quotation is the origin', () =>
    checkDefinition(`
      === a.txt
      date: 2024-05-02

      “The bridge will ‸stand for a hundred years,” said Ada Lindqvist.
      === b.txt
      date: 2023-01-15

      “The bridge will stand for a hundred years,” said Ada Lindqvist.
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      `));

  it('of a quotation that stands alone is the quotation', () =>
    checkDefinition(`
      “The bridge ‸stands,” said Ada Lindqvist.
      ^^^^^^^^^^^^^^^^^^^^^
      `));

  it('of the pronoun that attributes a quotation is the figure', () =>
    checkDefinition(`
      Ada Lindqvist came late to the meeting.
      ^^^^^^^^^^^^^

      “The bridge stands,” s‸he said.
      `));

  it('of a figure inside a quotation is the figure', () =>
    checkDefinition(`
      Ada Lindqvist came late.
      ^^^^^^^^^^^^^

      “Lind‸qvist came late,” said Bo Ekdahl.
      `));

  it('of anything else is nothing', () => checkDefinition('Nothing is s‸aid here.'));
});
