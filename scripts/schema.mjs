// Writes schemas/copydesk.schema.json from the configuration's own description. A test fails where the file is stale.
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { load } from './load.mjs';
import { format, resolveConfig } from 'prettier';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const { configSchema } = await load("export { configSchema } from './server/src/config/schema';");
const file = 'schemas/copydesk.schema.json';
mkdirSync('schemas', { recursive: true });
writeFileSync(file, await format(JSON.stringify(configSchema()), { ...(await resolveConfig(file)), filepath: file }));
console.log(`Wrote ${file}`);
