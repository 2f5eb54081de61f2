import assert from 'node:assert/strict';
import { checkRule, checkText, corpusOf, settings } from '../../../../test/rules';
import { checkAlone, checkArticle, checkRest, stillOpen } from '../check';
import { applyEdits } from '../fix';
import { nameVariant } from './name-variant';

const OTHERS = [1, 2, 3, 5]
  .map((n) => `=== ${n}.txt\n“The ferry may sail on day ${n} of June,” said Zoë Lindqvist.`)
  .join('\n\n');

describe('figure/name-variant', () => {
  it('spells a name as the article does mostly, outside quotations', () => {
    const text =
      'Zoë Lindqvist runs the harbour. Zoë Lindqvist has three pilots. “Ask Zoë Lindkvist,” said Tomas Brandt. He waits for Zoë Lindkvist.';
    const [found] = checkText(text, settings(), [nameVariant]);
    assert.match(found!.message, /“Zoë Lindkvist” is spelled “Zoë Lindqvist” elsewhere in this article: did you mean/u);
    const fixed = applyEdits(text, found!.fix!.edits);
    assert.equal(fixed, text.replace('for Zoë Lindkvist', 'for Zoë Lindqvist'));
  });

  it('finds accents that were lost', () => {
    checkRule(
      nameVariant,
      `
      Zoé Brandière runs the harbour. Brandière has three pilots. “We wait,” said Brandiere.
                                                                                  ^^^^^^^^^
      `,
    );
  });

  it('takes a particle with a capital at the start of a sentence for the same', () => {
    checkRule(nameVariant, 'Karim al-Dahriz runs the harbour. Al-Dahriz has three pilots, and al-Dahriz waits.');
  });

  it('takes the registry’s spelling, but for its aliases', () => {
    const [found] = checkRule(
      nameVariant,
      `
      === figures.yaml
      - name: Stéphane Brandouné

      === a.txt
      “The ferry may sail,” said Stephane Brandounet, who runs the harbour.
                                 ^^^^^^^^^^^^^^^^^^^
      `,
    );
    assert.match(found!.message, /in the registry/u);
    checkRule(
      nameVariant,
      `
      === figures.yaml
      - name: Stéphane Brandouné
        aliases: [Stephane Brandounet]

      === a.txt
      “The ferry may sail,” said Stephane Brandounet, who runs the harbour.
      `,
    );
  });

  it('takes the spelling of most articles where it is far more frequent', () => {
    checkRule(
      nameVariant,
      `${OTHERS}\n\n=== 4.txt\n“The ferry sails,” said Zoe Lindqvist.\n${' '.repeat(24)}^^^^^^^^^^^^^`,
    );
    checkRule(
      nameVariant,
      `${OTHERS.split('\n\n').slice(1).join('\n\n')}\n\n=== 4.txt\n“It sails,” said Zoe Lindqvist.`,
    );
  });

  it('lets be other people, genitives, apostrophes and romanisations', () => {
    checkRule(nameVariant, 'Ada Lindqvist met Eva Lindkvist. Ada Lind met Ada Lund. “We wait,” said Ada Lindqvist.');
    checkRule(nameVariant, 'Die Pläne Ada Lindners und die Boote. „Wir warten“, sagte Ada Lindner dem Hafen.');
    checkRule(nameVariant, "Ada O’Lindqvist runs the harbour. “We wait,” said Ada O'Lindqvist on the pier.");
    checkRule(
      nameVariant,
      '=== figures.yaml\n- name: Vladimir Brandovsky\n\n=== a.txt\n“We wait,” said Vladimir Brandowsky.',
    );
  });

  it('says what it knows of the article alone where the corpus has nothing to add', () => {
    const source =
      'Zoë Lindqvist runs the harbour, and Zoë Lindqvist has three pilots. “We wait,” said Zoë Lindkvist to Tomas Brandt.';
    const { articles, corpus } = corpusOf(source);
    const alone = checkAlone(articles[0]!, settings(), [nameVariant]);
    assert.deepEqual([alone.findings.length, alone.open], [0, [nameVariant.id]]);
    const known = stillOpen(articles[0]!.uri, alone, corpus, [nameVariant]);
    assert.deepEqual(known.open, []);
    const whole = checkArticle(articles[0]!, corpus, settings(), [nameVariant]);
    assert.equal(whole.length, 1);
    assert.deepEqual(known.findings, whole);
    assert.deepEqual(checkRest(articles[0]!, alone, corpus, settings(), [nameVariant]), whole);
  });
});
