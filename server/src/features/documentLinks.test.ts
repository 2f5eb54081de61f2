import assert from 'node:assert/strict';
import { readViews } from '../../../test/views';
import { documentLinks } from './documentLinks';

/** The links of an article are the marked words, which are their targets. */
function checkLinks(source: string): void {
  const views = readViews(source);
  const { uri } = views.article;
  const found = documentLinks(views.article);
  assert.deepEqual(
    found.map(({ start, end }) => views.show({ uri, start, end })),
    views.marked.map(views.show),
  );
  for (const { start, end, target } of found) assert.equal(target, views.article.text.slice(start, end));
}

describe('features: document links', () => {
  it('are the addresses of a header', () =>
    checkLinks(`
      date: 2024-05-02
      url: https://harbour.example/2024/bridge?id=1
           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      source: Harbour Post (https://harbour.example)
                            ^^^^^^^^^^^^^^^^^^^^^^^

      Read more at https://other.example.
      `));

  it('are the addresses of front matter, with brackets that belong to them', () =>
    checkLinks(`
      ---
      url: "https://harbour.example/Bridge_(Westerby)"
            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      date: 2024-05-02
      ---
      Nobody came.
      `));

  it('are none without a header', () => checkLinks('Read more at https://other.example.'));
});
