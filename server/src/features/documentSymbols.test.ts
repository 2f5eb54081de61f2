import assert from 'node:assert/strict';
import { contains } from '../text/range';
import { readViews } from '../../../test/views';
import { documentSymbols, type OutlineSymbol } from './documentSymbols';

/** The outline is the one given, children indented by two spaces; every symbol lies in its parent. */
function checkOutline(source: string, expected: string): void {
  const lines: string[] = [];
  const show = (symbols: readonly OutlineSymbol[], depth: number, parent: OutlineSymbol | null) => {
    for (const symbol of symbols) {
      assert.ok(contains(symbol, symbol.selection), `the selection of ${symbol.name}`);
      assert.ok(!parent || contains(parent, symbol), `${symbol.name} lies in its parent`);
      lines.push(`${'  '.repeat(depth)}${symbol.kind} ${symbol.name}${symbol.detail && ` (${symbol.detail})`}`);
      show(symbol.children, depth + 1, symbol);
    }
  };
  show(documentSymbols(readViews(source).article), 0, null);
  assert.equal(lines.join('\n'), expected.replace(/^\n|\n *$/gu, '').replace(/^ {6}/gmu, ''));
}

describe('features: document symbols', () => {
  it('list quotations with their speakers, nested ones inside', () =>
    checkOutline(
      `
      “The harbour is open to everyone who comes by sea and to nobody else at all.”

      “They told me ‘the bridge is closed for good’ and left,” said Ada Lindqvist on Friday in the town hall.
      `,
      `
      quotation “The harbour is open to everyone who comes by sea and to…” (speaker not named)
      quotation Ada Lindqvist: They told me ‘the bridge is closed for good’ and left,
        quotation “the bridge is closed for good” (speaker not named)
      `,
    ));

  it('number the questions of an interview and nest the answers', () =>
    checkOutline(
      `
      When will the bridge open?

      “In May. The work is nearly done and nothing is missing.”

      And who will pay for all of it?

      “The city will pay.”

      Are you sure of that?

      “Quite sure.”
      `,
      `
      question Q1 When will the bridge open?
        answer A1 “In May. The work is nearly done and nothing is missing.”
      question Q2 And who will pay for all of it?
        answer A2 “The city will pay.”
      question Q3 Are you sure of that?
        answer A3 “Quite sure.”
      `,
    ));

  it('give an answer its speaker', () =>
    checkOutline(
      `
      Ada Lindqvist, mayor of Westerby, answers our questions.

      When will the bridge open?

      “In May. The work is nearly done and nothing is missing.”

      And who will pay for all of it?

      “The city will pay for all of it, and the port will help.”

      Are you sure of that?

      “Quite sure.”
      `,
      `
      question Q1 When will the bridge open?
        answer A1 “In May. The work is nearly done and nothing is missing.” (Ada Lindqvist)
      question Q2 And who will pay for all of it?
        answer A2 “The city will pay for all of it, and the port will help.” (Ada Lindqvist)
      question Q3 Are you sure of that?
        answer A3 “Quite sure.” (Ada Lindqvist)
      `,
    ));

  it('of an empty article are none', () => checkOutline('', ''));
});
