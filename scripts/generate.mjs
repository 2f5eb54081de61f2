// Writes the documents that are made from the source: docs/rules.md. Tests fail where they are stale.
//   node scripts/generate.mjs
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const { outputFiles } = await build({
  stdin: {
    contents: `export { rules } from './server/src/rules/index';
      export { rulesDocument } from './server/src/rules/table';`,
    resolveDir: '.',
  },
  bundle: true,
  write: false,
  format: 'esm',
  platform: 'neutral',
  mainFields: ['module', 'main'],
  loader: { '.md': 'text' },
  logLevel: 'warning',
});
const source = await import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);

const documents = { 'docs/rules.md': source.rulesDocument(source.rules) };
for (const [path, text] of Object.entries(documents)) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  console.log(`Wrote ${path}`);
}
