import assert from 'node:assert/strict';
import fc from 'fast-check';
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
      search.weighed(value, 1);
    };
    const wanted = ['Ölga Bind', 'Bindi Marr', 'Abby Rubinda', 'Zed Bindo'].map(value);
    const crowd = Array.from({ length: 9000 }, (_, i) => value(`Cog Mask ${String(i)}`));
    const expected = ['Bindi Marr', 'Ölga Bind', 'Zed Bindo', 'Abby Rubinda'];
    wanted.slice(0, 2).forEach((each) => search.weighed(each, 0));
    crowd.forEach((each) => search.weighed(each, 0));
    assert.deepEqual(find('bind'), ['Bindi Marr', 'Ölga Bind']);
    // These two are on no sheet yet.
    wanted.slice(2).forEach((each) => search.weighed(each, 0));
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
    crowd.forEach((each) => search.weighed(each, 0));
    const sorted = [...crowd].sort((a, b) => b.weight - a.weight || (a.folded < b.folded ? -1 : 1));
    assert.deepEqual([...search.find('cog')].slice(0, 500), sorted);
  });

  it('gives the same as a look at every name, whatever has become of their weights (property)', () => {
    const changes = fc.array(fc.record({ of: fc.nat(399), to: fc.integer({ min: 0, max: 70 }) }), { maxLength: 900 });
    fc.assert(
      fc.property(changes, fc.constantFrom('', 'a', 'an', 'ann', 'bo an', 'nna', 'o', 'zz'), (all, query) => {
        const search = new NameSearch<Value>({ visited: 0 });
        const values = Array.from({ length: 400 }, (_, i) => value(`${['Anna', 'Bo', 'Joanna'][i % 3]!} Ann${i * 7}`));
        const weigh = (one: Value, weight: number): void => {
          const before = one.weight;
          one.weight = weight;
          search.weighed(one, before);
        };
        for (const one of values) {
          one.weight = 0;
          weigh(one, 1);
        }
        for (const { of, to } of all) weigh(values[of]!, to);
        const rank = ({ folded }: Value): number =>
          folded.startsWith(query) ? 0 : folded.includes(` ${query}`) ? 1 : folded.includes(query) ? 2 : 3;
        const expected = values
          .filter((one) => one.weight > 0 && rank(one) < 3)
          .sort((a, b) => rank(a) - rank(b) || b.weight - a.weight || (a.folded < b.folded ? -1 : 1));
        assert.deepEqual([...new Set(search.find(query))], expected);
      }),
      { numRuns: 30 },
    );
  });

  it('folds case, accents, scripts and punctuation', () => {
    assert.equal(searchable(' D’Alema-Ocasio\t“Zoë” Ł. '), 'dalema ocasio zoe l');
    assert.equal(searchable('Киселёв'), 'kiseliov');
    assert.equal(searchable('…'), '');
  });
});
