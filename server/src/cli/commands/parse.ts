import type { Analysis } from '../analyse';
import { analyse, isProblem, open } from '../analyse';
import { EXIT, type Command } from '../command';
import { articleRecord } from '../formats/articleRecord';
import { Progress } from '../progress';
import { findSources, SOURCE_OPTIONS } from '../sources';
import { gatherTroubles, tellTroubles } from '../trouble';

export const parse: Command = {
  name: 'parse',
  summary: 'print what was read from each article, one JSON object a line',
  usage: '[OPTION…] [PATH…]',
  description: `Prints the language, metadata, quotations with their speakers, mentions of figures, dates and sources of each
article: one JSON object a line, one line an article, in path order. Offsets are UTF-16 code units from the
start of the decoded text; ends are exclusive. Figures have their names over all articles given.`,
  options: SOURCE_OPTIONS,
  examples: [
    ['parse articles', 'everything that was read from a folder'],
    ["parse articles | jq -r '.quotations[].speaker.figure // empty' | sort | uniq -c", 'who speaks how often'],
  ],
  async run(call) {
    const { terminal } = call;
    const sources = await findSources(call);
    const analysis = await analyse(sources, terminal.readStdin, new Progress(terminal.err, true), {
      asked: 'figures',
      hold: true,
    });
    // What figures are called is known when all articles are; many articles are read again, as keeping them until then takes much memory.
    for (const item of analysis.articles) {
      const opened = open(item);
      if (isProblem(opened)) analysis.problems.push(opened);
      else await terminal.out.write(`${JSON.stringify(articleRecord(opened, analysis.corpus, terminal.cwd))}\n`);
    }
    const troubles = gatherTroubles(sources.configs, [...analysis.problems, ...sizeProblems(analysis)], terminal.cwd);
    await tellTroubles(troubles, terminal.err);
    return troubles.length > 0 ? EXIT.trouble : EXIT.ok;
  },
};

/** Too large a file is a finding to `check`; where data is printed it would be missing without a word. */
export const sizeProblems = ({ tooLarge }: Analysis) =>
  tooLarge.map(({ path }) => ({
    path,
    kind: 'unreadable' as const,
    message: 'is larger than “maxFileSize”, so it was left out',
  }));
