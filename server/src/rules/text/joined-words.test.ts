import assert from 'node:assert/strict';
import { checkText } from '../../../../test/rules';
import { applyEdits } from '../fix';
import { joinedWords } from './joined-words';

const found = (text: string) => checkText(text, undefined, [joinedWords]);
const fixed = (text: string): string =>
  applyEdits(
    text,
    found(text).flatMap(({ fix }) => fix!.edits),
  );

describe('text/joined-words', () => {
  const prose = 'The harbour of Norrvik is closed and the ferry does not sail, said the minister. ';
  const faults: [text: string, fixed: string][] = [
    ['We saw the forcesthe minister sent.', 'We saw the forces the minister sent.'],
    ['We saw theforces that the minister sent.', 'We saw the forces that the minister sent.'],
    ['It was theharbour again.', 'It was the harbour again.'],
    ['That was saidThen and there.', 'That was said Then and there.'],
    ['It sails on Monday.The pier is safe.', 'It sails on Monday. The pier is safe.'],
    ['Will it sail?It will!She knows.', 'Will it sail? It will! She knows.'],
    ['It sails,however,on Monday;then it rests.', 'It sails, however, on Monday; then it rests.'],
    ['It is over.I know.', 'It is over. I know.'],
  ];
  for (const [text, expected] of faults) {
    it(`parts “${text}”`, () => {
      assert.equal(fixed(prose + text), prose + expected);
      assert.deepEqual(found(prose + expected), []);
    });
  }

  const right = [
    'YouTube, McDonald, iPhone, LinkedIn, eBay, PolitiFact, macOS and LaTeX are names.',
    'See Example.Com, www.norrvik.org/Ferry.Html, mail@norrvik.org and www.Norrvik.Org.',
    'At 5 p.m., Mr.Lind and Prof.Brandt of the U.S. Navy, Ph.D., J.R.R. Tolkien.',
    'It costs 1,000 or 1.500 kroner; see a.Test() and Foo.Bar.Baz and rows a,b.',
    'A thousand husbands understand the therapist; whichever theology is thorough enough.',
    'Write to @thehill or #theharbour, at&amp;the, at &amp;nbsp;the.',
    'Note:This label has no space, and 12:30 has none either.',
  ];
  for (const text of right) it(`leaves “${text}”`, () => assert.deepEqual(found(prose + text), []));

  it('knows the frequent words of other languages', () => {
    const italian = 'Il porto di Norrvik è chiuso e il traghetto non parte, ha detto ieri il ministro. ';
    assert.equal(
      fixed(`${italian}Il governodella regione e il ministro.`),
      `${italian}Il governo della regione e il ministro.`,
    );
    const german = 'Der Hafen von Norrvik ist geschlossen und die Fähre fährt nicht, sagte die Ministerin am Montag. ';
    assert.deepEqual(found(`${german}Die Gründer verstehen den Hintergrund und das Bündnis dieselben.`), []);
  });

  it('is linear on long runs, or runs into the time limit of the suite', () => {
    assert.deepEqual(found(`${'a'.repeat(100_000)} ${'a,'.repeat(50_000)} ${'the'.repeat(50_000)}`), []);
  });
});
