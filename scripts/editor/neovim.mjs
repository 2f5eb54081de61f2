// Checks the language server with Neovim, a client that knows nothing of VS Code.
//   node scripts/editor/neovim.mjs
// Prints each check and ends with one line `N passed, N failed`.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { findProgram } from './find-program.mjs';

process.chdir(fileURLToPath(new URL('../..', import.meta.url)));
if (!process.argv.includes('--no-build')) {
  const built = spawnSync(process.execPath, ['scripts/build.mjs'], { stdio: 'inherit' });
  if (built.status !== 0) process.exit(2);
}
const { status, error, stdout, stderr } = spawnSync(
  findProgram('nvim', 'NVIM'),
  ['--headless', '--clean', '-n', '-i', 'NONE', '-c', 'luafile test/neovim/check.lua'],
  { encoding: 'utf8', timeout: 60_000, env: { ...process.env, NODE: process.execPath } },
);
const output = `${stdout ?? ''}${stderr ?? ''}`.replaceAll('\r', '');
console.log(output.trimEnd());
if (error || !/^\d+ passed, \d+ failed$/m.test(output)) {
  console.error(`neovim gave no result${error ? `: ${error.message}` : ''}`);
  process.exit(2);
}
process.exit(status ?? 2);
