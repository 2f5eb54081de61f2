import { rmSync } from 'node:fs';
import { build } from 'esbuild';

/** The suites, and the workspace that each opens. A suite `x` is `test/editor/suite/x.ts`. */
export const SUITES = {
  corpus: { workspace: 'corpus' },
  nested: { workspace: 'nested' },
  plain: { workspace: 'plain' },
  desk: { workspace: 'desk' },
  table: { workspace: 'table' },
  installed: { workspace: 'corpus', installed: true },
};

/** Bundles every suite for both kinds of extension host: one CommonJS file each, .test-build/editor/HOST/SUITE.js. */
export async function buildSuites() {
  rmSync('.test-build/editor', { recursive: true, force: true });
  const common = {
    entryPoints: Object.keys(SUITES).map((name) => `test/editor/suite/${name}.ts`),
    bundle: true,
    format: 'cjs',
    sourcemap: 'inline',
    logLevel: 'warning',
    external: ['vscode'],
    define: { global: 'globalThis' },
  };
  await Promise.all([
    build({ ...common, platform: 'node', target: 'node20', outdir: '.test-build/editor/node', define: {} }),
    build({ ...common, platform: 'browser', target: 'es2022', outdir: '.test-build/editor/web' }),
  ]);
}
