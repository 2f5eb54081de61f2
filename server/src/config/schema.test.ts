import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { stringify } from 'yaml';
import { CONFIG_KEYS, parseConfig } from './parseConfig';
import { configurableRules } from './readRules';
import { configSchema } from './schema';

type Schema = Record<string, unknown>;
const schema = configSchema() as Schema & { properties: Schema; definitions: Record<string, Schema> };

/** As much of JSON Schema as ours uses. Throws at a keyword it does not know, so that it can't pass over one. */
function accepts(part: Schema, value: unknown): boolean {
  return Object.entries(part).every(([keyword, want]) => {
    switch (keyword) {
      case '$ref':
        return accepts(schema.definitions[String(want).split('/').at(-1)!]!, value);
      case 'anyOf':
        return (want as Schema[]).some((option) => accepts(option, value));
      case 'enum':
        return (want as unknown[]).includes(value);
      case 'type':
        return [want].flat().includes(typeOf(value)) || (want === 'integer' && Number.isInteger(value));
      case 'pattern':
        return typeof value !== 'string' || new RegExp(String(want), 'u').test(value);
      case 'minimum':
        return typeof value !== 'number' || value >= Number(want);
      case 'maximum':
        return typeof value !== 'number' || value <= Number(want);
      case 'required':
        return (want as string[]).every((key) => entriesOf(value).some(([known]) => known === key));
      case 'minItems':
        return !Array.isArray(value) || value.length >= Number(want);
      case 'items':
        return !Array.isArray(value) || value.every((item) => accepts(want as Schema, item));
      case 'properties':
        return entriesOf(value).every(([key, item]) => {
          const known = (want as Record<string, Schema>)[key];
          return known === undefined || accepts(known, item);
        });
      case 'additionalProperties':
        assert.equal(want, false);
        return entriesOf(value).every(([key]) => Object.hasOwn(part['properties'] as Schema, key));
      case '$schema':
      case 'title':
      case 'description':
      case 'default':
      case 'examples':
      case 'definitions':
        return true;
      default:
        throw new Error(`The test does not know the keyword ${keyword}.`);
    }
  });
}

const typeOf = (value: unknown): string => (value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value);
const entriesOf = (value: unknown): [string, unknown][] =>
  typeOf(value) === 'object' ? Object.entries(value as object) : [];

const OPTION_RULES = configurableRules().filter(({ options }) => options);
const OPTIONS = OPTION_RULES.flatMap(({ options }) => Object.keys(options!));

describe('the schema of copydesk.yaml', () => {
  it('is the one in schemas/ (node scripts/schema.mjs writes it)', () => {
    assert.deepEqual(
      JSON.parse(readFileSync('schemas/copydesk.schema.json', 'utf8')),
      JSON.parse(JSON.stringify(schema)),
    );
  });

  it('names the keys that the parser knows', () => {
    assert.deepEqual(Object.keys(schema.properties), CONFIG_KEYS);
  });

  it('holds its own defaults for good', () => {
    for (const part of Object.values(schema.properties) as Schema[]) {
      if ('default' in part) assert.ok(accepts(part, part['default']), JSON.stringify(part['default']));
    }
  });

  it('holds the defaults of options, and the values that it suggests, for good', () => {
    for (const { id, options } of OPTION_RULES) {
      for (const [name, option] of Object.entries(options!)) {
        const values = [option.default, ...('examples' in option ? [option.examples].flat() : [])];
        for (const value of values) {
          const { config, problems } = parseConfig(stringify({ rules: { [id]: { options: { [name]: value } } } }));
          assert.deepEqual(problems, [], `${id} ${name}`);
          assert.ok(name in config.rules.get(id)!.options);
        }
      }
    }
  });

  it('accepts exactly what the parser takes without a problem', () => {
    const ids = configurableRules().map((rule) => rule.id);
    // More often than the others, as there are few of them.
    const withOptions = Array.from({ length: 5 }, () => OPTION_RULES.map(({ id }) => id)).flat();
    const text = fc.constantFrom(
      '',
      ' ',
      '**/*.txt',
      './a',
      '../a',
      '..',
      '..a',
      '/a',
      '!a',
      'C:x',
      'a\\b',
      './../a',
      './!b',
      'en',
      'ita',
      'x1',
    );
    const words = fc.constantFrom<unknown>(
      'date',
      'source',
      'dates',
      'off',
      'error',
      'warn',
      'hint',
      null,
      true,
      3,
      0,
      -1,
      1.5,
    );
    const level = fc.constantFrom<unknown>('off', 'error', 'hint', 'warn', null, 2, false);
    const size = fc.constantFrom<unknown>(
      0,
      1,
      4096,
      '1 MiB',
      '1.5MB',
      '5 GB',
      '0 kB',
      'MiB',
      '10',
      null,
      1e12,
      12.5,
      [],
    );
    const list = (item: fc.Arbitrary<unknown>) => fc.oneof(item, fc.array(item, { maxLength: 3 }));
    const marks = fc.constantFrom<unknown>('majority', '«»', '«', "''''", ':;', ' ', '', 100, 101, true, null);
    const rule = fc.oneof(
      level,
      fc.record(
        {
          severity: level,
          options: fc.oneof(
            fc.constantFrom<unknown>({}, { a: 1 }, null, 3, [1]),
            fc.dictionary(fc.constantFrom(...OPTIONS), fc.oneof(words, level, list(marks)), { maxKeys: 2 }),
          ),
        },
        { requiredKeys: [] },
      ),
      fc.constant({ sevrity: 'off' }),
    );
    const rules = fc.oneof(
      fc.dictionary(fc.constantFrom(...ids, ...withOptions, 'no/rule'), rule, { maxKeys: 3 }),
      words,
    );
    const override = fc.record(
      {
        files: list(fc.oneof(text, words)),
        ignore: list(text),
        preset: words,
        metadata: fc.record({ required: list(words) }, { requiredKeys: [] }),
        rules,
        other: words,
      },
      { requiredKeys: [] },
    );
    const heading = fc.constantFrom<unknown>('published', 'on day', 2024, true, '', ' ', null, []);
    const byKey = (value: fc.Arbitrary<unknown>) =>
      fc.dictionary(fc.constantFrom('date', 'source', 'mood'), value, { maxKeys: 2 });
    const table = fc.record(
      {
        file: text,
        fileColumn: heading,
        columns: fc.oneof(byKey(heading), words),
        delimiter: fc.constantFrom<unknown>(',', ';', '|', 'tab', '\t', ':', 3),
        other: words,
      },
      { requiredKeys: [] },
    );
    const alias = fc.constantFrom<unknown>('giornale', 'fonte della notizia', 'a b c d', '3', '', null, 7);
    const aliases = fc.oneof(byKey(list(alias)), words);
    const config = fc.record(
      {
        articles: list(fc.oneof(text, words)),
        ignore: list(fc.oneof(text, words)),
        languages: list(fc.oneof(text, words)),
        metadata: fc.oneof(
          fc.record({ required: list(words), table: fc.oneof(text, table, words), aliases }, { requiredKeys: [] }),
          words,
          fc.constant({ x: 1 }),
        ),
        figures: fc.oneof(text, words),
        sources: fc.oneof(text, words),
        rules,
        overrides: fc.oneof(fc.array(fc.oneof(override, words), { maxLength: 2 }), words),
        baseline: fc.oneof(text, words),
        maxFileSize: size,
        other: words,
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(config, (value) => {
        const { problems } = parseConfig(stringify(value));
        assert.equal(problems.length === 0, accepts(schema, value), JSON.stringify({ value, problems }));
      }),
      { seed: 11, numRuns: 1500 },
    );
  });
});
