import { configurableRules } from '../config/readRules';
import { COMMON_OPTIONS, type Command, type OptionSpec } from './command';
import { wrap } from './wrap';
import type { Paint } from './terminal';

/** The page of `copydesk --help`. */
export function overallHelp(commands: readonly Command[], program: string, paint: Paint): string {
  return [
    `${paint('bold', 'copydesk')} checks and reads folders of plain-text news articles.`,
    '',
    heading('Usage', paint),
    `  ${program} COMMAND [OPTION…] [PATH…]`,
    '',
    heading('Commands', paint),
    ...table(commands.map((command) => [command.name, command.summary])),
    '',
    heading('Options', paint),
    ...table([...optionRows(COMMON_OPTIONS), ['    --version', 'show the version']]),
    '',
    heading('Rules', paint),
    ...table(configurableRules().map((rule) => [rule.id, rule.summary])),
    '',
    `“${program} COMMAND --help” tells more of a command, “${program} explain RULE” of a rule.`,
    '',
  ].join('\n');
}

/** The page of `copydesk COMMAND --help`. */
export function commandHelp(command: Command, program: string, paint: Paint): string {
  return [
    heading('Usage', paint),
    `  ${program} ${command.name} ${command.usage}`,
    '',
    ...command.description.split('\n\n').flatMap((paragraph) => [...wrap(paragraph.replaceAll('\n', ' '), 80), '']),
    heading('Options', paint),
    ...table([...optionRows(command.options), ...optionRows(COMMON_OPTIONS)]),
    '',
    heading('Examples', paint),
    ...command.examples.flatMap(([line, what]) => [`  ${paint('dim', `# ${what}`)}`, `  ${program} ${line}`, '']),
  ].join('\n');
}

const heading = (text: string, paint: Paint): string => paint('bold', text);

function optionRows(options: Readonly<Record<string, OptionSpec>>): [string, string][] {
  return Object.entries(options).flatMap(([name, spec]): [string, string][] => {
    if (!spec.help) return [];
    const short = spec.short ? `-${spec.short}, ` : '    ';
    return [[`${short}--${name}${spec.value ? ` ${spec.value}` : ''}`, spec.help]];
  });
}

/** Two columns; the second is broken at 80 columns and stays aligned. */
function table(rows: readonly (readonly [string, string])[]): string[] {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.flatMap(([left, right]) =>
    wrap(right, Math.max(30, 90 - width)).map((line, i) =>
      `  ${(i === 0 ? left : '').padEnd(width)}  ${line}`.trimEnd(),
    ),
  );
}
