import assert from 'node:assert/strict';
import { readViews } from '../../../test/views';
import { applyEdits } from '../rules/fix';
import { nameProblem, renamedAt, renameEdits } from './rename';

/** All articles, as they are after a name was changed; with `quoted` inside quotations too. */
function renamed(source: string, name: string, quoted: boolean): string[] | null {
  const views = readViews(source);
  const found = renamedAt(views, views.offset);
  if (!found) return null;
  return [...found.mentions()].map(([uri, mentions]) => {
    const text = views.textOf(uri);
    const edits = renameEdits(text, mentions, views.corpus.quotationsIn(uri), found.spelling, name);
    return applyEdits(
      text,
      edits.filter((edit) => quoted || !edit.quoted),
    );
  });
}

const NAMED = `
      === a.txt
      The mayor, Ada Lind‸qvist, came late. Lindqvist left early.

      “Lindqvist is late,” said Bo Ekdahl. The Lindqvists were angry.
      === b.txt
      speakers: Ada Lindqvist, mayor
      date: 2024-05-02

      Ada Lindqvist came, and so did Eva Lindqvist.
      `;

describe('features: rename', () => {
  it('changes the words of a name that differ, over the corpus, and nothing inside quotations', () =>
    assert.deepEqual(renamed(NAMED, 'Ada Lindkvist', false), [
      'The mayor, Ada Lindkvist, came late. Lindkvist left early.\n\n“Lindqvist is late,” said Bo Ekdahl. The Lindqvists were angry.',
      'speakers: Ada Lindkvist, mayor\ndate: 2024-05-02\n\nAda Lindkvist came, and so did Eva Lindqvist.',
    ]));

  it('changes quotations where that is asked for', () =>
    assert.match(renamed(NAMED, 'Ada Lindkvist', true)![0]!, /“Lindkvist is late,” said Bo Ekdahl\. The Lindqvists/u));

  it('changes a name as a whole where the number of words differs', () =>
    assert.deepEqual(renamed('Ada Lind‸qvist came late. Lindqvist left.', 'Ada Berg Lindqvist', false), [
      'Ada Berg Lindqvist came late. Lindqvist left.',
    ]));

  it('changes a surname alone in full names too', () =>
    assert.deepEqual(renamed('Ada Lindqvist came late. Lind‸qvist left.', 'Lindkvist', false), [
      'Ada Lindkvist came late. Lindkvist left.',
    ]));

  it('is not offered for a pronoun, nor where nobody is named', () => {
    assert.equal(renamed('Ada Lindqvist came late.\n\n“The bridge stands,” s‸he said.', 'Bo', false), null);
    assert.equal(renamed('Nothing is s‸aid here.', 'Bo', false), null);
  });

  it('leaves a text alone that says something else than expected', () => {
    const edits = (text: string) => renameEdits(text, [{ start: 4, end: 13 }], [], 'Lindqvist', 'Lindkvist');
    assert.equal(edits('The Lindqvist bridge.').length, 1);
    assert.deepEqual(edits('A new Lindqvist bridge.'), []);
    assert.deepEqual(edits('Abc Lindqvisten.'), []);
    assert.deepEqual(edits('The'), []);
  });

  it('takes names of one line with a letter', () => {
    assert.equal(nameProblem('Ada O’Hara-Lind'), null);
    assert.equal(nameProblem('Ada\nLind'), 'A name stands on one line.');
    assert.equal(nameProblem(' 7 '), 'A name needs a letter.');
  });
});
