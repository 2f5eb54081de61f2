import { strict as assert } from 'node:assert';
import { metadataEntry } from '../article';
import { parseArticle } from '../parseArticle';

/** The date that an article implies, and its dates. */
function read(text: string): { date: string | null; dates: (string | null)[] } {
  const { metadata, dates } = parseArticle({ uri: 'test:article.txt', text });
  const date = metadataEntry(metadata, 'date');
  assert.equal(metadataEntry(metadata, 'date-basis')?.value, date ? 'inferred' : undefined);
  if (date) assert.equal(date.level, 'text');
  return { date: date?.value ?? null, dates: dates.map(({ value }) => value) };
}

describe('a date that the lead implies', () => {
  const cases: Readonly<Record<string, string>> = {
    'On the eve of the second anniversary of the collapse of the harbour wall, the mayor spoke of her fears.\n\nThe harbour wall collapsed on 12 May 2021 in a storm.':
      '2023-05-11',
    'Alla vigilia del primo anniversario del crollo del molo, la sindaca ha parlato ai cittadini di Orsenna.\n\nIl crollo del molo avvenne il 12 maggio 2021, di notte.':
      '2022-05-11',
    'À la veille du dixième anniversaire de l’incendie du marché, la maire a parlé aux habitants de la ville.\n\nL’incendie du marché avait éclaté le 3 juin 2011.':
      '2021-06-02',
    'Am Vorabend des ersten Jahrestages des Brandes in der Markthalle sprach die Bürgermeisterin mit den Leuten.\n\nBei dem Brand in der Markthalle am 3. Juni 2011 starb niemand.':
      '2012-06-02',
    'En vísperas del primer aniversario del incendio del mercado, la alcaldesa habló con los vecinos de la ciudad.\n\nEl incendio del mercado fue el 3 de junio de 2011.':
      '2012-06-02',
    'On the eve of the 20th anniversary of the flood of 1 March 2001, the mayor spoke of her fears to the town.':
      '2021-02-28',
    'On the eve of the first anniversary of Russia’s invasion of Ukraine, the mayor spoke of her fears to the town.':
      '2023-02-23',
  };
  for (const [text, expected] of Object.entries(cases))
    it(text.split(',')[0]!, () => assert.equal(read(text).date, expected));

  it('is what other dates count from, and a day and month of the event mean the event', () => {
    const text =
      'Alla vigilia del primo anniversario del crollo del molo, la sindaca ha parlato ai cittadini di Orsenna.\n\nIl crollo del molo avvenne il 12 maggio 2021. “C’era un porto prima del 12 maggio”, ha detto ieri la sindaca. Se ne parlerà giovedì 12 maggio.';
    assert.deepEqual(read(text).dates, ['2021-05-12', '2021-05-12', '2022-05-10', '2022-05-12']);
  });
});

describe('a date that is not certain', () => {
  for (const text of [
    // Nobody says when it was.
    'On the eve of the second anniversary of the collapse of the harbour wall, the mayor spoke of her fears.',
    // The only date is that of something else.
    'On the eve of the second anniversary of the collapse of the harbour wall, the mayor spoke of her fears.\n\nThe school opened on 12 May 2021.',
    // How many years?
    'On the eve of the anniversary of the collapse of the harbour wall, she spoke.\n\nThe harbour wall collapsed on 12 May 2021.',
    // The attack of one side on nobody knows whom.
    'On the eve of the first anniversary of the attack by Moscow, the mayor spoke of her fears to the town.',
    // Told far below the lead.
    'The mayor spoke.\n\nShe was sad.\n\nIt was late.\n\nOn the eve of the second anniversary of the collapse of the wall she had spoken. The wall collapsed on 12 May 2021.',
  ])
    it(text, () => assert.equal(read(text).date, null));

  it('gives way to a date that is written', () => {
    const text =
      'date: 2024-01-02\n\nOn the eve of the second anniversary of the flood of 1 March 2001, the mayor spoke of her fears.';
    const { metadata } = parseArticle({ uri: 'test:article.txt', text });
    assert.equal(metadataEntry(metadata, 'date')?.value, '2024-01-02');
    assert.equal(metadataEntry(metadata, 'date-basis'), undefined);
  });
});
