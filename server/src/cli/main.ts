import { relative } from 'node:path';
import { removeTemporaryFiles } from '../disk/write';
import { EXIT } from './command';
import { run } from './run';
import { sinkOf, wantsColour, type Terminal } from './terminal';

const { argv, env, stdin, stdout, stderr } = process;

// Whoever reads our output may stop early (`copydesk check | head`): that is no error.
for (const stream of [stdout, stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    removeTemporaryFiles();
    process.exit(process.exitCode ?? EXIT.ok);
  });
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    removeTemporaryFiles();
    if (stderr.isTTY) stderr.write('\r\x1b[2K');
    process.exit(signal === 'SIGINT' ? EXIT.interrupted : 143);
  });
}

const args = argv.slice(2);
const endOfOptions = args.indexOf('--');
const options = endOfOptions < 0 ? args : args.slice(0, endOfOptions);
const colour = options.includes('--no-color') ? false : options.includes('--color') ? true : undefined;
const script = argv[1] ?? '';

const terminal: Terminal = {
  cwd: process.cwd(),
  program: script.endsWith('cli.js') ? `node ${relative(process.cwd(), script) || script}` : 'copydesk',
  isCi: !['', '0', 'false', undefined].includes(env['CI']),
  out: sinkOf(stdout, wantsColour(colour, Boolean(stdout.isTTY), env)),
  err: sinkOf(stderr, wantsColour(colour, Boolean(stderr.isTTY), env)),
  readStdin: async () => {
    const chunks: Buffer[] = [];
    for await (const chunk of stdin) chunks.push(chunk as Buffer);
    return Buffer.concat(chunks);
  },
};

// The exit code is set and not forced, so that what was written reaches a slow reader in full.
void run(args, terminal).then((code) => {
  process.exitCode = code;
});
