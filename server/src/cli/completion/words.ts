import { configurableRules } from '../../config/readRules';
import { COMMON_OPTIONS, type Command, type OptionSpec } from '../command';

/** One option as shells complete it. */
export interface OptionWords {
  readonly name: string;
  readonly short: string | undefined;
  readonly help: string;
  readonly takesValue: boolean;
  /** What its value can be; empty where that is open. */
  readonly values: readonly string[];
  /** Name of the value: `FILE`. */
  readonly value: string;
}

/** One command as shells complete it. */
export interface CommandWords {
  readonly name: string;
  readonly summary: string;
  readonly options: readonly OptionWords[];
  /** Words that may follow; empty where paths do. */
  readonly words: readonly string[];
}

/** What there is to complete. */
export function commandWords(commands: readonly Command[]): CommandWords[] {
  const rules = configurableRules().map(({ id }) => id);
  return commands.map(({ name, summary, options, words }) => ({
    name,
    summary,
    options: Object.entries({ ...options, ...COMMON_OPTIONS }).flatMap(([option, spec]) =>
      optionWords(option, spec, rules),
    ),
    words: words === 'rules' ? rules : (words ?? []),
  }));
}

function optionWords(name: string, spec: OptionSpec, rules: readonly string[]): OptionWords[] {
  if (!spec.help) return [];
  const values = spec.choices ?? (spec.value === 'RULE' ? rules : []);
  const { short, help, type, value = '' } = spec;
  return [{ name, short, help, takesValue: type === 'string', values, value }];
}
