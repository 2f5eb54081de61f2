import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { openBrowser } from './browser.mjs';
import { startCodeServer, workbenchUrl } from './code-server.mjs';
import { watchSuite } from './watch-suite.mjs';

/**
 * Runs a suite in VS Code's Node extension host: the extension's `main` entry in a process, a copy of the folder on disk.
 * With a `vsix` the extension is installed instead of run from its folder.
 *
 * @param {{ extension: string, tests: string, folder: string, suite: string, timeout: number, verbose: boolean,
 *   vsix?: string }} options
 * @returns {Promise<{ passed: number, failed: number }>}
 */
export async function runNode({ extension, tests, folder, vsix, ...options }) {
  const server = await startCodeServer({ vsix: vsix ? [vsix] : [], verbose: options.verbose });
  let browser;
  const stopEarly = async () => {
    await browser?.close().catch(() => {});
    await server.stop();
    process.exit(2);
  };
  process.once('SIGTERM', stopEarly);
  process.once('SIGINT', stopEarly);
  try {
    const copy = join(server.temporary, 'workspace', basename(folder));
    cpSync(folder, copy, { recursive: true });
    const opened = await openBrowser();
    browser = opened.browser;
    const url = workbenchUrl(server, copy, [
      ['extensionDevelopmentPath', server.remote(vsix ? emptyExtension(server.temporary) : extension)],
      ['extensionTestsPath', server.remote(tests)],
    ]);
    return await watchSuite(opened.page, url, { ...options, host: vsix ? 'node (installed .vsix)' : 'node' });
  } finally {
    process.removeListener('SIGTERM', stopEarly);
    process.removeListener('SIGINT', stopEarly);
    await browser?.close().catch(() => {});
    await server.stop();
  }
}

/** VS Code runs tests only beside an extension under development; beside an installed one that is an empty one. */
function emptyExtension(temporary) {
  const folder = join(temporary, 'empty-extension');
  mkdirSync(folder, { recursive: true });
  const manifest = { name: 'empty', publisher: 'copydesk-tests', version: '0.0.1', engines: { vscode: '*' } };
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest));
  return folder;
}
