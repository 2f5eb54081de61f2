import assert from 'node:assert/strict';
import { checkRule } from '../../../../test/rules';
import { conflictingSpeaker } from './conflicting-speaker';

const WORDS = '“The ferry will sail again before the summer, or never,”';

describe('quotation/conflicting-speaker', () => {
  it('finds the same words with two speakers, in two articles or in one', () => {
    const [found] = checkRule(
      conflictingSpeaker,
      `
      === monday.txt
      ${WORDS} said Ada Lindqvist.

      === tuesday.txt
      ${WORDS} said Tomas Brandt.
                                                                    ^^^^^^^^^^^^
      `,
    );
    assert.match(found!.message, /is given to Tomas Brandt here and to Ada Lindqvist in another article/u);
    checkRule(
      conflictingSpeaker,
      `
      ${WORDS} said Ada Lindqvist.

      ${WORDS} said Tomas Brandt.
                                                                    ^^^^^^^^^^^^
      `,
    );
  });

  it('lets be one speaker by two names, unknown ones, and offices', () => {
    const other = (cue: string): unknown =>
      checkRule(conflictingSpeaker, `=== a.txt\n${WORDS} said Ada Lindqvist.\n\n=== b.txt\n${WORDS} ${cue}.`);
    other('said Lindqvist');
    other('she said');
    other('a spokesman for the harbour said');
  });

  it('lets be what anybody may say', () => {
    checkRule(
      conflictingSpeaker,
      '“We will never ever give up,” said Ada Lindqvist.\n\n“We will never ever give up,” said Tomas Brandt.',
    );
  });
});
