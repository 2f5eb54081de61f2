import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type Config, DEFAULT_VALUES } from './config';
import { parseConfig } from './parseConfig';
import type { Rule } from '../rules/rule';
import { configurableRules } from './readRules';

const RULE = configurableRules()[0]!;
const optionsIn = (config: Config, id: string) => config.optionsOf(configurableRules().find((rule) => rule.id === id)!);

/** Parses and gives each problem as `line:column key: message`. */
const problemsOf = (text: string): string[] =>
  parseConfig(text).problems.map(({ line, column, key, message }) => `${line}:${column} ${key}: ${message}`);

describe('parseConfig', () => {
  it('gives the defaults for an empty file, for comments alone and for an empty document', () => {
    for (const text of ['', '# nothing yet\n', '---\n', 'rules:\nmetadata:\n', '\uFEFF']) {
      const { config, problems } = parseConfig(text.replace('\uFEFF', ''));
      assert.deepEqual(problems, [], text);
      assert.deepEqual(config.articles, DEFAULT_VALUES.articles);
      assert.equal(config.severityOf(RULE), RULE.severity);
      assert.deepEqual(config.optionsOf(RULE), {});
    }
  });

  it('reads every key', () => {
    const { config, problems } = parseConfig(`
articles: [./texts/**/*.txt, notes.md]
ignore: drafts
languages: [en, it]
metadata:
  required: [date, author]
rules:
  ${RULE.id}:
    severity: hint
  quotation/mixed-marks:
    options: { style: «» }
  metadata/unknown-key: { options: { allow: [mood, scan] } }
figures: ./people.yaml
maxFileSize: 2 MiB
`);
    assert.deepEqual(problems, []);
    assert.deepEqual(config.articles, ['texts/**/*.txt', 'notes.md']);
    assert.deepEqual(config.ignore, ['drafts']);
    assert.deepEqual(config.languages, ['en', 'it']);
    assert.deepEqual(config.required, ['date', 'author']);
    assert.equal(config.severityOf(RULE), 'hint');
    assert.deepEqual(optionsIn(config, 'quotation/mixed-marks'), { style: '«»' });
    assert.deepEqual(optionsIn(config, 'metadata/unknown-key'), { allow: ['mood', 'scan'] });
    assert.equal(config.figures, 'people.yaml');
    assert.equal(config.maxFileSize, 2 * 1024 * 1024);
  });

  it('turns on the rules of a preset, and others that are given a severity', () => {
    const loud: Rule = { ...RULE, id: 'text/loud', presets: ['strict'] };
    const harvest: Rule = { ...RULE, presets: ['raw'] };
    const severity = (text: string, rule: Rule) => parseConfig(text).config.severityOf(rule);
    assert.equal(severity('', loud), 'off');
    assert.equal(severity('preset: strict', loud), RULE.severity);
    assert.equal(severity('preset: strict', harvest), 'off');
    assert.equal(severity(`preset: strict\nrules: { ${RULE.id}: hint }`, harvest), 'hint');
    assert.equal(parseConfig('preset: strickt').problems[0]!.replacement, 'strict');
    assert.deepEqual(problemsOf('preset: strickt'), [
      '1:9 preset: The key “preset” is one of recommended, strict or raw, not “strickt”; did you mean “strict”?',
    ]);
  });

  it('reads sizes in bytes, decimal and binary units', () => {
    const sizes = {
      '4096': 4096,
      500: 500,
      '500 kB': 500_000,
      '1.5MB': 1_500_000,
      '1 KiB': 1024,
      '10 MiB': 10_485_760,
    };
    for (const [text, bytes] of Object.entries(sizes)) {
      assert.equal(parseConfig(`maxFileSize: ${text}`).config.maxFileSize, bytes, text);
    }
  });

  it('names an unknown key, its place and the nearest one, and everything else counts', () => {
    const text = 'artcles: x.txt\nignore: [drafts/**]\nmetadata:\n  requried: [date]\n';
    assert.deepEqual(problemsOf(text), [
      '1:1 artcles: Unknown key “artcles”; did you mean “articles”?',
      '4:3 metadata.requried: Unknown key “metadata.requried”; did you mean “required”?',
    ]);
    assert.deepEqual(parseConfig(text).config.ignore, ['drafts/**']);
  });

  it('offers no guess where nothing is near', () => {
    assert.equal(parseConfig('zebra: 1').problems[0]!.replacement, undefined);
    assert.deepEqual(problemsOf('zebra: 1'), ['1:1 zebra: Unknown key “zebra”.']);
  });

  it('names an unknown rule and a severity that there is not', () => {
    assert.deepEqual(problemsOf(`rules:\n  ${RULE.id}s: off\n  ${RULE.id}: warn\n`), [
      `2:3 rules.${RULE.id}s: Unknown rule “${RULE.id}s”; did you mean “${RULE.id}”?`,
      `3:${RULE.id.length + 5} rules.${RULE.id}: The severity is one of off, error, warning, information or hint, ` +
        'not “warn”; did you mean “warning”?',
    ]);
  });

  it('checks options at their places, and counts the good ones', () => {
    const { config, problems } = parseConfig(`rules:
  quotation/unattributed: { options: { minWord: 3 } }
  quotation/mixed-marks: { options: { style: '<>' } }
  quotation/unclosed: { options: { style: plain } }
  text/double-punctuation:
    options: yes
  metadata/unknown-source:
    options:
      listedOnly: 1
  metadata/unknown-key:
    options: { allow: mood, allow: [] }
  text/joined-words: { options: { allow: [andFerry, [x]] } }
`);
    assert.deepEqual(
      problems.map(({ line, column, message }) => `${line}:${column} ${message}`),
      [
        '2:40 Unknown key “rules.quotation/unattributed.options.minWord”; did you mean “minWords”?',
        '3:46 The option “style” takes an opening and a closing mark, or majority, not “<>”.',
        '4:34 The rule “quotation/unclosed” has no options: leave “options” out.',
        '6:14 The key “rules.text/double-punctuation.options” must hold keys such as “acrossMarks:”, not “yes”.',
        '9:19 The option “listedOnly” takes true or false, not “1”.',
        '11:29 The key “rules.metadata/unknown-key.options.allow” stands twice; the first one counts.',
        '12:42 The option “allow” takes a list of texts, not other things in it.',
      ],
    );
    assert.deepEqual(optionsIn(config, 'metadata/unknown-key'), { allow: ['mood'] });
    assert.deepEqual(optionsIn(config, 'text/joined-words'), {});
  });

  it('takes false for a misspelt off', () => {
    assert.match(problemsOf(`rules:\n  ${RULE.id}: false`)[0]!, /not “false”; did you mean “off”\?$/u);
  });

  it('counts the good entries of a list beside the bad ones', () => {
    const { config, problems } = parseConfig('metadata:\n  required:\n    - date\n    - autor\n    - source\n');
    assert.deepEqual(config.required, ['date', 'source']);
    assert.deepEqual(
      problems.map(({ line, column, message }) => [line, column, message]),
      [[4, 7, 'Unknown value “autor” in “metadata.required”; did you mean “author”?']],
    );
  });

  it('refuses globs that lead out of the folder or turn others round', () => {
    for (const glob of ['/abs/*.txt', '../up.txt', '"!not.txt"', 'C:/x.txt', "'a\\b.txt'"]) {
      assert.equal(parseConfig(`articles: [${glob}, ok.txt]`).problems.length, 1, glob);
      assert.deepEqual(parseConfig(`articles: [${glob}, ok.txt]`).config.articles, ['ok.txt'], glob);
    }
  });

  it('keeps the default where the list of articles is empty', () => {
    assert.equal(problemsOf('articles: []').length, 1);
    assert.deepEqual(parseConfig('articles: []').config.articles, DEFAULT_VALUES.articles);
  });

  it('reports a key that stands twice; the first one counts', () => {
    const text = 'ignore: a\nignore: b\n';
    assert.deepEqual(problemsOf(text), ['2:1 ignore: The key “ignore” stands twice; the first one counts.']);
    assert.deepEqual(parseConfig(text).config.ignore, ['a']);
  });

  it('gives the place where YAML is broken, with the defaults in force', () => {
    const { config, problems } = parseConfig('ignore: a\nrules: {quotation/unclosed: off\nmaxFileSize: 1\n');
    assert.ok(problems.length > 0);
    assert.ok(problems[0]!.line >= 2);
    assert.match(problems[0]!.message, /^This is not valid YAML, so the defaults are in force: /u);
    assert.deepEqual(config.ignore, []);
  });

  it('says no more of broken YAML than somebody would read', () => {
    for (const text of ['['.repeat(20_000), '{'.repeat(20_000), `a: ${'- '.repeat(20_000)}`, '\t: : :\n'.repeat(999)]) {
      const { problems } = parseConfig(text);
      assert.ok(problems.length > 0 && problems.length <= 5, `${problems.length} problems`);
    }
  });

  it('follows aliases, and is not brought down by a bomb of them', () => {
    assert.deepEqual(parseConfig('articles: &a [x.txt]\nignore: *a\n').config.ignore, ['x.txt']);
    const bomb = ['a: &a [x, x, x, x, x, x, x, x, x, x]'];
    for (const [last, name] of ['ab', 'bc', 'cd', 'de', 'ef', 'fg', 'gh']) {
      bomb.push(`${name}: &${name} [${Array(10).fill(`*${last}`).join(', ')}]`);
    }
    bomb.push('rules:\n  metadata/unknown-key: { options: { allow: *h } }');
    assert.ok(parseConfig(bomb.join('\n')).problems.length > 0);
  });

  it('never throws, and every problem lies inside the text', () => {
    const piece = fc.constantFrom(
      'articles',
      'rules',
      ': ',
      '\n',
      '  ',
      '- ',
      '[',
      '}',
      '*a',
      '&a ',
      '"',
      '!x',
      'off',
      '\t',
      '|',
    );
    const texts = fc.oneof(
      fc.string(),
      fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join('')),
    );
    fc.assert(
      fc.property(texts, (text) => {
        for (const { start, end, line, column, message } of parseConfig(text).problems) {
          assert.ok(0 <= start && start <= end && end <= text.length);
          assert.ok(line >= 1 && column >= 1);
          assert.match(message, /[.?!]$/u);
        }
      }),
      { seed: 7, numRuns: 2000 },
    );
  });
});
