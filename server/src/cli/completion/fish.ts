import type { CommandWords } from './words';

/** The completion script for fish. */
export function fishScript(commands: readonly CommandWords[]): string {
  const lines = commands.flatMap(({ name, summary, options, words }) => {
    const inside = `-n '__fish_seen_subcommand_from ${name}'`;
    return [
      `complete -c copydesk -n __fish_use_subcommand -f -a ${name} -d ${quoted(summary)}`,
      ...options.map((option) => {
        const short = option.short ? ` -s ${option.short}` : '';
        const values =
          option.values.length > 0 ? ` -x -a ${quoted(option.values.join(' '))}` : option.takesValue ? ' -r' : '';
        return `complete -c copydesk ${inside} -l ${option.name}${short}${values} -d ${quoted(option.help)}`;
      }),
      ...(words.length > 0 ? [`complete -c copydesk ${inside} -f -a ${quoted(words.join(' '))}`] : []),
    ];
  });
  return `# Completion of copydesk for fish: copydesk completion fish | source\n${lines.join('\n')}\n`;
}

const quoted = (text: string): string => `'${text.replace(/['\\]/gu, '\\$&')}'`;
