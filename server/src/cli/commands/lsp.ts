import { EXIT, UsageError, type Command } from '../command';

export const lsp: Command = {
  name: 'lsp',
  summary: 'run the language server, for any editor',
  usage: '--stdio',
  description: `Speaks the Language Server Protocol over standard input and output until the editor says “exit”. Editors
start it themselves; nothing can be typed into it.`,
  options: {
    stdio: { type: 'boolean', help: 'speak over standard input and output (the only way there is)' },
    // Editors pass the id of their own process, so that the server ends when they do.
    clientProcessId: { type: 'string' },
  },
  examples: [['lsp --stdio', 'what an editor starts']],
  async run({ values, positionals }) {
    if (positionals.length > 0)
      throw new UsageError('The language server takes no paths; the editor tells it the folder.');
    if (values['stdio'] !== true) throw new UsageError('The language server needs “--stdio”.');
    // Loaded only here, so that no other command waits for it.
    const { startNodeServer } = await import('../../protocol/node');
    await startNodeServer();
    return EXIT.ok;
  },
};
