import type { RepeatMember } from '../../corpus/corpus';
import { analyse } from '../analyse';
import { EXIT, type Command } from '../command';
import { Places } from '../places';
import { Progress } from '../progress';
import { findSources, SOURCE_OPTIONS } from '../sources';
import { gatherTroubles, tellTroubles } from '../trouble';
import { sizeProblems } from './parse';

export const repeats: Command = {
  name: 'repeats',
  summary: 'print quotations that stand in several places, one JSON object a line',
  usage: '[OPTION…] [PATH…]',
  description: `Prints each group of quotations that repeat one another: one JSON object a line, the origin (the earliest dated)
first. Every member repeats the origin directly: word for word (exact), nearly or in part (near), or in another language
(translation). Offsets are UTF-16 code units from the start of the decoded
text; ends are exclusive.`,
  options: {
    related: {
      type: 'boolean',
      help: 'also quotations of the same speaker that say the same in other words',
    },
    ...SOURCE_OPTIONS,
  },
  examples: [
    ['repeats articles', 'every repeated quotation of a folder'],
    ['repeats --related articles', 'the same claim in other words, too'],
  ],
  async run(call) {
    const { terminal, values } = call;
    const sources = await findSources(call);
    const analysis = await analyse(sources, terminal.readStdin, new Progress(terminal.err, true));
    const { corpus } = analysis;
    const places = new Places(terminal.cwd, corpus);
    for (const group of values['related'] === true ? corpus.allRelated() : corpus.allRepeats()) {
      const members = group.map((member) => memberRecord(member, places));
      await terminal.out.write(`${JSON.stringify({ members })}\n`);
    }
    const troubles = gatherTroubles(sources.configs, [...analysis.problems, ...sizeProblems(analysis)], terminal.cwd);
    await tellTroubles(troubles, terminal.err);
    return troubles.length > 0 ? EXIT.trouble : EXIT.ok;
  },
};

function memberRecord(member: RepeatMember, places: Places): object {
  const { start, end, innerStart, innerEnd, speaker, date, relation, similarity } = member;
  return { path: places.path(member.uri), start, end, innerStart, innerEnd, speaker, date, relation, similarity };
}
