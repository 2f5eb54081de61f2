import assert from 'node:assert/strict';
import fc from 'fast-check';
import { applyEdits, changesLetters, fixAll, safeFixes } from './fix';
import type { Finding, Fix, TextEdit } from './rule';

const finding = (edits: TextEdit[], safety: Fix['safety'] = 'safe'): Finding => ({
  uri: 'news:/a.txt',
  start: 0,
  end: 0,
  rule: 'test/rule',
  severity: 'warning',
  message: '',
  related: [],
  fix: { title: '', safety, edits },
});
const edit = (start: number, end: number, newText: string): TextEdit => ({ start, end, newText });

describe('fixes', () => {
  it('applies edits in any order, and the first of two that overlap', () => {
    assert.equal(applyEdits('abcdef', [edit(4, 5, 'X'), edit(0, 1, ''), edit(3, 5, 'Y')]), 'bcYf');
    assert.equal(applyEdits('ab', [edit(1, 1, '-'), edit(1, 2, 'B'), edit(1, 1, '+')]), 'a-B');
  });

  it('takes safe fixes whole or not at all', () => {
    const first = finding([edit(0, 2, 'x')]);
    const torn = finding([edit(1, 3, 'y'), edit(8, 9, 'y')]);
    const review = finding([edit(5, 6, 'z')], 'review');
    const last = finding([edit(2, 4, 'w')]);
    assert.deepEqual(safeFixes([first, torn, review, last]), [edit(0, 2, 'x'), edit(2, 4, 'w')]);
  });

  it('sees letters, marks on letters and digits change, and nothing else', () => {
    assert.equal(changesLetters('a , b', [edit(1, 2, '')]), false);
    assert.equal(changesLetters('“a”', [edit(0, 1, '«')]), false);
    assert.equal(changesLetters('e\u0301', [edit(1, 2, '')]), true);
    assert.equal(changesLetters('in 2014', [edit(6, 7, '5')]), true);
    assert.equal(changesLetters('ab', [edit(0, 1, ''), edit(2, 2, 'a')]), true);
  });

  it('repeats until no safe fix is left, and gives up on those that never end', () => {
    const halve = (text: string) => (text.length > 1 ? [finding([edit(0, Math.ceil(text.length / 2), '-')])] : []);
    assert.deepEqual(fixAll('........', halve), { text: '-.', fixed: 3 });
    const grow = (text: string) => [finding([edit(text.length, text.length, '.')])];
    assert.equal(fixAll('', grow).text, '..........');
  });

  it('never makes edits that overlap (property)', () => {
    const edits = fc
      .tuple(fc.nat(30), fc.nat(4), fc.constantFrom('', '-', '--'))
      .map(([start, length, newText]) => edit(start, start + length, newText));
    fc.assert(
      fc.property(fc.array(fc.array(edits, { minLength: 1, maxLength: 1 }), { maxLength: 20 }), (fixes) => {
        const chosen = safeFixes(fixes.map((all) => finding(all)));
        chosen.slice(1).forEach((next, i) => assert.ok(chosen[i]!.end <= next.start));
        const text = '.'.repeat(40);
        const grown = chosen.reduce(
          (sum, { start, end, newText }) => sum + newText.length - (end - start),
          text.length,
        );
        assert.equal(applyEdits(text, chosen).length, grown);
        assert.equal(applyEdits(text, [...chosen].reverse()), applyEdits(text, chosen));
      }),
      { seed: 11 },
    );
  });
});
