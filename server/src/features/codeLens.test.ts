import assert from 'node:assert/strict';
import { readViews } from '../../../test/views';
import { codeLenses } from './codeLens';

/** Above the marked quotations stand the titles given, in order. */
function checkLenses(source: string, ...titles: string[]): void {
  const views = readViews(source);
  const found = codeLenses(views);
  const { uri } = views.article;
  assert.deepEqual(
    found.map(({ title }) => title),
    titles,
  );
  assert.deepEqual(
    found.map(({ start, end }) => views.show({ uri, start, end })),
    views.marked.map(views.show),
  );
}

describe('features: code lens', () => {
  it('says when a quotation was first said and how often it was repeated', () =>
    checkLenses(
      `
      === a.txt
      date: 2024-05-02

      “The bridge will stand for a hundred years,” said Ada Lindqvist. “It is built of oak.”
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      === b.txt
      date: 2021-01-15

      “The bridge will stand for a hundred years,” Lindqvist said.
      === c.txt

      “The bridge will stand for a hundred years,” Lindqvist said.
      `,
      'first said 2021-01-15, repeated 2×',
    ));

  it('says that it was first said here', () =>
    checkLenses(
      `
      === a.txt
      date: 2020-05-02

      “The bridge will stand for a hundred years,” said Ada Lindqvist.
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      === b.txt
      date: 2021-01-15

      “The bridge will stand for a hundred years,” Lindqvist said.
      `,
      'first said here, 2020-05-02, repeated 1×',
    ));

  it('claims nothing of what was first where no article is dated', () =>
    checkLenses(
      `
      === a.txt
      “The bridge will stand for a hundred years,” said Ada Lindqvist.
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      === b.txt
      “The bridge will stand for a hundred years,” Lindqvist said.
      `,
      'stands in 2 places',
    ));

  it('leads to all places, origin first', () => {
    const views = readViews(`
      === a.txt
      date: 2024-05-02

      “The bridge will stand for a hundred years,” said Ada Lindqvist.
      === b.txt
      date: 2021-01-15

      “The bridge will stand for a hundred years,” Lindqvist said.
      `);
    assert.deepEqual(
      codeLenses(views)[0]!.places.map((place) => views.show(place).slice(0, 9)),
      ['b.txt:3:1', 'a.txt:3:1'],
    );
  });
});
