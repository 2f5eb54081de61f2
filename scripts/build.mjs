// Builds dist/ with esbuild, and with --tests also the suites that mocha runs, in .test-build/.
//   node scripts/build.mjs [--tests] [--minify]
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { load } from './load.mjs';
import { writeRulePages } from './rule-pages.mjs';

/** An escape that means the same in strings and in regular expressions. */
const escaped = (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const minify = process.argv.includes('--minify');
// Tables that every program would put together as it starts.
const { packVotes, packCommon, packCountries, packCodes, conceptTable, languages } = await load(`
  export { packVotes } from './server/src/languages/detectTable';
  export { packCommon } from './server/src/corpus/repeats/commonWords';
  export { conceptTable } from './server/src/corpus/related/conceptTable';
  export { packCountries } from './server/src/languages/places';
  export { packCodes } from './server/src/text/codes';
  import './server/src/rules/text/survey';
  export { languages } from './server/src/languages/index';`);
const tables = {
  COPYDESK_VOTES: JSON.stringify(packVotes()),
  COPYDESK_COMMON: JSON.stringify(packCommon()),
  COPYDESK_NEAR: JSON.stringify(conceptTable().packNear()),
  COPYDESK_CODES: JSON.stringify(packCodes()),
  COPYDESK_COUNTRIES: JSON.stringify(packCountries(languages.map(({ code }) => code))),
};
const common = {
  bundle: true,
  define: tables,
  minify,
  sourcemap: minify ? false : 'linked',
  logLevel: 'warning',
  loader: { '.md': 'text', '.tsv': 'text' },
  external: ['vscode'],
};
const node = { ...common, platform: 'node', target: 'node20', format: 'cjs', mainFields: ['module', 'main'] };
const web = { ...common, platform: 'browser', target: 'es2022', format: 'cjs' };

rmSync('dist', { recursive: true, force: true });
mkdirSync('dist');

// The worker holds all that makes records of articles. Its hash is built into the other programs: what they stored is read again
// only by programs with the same one.
const worker = await build({
  ...node,
  entryPoints: { worker: 'server/src/disk/indexing/worker.ts' },
  outdir: 'dist',
  write: false,
});
for (const { path, contents } of worker.outputFiles) writeFileSync(path, contents);
const { contents } = worker.outputFiles.find(({ path }) => path.endsWith('.js'));
node.define = {
  ...tables,
  COPYDESK_BUILD: JSON.stringify(createHash('sha256').update(contents).digest('hex').slice(0, 16)),
};

const jobs = [
  build({
    ...node,
    entryPoints: { cli: 'server/src/cli/main.ts' },
    outdir: 'dist',
    banner: { js: '#!/usr/bin/env node' },
  }),
  build({
    ...node,
    entryPoints: { server: 'server/src/protocol/node.ts', extension: 'client/src/extension.node.ts' },
    outdir: 'dist',
  }),
  build({ ...web, entryPoints: { 'extension.browser': 'client/src/extension.browser.ts' }, outdir: 'dist' }),
  build({
    ...web,
    format: 'iife',
    entryPoints: { 'server.browser': 'server/src/protocol/browser.ts' },
    outdir: 'dist',
  }),
];
if (process.argv.includes('--tests')) {
  rmSync('.test-build', { recursive: true, force: true });
  const tests = ['server/src', 'test']
    .flatMap((folder) => readdirSync(folder, { recursive: true }).map((name) => join(folder, String(name))))
    .filter((name) => name.endsWith('.test.ts') && !relative('test', name).startsWith('editor'));
  jobs.push(
    build({
      ...node,
      format: 'esm',
      splitting: true,
      packages: 'external',
      entryPoints: tests,
      outbase: '.',
      outdir: '.test-build',
      outExtension: { '.js': '.mjs' },
    }),
  );
}
jobs.push(writeRulePages('dist/rules.json'));
await Promise.all(jobs);

// One sign outside of Latin-1, in a comment or an expression, and a program takes twice the memory in every thread that runs it.
for (const name of readdirSync('dist').filter((file) => file.endsWith('.js'))) {
  const path = join('dist', name);
  writeFileSync(path, readFileSync(path, 'utf8').replace(/[^\0-\x7f]/g, escaped));
}
