import { strict as assert } from 'node:assert';
import { agencyNamed, isOutlet, outletNamed } from './outletTable';
import { outlets } from './outlets';

describe('outlets', () => {
  it('spells every name for one outlet only', () => {
    const owners = new Map<string, string>();
    for (const { name, country, spellings } of outlets) {
      assert.notEqual(name, '');
      assert.match(country, /^[A-Z]{2}$/u);
      for (const { text } of spellings) {
        assert.equal(text, text.trim().replaceAll('’', "'"));
        assert.ok(!text.includes('?') && text !== '', `spelling of ${name}`);
        const owner = `${name} ${country}`;
        assert.equal(owners.get(text) ?? owner, owner, text);
        owners.set(text, owner);
      }
    }
  });

  it('knows agencies in any case, and only those', () => {
    assert.equal(agencyNamed(' ansa ')?.name, 'ANSA');
    assert.equal(agencyNamed('Thomson Reuters')?.name, 'Reuters');
    assert.equal(agencyNamed('cnn')?.name, 'CNN');
    assert.equal(agencyNamed('The Sun'), undefined);
    assert.equal(agencyNamed('nobody'), undefined);
  });

  it('knows outlets by name', () => {
    assert.equal(outletNamed('corriere della sera')?.name, 'Corriere della Sera');
    assert.ok(isOutlet('La Stampa') && isOutlet('L’Espresso') && isOutlet(' Der  Spiegel '));
    assert.ok(!isOutlet('la stampa libera') && !isOutlet('time') && !isOutlet(''));
  });
});
