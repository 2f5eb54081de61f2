import { strict as assert } from 'node:assert';
import { en } from '../../languages/en';
import type { OutletMatch } from '../../languages/outletTable';
import { outlets } from '../../languages/outlets';
import { tokenize } from '../tokenize';
import { vocabularyOf } from '../vocabulary';
import { scanOutlets } from './outletScan';

function scan(text: string): string[] {
  const found: OutletMatch[] = [];
  const block = { start: 0, end: text.length };
  const vocabulary = vocabularyOf(en);
  const tokens = tokenize(text, [block], vocabulary);
  assert.equal(scanOutlets(text, tokens, vocabulary, block, 0, found), tokens.notable.length);
  return found.map(({ start, end, outlet }) => `${outlet.name}@${start}-${end}`);
}

describe('outlets in a paragraph', () => {
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
    assert.deepEqual(scan('Quist (PSB-PA), PA-Foto'), ['PA@16-18']);
    assert.deepEqual(scan('ITALPRESS, REUTERS'), ['Italpress@0-9', 'Reuters@11-18']);
    assert.deepEqual(scan('L’Espresso and dell’Ansa'), ["L'Espresso@0-10", 'ANSA@20-24']);
  });
});
