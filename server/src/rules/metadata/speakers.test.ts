import assert from 'node:assert/strict';
import { checkText, corpusOf, settings } from '../../../../test/rules';
import { checkAlone, checkArticle } from '../check';
import { applyEdits } from '../fix';
import { quotedSpeakerNotListed } from './quoted-speaker-not-listed';
import { speakerNotQuoted } from './speaker-not-quoted';
import { unknownSource } from './unknown-source';
import { unknownSpeaker } from './unknown-speaker';

const RULES = [quotedSpeakerNotListed, speakerNotQuoted, unknownSpeaker];
const listed = (speakers: string, body: string): string => `date: 2026-02-11\nspeakers: ${speakers}\n\n${body}`;
/** Ids of the rules that have something to say, without their group. */
const found = (text: string): string[] =>
  checkText(text, settings(), RULES).map(({ rule }) => rule.replace('metadata/', ''));

const BODY = '“The ferry sails again,” said Ada Lindqvist. Her deputy Erik Holm stood beside her.';

describe('the speakers that an article lists', () => {
  const cases: Record<string, string[]> = {
    'Ada Lindqvist': [],
    'Lindqvist, mayor of Norrvik': [],
    'ADA LINDQVIST': [],
    'Ada Lindqvist; Erik Holm': ['speaker-not-quoted'],
    'Erik Holm': ['speaker-not-quoted', 'quoted-speaker-not-listed'],
    'Ada Lindqvist; Jonas Ek': ['unknown-speaker'],
  };
  for (const [speakers, expected] of Object.entries(cases))
    it(`${speakers}: ${expected.join(', ') || 'nothing'}`, () =>
      assert.deepEqual(found(listed(speakers, BODY)), expected));

  it('are not asked for where none are listed, or where an interview has no marks', () => {
    assert.deepEqual(found(BODY), []);
    const interview = 'Q: Does the ferry sail?\n\nA: It does.\n\nQ: When?\n\nA: At noon, says Ada Lindqvist.';
    assert.deepEqual(found(listed('Ada Lindqvist', interview)), []);
  });

  it('may be organisations', () => {
    assert.deepEqual(found(listed('Harbour Ministry', '“It is closed,” the Harbour Ministry said.')), []);
  });

  it('get the name that was most likely meant: the article’s, else the corpus’s', () => {
    const fixOf = (source: string) => {
      const { articles, corpus } = corpusOf(source);
      const findings = checkArticle(articles[0]!, corpus, settings(), [unknownSpeaker]);
      return findings.map(({ fix }) => fix && applyEdits(articles[0]!.text, fix.edits).split('\n')[1]);
    };
    assert.deepEqual(fixOf(listed('Ada Lundkvist', BODY)), ['speakers: Ada Lindqvist']);
    const other = 'b.txt\n“It is,” said Henrike Brodersen.';
    assert.deepEqual(fixOf(`=== a.txt\n${listed('Henrike Broderson', '“It is,” she said.')}\n=== ${other}`), [
      'speakers: Henrike Brodersen',
    ]);
    assert.deepEqual(fixOf(listed('Zoltán Kis', BODY)), [null]);
  });

  it('are added where they lack one, in front of the mark of an inferred value', () => {
    const text = listed('Erik Holm, deputy # inferred from the text', BODY);
    const [finding] = checkText(text, settings(), [quotedSpeakerNotListed]);
    const fixed = applyEdits(text, finding!.fix!.edits);
    assert.equal(fixed.split('\n')[1], 'speakers: Erik Holm, deputy; Ada Lindqvist # inferred from the text');
    assert.deepEqual(checkText(fixed, settings(), [quotedSpeakerNotListed]), []);
  });

  it('ask the corpus only about names that the text does not have', () => {
    const open = (text: string) => checkAlone(corpusOf(text).articles[0]!, settings(), RULES).open;
    assert.deepEqual(open(listed('Ada Lindqvist; Erik Holm', BODY)), []);
    assert.deepEqual(open(listed('Zoltán Kis', BODY)), ['metadata/unknown-speaker']);
  });
});

describe('metadata/unknown-source', () => {
  const article = (name: string, index: number) =>
    `=== ${index}.txt\ndate: 2026-02-11\nsource: ${name}\n\nThe ferry sails.`;
  const report = (...names: string[]) => {
    const { articles, corpus } = corpusOf(names.map(article).join('\n'));
    return articles.flatMap((one) =>
      checkArticle(one, corpus, settings(), [unknownSource]).map(({ message }) => message),
    );
  };

  it('finds the slip and not the name', () => {
    const courier = 'Norrvik Courier';
    assert.deepEqual(report(courier, courier, courier, 'Norvik Courier'), [
      'The source “Norvik Courier” is not known in this corpus; did you mean “Norrvik Courier”?',
    ]);
  });

  it('lets names be alike that are as frequent, longer, or those of known outlets', () => {
    assert.deepEqual(report('Norrvik Courier', 'Norrvik Courier', 'Norvik Courier'), []);
    assert.deepEqual(report('Il Molo', 'Il Molo', 'Il Molo', 'Il Molo di Orsenna'), []);
    assert.deepEqual(report('The Times', 'The Times', 'The Times', 'The Time'), [
      'The source “The Time” is not known in this corpus; did you mean “The Times”?',
    ]);
    assert.deepEqual(report('Reuter', 'Reuter', 'Reuter', 'Reuters'), []);
  });
});
