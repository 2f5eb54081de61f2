import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseOne } from '../../../test/fixture';
import { splitBlocks } from './blocks';
import { spanQuotations, type Defect, type MarkConventions } from './quotationSpans';

const CONVENTIONS: MarkConventions = { pairs: new Set(), spaced: false, apostropheWords: new Set(["'tis", "po'"]) };

/** The quotations of a fixture must be exactly the stretches that `^^^` lines mark, in order. */
function checkSpans(source: string, defects: readonly Defect['kind'][] = [], conventions = CONVENTIONS): void {
  const { text, ranges } = parseOne(source);
  const found = spanQuotations(text, splitBlocks(text), conventions);
  const shown = (range: { start: number; end: number }) => text.slice(range.start, range.end);
  assert.deepEqual(found.spans.map(shown), ranges.map(shown));
  assert.deepEqual(
    found.defects.map((defect) => defect.kind),
    defects,
  );
}

describe('quotations by their marks', () => {
  it('pairs the marks of every tradition', () => {
    checkSpans(`
      “One,” she said. «Due», disse. „Drei“, sagte er. "Four," he said. ''Five,'' he said. »Sechs«, sagte sie.
      ^^^^^^           ^^^^^         ^^^^^^            ^^^^^^^          ^^^^^^^^^          ^^^^^^^
      `);
    checkSpans(`
      ‹Eins›, sagte sie. ‘Two words,’ he said. 'Three words,' he said.
      ^^^^^^             ^^^^^^^^^^^^          ^^^^^^^^^^^^^^
      `);
  });

  it('takes apostrophes and elisions for what they are', () => {
    checkSpans(`
      The allies’ plan isn’t Lind's, dell’Alta Corte l'ha visto, un po' di '90s rock, rock 'n' roll at 6'2" tall.
      `);
  });

  it('finds marks behind an elision', () => {
    checkSpans(`
      È stata un'"esperienza nuova", ha detto. L'«onda lunga» è finita.
                 ^^^^^^^^^^^^^^^^^^              ^^^^^^^^^^^^
      `);
  });

  it('nests marks, the same ones too', () => {
    checkSpans(`
      “He told me ‘never again’ and left,” she said. "I heard her say "stop that" and ran," he said.
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
                  ^^^^^^^^^^^^^                                       ^^^^^^^^^^^
      `);
  });

  it('ends a quotation without a closing mark at its paragraph', () => {
    checkSpans(
      `
      The mayor spoke: “The bridge is safe.
                       ^^^^^^^^^^^^^^^^^^^^

      Nobody believed it. Then rain fell, and “the river rose,” she said.
                                              ^^^^^^^^^^^^^^^^^
      `,
      ['unclosed'],
    );
  });

  it('starts a quotation without an opening mark at its paragraph, and does not swallow narration', () => {
    checkSpans(
      `
      “First things first,” said Lind.
      ^^^^^^^^^^^^^^^^^^^^^

      The bridge is safe “. So the mayor ended her speech in the town hall.
      ^^^^^^^^^^^^^^^^^^^^

      “We wait”, said Lind.
      ^^^^^^^^^
      `,
      ['unopened', 'reversed', 'space-inside'],
    );
  });

  it('names marks of another style than their partner', () => {
    checkSpans(
      `
      “Four five six», he said. "Seven eight”, she said.
      ^^^^^^^^^^^^^^^           ^^^^^^^^^^^^^
      `,
      ['mismatched', 'mismatched'],
    );
  });

  it('names marks that face the wrong way, one of a pair or both', () => {
    checkSpans(
      `
      “One two three“, said Lind. ”Four five six”, he said. ”Seven eight“, she said.
      ^^^^^^^^^^^^^^^             ^^^^^^^^^^^^^^^           ^^^^^^^^^^^^^
      `,
      ['reversed', 'reversed', 'reversed', 'reversed'],
    );
  });

  it('runs over paragraphs, with continuation marks and without', () => {
    const whole = (text: string) => {
      const { spans, defects } = spanQuotations(text, splitBlocks(text), CONVENTIONS);
      assert.deepEqual(defects, []);
      return spans.map((span) => text.slice(span.start, span.end));
    };
    const marked = '“First paragraph of it.\n\n“Second paragraph of it.\n\n“And the end,”';
    assert.deepEqual(whole(`${marked} she said.`), [marked]);
    const bare = '“First paragraph of it.\n\nSecond paragraph of it.\n\nAnd the end,”';
    assert.deepEqual(whole(`${bare} she said.\n\nThen “no more” came.`), [bare, '“no more”']);
  });

  it('does not run an unclosed answer into the next question', () => {
    checkSpans(
      `
      What will you do?

      «We wait for the river to fall.
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

      And if it does not?

      «Then we build the wall again».
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      `,
      ['unclosed'],
    );
  });

  it('keeps the spaces of French guillemets', () => {
    checkSpans(
      `
      « Nous attendons », dit-elle.
      ^^^^^^^^^^^^^^^^^^
      `,
      [],
      { ...CONVENTIONS, spaced: true },
    );
    checkSpans(
      `
      « Aspettiamo », dice.
      ^^^^^^^^^^^^^^
      `,
      ['space-inside', 'space-inside'],
    );
  });

  it('leaves the attributes of markup alone', () => {
    checkSpans(`
      See <a href="page" title='x'>this</a>, “a link”.
                                             ^^^^^^^^
      `);
  });

  const marks = fc.string({ unit: fc.constantFrom(...'“”„«»"\'‘’‹› \n.,abÄ—(😀'), maxLength: 120 });
  it('is total, stays inside the text and never splits a character', () => {
    fc.assert(
      fc.property(fc.oneof(marks, fc.string({ unit: 'binary', maxLength: 80 })), (text) => {
        const { spans, defects } = spanQuotations(text, splitBlocks(text), CONVENTIONS);
        for (const { start, innerStart, innerEnd, end, parent } of spans) {
          assert.ok(
            0 <= start && start <= innerStart && innerStart < innerEnd && innerEnd <= end && end <= text.length,
          );
          for (const offset of [start, innerStart, innerEnd, end]) {
            const code = text.charCodeAt(offset);
            const before = text.charCodeAt(offset - 1);
            assert.ok(!(code >= 0xdc00 && code <= 0xdfff && before >= 0xd800 && before <= 0xdbff));
          }
          if (parent >= 0) assert.ok(spans[parent]!.start <= start && end <= spans[parent]!.end);
        }
        for (const { start, end } of defects) assert.ok(0 <= start && start < end && end <= text.length);
      }),
      { seed: 7, numRuns: 2000 },
    );
  });
});
