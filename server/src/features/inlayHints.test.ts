import assert from 'node:assert/strict';
import { readViews } from '../../../test/views';
import { inlayHints } from './inlayHints';

const ALL = { speakers: true, dates: true };

/** The hints of the article stand behind the marked words, with the labels given. */
function checkHints(source: string, labels: readonly string[], wanted = ALL): void {
  const views = readViews(source);
  const found = inlayHints(views, { start: 0, end: views.article.text.length }, wanted);
  assert.deepEqual(
    found.map(({ label }) => label),
    labels,
  );
  assert.deepEqual(
    found.map(({ offset }) => offset),
    views.marked.map(({ end }) => end),
  );
}

describe('features: inlay hints', () => {
  it('name the speaker behind a quotation that a pronoun attributes', () =>
    checkHints(
      `
      Ada Lindqvist opened the bridge on Monday and spoke to the council.

      “The bridge will stand for a hundred years,” she said. “It is built of oak.”
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      `,
      ['— Ada Lindqvist'],
    ));

  it('name nobody whom the paragraph names', () =>
    checkHints('“The bridge will stand for a hundred years,” said Ada Lindqvist. “It is built of oak.”', []));

  it('give the value of dates that need another one, and of no other', () =>
    checkHints(
      `
      date: 2024-05-02
      source: Harbour Post

      The bridge was closed yesterday. It had been built on 4 March 1999 and opened in May 1999.
                            ^^^^^^^^^
      `,
      ['= 2024-05-01'],
    ));

  it('are left out when they are not wanted', () => {
    const source = `
      date: 2024-05-02

      Ada Lindqvist opened the bridge yesterday.

      “The bridge will stand for a hundred years,” she said.
      `;
    const labels = (wanted: typeof ALL) =>
      inlayHints(readViews(source), { start: 0, end: 1000 }, wanted).map(({ label }) => label);
    assert.deepEqual(labels(ALL), ['= 2024-05-01', '— Ada Lindqvist']);
    assert.deepEqual(labels({ speakers: true, dates: false }), ['— Ada Lindqvist']);
    assert.deepEqual(labels({ speakers: false, dates: true }), ['= 2024-05-01']);
  });

  it('are those of the range alone', () => {
    const views = readViews('date: 2024-05-02\n\nThe bridge was closed yesterday. It opens tomorrow.');
    const middle = views.article.text.indexOf(' It');
    const labels = (start: number, end: number) => inlayHints(views, { start, end }, ALL).map(({ label }) => label);
    assert.deepEqual(labels(0, middle), ['= 2024-05-01']);
    assert.deepEqual(labels(middle, 1000), ['= 2024-05-03']);
  });
});
