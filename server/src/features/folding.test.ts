import assert from 'node:assert/strict';
import { readViews } from '../../../test/views';
import { folding } from './folding';

/** The folds are those given, as `kind first line–last line`, counted from 1. */
function checkFolding(source: string, expected: readonly string[]): void {
  const { article } = readViews(source);
  const line = (offset: number) => article.lines.lineAt(offset) + 1;
  assert.deepEqual(
    folding(article).map(({ kind, start, end }) => `${kind} ${line(start)}–${line(end - 1)}`),
    expected,
  );
}

describe('features: folding', () => {
  it('folds the header', () =>
    checkFolding(
      `
      date: 2024-03-01
      source: Harbour Post

      The bridge is open again, and the harbour too.
      `,
      ['header 1–2'],
    ));

  it('folds a quotation of several paragraphs, not one of a line', () =>
    checkFolding(
      `
      Ada Lindqvist said: “The bridge stands.

      “It will stand for long.

      “We know it.”

      “Good,” said Bo Ekdahl.
      `,
      ['quotation 1–5'],
    ));

  it('folds questions with their answers', () => {
    const found = readViews(`
      When will the bridge open?

      “In May. The work is nearly done and nothing is missing.”

      And who will pay for all of it?

      “The city will pay, and the port.”

      Are you sure of that?

      “Quite sure.”
      `);
    const folds = folding(found.article).filter(({ kind }) => kind === 'turn');
    assert.deepEqual(
      folds.map(({ start, end }) => [found.article.lines.lineAt(start) + 1, found.article.lines.lineAt(end - 1) + 1]),
      [
        [1, 3],
        [5, 7],
        [9, 11],
      ],
    );
  });
});
