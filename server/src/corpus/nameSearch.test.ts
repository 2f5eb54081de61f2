import assert from 'node:assert/strict';
import type { Searchable } from './nameSearch';
import { NameSearch, searchable } from './nameSearch';

type Value = { -readonly [key in keyof Searchable]: Searchable[key] };
const value = (name: string): Value => ({ text: name, kind: 'full', folded: searchable(name), weight: 1 });

describe('corpus: name search', () => {
  it('finds the same among many names as among few, before and after changes', () => {
    const search = new NameSearch<Value>({ visited: 0 });
    const find = (query: string): string[] => [...new Set([...search.find(query)].map(({ text }) => text))];
    const remove = (value: Value): void => {
      value.weight = 0;
      search.removed();
    };
    const wanted = ['Ölga Bind', 'Bindi Marr', 'Abby Rubinda', 'Zed Bindo'].map(value);
    const crowd = Array.from({ length: 9000 }, (_, i) => value(`Cog Mask ${String(i)}`));
    const expected = ['Bindi Marr', 'Ölga Bind', 'Zed Bindo', 'Abby Rubinda'];
    wanted.slice(0, 2).forEach((each) => search.add(each));
    crowd.forEach((each) => search.add(each));
    assert.deepEqual(find('bind'), ['Bindi Marr', 'Ölga Bind']);
    // These two are on no sheet yet.
    wanted.slice(2).forEach((each) => search.add(each));
    assert.deepEqual(find('bind'), expected);
    assert.equal(find('').length, 9004);
    assert.equal(find('')[0], 'Abby Rubinda');
    remove(wanted[1]!);
    assert.deepEqual(find('bind'), expected.slice(1));
    crowd.forEach(remove);
    assert.deepEqual(find('bind'), expected.slice(1));
    assert.deepEqual(find('cog'), []);
    search.clear();
    assert.deepEqual(find(''), []);
  });

  it('gives the most used names first, then by name, among many too', () => {
    const search = new NameSearch<Value>({ visited: 0 });
    const crowd = Array.from({ length: 500 }, (_, i) => ({ ...value(`Cog ${(i * 7919) % 500}`), weight: 1 + (i % 3) }));
    crowd.forEach((each) => search.add(each));
    const sorted = [...crowd].sort((a, b) => b.weight - a.weight || (a.folded < b.folded ? -1 : 1));
    assert.deepEqual([...search.find('cog')].slice(0, 500), sorted);
  });

  it('folds case, accents, scripts and punctuation', () => {
    assert.equal(searchable(' D’Alema-Ocasio\t“Zoë” Ł. '), 'dalema ocasio zoe l');
    assert.equal(searchable('Киселёв'), 'kiseliov');
    assert.equal(searchable('…'), '');
  });
});
