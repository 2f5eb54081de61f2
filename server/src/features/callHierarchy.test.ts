import assert from 'node:assert/strict';
import { readViews } from '../../../test/views';
import { incomingCalls, outgoingCalls, prepareCalls, type CallStep } from './callHierarchy';

const AGAIN = `
      === origin.txt
      title: The bridge opens
      date: 2021-01-15

      “The bridge will st‸and for a hundred years,” said Ada Lindqvist.
      === later.txt
      date: 2024-05-02

      “The bridge will stand for a hundred years,” said Ada Lindqvist.

      And again: “The bridge will stand for a hundred years.”
      === last.txt
      title: A look back
      date: 2025-05-02

      “The bridge will stand for a hundred years,” Lindqvist had said.
      `;

const shown = (steps: readonly CallStep[]) =>
  steps.map(({ call: { name, detail }, ranges }) => `${name} (${detail}) ${ranges.length}`);

describe('features: call hierarchy', () => {
  it('starts at a quotation', () => {
    const views = readViews(AGAIN);
    const { name, detail } = prepareCalls(views, views.offset)!;
    assert.equal(`${name} (${detail})`, 'The bridge will stand for a hundred years, (Ada Lindqvist · 2021-01-15)');
    assert.equal(prepareCalls(views, 0), null);
  });

  it('has the articles that repeat an origin, each once', () => {
    const views = readViews(AGAIN);
    const { place } = prepareCalls(views, views.offset)!;
    assert.deepEqual(shown(incomingCalls(views.corpus, place)), [
      'later.txt (Ada Lindqvist · 2024-05-02) 2',
      'A look back (Ada Lindqvist · 2025-05-02) 1',
    ]);
    assert.deepEqual(outgoingCalls(views.corpus, place), []);
  });

  it('has the origin that a closed article repeats', () => {
    const views = readViews(AGAIN);
    const { place } = prepareCalls(views, views.offset)!;
    const repeat = incomingCalls(views.corpus, place)[1]!.call.place;
    assert.deepEqual(shown(outgoingCalls(views.corpus, repeat)), ['The bridge opens (Ada Lindqvist · 2021-01-15) 1']);
    assert.deepEqual(incomingCalls(views.corpus, repeat), []);
  });

  it('has nothing for a place where no quotation stands any more', () => {
    const { corpus, article } = readViews(AGAIN);
    assert.deepEqual(incomingCalls(corpus, { uri: article.uri, start: 3, end: 5 }), []);
    assert.deepEqual(outgoingCalls(corpus, { uri: 'file:///gone.txt', start: 3, end: 5 }), []);
  });
});
