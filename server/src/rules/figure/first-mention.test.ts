import { checkRule } from '../../../../test/rules';
import { firstMention } from './first-mention';

const LEAD =
  'The ferry between Norrvik and the islands, which has lain in the dock since January, has a new engine and a new captain, and everybody in town wants to know when it leaves.';

describe('figure/first-mention', () => {
  it('finds a surname that comes before the full name', () => {
    checkRule(
      firstMention,
      `
      ${LEAD}

      “It may sail before the summer,” Lindqvist said on Monday.
                                       ^^^^^^^^^

      Ada Lindqvist, who runs the harbour, has three pilots.
      `,
    );
  });

  it('lets be headlines, speech, given names, and figures without a full name', () => {
    const rest = `${LEAD}\n\nAda Lindqvist said on Monday that the ferry is ready. Lindqvist has three pilots.`;
    checkRule(firstMention, `Lindqvist: ferry is ready\n\n${rest}`);
    checkRule(firstMention, `${LEAD}\n\n“Ask Lindqvist,” said Tomas Brandt.\n\nAda Lindqvist was not there.`);
    checkRule(firstMention, `${LEAD}\n\nTomas Brandt met Ada on Monday.\n\nAda Lindqvist has three pilots.`);
    checkRule(firstMention, `${LEAD}\n\n“It may sail,” said Lindqvist.\n\n“We wait,” Lindqvist said.`);
  });
});
