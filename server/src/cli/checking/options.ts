import { didYouMean } from '../../text/nearest';
import { configurableRules } from '../../config/readRules';
import { PRESETS, type Preset } from '../../rules/preset';
import { SEVERITIES, type Severity } from '../../rules/rule';
import { namesRule } from '../../rules/ruleGlob';
import { listOf, textOf, UsageError, type OptionSpec, type OptionValues } from '../command';
import { formats, type FormatName } from '../formats/format';
import { SOURCE_OPTIONS, type Choice } from '../sources';

/** The options by which `check`, `fix` and `baseline` say which rules are run. */
export const CHOICE_OPTIONS: Readonly<Record<string, OptionSpec>> = {
  rule: {
    type: 'string',
    multiple: true,
    value: 'RULE',
    help: 'run this rule alone, be it on or off, or those of “group/*” that are on; can be given several times',
  },
  preset: {
    type: 'string',
    value: 'NAME',
    choices: PRESETS,
    help: 'the set of rules that is on, whatever copydesk.yaml says: recommended, strict or raw',
  },
};

/** The options of `check` and `fix`. */
export const CHECK_OPTIONS: Readonly<Record<string, OptionSpec>> = {
  format: {
    type: 'string',
    value: 'FORMAT',
    choices: Object.keys(formats),
    help: `one of ${Object.keys(formats).join(', ')} (default: stylish, for people)`,
  },
  output: { type: 'string', short: 'o', value: 'FILE', help: 'write the report to a file, not to standard output' },
  severity: {
    type: 'string',
    value: 'LEVEL',
    choices: SEVERITIES,
    help: 'show nothing below error, warning, information or hint',
  },
  'fail-on': {
    type: 'string',
    value: 'LEVEL',
    choices: [...SEVERITIES, 'never'],
    help: 'end with code 1 from this severity on (default: warning; error with --max-warnings)',
  },
  'max-warnings': { type: 'string', value: 'N', help: 'let that many warnings pass; errors still end with code 1' },
  ...CHOICE_OPTIONS,
  since: {
    type: 'string',
    value: 'REV',
    help: 'report only on articles that changed in git since a revision; all are read all the same',
  },
  baseline: { type: 'string', value: 'FILE', help: 'leave out the findings that this baseline holds' },
  'update-baseline': { type: 'boolean', help: 'take out of the baseline what no longer occurs' },
  ...SOURCE_OPTIONS,
  quiet: { type: 'boolean', short: 'q', help: 'findings only: no progress, no summary' },
};

/** What a call of `check` or `fix` asks for. */
export interface CheckOptions {
  readonly format: FormatName;
  /** The file to write the report to, as it was given; null for standard output. */
  readonly output: string | null;
  /** Findings below are not shown. */
  readonly lowest: Severity;
  readonly failOn: Severity | 'never';
  readonly maxWarnings: number | null;
  /** A revision of git; null to report on all articles. */
  readonly since: string | null;
  readonly baseline: string | null;
  readonly updateBaseline: boolean;
  readonly quiet: boolean;
}

/** Reads the options of `check` and `fix`. Throws UsageError where they do not fit together. */
export function readCheckOptions(values: OptionValues): CheckOptions {
  const maxWarnings = textOf(values, 'max-warnings');
  if (maxWarnings !== null && !/^\d{1,9}$/u.test(maxWarnings)) {
    throw new UsageError(`“${maxWarnings}” is no number of warnings.`);
  }
  const updateBaseline = values['update-baseline'] === true;
  if (updateBaseline && (values['rule'] !== undefined || values['preset'] !== undefined)) {
    throw new UsageError('“--update-baseline” needs the findings of all rules: leave out “--rule” and “--preset”.');
  }
  return {
    format: (textOf(values, 'format') as FormatName | null) ?? 'stylish',
    output: textOf(values, 'output'),
    lowest: (textOf(values, 'severity') as Severity | null) ?? 'hint',
    failOn:
      (textOf(values, 'fail-on') as CheckOptions['failOn'] | null) ?? (maxWarnings === null ? 'warning' : 'error'),
    maxWarnings: maxWarnings === null ? null : Number(maxWarnings),
    since: textOf(values, 'since'),
    baseline: textOf(values, 'baseline'),
    updateBaseline,
    quiet: values['quiet'] === true,
  };
}

/** What a call says of the rules to run, beside the configuration. Throws UsageError for a pattern that names no rule. */
export function readChoice(values: OptionValues): Choice {
  const only = listOf(values, 'rule');
  const preset = textOf(values, 'preset') as Preset | null;
  const ids = configurableRules().map(({ id }) => id);
  const wrong = only?.find((pattern) => !ids.some((id) => namesRule(pattern, id)));
  if (wrong !== undefined) throw new UsageError(`“--rule ${wrong}” names no rule${didYouMean(wrong, ids)}`);
  return { ...(only && { only }), ...(preset && { preset }) };
}
