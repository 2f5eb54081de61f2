import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseOne } from '../../../test/fixture';
import { figuresSchema } from '../config/figuresSchema';
import { CONFIG_KEYS, parseConfig } from '../config/parseConfig';
import { FIGURE_KEYS, parseFigures } from '../config/parseFigures';
import { ROLE_KEYS } from '../config/readRole';
import { configurableRules, RULE_LEVELS } from '../config/readRules';
import { configSchema } from '../config/schema';
import { applyEdits } from '../rules/fix';
import { PRESETS } from '../rules/preset';
import { configCompletion } from './configCompletion';

const SCHEMA = configSchema();

/** What is suggested at the cursor. */
function labels(source: string, schema = SCHEMA): string[] {
  const { text, cursors } = parseOne(source);
  return configCompletion(text, cursors[0]!, schema)?.items.map(({ label }) => label) ?? [];
}

/** The text after a suggestion was taken at the cursor. */
function taken(source: string, label: string, schema = SCHEMA): string {
  const { text, cursors } = parseOne(source);
  const { range, items } = configCompletion(text, cursors[0]!, schema)!;
  const { newText } = items.find((item) => item.label === label)!;
  return applyEdits(text, [{ ...range, newText }]);
}

const IDS = configurableRules().map(({ id }) => id);

describe('features: completion in copydesk.yaml', () => {
  it('gives every key at the top, but those that stand there already', () => {
    assert.deepEqual(labels('‸'), CONFIG_KEYS);
    assert.deepEqual(
      labels('articles: a.txt\nru‸\npreset: strict\n'),
      CONFIG_KEYS.filter((key) => key !== 'articles' && key !== 'preset'),
    );
  });

  it('gives the rules, then their severities, then the keys of a rule', () => {
    assert.deepEqual(labels('rules:\n  ‸'), IDS);
    assert.deepEqual(labels(`rules:\n  ${IDS[0]}: off\n  quo‸`), IDS.slice(1));
    assert.deepEqual(labels(`rules:\n  ${IDS[0]}: ‸`), RULE_LEVELS);
    assert.deepEqual(labels(`rules:\n  ${IDS[0]}:\n    ‸`), ['severity', ...RULE_LEVELS]);
    assert.deepEqual(labels(`rules:\n  ${IDS[0]}:\n    severity: ‸\n`), RULE_LEVELS);
    assert.deepEqual(labels(`rules: {${IDS[0]}: ‸}`), RULE_LEVELS);
    assert.deepEqual(labels('rules: {‸}'), IDS);
  });

  it('gives the options of a rule that has some, and their values', () => {
    const rule = 'rules:\n  quotation/mixed-marks:\n';
    assert.deepEqual(labels(`${rule}    ‸`), ['severity', 'options', ...RULE_LEVELS]);
    assert.deepEqual(labels(`${rule}    options:\n      ‸`), ['style']);
    assert.ok(labels(`${rule}    options:\n      style: ‸`).includes('«»'));
    assert.deepEqual(labels('rules: {text/double-punctuation: {options: {acrossMarks: ‸}}}'), ['true', 'false']);
    assert.deepEqual(labels('rules:\n  quotation/unclosed:\n    ‸'), ['severity', ...RULE_LEVELS]);
  });

  it('gives values of closed lists, and languages', () => {
    assert.deepEqual(labels('preset: ‸\n'), PRESETS);
    assert.deepEqual(labels('preset: "str‸"\n'), PRESETS);
    assert.ok(labels('languages: [en, ‸]').includes('it'));
    assert.ok(labels('languages:\n  - ‸').includes('it'));
    assert.ok(labels('metadata:\n  required:\n    - date\n    - ‸\n').includes('source'));
  });

  it('gives nothing where nothing is known', () => {
    for (const source of ['# ‸', 'articles: ‸', 'articles: a.txt # ‸', 'zebra: ‸', 'ignore:\n  - dra‸']) {
      assert.deepEqual(labels(source), [], source);
    }
  });

  it('writes what makes a good file', () => {
    assert.equal(taken('pre‸', 'preset'), 'preset: ');
    assert.equal(taken('ru‸', 'rules'), 'rules:');
    assert.equal(taken('pre‸: raw', 'preset'), 'preset: raw');
    assert.equal(taken('preset:‸', 'strict'), 'preset: strict');
    assert.equal(taken('metadata:\n  required: [date, so‸]', 'source'), 'metadata:\n  required: [date, source]');
    assert.deepEqual(parseConfig(taken('rules:\n  quotation/unclosed: o‸', 'off')).problems, []);
  });

  it('says what a key means and what holds without it', () => {
    const item = configCompletion('', 0, SCHEMA)!.items.find(({ label }) => label === 'preset')!;
    assert.equal(item.detail, 'default: recommended');
    assert.match(item.documentation!, /^The set of rules that is on/u);
  });

  it('is total', () => {
    const part = fc.constantFrom(
      ...'rules:|preset: |\n|  |- |[|]|{|}|"|#|: |,|*a|&a |strict|quotation/unclosed|\t'.split('|'),
    );
    const text = fc.array(part, { maxLength: 14 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, fc.nat(60), (written, at) => {
        const offset = Math.min(at, written.length);
        const found = configCompletion(written, offset, SCHEMA);
        if (found) assert.ok(found.range.start >= 0 && found.range.end === offset);
      }),
      { seed: 5, numRuns: 500 },
    );
  });
});

describe('features: completion in figures.yaml', () => {
  const schema = figuresSchema();

  it('gives the keys of a figure and of a role', () => {
    assert.deepEqual(labels('- ‸', schema), FIGURE_KEYS);
    assert.deepEqual(
      labels('- name: Ada Lindqvist\n  ‸', schema),
      FIGURE_KEYS.filter((key) => key !== 'name'),
    );
    assert.deepEqual(
      labels('- name: Ada Lindqvist\n  roles:\n    - title: mayor\n      ‸', schema),
      ROLE_KEYS.filter((key) => key !== 'title'),
    );
  });

  it('writes what the registry takes', () => {
    const text = `${taken('- name: Ada Lindqvist\n  ch‸', 'checked', schema)}2024-05`;
    assert.deepEqual(parseFigures(text, '').problems, []);
  });
});
