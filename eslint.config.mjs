import tseslint from 'typescript-eslint';

/**
 * The one-way street: each room may import only from the rooms before it. The core (everything up to the features)
 * knows neither the editor nor Node; the disk, the protocol and the command line are the only edges.
 */
const rooms = ['text', 'languages', 'article', 'corpus', 'rules', 'config', 'features', 'disk', 'protocol', 'cli'];
const nodeFree = new Set(['text', 'languages', 'article', 'corpus', 'rules', 'config', 'features']);
const protocolFree = new Set([...nodeFree, 'disk']);

const houseRules = rooms.map((room, index) => {
  const later = rooms.slice(index + 1);
  const patterns =
    later.length > 0 ? [{ group: later.map((name) => `**/${name}/**`), message: `${room} comes before them.` }] : [];
  patterns.push({ group: ['vscode'], message: 'Only client/ knows the editor.' });
  if (nodeFree.has(room)) patterns.push({ group: ['node:*'], message: 'The core runs in a browser too.' });
  if (protocolFree.has(room)) patterns.push({ group: ['vscode-*'], message: 'Only protocol/ knows the protocol.' });
  return {
    files: [`server/src/${room}/**/*.ts`],
    ignores: ['**/*.test.ts', 'server/src/protocol/node.ts', 'server/src/protocol/browser.ts'],
    rules: { 'no-restricted-imports': ['error', { patterns }] },
  };
});

export default tseslint.config(
  { ignores: ['dist', '.test-build', '.vscode-hosts', 'coverage', 'node_modules'] },
  ...tseslint.configs.recommended,
  {
    rules: {
      eqeqeq: 'error',
      'no-console': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
    },
  },
  // What node loads before a suite must be CommonJS.
  { files: ['**/*.cjs'], rules: { '@typescript-eslint/no-require-imports': 'off' } },
  ...houseRules,
);
