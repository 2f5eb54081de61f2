import type { Terminal } from './terminal';

/** One option of a command, for reading it and for the help page. */
export interface OptionSpec {
  readonly type: 'string' | 'boolean';
  /** True where it can be given several times; its value is then a list. */
  readonly multiple?: boolean;
  readonly short?: string;
  /** Name of the value on the help page: `LEVEL`. */
  readonly value?: string;
  /** The only values it takes. */
  readonly choices?: readonly string[];
  /** One line for the help page; an option without one is accepted and not shown. */
  readonly help?: string;
}

export type OptionValues = Readonly<Record<string, string | boolean | readonly string[] | undefined>>;

/** The value of an option, or null where it was not given. */
export const textOf = (values: OptionValues, name: string): string | null =>
  (values[name] as string | undefined) ?? null;

/** The values of an option that can be given several times, or null where it was not given. */
export const listOf = (values: OptionValues, name: string): readonly string[] | null =>
  (values[name] as readonly string[] | undefined) ?? null;

/** A command as it was called. */
export interface Call {
  readonly values: OptionValues;
  readonly positionals: readonly string[];
  readonly terminal: Terminal;
}

/** One command of the program. */
export interface Command {
  readonly name: string;
  /** What it does, in one line without a full stop. */
  readonly summary: string;
  /** What follows the name on the usage line: `[OPTION…] [PATH…]`. */
  readonly usage: string;
  /** Paragraphs of the help page, after the usage line. */
  readonly description: string;
  readonly options: Readonly<Record<string, OptionSpec>>;
  /** What may follow, where that is no path: certain words, or the names of rules. */
  readonly words?: readonly string[] | 'rules';
  /** What to type after the program's name, and what it does. */
  readonly examples: readonly (readonly [string, string])[];
  /** Does the work and returns the exit code. Throws UsageError where it was called wrongly. */
  run(call: Call): Promise<number>;
}

/** The program was called in a way it does not understand. The message is a full sentence. */
export class UsageError extends Error {}

/** Exit codes of every command. */
export const EXIT = { ok: 0, findings: 1, trouble: 2, interrupted: 130 } as const;

/** Options that every command takes. */
export const COMMON_OPTIONS: Readonly<Record<string, OptionSpec>> = {
  help: { type: 'boolean', short: 'h', help: 'show this page' },
  color: { type: 'boolean', help: 'colour the output even where it is not a terminal' },
  'no-color': { type: 'boolean', help: 'never colour the output; so does the variable NO_COLOR' },
};
