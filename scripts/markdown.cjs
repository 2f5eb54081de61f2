// Lets `require` read Markdown pages and tables as text, as the bundles do.
const { readFileSync } = require('node:fs');

for (const end of ['.md', '.tsv']) {
  require.extensions[end] = (module, path) => {
    module.exports = readFileSync(path, 'utf8');
  };
}
