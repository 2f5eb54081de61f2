import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * Runs a suite in the desktop's VS Code. The window is a program of its own, so a child of this process starts it and its
 * output is read for the result.
 *
 * @param {{ extension: string, tests: string, folder: string, suite: string, timeout: number, verbose: boolean }} options
 * @returns {Promise<{ passed: number, failed: number }>}
 */
export async function runElectron({ extension, tests, folder, suite, timeout, verbose }) {
  const temporary = mkdtempSync(join(tmpdir(), 'copydesk-electron-'));
  try {
    const copy = join(temporary, basename(folder));
    cpSync(folder, copy, { recursive: true });
    const { stdout, stderr, status, error } = spawnSync(
      process.execPath,
      [fileURLToPath(import.meta.url), extension, tests, copy],
      { encoding: 'utf8', timeout: timeout * 1000, maxBuffer: 1e8 },
    );
    // A program that stands in for VS Code may have taken the suite's own lines out already.
    const marked = stdout.split('\n').filter((line) => line.includes('[test] '));
    const lines = marked.map((line) => line.slice(line.indexOf('[test] ') + 7));
    console.log(lines.length > 0 ? lines.join('\n') : stdout.trimEnd());
    if (verbose) console.log(stdout, stderr);
    const counts = /^(?:.*\[test\] )?(\d+) passed, (\d+) failed/m.exec(stdout);
    if (!counts) throw new Error(`electron, ${suite}: no result (${error?.message ?? status})\n${stderr.slice(-2000)}`);
    const failed = Number(counts[2]);
    return { passed: Number(counts[1]), failed: status !== 0 && failed === 0 ? 1 : failed };
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { runTests } = await import('@vscode/test-electron');
  const [extensionDevelopmentPath, extensionTestsPath, folder] = process.argv.slice(2);
  const executable = process.env.VSCODE_EXECUTABLE;
  await runTests({
    ...(executable ? { vscodeExecutablePath: executable } : { version: 'stable' }),
    extensionDevelopmentPath,
    extensionTestsPath,
    // The extension under development runs all the same.
    launchArgs: [folder, '--disable-extensions', '--disable-workspace-trust'],
  });
}
