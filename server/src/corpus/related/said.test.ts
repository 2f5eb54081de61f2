import assert from 'node:assert/strict';
import { buildArticle } from '../buildArticle';
import { allSaid, eachSaid, packSaid, saidIn } from './said';
import { statementsOf } from './statements';

const TEXTS = [
  ['en', 'We will not close the old hospital in Lisbon – the twelve nurses stay. Nobody asked the mayor of the town.'],
  ['en', 'No comment.'],
  ['de', 'Ohne Beobachter an der Grenze ist das Abkommen wertlos, und 300 Soldaten müssen bleiben.'],
  ['pl', 'Nie zamkniemy szpitala przed zimą, a każda pielęgniarka dostanie nową pracę.'],
] as const;

const article = buildArticle({
  uri: 'a.txt',
  parts: [
    ...TEXTS.map(([language, quote]) => ({ quote, language })),
    { quote: 'We will close the old hospital before the winter', kind: 'title' },
  ],
});

describe('what quotations say, packed', () => {
  it('comes back as it was read, quotation by quotation', () => {
    const packed = packSaid(article);
    const found = [...allSaid(packed)];
    assert.deepEqual(
      found.map(({ quotation, language }) => [quotation, language]),
      [
        [0, 'en'],
        [2, 'de'],
      ],
    );
    for (const said of found) {
      const [language, text] = TEXTS[said.quotation]!;
      assert.deepEqual(said.readings, statementsOf(text, language));
      assert.deepEqual(saidIn(packed, said.quotation), said);
    }
    assert.ok(found[0]!.readings.some(({ denials, counted }) => denials.length > 0 && counted.length > 0));
    assert.equal(saidIn(packed, 1), null);
    assert.equal(packSaid(buildArticle({ uri: 'b.txt' })).length, 0);
  });

  it('is counted without being unpacked', () => {
    const keys: number[] = [];
    const counted: (string | number)[] = [];
    eachSaid(
      packSaid(article),
      (_, language, statements) => counted.push(language, statements),
      (key) => keys.push(key),
    );
    const readings = [...allSaid(packSaid(article))].map((said) => said.readings);
    assert.deepEqual(counted, ['en', readings[0]!.length, 'de', readings[1]!.length]);
    assert.deepEqual(
      keys,
      readings.flat().flatMap((reading) => reading.keys.map((key) => key & 0xffff)),
    );
  });
});
