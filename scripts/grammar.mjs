// Puts the words of the languages into syntaxes/news.tmLanguage.json. Run it after changing a language file; a test fails
// where the grammar is stale.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { format, resolveConfig } from 'prettier';
import { withWords } from './grammar-words.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const { outputFiles } = await build({
  entryPoints: ['test/syntaxes/words.ts'],
  bundle: true,
  write: false,
  format: 'esm',
  platform: 'neutral',
});
const source = Buffer.from(outputFiles[0].contents).toString('base64');
const { grammarWords } = await import(`data:text/javascript;base64,${source}`);
const file = 'syntaxes/news.tmLanguage.json';
const grammar = withWords(JSON.parse(readFileSync(file, 'utf8')), grammarWords());
writeFileSync(file, await format(JSON.stringify(grammar), { ...(await resolveConfig(file)), filepath: file }));
console.log(`Wrote ${file}`);
