// Lets `require` read Markdown pages as text, as the bundles do.
const { readFileSync } = require('node:fs');

require.extensions['.md'] = (module, path) => {
  module.exports = readFileSync(path, 'utf8');
};
