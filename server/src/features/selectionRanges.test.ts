import assert from 'node:assert/strict';
import { readViews } from '../../../test/views';
import { selectionRanges } from './selectionRanges';

/** Expand Selection goes through the texts given, smallest first. */
function checkSelection(source: string, expected: readonly string[]): void {
  const { article, offset } = readViews(source);
  assert.deepEqual(
    selectionRanges(article, offset).map(({ start, end }) => article.text.slice(start, end)),
    expected,
  );
}

describe('features: selection ranges', () => {
  it('grow from the word over the sentence and the quotation to the text', () =>
    checkSelection('“The bridge st‸ands. It will stay,” she said.\n\nThe end.', [
      'stands',
      'The bridge stands.',
      'The bridge stands. It will stay,',
      '“The bridge stands. It will stay,”',
      '“The bridge stands. It will stay,” she said.',
      '“The bridge stands. It will stay,” she said.\n\nThe end.',
    ]));

  it('of an empty text are that text', () => checkSelection('‸', ['']));
});
