import { strict as assert } from 'node:assert';
import { agencyNamed, isOutlet, outletNamed, scanOutlets, type OutletMatch } from './outletTable';
import { outlets } from './outlets';

function scan(text: string): string[] {
  const found: OutletMatch[] = [];
  scanOutlets(text, 0, text.length, found);
  return found.map(({ start, end, outlet }) => `${outlet.name}@${start}-${end}`);
}

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

  it('finds every spelling, whole', () => {
    for (const { spellings } of outlets) {
      for (const { text } of spellings) {
        const lead = /^(?:the|der|die|das) /u.exec(text)?.[0].length ?? 0;
        assert.deepEqual(
          scan(`x ${text} y`).map((found) => found.split('@')[1]),
          [`${2 + lead}-${2 + text.length}`],
          text,
        );
      }
    }
  });

  it('takes the longest name', () => {
    assert.deepEqual(scan('Le Monde diplomatique'), ['Le Monde diplomatique@0-21']);
    assert.deepEqual(scan('Le\r\nMonde'), ['Le Monde@0-9']);
    assert.deepEqual(scan('Sky TG24'), ['SkyTG24@0-8']);
  });

  it('minds case and the ends of words', () => {
    assert.deepEqual(scan('reuters, Reutersville, tass, Rain, bbc'), []);
    assert.deepEqual(scan('ITALPRESS, REUTERS'), ['Italpress@0-9', 'Reuters@11-18']);
    assert.deepEqual(scan('L’Espresso and dell’Ansa'), ["L'Espresso@0-10", 'ANSA@20-24']);
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
