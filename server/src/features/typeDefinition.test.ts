import assert from 'node:assert/strict';
import { readViews } from '../../../test/views';
import { implementation } from './implementation';
import { typeDefinition } from './typeDefinition';

const SOURCE = `
      === a.txt
      date: 2024-05-02

      “The bridge will ‸stand for a hundred years,” said Ada Lindqvist.
                                                         ^^^^^^^^^^^^^
      === b.txt
      date: 2025-01-15

      “The bridge will stand for a hundred years,” Lindqvist said.
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      `;

describe('features: from a quotation', () => {
  it('the type definition is its speaker', () => {
    const views = readViews(SOURCE);
    assert.deepEqual(views.show(typeDefinition(views, views.offset)!.target), views.show(views.marked[0]!));
  });

  it('there is none where nobody is named, and none of a figure', () => {
    for (const source of ['“The bridge ‸stands.”', 'Ada Lind‸qvist came late.']) {
      const views = readViews(source);
      assert.equal(typeDefinition(views, views.offset), null);
    }
  });

  it('the implementations are its repeats', () => {
    const views = readViews(SOURCE);
    assert.deepEqual(implementation(views, views.offset).map(views.show), [views.show(views.marked[1]!)]);
  });
});
