import { parseArgs } from 'node:util';
import { didYouMean } from '../text/nearest';
import { UsageError, type OptionSpec, type OptionValues } from './command';

/**
 * Reads a command's arguments. Throws UsageError for an option that is unknown (with the nearest known one), lacks its
 * value, has one too many, or has one that is not among its choices.
 */
export function readArgs(
  args: readonly string[],
  specs: Readonly<Record<string, OptionSpec>>,
): { values: OptionValues; positionals: string[] } {
  const options = Object.fromEntries(
    Object.entries(specs).map(([name, { type, short }]) => [name, short ? { type, short } : { type }]),
  );
  // Strict parsing would stop with messages of its own; the tokens let us say what is meant.
  const { tokens } = parseArgs({ args: [...args], options, strict: false, tokens: true, allowPositionals: true });
  const values: Record<string, string | boolean | readonly string[]> = {};
  const positionals: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') positionals.push(token.value);
    else if (token.kind === 'option') {
      const { name } = token;
      const value = readOption(token, specs);
      const before = (values[name] as readonly string[] | undefined) ?? [];
      values[name] = specs[name]!.multiple ? [...before, String(value)] : value;
    }
  }
  return { values, positionals };
}

interface OptionToken {
  readonly name: string;
  readonly rawName: string;
  readonly value?: string | undefined;
  readonly inlineValue?: boolean | undefined;
}

function readOption(token: OptionToken, specs: Readonly<Record<string, OptionSpec>>): string | boolean {
  const spec = Object.hasOwn(specs, token.name) ? specs[token.name] : undefined;
  if (!spec) {
    const known = Object.entries(specs).flatMap(([name, { help }]) => (help ? [`--${name}`] : []));
    throw new UsageError(`Unknown option “${token.rawName}”${didYouMean(token.rawName, known)}`);
  }
  if (spec.type === 'boolean') {
    if (token.value !== undefined) throw new UsageError(`The option “${token.rawName}” takes no value.`);
    return true;
  }
  // `--format --fix` forgot the value; a value that starts with a dash is given as `--format=-x`.
  if (token.value === undefined || (!token.inlineValue && /^-./u.test(token.value))) {
    throw new UsageError(`The option “${token.rawName}” needs a value${accepted(spec)}.`);
  }
  if (spec.choices && !spec.choices.includes(token.value)) {
    const guess = didYouMean(token.value, spec.choices);
    throw new UsageError(`“${token.value}” is no value of “${token.rawName}”${accepted(spec)}${guess}`);
  }
  return token.value;
}

const accepted = (spec: OptionSpec): string => (spec.choices ? ` (it takes ${spec.choices.join(', ')})` : '');
