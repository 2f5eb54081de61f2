import assert from 'node:assert/strict';
import type { Searchable } from './nameSearch';
import { NameSearch, searchable } from './nameSearch';

const value = (name: string): Searchable => ({ text: name, kind: 'full', folded: searchable(name) });

describe('corpus: name search', () => {
  it('finds the same among many names as among few, before and after changes', () => {
    const search = new NameSearch<Searchable>({ visited: 0 });
    const find = (query: string): string[] => [...new Set([...search.find(query)].map(({ text }) => text))];
    const wanted = ['Ölga Bind', 'Bindi Marr', 'Abby Rubinda', 'Zed Bindo'].map(value);
    const crowd = Array.from({ length: 2500 }, (_, i) => value(`Cog Mask ${String(i)}`));
    const expected = ['Bindi Marr', 'Ölga Bind', 'Zed Bindo', 'Abby Rubinda'];
    wanted.slice(0, 2).forEach((each) => search.add(each));
    crowd.forEach((each) => search.add(each));
    assert.deepEqual(find('bind'), ['Bindi Marr', 'Ölga Bind']);
    // These two are kept beside the sheet.
    wanted.slice(2).forEach((each) => search.add(each));
    assert.deepEqual(find('bind'), expected);
    assert.equal(find('').length, 2504);
    assert.equal(find('')[0], 'Abby Rubinda');
    search.remove(wanted[1]!);
    assert.deepEqual(find('bind'), expected.slice(1));
    crowd.forEach((each) => search.remove(each));
    assert.deepEqual(find('bind'), expected.slice(1));
    assert.deepEqual(find('cog'), []);
    search.clear();
    assert.deepEqual(find(''), []);
  });

  it('folds case, accents, scripts and punctuation', () => {
    assert.equal(searchable(' D’Alema-Ocasio\t“Zoë” Ł. '), 'dalema ocasio zoe l');
    assert.equal(searchable('Киселёв'), 'kiseliov');
    assert.equal(searchable('…'), '');
  });
});
