import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { openBrowser } from './browser.mjs';
import { WEB } from './setup.mjs';
import { watchSuite } from './watch-suite.mjs';

/**
 * Runs a suite in VS Code for the Web: the extension's `browser` entry in a worker, the folder behind
 * `vscode-test-web:`, changes kept in memory.
 *
 * @param {{ extension: string, tests: string, folder: string, suite: string, timeout: number, verbose: boolean }} options
 * @returns {Promise<{ passed: number, failed: number }>}
 */
export async function runWeb({ extension, tests, folder, ...options }) {
  const require = createRequire(join(WEB.modules, 'x.js'));
  const testWeb = require('@vscode/test-web');

  // @vscode/test-web takes a folder with this name and a file called version for a build that it downloaded already.
  const data = mkdtempSync(join(tmpdir(), 'copydesk-web-'));
  const commit = '0'.repeat(40);
  const build = join(data, `vscode-web-stable-${commit}`);
  mkdirSync(build);
  for (const name of readdirSync(WEB.codeOss)) symlinkSync(join(WEB.codeOss, name), join(build, name));
  writeFileSync(join(build, 'version'), basename(build));

  let server, browser;
  try {
    const port = await freePort();
    server = await testWeb.open({
      // Its own launch wants a Chromium that it downloaded itself, so it serves only.
      browserType: 'none',
      // Not 127.0.0.1: VS Code puts the frames of workers and webviews on subdomains of localhost.
      host: 'localhost',
      port,
      quality: 'stable',
      commit,
      testRunnerDataDir: data,
      extensionDevelopmentPath: extension,
      extensionTestsPath: tests,
      folderPath: folder,
      printServerLog: options.verbose,
    });
    const opened = await openBrowser();
    browser = opened.browser;
    return await watchSuite(opened.page, `http://localhost:${port}/`, { ...options, host: 'web' });
  } finally {
    await browser?.close().catch(() => {});
    server?.dispose();
    rmSync(data, { recursive: true, force: true });
  }
}

/** @vscode/test-web takes only a port that is known beforehand. */
function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer()
      .once('error', reject)
      .listen(0, 'localhost', () => {
        const { port } = probe.address();
        probe.close(() => resolve(port));
      });
  });
}
