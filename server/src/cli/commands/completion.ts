import { didYouMean } from '../../text/nearest';
import { EXIT, UsageError, type Command } from '../command';
import { bashScript } from '../completion/bash';
import { fishScript } from '../completion/fish';
import { commandWords } from '../completion/words';
import { zshScript } from '../completion/zsh';

const SCRIPTS = { bash: bashScript, zsh: zshScript, fish: fishScript };
const SHELLS = Object.keys(SCRIPTS) as (keyof typeof SCRIPTS)[];

export const completion: Command = {
  name: 'completion',
  summary: 'print what completes commands, options and rules in a shell',
  usage: SHELLS.join('|'),
  description: `Prints a script that makes the shell complete commands, options, their values and the names of rules. It is for a program that is called
“copydesk”, and knows what this version knows.`,
  options: {},
  words: SHELLS,
  examples: [
    ['completion bash >> ~/.bashrc', 'for bash'],
    ['completion zsh > "${fpath[1]}/_copydesk"', 'for zsh'],
    ['completion fish > ~/.config/fish/completions/copydesk.fish', 'for fish'],
  ],
  async run({ positionals, terminal: { out } }) {
    const shell = SHELLS.find((known) => known === positionals[0]);
    if (!shell || positionals.length > 1) {
      const guess = positionals.length === 1 ? didYouMean(positionals[0]!, SHELLS) : '.';
      throw new UsageError(`“completion” needs one shell: ${SHELLS.join(', ')}${guess}`);
    }
    // The list of commands holds this one.
    const { commands } = await import('./index');
    await out.write(SCRIPTS[shell](commandWords(commands)));
    return EXIT.ok;
  },
};
