import { IGNORE_KEY, METADATA_KEYS, type MetadataKey } from '../../article/article';
import { DEFAULT_VALUES } from '../../config/config';
import type { Preset } from '../../rules/preset';
import { BASELINE_NAME } from '../../rules/baseline';
import { count, counted } from '../progress';
import { wrap } from '../wrap';
import type { Form, Survey } from './survey';

/** A key of metadata is required where this share of the articles has it; date and source from a lower one. */
const NEARLY_ALL = 0.95;
const MOST = 0.5;
/** With fewer articles than this nothing can be said of keys that are optional. */
const ENOUGH = 10;
/** A language is named where this share of the articles is in it. */
const SPOKEN = 0.02;
/** What articles say of themselves that nobody has described yet. */
const AS_HARVESTED: readonly Form[] = ['none', 'harvest prefix'];

/** The text of a `copydesk.yaml` that fits what was found in a folder. */
export function draftConfig(survey: Survey): string {
  const preset = presetFor(survey);
  const parts = [
    comment(
      `The configuration of this corpus for Copydesk, as “copydesk init” found it. Every key may be left out; “copydesk doctor” tells what is in force.`,
    ),
    comment(`The files that are articles: ${counted(survey.articles, 'file')}.`) + line('articles', survey.globs),
    ...(survey.ignored.length > 0
      ? [
          comment('Files that are never articles. What .gitignore names is left out, too.') +
            line('ignore', survey.ignored),
        ]
      : []),
    languagesPart(survey),
    metadataPart(survey),
    comment(PRESETS[preset]) + `preset: ${preset}\n`,
    ...(survey.hasFigures
      ? [comment('The figures that are kept by hand.') + line('figures', [DEFAULT_VALUES.figures])]
      : []),
    comment(
      'Severity of single rules: off, hint, information, warning or error. “copydesk explain RULE” tells what a rule finds.',
    ) + '# rules:\n#   quotation/mixed-marks: off\n',
    comment('What holds for some of the articles alone.') + '# overrides:\n#   - files: drafts\n#     preset: raw\n',
    comment('Findings that are known and not reported; “copydesk baseline” writes the file.') +
      `# baseline: ${BASELINE_NAME}\n`,
  ];
  return parts.join('\n');
}

const PRESETS: Readonly<Record<Preset, string>> = {
  recommended:
    'The set of rules that is on: recommended (quiet on real news text), strict (house style, too) or raw (fresh harvests).',
  raw: 'The set of rules that is on: raw, since most articles say nothing of themselves: only what makes a quotation, a name or a date unreadable. Others: recommended, strict.',
  strict: 'The set of rules that is on.',
};

function presetFor({ forms, read }: Survey): Preset {
  const raw = AS_HARVESTED.reduce((sum, form) => sum + (forms.get(form) ?? 0), 0);
  return read >= ENOUGH && raw >= read * MOST ? 'raw' : 'recommended';
}

function languagesPart({ languages, read }: Survey): string {
  const known = languages.filter(([code]) => code !== 'und');
  const spoken = known.filter(([, articles]) => articles >= read * SPOKEN).map(([code]) => code);
  if (spoken.length === 0) return comment('The languages of the articles could not be told.') + '# languages: [en]\n';
  const counts = known.map(([code, articles]) => `${code} ${count(articles)}`).join(', ');
  return (
    comment(
      `The languages of the articles, which are taken for no others. Of ${count(read)} that were read: ${counts}.`,
    ) + line('languages', spoken)
  );
}

function metadataPart(survey: Survey): string {
  const { keys, forms, read, tables } = survey;
  const required = requiredKeys(survey);
  const missing = DEFAULT_VALUES.required.filter((key) => !required.includes(key));
  const sentences = [
    `What every article must say. Of ${count(read)} that were read, metadata stands in: ${listed(forms)}.`,
    ...(keys.size > 0 ? [`Keys: ${listed(keys)}.`] : []),
    ...(missing.length > 0
      ? [`Most articles do not say their ${missing.join(' and ')}, so that is not asked for.`]
      : []),
  ];
  const beside = tables.length > 0 ? indented(`Tables that may hold metadata: ${tables.slice(0, 5).join(', ')}.`) : '';
  return `metadata:\n${indented(sentences.join(' '))}  ${line('required', required)}${beside}`;
}

/** Date and source where most articles have them, then what nearly all of them have. */
function requiredKeys({ keys, read }: Survey): string[] {
  const has = (key: MetadataKey): number => keys.get(key) ?? 0;
  const optional = METADATA_KEYS.filter((key) => !DEFAULT_VALUES.required.includes(key) && !UNASKED.has(key));
  return [
    ...DEFAULT_VALUES.required.filter((key) => has(key as MetadataKey) >= read * MOST),
    ...optional.filter((key) => read >= ENOUGH && has(key) >= read * NEARLY_ALL),
  ];
}

/** What every article may say and none must. */
const UNASKED: ReadonlySet<MetadataKey> = new Set<MetadataKey>([IGNORE_KEY, 'date-basis', 'language', 'kind']);

/** Counts in words, most first: `date 25, source 24`. */
const listed = (counts: ReadonlyMap<string, number>): string =>
  [...counts]
    .sort(([, a], [, b]) => b - a)
    .map(([name, articles]) => `${name} ${count(articles)}`)
    .join(', ');

const comment = (text: string): string => lines(text, '# ');
const indented = (text: string): string => lines(text, '  # ');
const lines = (text: string, head: string): string =>
  wrap(text, 100)
    .map((part) => `${head}${part}\n`)
    .join('');

/** A key with its values: one alone, or a list. */
const line = (key: string, values: readonly string[]): string =>
  `${key}: ${values.length === 1 ? scalar(values[0]!) : `[${values.map(scalar).join(', ')}]`}\n`;

/** A text as YAML holds it. */
const scalar = (text: string): string => (/^[a-z][\w./-]*$/iu.test(text) ? text : `'${text.replaceAll("'", "''")}'`);
