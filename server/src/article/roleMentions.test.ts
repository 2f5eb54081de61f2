import { strict as assert } from 'node:assert';
import { parseArticle } from './parseArticle';

/** `words = figure` of every mention by a role alone. */
function byRole(text: string): string[] {
  const { mentions, figures } = parseArticle({ uri: 'test:article.txt', text });
  return mentions
    .filter((mention) => mention.byRole)
    .map(({ start, end, figure }) => `${text.slice(start, end)} = ${figures[figure]!.name}`);
}

const TWO =
  'The talks were opened by French President Odile Marchetti and Norwegian Foreign Minister Sverre Quilstrand in the old harbour.';
const DUE =
  'I colloqui sono stati aperti dalla presidente francese Odile Marchetti e dal ministro degli Esteri norvegese Sverre Quilstrand.';

describe('mentions by a role alone', () => {
  const cases: Readonly<Record<string, readonly string[]>> = {
    [`${TWO}\n\nAt noon the French leader went home by train.`]: ['French leader = Odile Marchetti'],
    [`${TWO}\n\nAt noon the head of Norwegian diplomacy went home by train.`]: [
      'head of Norwegian diplomacy = Sverre Quilstrand',
    ],
    [`${TWO}\n\nAt noon the head of France went home; Norway’s foreign minister stayed.`]: [
      'head of France = Odile Marchetti',
      'Norway’s foreign minister = Sverre Quilstrand',
    ],
    [`${DUE}\n\nA mezzogiorno il capo della diplomazia norvegese è tornato a casa in treno.`]: [
      'capo della diplomazia norvegese = Sverre Quilstrand',
    ],
    [`${TWO}\n\nMarchetti waited. In the evening the president left.`]: ['president = Odile Marchetti'],
    // Who is addressed is named by the speech itself, and is never who speaks.
    [`${TWO}\n\n“We have read what Ms. Marchetti said. Mr. President may think again,” the envoy Nils Orbeck said.`]: [
      'Mr. President = Odile Marchetti',
    ],
    [`${TWO}\n\n“I am here as Mr. Minister asked me to be,” Sverre Quilstrand said.`]: [],
    // The past of somebody may be told by the phrase alone, as the subject of its clause.
    ['Busy days for Nils Orbeck, head of the port.\n\nOrbeck rises at six. At his desk, the former Danish foreign minister reads.']:
      ['former Danish foreign minister = Nils Orbeck'],
    // Who attributes a quotation is a mention too.
    [`${TWO}\n\n“We go home now and sleep,” the Norwegian minister said.`]: ['Norwegian minister = Sverre Quilstrand'],
  };
  for (const [text, expected] of Object.entries(cases))
    it(text.split('\n\n')[1]!, () => assert.deepEqual(byRole(text), expected));
});

describe('roles that name nobody for certain', () => {
  for (const rest of [
    'At noon the Swedish leader went home by train.',
    'At noon a French president went home by train.',
    'He wants to be the French president one day.',
    'At noon the president went home by train.',
    'At noon the French presidents of old were praised.',
    'At noon the new French ambassador went home by train.',
    'Marchetti met the former Danish minister.',
    'Marchetti left. Quilstrand stayed. At noon, the former Danish minister went home by train.',
  ])
    it(rest, () => assert.deepEqual(byRole(`${TWO}\n\n${rest}`), []));

  it('is open where two hold it and the paragraph names neither', () => {
    const text =
      'Italian President Aldo Quarti met Italian President Carla Venturelli, his successor, in the old harbour.\n\nThe Italian president slept.';
    assert.deepEqual(byRole(text), []);
  });
});
