import assert from 'node:assert/strict';
import { checkRule } from '../../../../test/rules';
import { applyEdits } from '../fix';
import { continuationMark } from './continuation-mark';

describe('quotation/continuation-mark', () => {
  it('names every paragraph in one finding, and opens them all', () => {
    const text = '“We have the money.\n\nWhat we lack is a pilot.\n\nThey are rare,” said Ada Lindqvist.';
    const [found] = checkRule(continuationMark, text.replace('\n\nThey', '\n^^^^\n\nThey'));
    assert.equal(found!.related.length, 1);
    assert.equal(
      applyEdits(text, found!.fix!.edits),
      '“We have the money.\n\n“What we lack is a pilot.\n\n“They are rare,” said Ada Lindqvist.',
    );
  });

  it('passes over captions and credits', () => {
    checkRule(continuationMark, '“We have the money.\n\n© Tomas Brandt\n\n“They are rare,” said Ada Lindqvist.');
  });

  it('leaves a quotation without its end alone', () => {
    checkRule(continuationMark, '“We have the money, said Ada Lindqvist.\n\nWhat she lacks is a pilot.');
  });
});
