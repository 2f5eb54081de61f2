import { languages } from '../languages/index';
import type { RuleOption } from '../rules/option';
import type { Rule } from '../rules/rule';
import { METADATA_KEYS } from '../article/article';
import { DEFAULT_VALUES, REQUIRABLE_KEYS } from './config';
import { ALIAS } from './readTable';
import { DELIMITERS } from './table/tableSetting';
import { DEFAULT_PRESET, PRESETS } from '../rules/preset';
import { configurableRules, RULE_LEVELS } from './readRules';

const LEVEL = { enum: RULE_LEVELS };
const SEVERITY = { ...LEVEL, description: 'How grave a finding of the rule is; off for no finding.' };

/** A JSON Schema (draft 7, the one that YAML editors understand) of `copydesk.yaml`; `schemas/` holds it as a file. */
export function configSchema(): object {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'copydesk.yaml',
    description: 'Configuration of a Copydesk corpus: which files are articles, and what is checked in them.',
    type: ['object', 'null'],
    additionalProperties: false,
    properties: {
      articles: {
        ...listOf({ $ref: '#/definitions/glob' }, 1),
        description: 'Globs of the articles, relative to this file.',
        default: DEFAULT_VALUES.articles,
      },
      ignore: {
        ...listOf({ $ref: '#/definitions/glob' }),
        description: 'Globs of files and folders that are never articles, relative to this file.',
      },
      languages: {
        ...listOf({ type: 'string', pattern: '^[a-z]{2,3}$', examples: languages.map(({ code }) => code) }),
        description:
          'ISO 639-1 codes of the languages that the corpus holds; no article is taken for one in another language, unless it says so itself.',
      },
      metadata: {
        type: ['object', 'null'],
        description: 'What every article must say about itself.',
        additionalProperties: false,
        properties: {
          required: {
            $ref: '#/definitions/required',
            description: 'Metadata keys that every article must have.',
            default: DEFAULT_VALUES.required,
          },
          table: {
            description:
              'A table (CSV or TSV) that holds metadata of the articles: its path relative to this file, or its path and how it is built.',
            anyOf: [{ $ref: '#/definitions/glob' }, tableSchema()],
          },
          aliases: {
            type: ['object', 'null'],
            description: 'Words that stand for metadata keys in this corpus, beside those that are built in.',
            additionalProperties: false,
            properties: byKey(listOf({ type: 'string', pattern: `^\\s*${ALIAS}\\s*$` })),
          },
        },
      },
      preset: {
        $ref: '#/definitions/preset',
        description:
          'The set of rules that is on: recommended (quiet on real news text), strict (everything an editor may want to know) or raw (fresh harvests: only what makes a quotation, a name or a date unreadable).',
        default: DEFAULT_VALUES.preset,
      },
      rules: { $ref: '#/definitions/rules', description: 'Severity and options of single rules.' },
      overrides: {
        description:
          'What else holds for some of the articles. Of several overrides that speak of one thing the last one counts.',
        type: ['array', 'null'],
        items: {
          type: 'object',
          additionalProperties: false,
          required: ['files'],
          properties: {
            files: {
              ...listOf({ $ref: '#/definitions/glob' }, 1),
              description: 'Globs of the articles that the override speaks of, relative to this file.',
            },
            ignore: {
              ...listOf({ $ref: '#/definitions/glob' }),
              description: 'Globs of articles among them that it does not speak of.',
            },
            preset: { $ref: '#/definitions/preset', description: 'The set of rules that is on for these articles.' },
            metadata: {
              type: ['object', 'null'],
              additionalProperties: false,
              properties: {
                required: {
                  $ref: '#/definitions/required',
                  description: 'Metadata keys that these articles must have, in place of those for all.',
                },
              },
            },
            rules: {
              $ref: '#/definitions/rules',
              description: 'Severity and options of single rules, beside those that are set for all articles.',
            },
          },
        },
      },
      baseline: {
        $ref: '#/definitions/glob',
        description:
          'A file of known findings that are not reported, relative to this file. “copydesk baseline” writes it; it shrinks by itself.',
      },
      figures: {
        $ref: '#/definitions/glob',
        description: 'The file of figures that are kept by hand, relative to this file.',
        default: DEFAULT_VALUES.figures,
      },
      sources: {
        $ref: '#/definitions/glob',
        description: 'The file of outlets and agencies that are kept by hand, relative to this file.',
        default: DEFAULT_VALUES.sources,
      },
      maxFileSize: {
        description: 'Largest file that is read: bytes, or a size such as 500 kB or 5 MiB.',
        anyOf: [
          { type: 'integer', minimum: 1, maximum: 999_999_999_999 },
          { type: 'string', pattern: '^[1-9]\\d{0,11}(\\.\\d{1,6})? ?(|B|[kK]B|[kK]iB|MB|MiB)$' },
        ],
        default: '1 MiB',
      },
    },
    definitions: {
      glob: {
        type: 'string',
        pattern: '^\\s*(\\./)*(?!\\./|!|/|[A-Za-z]:|\\.\\.(/|\\s*$))[^\\\\]*[^\\\\\\s][^\\\\]*$',
      },
      preset: { enum: PRESETS },
      required: listOf({ enum: REQUIRABLE_KEYS }),
      rules: {
        type: ['object', 'null'],
        additionalProperties: false,
        properties: Object.fromEntries(
          configurableRules().map((rule) => [
            rule.id,
            { ...ruleSchema(rule), description: describe(rule), default: levelOf(rule) },
          ]),
        ),
      },
      rule: levelOr({ severity: SEVERITY }),
    },
  };
}

/** What may be said of a rule: one definition for all that have no options. */
function ruleSchema({ options }: Rule): object {
  if (!options) return { $ref: '#/definitions/rule' };
  const properties = Object.entries(options).map(([name, option]) => {
    const described = { ...optionSchema(option), description: sentence(option.help), default: option.default };
    return [name, described] as const;
  });
  return levelOr({
    severity: SEVERITY,
    options: {
      type: ['object', 'null'],
      description: 'What can be set of the rule beside its severity.',
      additionalProperties: false,
      properties: Object.fromEntries(properties),
    },
  });
}

/** A level alone, or an object of these properties. */
const levelOr = (properties: object): object => ({
  anyOf: [LEVEL, { type: 'object', additionalProperties: false, properties }],
});

function optionSchema(option: RuleOption): object {
  switch (option.kind) {
    case 'flag':
      return { enum: [true, false] };
    case 'number':
      return { type: 'integer', minimum: option.least, maximum: option.most };
    case 'text':
      return { type: 'string', pattern: option.pattern, examples: option.examples };
    case 'words':
      return listOf({ type: 'string', pattern: '\\S', examples: option.examples });
  }
}

const sentence = (text: string): string => `${text[0]!.toUpperCase()}${text.slice(1)}.`;

/** The severity of a rule where nothing is said. */
const levelOf = ({ presets, severity }: Rule): string => (presets.includes(DEFAULT_PRESET) ? severity : 'off');

/** What a rule finds and where it is on. */
function describe({ summary, presets }: Rule): string {
  const where = presets.length === 0 ? 'Off until it is given a severity' : `On in the presets: ${presets.join(', ')}`;
  return `${summary}. ${where}.`;
}

const tableSchema = () => ({
  type: 'object',
  additionalProperties: false,
  required: ['file'],
  properties: {
    file: { $ref: '#/definitions/glob', description: 'The table, relative to this file.' },
    fileColumn: { ...HEADING, description: 'The heading of the column that names the articles.' },
    columns: {
      type: ['object', 'null'],
      description: 'The headings of columns, by the metadata keys that they stand for.',
      additionalProperties: false,
      properties: byKey(HEADING),
    },
    delimiter: {
      enum: [...Object.keys(DELIMITERS), '\t'],
      description: 'The sign between cells; it is found out where nothing is said.',
    },
  },
});

const HEADING = { type: ['string', 'number', 'boolean'], pattern: '\\S' };

/** The same for each metadata key. */
const byKey = (schema: object): object => Object.fromEntries(METADATA_KEYS.map((key) => [key, schema]));

/** A list of such values, or one of them alone. */
const listOf = (item: object, minItems = 0): object => ({
  anyOf: [item, { type: 'array', items: item, ...(minItems > 0 ? { minItems } : {}) }],
});
