import assert from 'node:assert/strict';
import { articleOf, checkText, EMPTY_CORPUS, settings } from '../../../../test/rules';
import { checkArticle } from '../check';
import { applyEdits } from '../fix';
import { invisibleCharacter } from './invisible-character';

/** Checks a fixture in a language and gives the text that its fixes make. */
function fixed(source: string, language = 'en'): string {
  const { article } = articleOf(source);
  const findings = checkArticle({ ...article, language }, EMPTY_CORPUS, settings(), [invisibleCharacter]);
  return applyEdits(
    article.text,
    findings.flatMap(({ fix }) => fix!.edits),
  );
}

describe('text/invisible-character', () => {
  const faults: [source: string, fixed: string, language?: string][] = [
    ['a{U+200B}{U+FEFF}b', 'ab'],
    ['a {U+200B} b', 'a  b'],
    ['a{U+00A0}{U+00A0}b', 'a\u00a0b'],
    ['a {U+00A0}b', 'a b'],
    ['a{U+00A0}{U+200B}{U+00A0}b', 'a\u00a0b'],
    ['end.{U+00A0}\nnext', 'end.\nnext'],
    ['end. {U+00A0} \nnext', 'end.\nnext'],
    ['{U+00A0}{U+00A0}{U+00A0}Indented', 'Indented'],
    ['\u05d0 a\nb{U+200E}', '\u05d0 a\nb'],
    ['quoi {U+00A0}!', 'quoi\u00a0!', 'fr'],
    ['quoi {U+00A0}!', 'quoi !', 'en'],
    ['«{U+00A0} Oui', '«\u00a0Oui', 'fr'],
  ];
  for (const [source, expected, language] of faults) {
    it(`mends “${source.replace('\n', '⏎')}”${language ? ` in ${language}` : ''}`, () => {
      assert.equal(fixed(source, language), expected);
      assert.equal(fixed(expected, language), expected);
    });
  }

  const right = [
    'a\u00a0b 5\u00a0km «\u202fOui\u202f!\u202f»',
    'plain  spaces \n\tand tabs\t\r\n',
    '\u{1f469}\u200d\u{1f4bb} \u2764\ufe0f\u200d\u{1f525} \u{1f44b}\u{1f3fd}\u200d\u{1f91d}',
    'می\u200cخواهم \u0915\u094d\u200d\u0937',
    'ภาษา\u200bไทย',
    'שלום\u200f, \u2067עולם\u2069',
  ];
  for (const text of right) {
    it(`leaves “${text.trim()}”`, () => assert.deepEqual(checkText(text, undefined, [invisibleCharacter]), []));
  }

  it('names each kind once and underlines no plain space', () => {
    const [finding, ...others] = checkText('a \u200b\u200b\u00adb', undefined, [invisibleCharacter]);
    assert.match(finding!.message, /\(2 × U\+200B ZERO WIDTH SPACE, U\+00AD SOFT HYPHEN\)/u);
    assert.deepEqual([finding!.start, finding!.end], [2, 5]);
    assert.deepEqual(others, []);
  });
});
