import assert from 'node:assert/strict';
import fc from 'fast-check';
import { splitBlocks } from './blocks';
import { decode, encode } from './decode';
import { LineIndex } from './lines';

const bytes = (...parts: readonly (string | readonly number[])[]) =>
  Uint8Array.from(
    parts.flatMap((part) => (typeof part === 'string' ? [...new TextEncoder().encode(part)] : [...part])),
  );

describe('decoding', () => {
  it('reads UTF-8 with and without a byte order mark, which is no part of the text', () => {
    assert.deepEqual(decode(bytes('già')), {
      text: 'già',
      encoding: 'utf-8',
      bom: false,
      damaged: false,
      binary: false,
    });
    assert.deepEqual(decode(bytes([0xef, 0xbb, 0xbf], 'già')), {
      text: 'già',
      encoding: 'utf-8',
      bom: true,
      damaged: false,
      binary: false,
    });
  });

  it('reads UTF-16 of both byte orders', () => {
    assert.equal(decode(Uint8Array.from([0xff, 0xfe, 0x1c, 0x20, 0x61, 0])).text, '“a');
    assert.equal(decode(Uint8Array.from([0xfe, 0xff, 0x20, 0x1c, 0, 0x61])).text, '“a');
  });

  it('keeps going over bytes that are not valid, and says so', () => {
    const { text, damaged } = decode(bytes('citt', [0xe0], ' vecchia'));
    assert.equal(text, 'citt\ufffd vecchia');
    assert.equal(damaged, true);
  });

  it('tells a binary file', () => assert.equal(decode(bytes('a', [0], 'b')).binary, true));

  it('gives back the bytes that it read', () => {
    const written = fc.record({
      text: fc.string({ unit: 'grapheme' }).filter((text) => !text.startsWith('\ufeff')),
      encoding: fc.constantFrom('utf-8', 'utf-16le', 'utf-16be'),
    });
    fc.assert(
      fc.property(written, ({ text, encoding }) => {
        const form = { encoding, bom: true } as const;
        const read = decode(encode(text, form));
        assert.deepEqual([read.text, read.encoding, read.bom], [text, encoding, true]);
      }),
      { seed: 1, numRuns: 300 },
    );
  });
});

describe('lines', () => {
  it('end at LF, CR LF and a lone CR', () => {
    const lines = LineIndex.of('a\nb\r\nc\rd');
    assert.equal(lines.count, 4);
    assert.deepEqual(
      [2, 5, 7].map((offset) => lines.positionAt(offset)),
      [
        { line: 1, character: 0 },
        { line: 2, character: 0 },
        { line: 3, character: 0 },
      ],
    );
  });

  it('find every offset again', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', '\n', '\r', '😀') }), fc.nat(), (text, n) => {
        const lines = LineIndex.of(text);
        const offset = n % (text.length + 1);
        assert.equal(lines.offsetAt(lines.positionAt(offset)), offset);
      }),
      { seed: 2, numRuns: 500 },
    );
  });
});

describe('paragraphs', () => {
  const blocks = (text: string) => splitBlocks(text).map(({ start, end }) => text.slice(start, end));

  it('are parted by blank lines, whatever ends a line', () => {
    for (const end of ['\n', '\r\n', '\r']) {
      assert.deepEqual(blocks(`One.${end}${end}  Two. ${end} ${end}Three.`), ['One.', 'Two.', 'Three.']);
    }
  });

  it('stand one a line where lines are not broken at a width', () => {
    assert.deepEqual(
      blocks('The mayor came.\nShe spoke for an hour about the bridge and the river that took it.\nShe left.'),
      ['The mayor came.', 'She spoke for an hour about the bridge and the river that took it.', 'She left.'],
    );
  });

  it('hold together where lines are broken at a width', () => {
    const wrapped =
      'The mayor of the town came to the harbour on Monday and spoke for\nan hour about the bridge, the river that took it and the money that\nnobody has found since the flood of the year before.';
    assert.deepEqual(blocks(`${wrapped}\n\nShe left.`), [wrapped, 'She left.']);
  });
});
