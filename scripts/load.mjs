import { build } from 'esbuild';

/**
 * Bundles a piece of the source in memory and gives its exports. Paths are relative to the working directory.
 * @param {string} contents what to export: `export { rules } from './server/src/rules/index';`
 */
export async function load(contents) {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: '.' },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    loader: { '.md': 'text', '.tsv': 'text' },
    logLevel: 'warning',
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
}
