import { checkRule } from '../../../../test/rules';
import { unansweredQuestion } from './unanswered-question';

describe('quotation/unanswered-question', () => {
  it('finds a question behind which the next one stands, or the end', () => {
    checkRule(
      unansweredQuestion,
      `
      Q: When will the ferry sail again?

      A: Before the summer.

      Q: Who pays for the pier?
      ^^^^^^^^^^^^^^^^^^^^^^^^^

      Q: Do you have a pilot?

      A: Not yet.

      Q: Why not?
      ^^^^^^^^^^^
      `,
    );
  });

  it('finds it in an interview without labels', () => {
    checkRule(
      unansweredQuestion,
      `
      When will the ferry sail again?

      “It will sail before the summer, if the pier holds.”

      And who pays for the new pier?
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

      Do you have a pilot for these waters?

      “We are still looking for one, and they are rare.”

      Is the harbour deep enough?

      “It is deep enough for the ferry and for nothing else.”
      `,
    );
  });

  it('looks past a photo, and knows an answer of several paragraphs', () => {
    checkRule(
      unansweredQuestion,
      `
      Q: When will the ferry sail again?

      © Tomas Brandt

      A: Before the summer.

      Who knows better than we do?

      Q: Do you have a pilot?

      Not yet, and they are rare.
      `,
    );
  });

  it('says nothing of questions in a report', () => {
    checkRule(unansweredQuestion, 'When will the ferry sail again?\n\nNobody in Norrvik knows.\n\nWho pays?');
  });
});
