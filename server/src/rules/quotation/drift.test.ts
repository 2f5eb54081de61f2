import assert from 'node:assert/strict';
import { checkRule } from '../../../../test/rules';
import { drift } from './drift';

const PROSE =
  'The ferry between Norrvik and the islands, which has lain in the dock since January, has a new engine and a new captain, and everybody in town wants to know when it leaves.';
const BODY = '“If the pier holds, the ferry may sail before the summer,” said Ada Lindqvist, who runs the harbour.';

describe('quotation/drift', () => {
  it('finds a headline, a lead and a heading with other words than the body', () => {
    const [found] = checkRule(
      drift,
      `
      Harbour: “The ferry will surely sail before the summer”
                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

      ${PROSE}

      ${BODY}
      `,
    );
    assert.match(found!.message, /otherwise: “will surely” stands for “may”\. Quote the body/u);
    assert.equal(found!.related[0]!.message, 'The body has “the ferry may sail before the summer”.');
    checkRule(
      drift,
      `
      Ada Lindqvist says that the ferry “will sail before the long summer” and not a day later than that.
                                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

      ${BODY}
      `,
    );
    checkRule(
      drift,
      `
      ${PROSE}

      “No ferry before the summer”
       ^^^^^^^^^^^^^^^^^^^^^^^^^^

      ${BODY}
      `,
    );
  });

  it('finds a title of the metadata, in the header and in a sidecar file', () => {
    const [found] = checkRule(
      drift,
      `
      title: Harbour: “The ferry will surely sail before the summer”
                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      date: 2026-02-11

      ${PROSE}

      ${BODY}
      `,
    );
    assert.match(found!.message, /“will surely” stands for “may”/u);
    checkRule(
      drift,
      `
      === a.txt
      ${PROSE}

      ${BODY}
      === a.meta.yaml
      title: "\\"The ferry will surely sail before the summer\\""
              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      `,
    );
    checkRule(drift, `title: “The ferry may sail before the summer”\n\n${PROSE}\n\n${BODY}`);
    // What the headline has as well is reported there.
    checkRule(
      drift,
      `
      title: “The ferry will surely sail before the summer”

      “The ferry will surely sail before the summer”
       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

      ${PROSE}

      ${BODY}
      `,
    );
  });

  it('is a hint where the person or another small word differs', () => {
    const [found] = checkRule(
      drift,
      `
      The council of Norrvik says that “it is prepared for the worst” and that it hopes for a mild winter in the harbour.
                                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^

      “We work hard, but we are prepared for the worst,” said Ada Lindqvist.
      `,
    );
    assert.equal(found!.severity, 'hint');
  });

  it('lets be what stands just so further down, in marks or not', () => {
    checkRule(drift, `Harbour: “The ferry may sail before the summer”\n\n${PROSE}\n\n${BODY}`);
    checkRule(drift, `Harbour: “New engine and new captain”\n\n${PROSE.replace('a new captain', 'new captain')}`);
  });

  it('lets be marked cuts and insertions', () => {
    checkRule(drift, `Harbour: “If the pier holds, the ferry may sail … the summer”\n\n${PROSE}\n\n${BODY}`);
    checkRule(drift, `Harbour: “The ferry may sail [from Norrvik] before the summer”\n\n${PROSE}\n\n${BODY}`);
  });

  it('lets be what shares no more than a name and stock words', () => {
    checkRule(
      drift,
      `Brandt: “Stop Ada Lindqvist”\n\n${PROSE}\n\n“Nobody asked me, but I like Ada Lindqvist,” said Tomas Brandt.`,
    );
    checkRule(drift, `Harbour: “It is what it is”\n\n${PROSE}\n\n${BODY}`);
  });
});
