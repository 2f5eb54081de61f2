import assert from 'node:assert/strict';
import { checkText } from '../../../../test/rules';
import { fixAll } from '../fix';
import type { Rule } from '../rule';
import { controlCharacter } from './control-character';
import { mixedLineEndings } from './mixed-line-endings';
import { spaceBeforePunctuation } from './space-before-punctuation';
import { trailingSpace } from './trailing-space';

const found = (rule: Rule, text: string) => checkText(text, undefined, [rule]);
const fixed = (rule: Rule, text: string): string => fixAll(text, (current) => found(rule, current)).text;

/** Checks that a text is mended into another one, in which there is nothing left to mend. */
function mends(rule: Rule, text: string, expected: string): void {
  assert.ok(found(rule, text).length > 0);
  assert.equal(fixed(rule, text), expected);
  assert.deepEqual(found(rule, expected), []);
}

describe('text/trailing-space', () => {
  it('removes spaces and tabs at the end of lines, in one finding a file', () => {
    const text = 'The ferry \nsails\t \r\n \nagain. ';
    assert.equal(found(trailingSpace, text).length, 1);
    assert.match(found(trailingSpace, text)[0]!.message, /4 lines/u);
    mends(trailingSpace, text, 'The ferry\nsails\r\n\nagain.');
  });

  it('leaves no-break spaces to the rule on what cannot be seen', () => {
    assert.deepEqual(found(trailingSpace, 'The ferry\u00a0\nsails\u00a0 \nagain.'), []);
  });

  it('names at most five other places', () => {
    assert.equal(found(trailingSpace, 'The ferry \n'.repeat(20))[0]!.related.length, 5);
  });
});

describe('text/mixed-line-endings', () => {
  it('ends all lines as most do, and with LF where as many do', () => {
    mends(mixedLineEndings, 'a\r\nb\r\nc\nd\re', 'a\r\nb\r\nc\r\nd\r\ne');
    mends(mixedLineEndings, 'a\r\nb\nc', 'a\nb\nc');
  });

  for (const text of ['a\r\nb\r\nc\r\n', 'a\nb\n', 'a\rb', '', 'a']) {
    it(`leaves ${JSON.stringify(text)}`, () => assert.deepEqual(found(mixedLineEndings, text), []));
  }
});

describe('text/control-character', () => {
  it('removes them, and leaves a space for a form feed between words', () => {
    mends(controlCharacter, 'a\u0000b\u007f c\u001b\u001bd', 'ab cd');
    mends(controlCharacter, 'page\u000cpage \u000cpage\u000b', 'page page page');
  });

  it('is one finding a file, which names each kind', () => {
    const [finding, ...others] = found(controlCharacter, 'a\u0008b\u0008c\u001bd');
    assert.deepEqual(others, []);
    assert.match(finding!.message, /2 × U\+0008 BACKSPACE, U\+001B ESCAPE/u);
  });

  it('leaves tabs and line ends, and the controls of other encodings', () => {
    assert.deepEqual(found(controlCharacter, 'a\tb\r\nc\rd\u0085e\u0093'), []);
  });
});

describe('text/space-before-punctuation', () => {
  const english = 'The harbour of Norrvik is closed and the ferry does not sail, said the minister. ';
  const french = 'Le port de Norrvik est fermé et le bac ne part pas, a déclaré la ministre dans la soirée. ';

  const faults: [text: string, fixed: string][] = [
    [`${english}It is closed , they say .`, `${english}It is closed, they say.`],
    [
      `${english}Is it closed ? It is !\nIndeed\u00a0; or not : who knows`,
      `${english}Is it closed? It is!\nIndeed; or not: who knows`,
    ],
    [`${english}“It is (said she) ,” he said .”`, `${english}“It is (said she),” he said.”`],
    [`${french}Il est fermé , dit-elle .`, `${french}Il est fermé, dit-elle.`],
  ];
  for (const [text, expected] of faults)
    it(`mends “${text.slice(80)}”`, () => mends(spaceBeforePunctuation, text, expected));

  const right = [
    `${english}Wait . . . and then .NET, .5 and .txt, :-) ;) : ) 2 : 1 and a ...`,
    `${english}A table:\nNorrvik      ,\n, a line\n . another`,
    `${english}He wrote « Le bac part-il lundi ? La directrice du port en est certaine : il partira à midi ! » and left.`,
    `${french}Est-il fermé ? Oui\u00a0! Mais\u202f: il rouvrira ; bientôt.`,
    'Норрвик: 2 . . .',
  ];
  for (const text of right) {
    it(`leaves “${text.slice(80)}”`, () => assert.deepEqual(found(spaceBeforePunctuation, text), []));
  }
});
