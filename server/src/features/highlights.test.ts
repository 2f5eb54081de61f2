import assert from 'node:assert/strict';
import { readViews } from '../../../test/views';
import { highlights } from './highlights';

/** With the cursor where it is, exactly the marked ranges are highlighted. */
function checkHighlights(source: string): void {
  const { article, offset, marked } = readViews(source);
  assert.deepEqual(
    highlights(article, offset),
    marked.map(({ start, end }) => ({ start, end })),
  );
}

describe('features: highlights', () => {
  it('of a figure are its mentions and the pronouns that attribute to it', () =>
    checkHighlights(`
      Ada Lind‸qvist came late.
      ^^^^^^^^^^^^^^

      “The bridge stands,” she said. Lindqvist left; Bo Ekdahl stayed.
                           ^^^       ^^^^^^^^^
      `));

  it('of a quotation mark are the mark and its partner', () => {
    checkHighlights(`
      ‸“The bridge stands,” said Ada Lindqvist.
       ^                  ^
      `);
    checkHighlights(`
      “The bridge stands,”‸ said Ada Lindqvist.
      ^                  ^
      `);
  });

  it('of a nested mark are the nested pair', () =>
    checkHighlights(`
      “The ‸‘bridge’ stands,” said Ada Lindqvist.
            ^      ^
      `));

  it('of a mark without a partner are that mark', () =>
    checkHighlights(`
      ‸“The bridge stands, said Ada Lindqvist.
       ^
      `));

  it('of words in a quotation are none', () => checkHighlights('“The bridge ‸stands,” said Ada Lindqvist.'));
});
