import assert from 'node:assert/strict';
import { articleFilter } from './articleFilter';

describe('articleFilter', () => {
  it('takes what a glob of articles matches and ignore does not', () => {
    const filter = articleFilter({ articles: ['**/*.txt'], ignore: ['drafts', '**/README.txt'] });
    for (const path of ['a.txt', 'x/y/b.txt', 'draftsman.txt']) assert.ok(filter.accepts(path), path);
    for (const path of ['a.md', 'drafts/a.txt', 'drafts/x/a.txt', 'x/README.txt'])
      assert.ok(!filter.accepts(path), path);
  });

  it('says of a folder whether all of it is ignored, so that it need not be entered', () => {
    const filter = articleFilter({ articles: ['**/*.txt'], ignore: ['drafts/', 'old/**'] });
    assert.ok(filter.ignores('drafts'));
    assert.ok(filter.ignores('drafts/x'));
    assert.ok(filter.ignores('old'));
    assert.ok(!filter.ignores('older'));
  });

  it('never takes a sidecar or the registry of figures for an article', () => {
    const filter = articleFilter({ articles: ['**/*'], ignore: [] });
    assert.ok(!filter.accepts('a.meta.yaml'));
    assert.ok(!filter.accepts('a.meta.json'));
    assert.ok(filter.accepts('a.yaml'));
    assert.ok(!articleFilter({ articles: ['**/*'], ignore: [], figures: 'figures.yaml' }).accepts('figures.yaml'));
  });

  it('takes hidden files only where a glob spells the dot', () => {
    assert.ok(!articleFilter({ articles: ['**/*.txt'], ignore: [] }).accepts('.venv/a.txt'));
    assert.ok(articleFilter({ articles: ['.archive/*.txt'], ignore: [] }).accepts('.archive/a.txt'));
  });
});
