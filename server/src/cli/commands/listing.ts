import { analyse, type Analysis } from '../analyse';
import { EXIT, type Call, type OptionSpec } from '../command';
import { Places } from '../places';
import { Progress } from '../progress';
import { findSources, SOURCE_OPTIONS } from '../sources';
import { gatherTroubles, tellTroubles } from '../trouble';
import { sizeProblems } from './parse';

/** The options of commands that list what the corpus knows. */
export const LIST_OPTIONS: Readonly<Record<string, OptionSpec>> = {
  format: { type: 'string', value: 'FORMAT', choices: ['json', 'text'], help: 'json (default) or text, a table' },
  ...SOURCE_OPTIONS,
};

/** Reads the articles of a call, lets `list` write about them, and says what could not be read. Gives the exit code. */
export async function listAll(
  call: Call,
  list: (analysis: Analysis, places: Places, write: (text: string) => Promise<void>) => Promise<void>,
): Promise<number> {
  const { terminal } = call;
  const sources = await findSources(call);
  const analysis = await analyse(sources, terminal.readStdin, new Progress(terminal.err, true), { asked: 'figures' });
  const places = new Places(terminal.cwd, analysis.corpus);
  await list(analysis, places, (text) => terminal.out.write(text));
  const troubles = gatherTroubles(sources.configs, [...analysis.problems, ...sizeProblems(analysis)], terminal.cwd);
  await tellTroubles(troubles, terminal.err);
  return troubles.length > 0 ? EXIT.trouble : EXIT.ok;
}
