import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { build } from 'esbuild';

/**
 * Writes the id, summary and page of every rule as JSON: the editor shows them without asking the server.
 * @param {string} file
 */
export async function writeRulePages(file) {
  const { outputFiles } = await build({
    stdin: { contents: "export { rules } from './server/src/rules/index';", resolveDir: '.' },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    loader: { '.md': 'text' },
    logLevel: 'warning',
  });
  const source = Buffer.from(outputFiles[0].contents).toString('base64');
  const { rules } = await import(`data:text/javascript;base64,${source}`);
  const pages = rules.map(({ id, summary, page }) => ({ id, summary, page })).sort((a, b) => (a.id < b.id ? -1 : 1));
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(pages)}\n`);
}
