import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { NODE } from './setup.mjs';

/** Without this the server asks a gallery of extensions on the internet at every start. */
const env = { ...process.env, EXTENSIONS_GALLERY: '{}' };
const main = join(NODE.server, 'out/server-main.js');

/**
 * Starts the VS Code server on a free port of loopback, with settings and extensions of its own in a temporary folder.
 * @param {{ vsix?: string[], verbose?: boolean }} options packaged extensions to install beforehand
 * @returns its authority, a function that gives the address of a path on its disk, its temporary folder, and `stop`
 */
export async function startCodeServer({ vsix = [], verbose = false } = {}) {
  const temporary = mkdtempSync(join(tmpdir(), 'copydesk-node-'));
  const data = ['--server-data-dir', join(temporary, 'data'), '--extensions-dir', join(temporary, 'extensions')];
  const clean = () => rmSync(temporary, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  let server;
  // The server leads a process group of its own, so that its children end with it, and nothing else does.
  const stop = async () => {
    if (server?.pid) {
      signalGroup(server.pid, 'SIGTERM');
      for (let i = 0; i < 50 && signalGroup(server.pid, 0); i++) await new Promise((done) => setTimeout(done, 100));
      signalGroup(server.pid, 'SIGKILL');
    }
    clean();
  };
  try {
    for (const file of vsix) {
      const { status, stdout, stderr } = spawnSync(process.execPath, [main, ...data, '--install-extension', file], {
        encoding: 'utf8',
        env,
      });
      if (status !== 0) throw new Error(`${file} could not be installed: ${stdout}${stderr}`);
    }
    server = spawn(
      process.execPath,
      [
        main,
        ...data,
        ...['--host', '127.0.0.1', '--port', '0', '--without-connection-token', '--accept-server-license-terms'],
        ...['--disable-workspace-trust', '--telemetry-level', 'off'],
        // Newer workbenches take the path of the tests from the address only in this mode.
        '--enable-smoke-test-driver',
      ],
      { detached: true, stdio: ['ignore', 'pipe', 'pipe'], env },
    );
    const authority = `localhost:${await listening(server, verbose)}`;
    return { authority, temporary, stop, remote: (path) => `vscode-remote://${authority}${encodeURI(path)}` };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** The address of the workbench for a folder. `payload` holds what a command line would: a list of pairs. */
export function workbenchUrl({ authority }, folder, payload) {
  const all = [['skipWelcome', 'true'], ['skipReleaseNotes', 'true'], ...payload];
  const query = new URLSearchParams({ folder, payload: JSON.stringify(all) });
  return `http://${authority}/?${query}`;
}

function listening(server, verbose) {
  return new Promise((resolve, reject) => {
    let output = '';
    const see = (data) => {
      output += data;
      if (verbose) process.stderr.write(data);
      const port = /agent listening on (\d+)/.exec(output)?.[1];
      if (port) resolve(port);
    };
    server.stdout.on('data', see);
    server.stderr.on('data', see);
    server.once('exit', (code) => reject(new Error(`the VS Code server ended (${code}):\n${output}`)));
    setTimeout(() => reject(new Error(`the VS Code server did not start:\n${output}`)), 60_000).unref();
  });
}

function signalGroup(leader, signal) {
  try {
    process.kill(-leader, signal);
    return true;
  } catch {
    return false;
  }
}
