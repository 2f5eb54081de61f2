import assert from 'node:assert/strict';
import { readViews } from '../../../test/views';
import { references } from './references';

/** The references of what is at the cursor are exactly the marked places. */
function checkReferences(source: string, includeDeclaration = true): void {
  const views = readViews(source);
  const found = references(views, views.offset, includeDeclaration);
  assert.deepEqual(found.map(views.show), views.marked.map(views.show));
}

describe('features: references', () => {
  it('of a figure are its mentions in all articles', () =>
    checkReferences(`
      === a.txt
      Ada Lindqvist came late. Lind‸qvist left early.
      ^^^^^^^^^^^^^            ^^^^^^^^^^
      === b.txt
      The mayor is Ada Lindqvist, not Bo Ekdahl.
                   ^^^^^^^^^^^^^
      `));

  it('leave the defining place out on demand', () =>
    checkReferences(
      `
      === a.txt
      Ada Lindqvist came late. Lind‸qvist left early.
                               ^^^^^^^^^^
      === b.txt
      The mayor is Ada Lindqvist.
                   ^^^^^^^^^^^^^
      `,
      false,
    ));

  it('of a quotation are its repeats, origin first', () =>
    checkReferences(`
      === a.txt
      date: 2023-01-15

      “The bridge will ‸stand for a hundred years,” said Ada Lindqvist.
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      === b.txt
      date: 2024-05-02

      She had said: “The bridge will stand for a hundred years.”
                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      `));

  it('of a quotation that stands alone are itself, or nothing', () => {
    checkReferences(`
      “The bridge ‸stands,” said Ada Lindqvist.
      ^^^^^^^^^^^^^^^^^^^^^
      `);
    checkReferences('“The bridge ‸stands,” said Ada Lindqvist.', false);
  });

  it('of a source are the articles that it published and those that cite it, each at its first place', () =>
    checkReferences(`
      === a.txt
      A short report about the harbour.

      The bridge is closed, sources told Reu‸ters. Reuters had asked them.
                                         ^^^^^^^^
      === b.txt
      source: Reuters
              ^^^^^^^

      Nobody came.
      === c.txt
      source: Harbour Post

      Nobody came.
      `));

  it('of a source that a sidecar names lie at the start of the article', () => {
    const views = readViews(`
      === a.txt
      A short report about the harbour.

      The bridge is closed, sources told Reu‸ters.
      === b.meta.yaml
      source: Reuters
      === b.txt
      Nobody came.
      `);
    const found = references(views, views.offset, true);
    assert.deepEqual(found.at(-1), { uri: 'file:///corpus/b.txt', start: 0, end: 0 });
  });

  it('of anything else are none', () => checkReferences('Nothing is s‸aid here.'));
});
