// Makes the installable extension, copydesk-VERSION.vsix, from a fresh and minified build.
//   node scripts/package.mjs [--out FILE]
// Prints the file's name and size; fails where the package holds a file too many or too few.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const { values } = parseArgs({ options: { out: { type: 'string', default: `copydesk-${version}.vsix` } } });

/** What an installed extension can't do without. */
const NEEDED = [
  'package.json',
  'README.md',
  'LICENSE',
  'language-configuration.json',
  'syntaxes/news.tmLanguage.json',
  'images/icon.png',
  'schemas/copydesk.schema.json',
  'dist/extension.js',
  'dist/extension.browser.js',
  'dist/server.js',
  'dist/worker.js',
  'dist/server.browser.js',
  'dist/rules.json',
];

const VSCE = 'node_modules/@vscode/vsce/vsce';

/** Runs a script of Node's and gives what it printed if that is piped. */
function run(args, stdout = 'inherit') {
  const done = spawnSync(process.execPath, args, { stdio: ['ignore', stdout, 'inherit'], encoding: 'utf8' });
  if (done.status !== 0) process.exit(done.status ?? 2);
  return done.stdout;
}

run(['scripts/build.mjs', '--minify']);
// The dependencies are bundled, so none is listed and none is packed.
const files = run([VSCE, 'ls', '--no-dependencies'], 'pipe').trim().split('\n');
const missing = NEEDED.filter((name) => !files.includes(name));
const strange = files.filter((name) => !NEEDED.includes(name) && name !== 'CHANGELOG.md');
if (missing.length > 0 || strange.length > 0) {
  if (missing.length > 0) console.error(`package: missing ${missing.join(', ')}`);
  if (strange.length > 0) console.error(`package: not to be packed: ${strange.join(', ')}`);
  process.exit(1);
}
const flags = ['--no-dependencies', '--allow-missing-repository', '--no-rewrite-relative-links'];
run([VSCE, 'package', ...flags, '--out', values.out]);
if (!existsSync(values.out)) process.exit(2);
console.log(`${values.out}: ${Math.round(statSync(values.out).size / 1024)} kB`);
