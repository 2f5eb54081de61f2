import assert from 'node:assert/strict';
import { parseFixture, parseOne } from './fixture';

describe('fixture language', () => {
  it('parts files and keeps their lines as they are', () => {
    const { files } = parseFixture('=== a.txt\n first\n\nsecond\n=== b/c.meta.yaml\ndate: 2026-02-11\n');
    assert.deepEqual(
      files.map(({ path, text }) => [path, text]),
      [
        ['a.txt', ' first\n\nsecond'],
        ['b/c.meta.yaml', 'date: 2026-02-11\n'],
      ],
    );
  });

  it('finds cursors and marked ranges, and leaves both out of the text', () => {
    const file = parseOne('He ‸said “no.\nThe end‸.\n    ^^^^');
    assert.deepEqual(file, {
      path: 'article.txt',
      text: 'He said “no.\nThe end.',
      cursors: [3, 20],
      ranges: [{ start: 17, end: 20 }],
    });
  });

  it('counts columns of the line as it is written', () => {
    const file = parseOne('a‸b “c”\n    ^^^\n^\nnext');
    assert.deepEqual(
      file.ranges.map(({ start, end }) => file.text.slice(start, end)),
      ['a', '“c”'],
    );
    assert.equal(file.text, 'ab “c”\nnext');
  });

  it('writes invisible characters by their number', () => {
    const file = parseOne('no{U+200B}thing{U+1F600}!\n  ^^^^^^^^     ^^^^^^^^^');
    assert.equal(file.text, 'no\u200bthing\u{1f600}!');
    assert.deepEqual(file.ranges, [
      { start: 2, end: 3 },
      { start: 8, end: 10 },
    ]);
  });

  it('takes the indentation of the closing line from every line of a template', () => {
    const file = parseOne(`
       date 2026-02-11 ROMA

      “Ciao”
      ^
      `);
    assert.equal(file.text, ' date 2026-02-11 ROMA\n\n“Ciao”');
    assert.deepEqual(file.ranges, [{ start: 23, end: 24 }]);
  });

  it('refuses marks beyond the end of their line', () => {
    assert.throws(() => parseOne('short\n      ^^'), /beyond its line/u);
  });
});
