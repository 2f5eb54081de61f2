import { createRequire } from 'node:module';
import { build } from 'esbuild';

const COMMON = {
  bundle: true,
  write: false,
  mainFields: ['module', 'main'],
  loader: { '.md': 'text', '.tsv': 'text' },
  logLevel: 'warning',
};

/**
 * Bundles a piece of the source in memory and gives its exports. Paths are relative to the working directory.
 * @param {string} contents what to export: `export { rules } from './server/src/rules/index';`
 */
export async function load(contents) {
  const code = await bundle({ contents, format: 'esm', platform: 'neutral' });
  return import(`data:text/javascript;base64,${Buffer.from(code).toString('base64')}`);
}

/** The same for a piece that needs Node. */
export async function loadForNode(contents) {
  const code = await bundle({ contents, format: 'cjs', platform: 'node' });
  const module = { exports: {} };
  new Function('module', 'exports', 'require', code)(module, module.exports, createRequire(import.meta.url));
  return module.exports;
}

async function bundle({ contents, ...options }) {
  const { outputFiles } = await build({ ...COMMON, ...options, stdin: { contents, resolveDir: '.' } });
  return outputFiles[0].text;
}
