import assert from 'node:assert/strict';
import { setSeverity } from './editConfig';
import { setValue, type YamlEdit } from './editYaml';

const after = (text: string, edit: YamlEdit | null): string | null =>
  edit && text.slice(0, edit.start) + edit.newText + text.slice(edit.end);
/** What a file says after a key two levels deep was set. */
const set = (text: string) => after(text, setValue(text, ['rules', 'a/b'], 'off'));

describe('config: edits of YAML', () => {
  it('make the keys that are missing', () => {
    assert.equal(set(''), 'rules:\n  a/b: off\n');
    assert.equal(set('# All of it'), '# All of it\nrules:\n  a/b: off\n');
    assert.equal(set('ignore: x # old\n'), 'ignore: x # old\nrules:\n  a/b: off\n');
    assert.equal(set('ignore: [x]'), 'ignore: [x]\nrules:\n  a/b: off');
    assert.equal(set('rules:\nignore: x\n'), 'rules:\n  a/b: off\nignore: x\n');
    assert.equal(set('rules: # none yet\n'), 'rules: # none yet\n  a/b: off\n');
  });

  it('add to a group in the form in which it is written', () => {
    assert.equal(
      set('rules:\n    c/d: hint # why\n\nignore: x\n'),
      'rules:\n    c/d: hint # why\n    a/b: off\n\nignore: x\n',
    );
    assert.equal(set('rules:\r\n  c/d: hint\r\n'), 'rules:\r\n  c/d: hint\r\n  a/b: off\r\n');
    assert.equal(set('rules: {c/d: hint}\n'), 'rules: {c/d: hint, a/b: off}\n');
    assert.equal(set('rules: {}\n'), 'rules: {a/b: off}\n');
    assert.equal(set('{ignore: x}'), '{ignore: x, rules: {a/b: off}}');
    const block = 'rules:\n  c/d:\n    severity: hint\n    options:\n      x: 1\nignore: x\n';
    assert.equal(set(block), block.replace('ignore', '  a/b: off\nignore'));
  });

  it('change a value and nothing else', () => {
    assert.equal(set('rules:\n  a/b: hint # why\n'), 'rules:\n  a/b: off # why\n');
    assert.equal(set('rules:\n  "a/b": "hint"\n'), 'rules:\n  "a/b": off\n');
    assert.equal(set('rules:\n  a/b:\n'), 'rules:\n  a/b: off\n');
  });

  it('are none where the value stands there, or the file has another form or is broken', () => {
    for (const text of [
      'rules:\n  a/b: off\n',
      'rules: x\n',
      '- x\n',
      'rules: {\n',
      'rules:\n  a/b: {x: 1}\n',
      'x: 1\nx: 2\n',
    ]) {
      assert.equal(set(text), null, text);
    }
  });
});

describe('config: severity of a rule', () => {
  const severity = (text: string, rule = 'quotation/unclosed', level = 'hint') =>
    after(text, setSeverity(text, rule, level));

  it('is set beside the options', () => {
    assert.equal(severity('rules: {quotation/unclosed: off}'), 'rules: {quotation/unclosed: hint}');
    assert.equal(
      severity('rules:\n  quotation/unclosed:\n    options: {a: 1}\n'),
      'rules:\n  quotation/unclosed:\n    options: {a: 1}\n    severity: hint\n',
    );
  });

  it('is none that there is not, of no rule that there is not', () => {
    assert.equal(severity('', 'quotation/unclosed', 'warn'), null);
    assert.equal(severity('', 'no/rule'), null);
  });
});
