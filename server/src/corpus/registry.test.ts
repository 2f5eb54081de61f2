import assert from 'node:assert/strict';
import { ArticleCorpus } from './articleCorpus';
import { buildArticle } from './buildArticle';
import { buildRegistry } from './buildRegistry';
import type { Registry } from './registry';

/** Articles that give one name each; tells the canonical name and registry id of each. */
function whoIs(registry: Registry | null, ...names: string[]): string[] {
  const corpus = new ArticleCorpus();
  const articles = names.map((figure, i) => buildArticle({ uri: `${i}`, parts: [{ figure }] }));
  for (const article of articles.slice(0, 1)) corpus.set(article);
  corpus.setRegistry(registry);
  for (const article of articles.slice(1)) corpus.set(article);
  return articles.map((article) => {
    const { name, registry: entry } = corpus.figure(article, 0);
    return entry ? `${name} #${entry.id}` : name;
  });
}

const ADA = { id: 'ada', name: 'Ada Lindqvist' };

describe('corpus: registry', () => {
  it('names a figure, whatever spelling articles prefer', () =>
    assert.deepEqual(whoIs(buildRegistry(ADA), 'ADA LINDQVIST', 'ADA LINDQVIST', 'A. Lindqvist', 'Lindqvist'), [
      'Ada Lindqvist #ada',
      'Ada Lindqvist #ada',
      'Ada Lindqvist #ada',
      'Ada Lindqvist #ada',
    ]));

  it('joins aliases that no rule would: other surnames, nicknames, other given names', () =>
    assert.deepEqual(
      whoIs(
        buildRegistry({ ...ADA, aliases: ['Ada Berg', 'Dodo', 'Adele Lindqvist'] }),
        ...['Ada Berg', 'Dodo', 'Adele Lindqvist', 'Berg', 'Eva Lindqvist'],
      ),
      ['Ada Lindqvist #ada', 'Ada Lindqvist #ada', 'Ada Lindqvist #ada', 'Ada Lindqvist #ada', 'Eva Lindqvist'],
    ));

  it('keeps homonyms apart, and an alias says whom the surname means', () => {
    const two = [ADA, { id: 'eva', name: 'Eva Lindqvist' }];
    assert.deepEqual(whoIs(buildRegistry(...two), 'Ada Lindqvist', 'Lindqvist'), ['Ada Lindqvist #ada', 'Lindqvist']);
    assert.deepEqual(whoIs(buildRegistry({ ...ADA, aliases: ['Lindqvist'] }, two[1]!), 'Eva Lindqvist', 'Lindqvist'), [
      'Eva Lindqvist #eva',
      'Ada Lindqvist #ada',
    ]);
  });

  it('parts two of the same name by their middle names', () =>
    assert.deepEqual(
      whoIs(
        buildRegistry({ id: 'w', name: 'Bo W. Ek' }, { id: 'hw', name: 'Bo H. W. Ek' }),
        ...['Bo W. Ek', 'Bo H. W. Ek', 'Bo Ek', 'Ek'],
      ),
      ['Bo W. Ek #w', 'Bo H. W. Ek #hw', 'Bo Ek', 'Ek'],
    ));

  it('parts father and son', () =>
    assert.deepEqual(
      whoIs(buildRegistry({ id: 'sr', name: 'Bo Ek' }, { id: 'jr', name: 'Bo Ek Jr.' }), 'Bo Ek', 'Bo Ek Jr.', 'Ek'),
      ['Bo Ek #sr', 'Bo Ek Jr. #jr', 'Ek'],
    ));

  it('does not take a surname whose stated gender speaks against it', () => {
    const corpus = new ArticleCorpus();
    corpus.setRegistry(buildRegistry({ ...ADA, aliases: ['Lindqvist'] }));
    corpus.set(buildArticle({ uri: 'a', parts: [{ figure: 'Ada Lindqvist', gender: 'female' }] }));
    const his = buildArticle({ uri: 'b', parts: [{ figure: 'Lindqvist', gender: 'male' }] });
    corpus.set(his);
    assert.equal(corpus.figure(his, 0).registry, null);
  });

  it('lists aliases of the registry behind those that stand in articles', () => {
    const corpus = new ArticleCorpus();
    corpus.setRegistry(buildRegistry({ ...ADA, aliases: ['Dodo', 'Ada Berg'] }));
    const article = buildArticle({ uri: 'a', parts: [{ figure: 'Ada Berg' }] });
    corpus.set(article);
    assert.deepEqual(corpus.figure(article, 0).aliases, ['Ada Berg', 'Dodo']);
  });

  it('is forgotten when it goes', () => {
    const corpus = new ArticleCorpus();
    const article = buildArticle({ uri: 'a', parts: [{ figure: 'Ada Berg' }] });
    corpus.set(article);
    corpus.setRegistry(buildRegistry({ ...ADA, aliases: ['Ada Berg'] }));
    assert.equal(corpus.figure(article, 0).name, 'Ada Lindqvist');
    corpus.setRegistry(null);
    assert.equal(corpus.figure(article, 0).name, 'Ada Berg');
  });
});
