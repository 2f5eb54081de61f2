import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';

/**
 * Bundles a program of the benchmarks with esbuild, runs it in a process of its own, and leaves nothing behind.
 * @param {string} entry the program, relative to the working directory
 * @param {readonly string[]} args what it is given
 * @returns {Promise<number>} its exit code; 2 if it could not be started
 */
export async function runBundle(entry, args) {
  const folder = mkdtempSync(join(tmpdir(), 'copydesk-bench-'));
  try {
    const outfile = join(folder, 'main.cjs');
    await build({
      entryPoints: [entry],
      outfile,
      bundle: true,
      platform: 'node',
      target: 'node20',
      format: 'cjs',
      mainFields: ['module', 'main'],
      loader: { '.md': 'text', '.tsv': 'text' },
      sourcemap: 'inline',
      logLevel: 'warning',
    });
    return spawnSync(process.execPath, ['--enable-source-maps', outfile, ...args], { stdio: 'inherit' }).status ?? 2;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
