import assert from 'node:assert/strict';
import { checkText } from '../../../../test/rules';
import { applyEdits } from '../fix';
import { boilerplate } from './boilerplate';
import { truncated } from './truncated';

const lead = 'The harbour of Norrvik is closed and the ferry does not sail, said Ada Lindqvist, who runs it. ';

describe('text/truncated', () => {
  const found = (text: string) => checkText(text, undefined, [truncated]);

  for (const end of ['and the pier, which', 'on Monday, 3', 'because of the storm,', 'it will sail in –']) {
    it(`reports an article that ends with “${end}”`, () => {
      const text = `${lead}\n\n${lead}${end}\n`;
      assert.deepEqual(
        found(text).map((finding) => finding.end),
        [text.length - 1],
      );
    });
  }

  for (const sign of ['… [+1234 chars]', '[…]', '...[...]', '(…)']) {
    it(`reports the sign ${sign}, whatever stands before it`, () => {
      assert.match(found(`Short. ${sign}\n`)[0]!.message, /was cut here/u);
    });
  }

  const whole = ['it.', 'it.”', 'it!»', 'it (ANB)', 'it. (ANB)', 'it… ', 'it. – ANB', 'it.)', 'it.*', 'it: “Yes.”'];
  for (const end of whole) {
    it(`leaves an article that ends with “${end}”`, () => assert.deepEqual(found(`${lead}\n\n${lead}${end}\n`), []));
  }

  it('looks before captions, credits and lines of the page', () => {
    assert.deepEqual(found(`${lead}\n\n${lead}\n\nPhoto: Tomas Brandt\n\nRead also: How the pier was repaired\n`), []);
    assert.equal(found(`${lead}\n\n${lead}It is why\n\nPhoto: Tomas Brandt\n`).length, 1);
  });

  it('leaves short endings and headlines alone', () => {
    assert.deepEqual(found(`${lead}\n\nBy Tomas Brandt in Norrvik`), []);
    assert.deepEqual(found('Harbour of Norrvik closed'), []);
    assert.deepEqual(found(''), []);
  });
});

describe('text/boilerplate', () => {
  const found = (text: string) => checkText(text, undefined, [boilerplate]);
  const between = (line: string): string => `${lead}\n\n${line}\n\n${lead}\n`;

  const lines = [
    'ADVERTISEMENT',
    '[Advertisement]',
    'Read also: How the pier was repaired',
    'Read more > How the pier was repaired',
    '© Norrvik Courier. All rights reserved.',
    'Sign up for our newsletter to get the tides every morning!',
    'Photo: Tomas Brandt / ANB',
  ];
  for (const line of lines) {
    it(`reports “${line}” and can remove it`, () => {
      const [finding, ...others] = found(between(line));
      assert.deepEqual(others, []);
      assert.equal(applyEdits(between(line), finding!.fix!.edits), `${lead}\n\n${lead}\n`);
    });
  }

  it('removes the last line and leaves the end of the file as it was', () => {
    const text = `${lead}\n\nAdvertisement\n`;
    assert.equal(applyEdits(text, found(text)[0]!.fix!.edits), `${lead.trimEnd()}\n`);
  });

  it('knows the lines of other languages, with either apostrophe', () => {
    const italian = 'Il porto di Norrvik è chiuso e il traghetto non parte, ha detto ieri il ministro dei Trasporti.';
    for (const line of ['© RIPRODUZIONE RISERVATA', 'Leggi anche: Il molo è sicuro', 'Condividi l’articolo']) {
      assert.equal(found(`${italian}\n\n${line}\n\n${italian}\n`).length, 1, line);
    }
  });

  it('offers no fix that would take away a quotation', () => {
    assert.equal(found(between('Read also: “We sail soon,” says the harbour'))[0]?.fix, null);
  });

  const right = [
    'Advertisement is what the harbour lacks.',
    'Related costs are too high, she said.',
    'Read more books, she said.',
    '***',
  ];
  for (const line of right) it(`leaves “${line}”`, () => assert.deepEqual(found(between(line)), []));
});
