import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { uriOfPath } from '../disk/uris';
import { nodeFiles } from './nodeFiles';
import { nodeReader } from './nodeReader';
import { startServer } from './server';

const TRANSPORTS = /^--(?:stdio|node-ipc|socket|pipe)(?:=|$)/u;

/**
 * Starts the server in this process on the transport that the arguments name: `--stdio` (also where none is named),
 * `--node-ipc`, `--socket=PORT` or `--pipe=NAME`. The process ends with `exit`, when its input closes, and when the
 * client's process is gone.
 */
export function startNodeServer(): void {
  if (!process.argv.some((argument) => TRANSPORTS.test(argument))) process.argv.push('--stdio');
  const connection = createConnection(ProposedFeatures.all);
  process.on('unhandledRejection', (reason) => {
    // Where the client is gone there is nobody to tell, and telling would fail again.
    const { code } = (reason ?? {}) as { code?: string };
    if (code === 'EPIPE' || code === 'ERR_STREAM_DESTROYED') process.exit(1);
    connection.console.error(`unhandled rejection: ${reason instanceof Error ? reason.stack : String(reason)}`);
  });
  // Over ipc the connection does not notice that the client went away without a word.
  process.on('disconnect', () => process.exit(1));
  startServer(connection, { files: nodeFiles, reader: nodeReader, bundledPage });
}

/** The folder of the bundle that runs; unknown where the code was not bundled. */
const here = typeof __filename === 'string' ? dirname(__filename) : null;

function bundledPage(rule: string): string | null {
  if (here === null) return null;
  const page = join(here, '../server/src/rules', `${rule}.md`);
  return existsSync(page) ? uriOfPath(page) : null;
}

// The same code is part of dist/cli.js, whose command `lsp` calls it.
if (typeof __filename === 'string' && basename(__filename) === 'server.js') startNodeServer();
