import assert from 'node:assert/strict';
import fc from 'fast-check';
import { checkText } from '../../../../test/rules';
import { applyEdits } from '../fix';
import { encoding } from './encoding';

/** Reads UTF-8 bytes as Windows-1252, as careless programs do. */
const garble = (text: string): string => new TextDecoder('windows-1252').decode(new TextEncoder().encode(text));
const found = (text: string) => checkText(text, undefined, [encoding]);
const decoded = (text: string): string =>
  applyEdits(
    text,
    found(text).flatMap(({ fix }) => fix?.edits ?? []),
  );

describe('text/encoding', () => {
  const texts = [
    '“È già così”, ha detto Zoë – “non c’è più”…',
    'Der größte Hafen: „Äpfel“, 5 €, 20 °C, § 3',
    'Où ça\u00a0? À l’été, «\u00a0ici\u00a0», cœur',
    'Mañana ¿sí? ¡No! El niño',
    'Wisła, Łódź, Šibenik, şimdi, țară',
    'Порт снова открыт.',
    'Fine ☂ \u{1f600} ™',
  ];
  for (const text of texts) {
    it(`decodes “${text}”`, () => {
      assert.notEqual(garble(text), text);
      assert.equal(decoded(garble(text)), text);
      assert.deepEqual(found(text), []);
    });
  }

  const right = [
    'L’ÉTÉ” L’ÉTÉ… «CAFÉ» MAÑANA” IRMÔ Maß“ Spaß” GROSS',
    'Ångström: 5 Å–10 Å, „Ä“, Ã”, „Ö“ und „Ü“.',
    'à”… è» é – ç’ ñº',
    'Ñ Ð Þ Î Ï',
  ];
  for (const text of right) it(`leaves “${text}”`, () => assert.deepEqual(found(text), []));

  it('reports what cannot be told without a fix', () => {
    const [finding] = found('He said â€œno.â€ Then he left.');
    assert.equal(decoded('He said â€œno.â€ Then he left.'), 'He said “no.â€ Then he left.');
    assert.equal(finding!.related.length, 1);
    assert.equal(found('La cittÃ dorme.')[0]!.fix, null);
  });

  it('decodes what was decoded wrongly twice, and says nothing of a letter whose bytes were lost in part', () => {
    const twice = garble(garble('Chávez, Łódź')).replaceAll('\u00a0', ' ');
    assert.equal(decoded(garble(garble('Chávez, mañana'))), 'Chávez, mañana');
    assert.ok(found(twice).length > 0);
    assert.match(found('Rep. Rau\u0303\u0083\u00c2ol was there.')[0]!.message, /“U\+0083” stands here/u);
  });

  it('drops a byte order mark that was read as text', () => {
    assert.equal(decoded('ï»¿The harbour'), 'The harbour');
  });

  it('gives C1 controls the characters of Windows-1252', () => {
    assert.equal(decoded('\u0093No\u0094, it\u0092s 5 \u0080'), '“No”, it’s 5 €');
    assert.equal(found('a\u0081b')[0]!.fix, null);
  });

  it('makes one finding of all lost characters', () => {
    const findings = found(`a\ufffd\ufffdb ${'caf\ufffd '.repeat(9)}`);
    assert.equal(findings.length, 1);
    assert.deepEqual(
      [findings[0]!.start, findings[0]!.end, findings[0]!.related.length, findings[0]!.fix],
      [1, 3, 5, null],
    );
    assert.match(findings[0]!.message, /10 places/u);
  });

  it('takes no prose for garbled (property)', () => {
    const word = fc.string({ unit: fc.constantFrom(...'aeiouàèéìòùäöüßñçøåœłšžАбв'), minLength: 1, maxLength: 8 });
    const marked = fc
      .tuple(fc.constantFrom('“', '«', '„', '‘', '('), word, fc.constantFrom('”', '»', '“', '’', '…”', '.”', ')'))
      .map((all) => all.join(''));
    fc.assert(
      fc.property(fc.array(fc.oneof(word, marked), { maxLength: 30 }), (words) => {
        assert.deepEqual(found(words.join(' ')), []);
      }),
      { seed: 12 },
    );
  });
});
