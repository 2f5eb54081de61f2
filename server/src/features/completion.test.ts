import assert from 'node:assert/strict';
import { parseFixture } from '../../../test/fixture';
import { readViews } from '../../../test/views';
import { completion } from './completion';

const OTHERS = `
=== b.txt
date: 2021-01-15
source: Harbour Post

“We are ready,” said Ada Lindqvist.
=== c.txt
source: Harbour Post

Adam Berg was there.
=== e.txt
source: Evening Echo

Nobody was there.
=== d.txt
source: Échos du Port

Nobody came.`;

/** At the cursor of an article these are suggested, as they would be written. */
function checkArticle(source: string, expected: readonly string[] | null): void {
  const views = readViews(`=== a.txt\n${source}${OTHERS}`);
  const { article, corpus } = views;
  const found = completion({ text: article.text, article, corpus }, views.offset);
  assert.deepEqual(found && found.items.map(({ newText }) => newText), expected);
}

/** The same for a sidecar. */
function checkSidecar(source: string, expected: readonly string[] | null): void {
  const { text, cursors } = parseFixture(source).files[0]!;
  const { corpus } = readViews(OTHERS.trimStart());
  const found = completion({ text, article: null, corpus }, cursors[0]!);
  assert.deepEqual(found && found.items.map(({ newText }) => newText), expected);
}

describe('features: completion', () => {
  it('of keys gives those that are not there yet', () => {
    const { article, corpus } = readViews('date: 2024-05-02\nso');
    const labels = completion({ text: article.text, article, corpus }, article.text.length)!.items.map(
      ({ newText }) => newText,
    );
    assert.equal(labels[0], 'title: ');
    assert.ok(labels.includes('source: ') && !labels.includes('date: '), labels.join());
  });

  it('of a key that has its colon adds none', () => {
    const { article, corpus, offset } = readViews('date: 2024-05-02\nso‸: Harbour Post\n\nNobody came.');
    const { items, range } = completion({ text: article.text, article, corpus }, offset)!;
    assert.ok(items.some(({ newText }) => newText === 'source'));
    assert.deepEqual(range, { start: 17, end: 19 });
  });

  it('of a source gives those of the corpus, most used first', () => {
    checkArticle('date: 2024-05-02\nsource: ‸\n', ['Harbour Post', 'Échos du Port', 'Evening Echo']);
    checkArticle('date: 2024-05-02\nsource: ech‸\n', ['Échos du Port', 'Evening Echo']);
  });

  it('of speakers gives figures, one by one', () => {
    checkArticle('date: 2024-05-02\nspeakers: Bo Ekdahl, poet; lind‸\n', ['Ada Lindqvist']);
    checkArticle('---\nspeakers: [Bo Ekdahl, ad‸\n', ['Ada Lindqvist', 'Adam Berg']);
  });

  it('puts the space behind the colon', () => checkArticle('date: 2024-05-02\nsource:harb‸\n', [' Harbour Post']));

  it('of a date gives the days that the article names', () =>
    checkArticle('source: Evening Echo\ndate: ‸\n\nThe bridge was opened on 4 March 1999.', ['1999-03-04']));

  it('works in front matter and in the items of a list', () => {
    checkArticle('---\nkind: ‸\n---\nNobody came.', ['report', 'interview']);
    checkSidecar('speakers:\n  - Bo Ekdahl\n  - adam‸\n', ['Adam Berg']);
  });

  it('works in a sidecar', () => {
    checkSidecar('date: 2024\n\nsource: "harb‸', ['Harbour Post']);
    checkSidecar('source: Harbour Post\nnonsense: ‸', null);
  });

  it('gives nothing in the text', () => {
    checkArticle('date: 2024-05-02\n\nsource: ‸\n', null);
    checkArticle('---\ndate: 2024-05-02\n---\nsource: ‸\n', null);
    checkArticle('The mayor ‸came.', null);
    checkArticle('The‸ mayor came.', null);
    checkArticle('Lindqvist: a portrait\nda‸', null);
  });
});
