import assert from 'node:assert/strict';
import { checkRule } from '../../../../test/rules';
import { ambiguousName } from './ambiguous-name';

describe('figure/ambiguous-name', () => {
  it('finds a surname of two figures of the article', () => {
    const [found] = checkRule(
      ambiguousName,
      `
      Ada Lindqvist runs the harbour of Norrvik, and Nils Lindqvist sails the ferry.

      “We wait for the new pier,” Lindqvist said on Monday. Lindqvist has three pilots.
                                  ^^^^^^^^^
      `,
    );
    assert.match(found!.message, /“Ada Lindqvist” or “Nils Lindqvist”: give the full name/u);
  });

  it('finds a surname that several figures of the registry bear', () => {
    checkRule(
      ambiguousName,
      `
      === figures.yaml
      - name: Ada Lindqvist
      - name: Nils Lindqvist

      === a.txt
      “We have met Ada Lindqvist and Nils Lindqvist,” said Tomas Brandt.

      === b.txt
      “Nobody has asked me,” Lindqvist said on Wednesday.
                             ^^^^^^^^^
      `,
    );
  });

  it('lets be a name with a role, and one that only one figure bears', () => {
    checkRule(
      ambiguousName,
      'Ada Lindqvist runs the harbour, and Nils Lindqvist sails the ferry. “We wait,” said Captain Lindqvist.',
    );
    checkRule(
      ambiguousName,
      '=== a.txt\n“We wait,” said Ada Lindqvist.\n\n=== b.txt\n“We wait on,” Lindqvist said on Monday.',
    );
  });
});
