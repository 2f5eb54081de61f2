// Builds dist/ when npm installs this package from git, where npm has not always installed what building needs.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));

/** Runs a program to its end; stops with its code where it fails. */
function run(program, args, env = process.env) {
  const { status } = spawnSync(program, args, { stdio: 'inherit', env, shell: process.platform === 'win32' });
  if (status !== 0) process.exit(status ?? 2);
}

if (!existsSync('node_modules/esbuild')) {
  // In a global installation npm would take what is installed here for global, too.
  run('npm', ['ci', '--no-progress'], { ...process.env, npm_config_global: 'false', npm_config_location: 'project' });
}
run(process.execPath, ['scripts/build.mjs', '--minify']);
