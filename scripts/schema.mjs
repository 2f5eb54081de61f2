// Writes schemas/copydesk.schema.json from the configuration's own description. A test fails where the file is stale.
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { format, resolveConfig } from 'prettier';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const { outputFiles } = await build({
  stdin: { contents: "export { configSchema } from './server/src/config/schema';", resolveDir: '.' },
  bundle: true,
  write: false,
  format: 'esm',
  platform: 'neutral',
  mainFields: ['module', 'main'],
  loader: { '.md': 'text' },
});
const module = await import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
const file = 'schemas/copydesk.schema.json';
mkdirSync('schemas', { recursive: true });
writeFileSync(
  file,
  await format(JSON.stringify(module.configSchema()), { ...(await resolveConfig(file)), filepath: file }),
);
console.log(`Wrote ${file}`);
