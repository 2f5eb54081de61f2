import assert from 'node:assert/strict';
import { readViews } from '../../../test/views';
import { addressLinks, documentLinks, registryLinks } from './documentLinks';

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

  it('are the items of Wikidata and the addresses of a registry', () => {
    const text = [
      '- name: Ada Lindqvist',
      '  wikidata: "Q42"',
      '  source: https://town.example/mayors.',
      '- { name: Bo Berg, wikidata: Q7 }',
      '- { name: Q9, note: wikidata Q8, wikidata: Q }',
    ].join('\n');
    const found = registryLinks(text).map(({ start, end, target }) => [text.slice(start, end), target]);
    assert.deepEqual(found, [
      ['Q42', 'https://www.wikidata.org/wiki/Q42'],
      ['https://town.example/mayors', 'https://town.example/mayors'],
      ['Q7', 'https://www.wikidata.org/wiki/Q7'],
    ]);
  });

  it('are the addresses of a sidecar', () => {
    const found = addressLinks('url: https://harbour.example/a\nsource: Harbour Post\n');
    assert.deepEqual(found, [{ start: 5, end: 30, target: 'https://harbour.example/a' }]);
  });

  it('are none without a header', () => checkLinks('Read more at https://other.example.'));
});
