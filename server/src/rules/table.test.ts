import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { rules } from './index';
import { rulesDocument } from './table';

describe('docs/rules.md', () => {
  it('is as scripts/generate.mjs writes it', () => {
    assert.equal(readFileSync('docs/rules.md', 'utf8'), rulesDocument(rules), 'run node scripts/generate.mjs');
  });

  it('has a row for every rule', () => {
    const document = rulesDocument(rules);
    for (const { id } of rules) assert.ok(document.includes(`\n| [${id}](../server/src/rules/${id}.md) | `), id);
  });
});
