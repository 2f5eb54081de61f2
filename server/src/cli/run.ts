import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { version } from '../../../package.json';
import { didYouMean, nearest } from '../text/nearest';
import { readArgs } from './args';
import { COMMON_OPTIONS, EXIT, UsageError, type Command } from './command';
import { commands } from './commands/index';
import { commandHelp, overallHelp } from './help';
import type { Terminal } from './terminal';

/** Runs the program. Never throws: what goes wrong is said on standard error, and the exit code tells of it. */
export async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  const { err, program } = terminal;
  let command: Command | undefined;
  try {
    const at = args.findIndex((arg) => !arg.startsWith('-') || arg === '-');
    const before = at < 0 ? args : args.slice(0, at);
    const { values } = readArgs(before, {
      ...COMMON_OPTIONS,
      version: { type: 'boolean', short: 'V', help: 'version' },
    });
    if (values['version']) return await say(terminal, `${version}\n`);
    if (at < 0 || args[at] === 'help') {
      command = at < 0 || args[at + 1] === undefined ? undefined : find(args[at + 1]!, terminal);
      const page = command ? commandHelp(command, program, terminal.out.paint) : overall(terminal);
      if (at >= 0 || values['help']) return await say(terminal, page);
      await err.write(page);
      return EXIT.trouble;
    }
    if (values['help']) return await say(terminal, overall(terminal));
    command = find(args[at]!, terminal);
    const call = readArgs(args.slice(at + 1), { ...command.options, ...COMMON_OPTIONS });
    if (call.values['help']) return await say(terminal, commandHelp(command, program, terminal.out.paint));
    return await command.run({ ...call, terminal });
  } catch (error) {
    if (!(error instanceof UsageError)) {
      await err.write(`${err.paint('red', 'copydesk failed')}: ${(error as Error)?.stack ?? String(error)}\n`);
      return EXIT.trouble;
    }
    const page = `${program}${command ? ` ${command.name}` : ''} --help`;
    await err.write(`${err.paint('red', 'copydesk')}: ${error.message}\n“${page}” lists what there is.\n`);
    return EXIT.trouble;
  }
}

const overall = ({ program, out }: Terminal): string => overallHelp(commands, program, out.paint);

async function say({ out }: Terminal, text: string): Promise<number> {
  await out.write(text);
  return EXIT.ok;
}

function find(name: string, { cwd, program }: Terminal): Command {
  const command = commands.find((known) => known.name === name);
  if (command) return command;
  const names = [...commands.map((known) => known.name), 'help'];
  const isPath = nearest(name, names) === undefined && existsSync(resolve(cwd, name));
  const guess = isPath ? `; to check that path, type “${program} check ${name}”.` : didYouMean(name, names);
  throw new UsageError(`Unknown command “${name}”${guess}`);
}
