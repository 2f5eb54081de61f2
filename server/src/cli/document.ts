import { COMMON_OPTIONS, EXIT, type Command, type OptionSpec } from './command';

/** The document `docs/cli.md`: every command with its options and examples, as `--help` shows them. */
export function commandsDocument(commands: readonly Command[]): string {
  const rows = commands.map(({ name, summary }) => `| [${name}](#${name}) | ${cell(summary)} |`);
  return `# Command line

<!-- Written by scripts/generate.mjs from the commands themselves; a test fails where it is stale. -->

\`copydesk COMMAND --help\` prints the same of one command. Before \`npm run build\` has made it a program of its own, it is
called by \`node dist/cli.js\`.

| command | |
| --- | --- |
${rows.join('\n')}

Every command takes these options, too:

${optionTable({ ...COMMON_OPTIONS, version: { type: 'boolean', short: 'V', help: 'show the version' } })}

## Exit codes

| code | |
| --- | --- |
| ${EXIT.ok} | nothing at or above the failing severity was found; the work is done |
| ${EXIT.findings} | there are findings, or something that would change |
| ${EXIT.trouble} | a wrong call, a broken configuration, or something that could not be read or written |
| ${EXIT.interrupted} | interrupted with Ctrl-C |

A reader that goes away early, as in \`copydesk check | head\`, is no error.

## Colours and progress

Colours and the line that says how far the work is appear on a terminal only. \`NO_COLOR\` turns colours off, \`FORCE_COLOR\` turns
them on, and \`--color\` and \`--no-color\` count more than both.

${commands.map(section).join('\n')}`;
}

function section({ name, usage, description, options, examples }: Command): string {
  const table = Object.keys(options).length > 0 ? `${optionTable(options)}\n\n` : '';
  const lines = examples.flatMap(([line, what]) => [`# ${what}`, `copydesk ${line}`]);
  return `## ${name}

\`\`\`
copydesk ${name} ${usage}
\`\`\`

${description.replaceAll('<', '\\<')}

${table}\`\`\`sh
${lines.join('\n')}
\`\`\`
`;
}

function optionTable(options: Readonly<Record<string, OptionSpec>>): string {
  const rows = Object.entries(options).flatMap(([name, { short, value, help }]) => {
    if (!help) return [];
    const written = `${short ? `-${short}, ` : ''}--${name}${value ? ` ${value}` : ''}`;
    return [`| \`${written}\` | ${cell(help)} |`];
  });
  return ['| option | |', '| --- | --- |', ...rows].join('\n');
}

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('<', '\\<');
