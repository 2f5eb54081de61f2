import assert from 'node:assert/strict';
import { parseConfig } from './parseConfig';
import { configurableRules } from './readRules';

const RULE = configurableRules().find(({ id }) => id === 'quotation/unclosed')!;
const MARKS = configurableRules().find(({ id }) => id === 'quotation/mixed-marks')!;
const OTHER = configurableRules().find(({ id }) => id === 'text/encoding')!;

const problemsOf = (text: string): string[] =>
  parseConfig(text).problems.map(({ line, column, message }) => `${line}:${column} ${message}`);

describe('overrides of copydesk.yaml', () => {
  const { config, problems } = parseConfig(`
preset: strict
metadata: { required: [date, author] }
rules: { ${RULE.id}: hint, ${MARKS.id}: { severity: error, options: { style: «» } } }
overrides:
  - files: [raw, '**/scan-*.txt']
    ignore: raw/checked/**
    preset: raw
    rules:
      ${RULE.id}: off
      ${MARKS.id}: hint
  - files: raw/old/**
    metadata: { required: [source] }
    rules: { ${RULE.id}: error, ${MARKS.id}: { options: { style: “” } } }
`);
  const at = (path: string) => config.at(path);

  it('hold for the articles that their globs name', () => {
    assert.deepEqual(problems, []);
    assert.equal(at('new/a.txt').severityOf(RULE), 'hint');
    assert.equal(at('new/a.txt').preset, 'strict');
    for (const path of ['raw/a.txt', 'raw/b/a.txt', 'new/scan-1.txt']) {
      assert.equal(at(path).severityOf(RULE), 'off', path);
      assert.equal(at(path).preset, 'raw', path);
      assert.deepEqual(at(path).required, ['date', 'author'], path);
    }
    assert.equal(at('raw/checked/a.txt').severityOf(RULE), 'hint');
  });

  it('add to one another, and the last one counts', () => {
    const old = at('raw/old/a.txt');
    assert.deepEqual([old.severityOf(RULE), old.preset, old.required], ['error', 'raw', ['source']]);
    assert.deepEqual([old.severityOf(MARKS), old.optionsOf(MARKS)], ['hint', { style: '“”' }]);
    assert.deepEqual(at('raw/a.txt').optionsOf(MARKS), { style: '«»' });
  });

  it('make one configuration for all articles that they speak of', () => {
    assert.equal(at('raw/a.txt'), at('raw/b.txt'));
    assert.equal(at('new/a.txt'), config);
    assert.equal(at('raw/a.txt').at('raw/a.txt'), at('raw/a.txt'));
  });

  it('are reported where they are wrong, and the others count', () => {
    const text = 'overrides:\n  - preset: raw\n  - file: a\n  - files: a\n    presett: raw\n  - files: []\n  - b\n';
    assert.deepEqual(problemsOf(text), [
      '2:5 The key “overrides.1” needs “files:”, the globs of the articles that it speaks of.',
      '3:5 Unknown key “overrides.2.file”; did you mean “files”?',
      '5:5 Unknown key “overrides.3.presett”; did you mean “preset”?',
      '6:5 The key “overrides.4” needs “files:”, the globs of the articles that it speaks of.',
      '7:5 The key “overrides.5” must hold keys such as “files:”, not “b”.',
    ]);
    assert.equal(parseConfig(text).config.overrides.length, 1);
    assert.deepEqual(problemsOf('overrides: { files: a }'), [
      '1:12 The key “overrides” takes a list of overrides, each with “files:”, not a group of keys.',
    ]);
  });

  it('can be empty', () => {
    assert.deepEqual(problemsOf('overrides:\n'), []);
    assert.deepEqual(problemsOf('overrides: []\n'), []);
  });

  it('leave the choice of rules on the command line in force', () => {
    const chosen = parseConfig(`overrides: [{ files: raw, rules: { ${RULE.id}: error } }]`).config.with({
      only: [RULE.id],
    });
    assert.equal(chosen.at('raw/a.txt').severityOf(OTHER), 'off');
    assert.equal(chosen.at('raw/a.txt').severityOf(RULE), 'error');
  });
});
