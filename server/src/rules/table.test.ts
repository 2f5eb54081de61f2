import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FILE_FINDINGS } from '../config/fileFindings';
import { rules } from './index';
import { rulesDocument } from './table';

describe('docs/rules/README.md', () => {
  const document = rulesDocument(rules, FILE_FINDINGS);

  it('is as scripts/generate.mjs writes it', () => {
    assert.equal(readFileSync('docs/rules/README.md', 'utf8'), document, 'run node scripts/generate.mjs');
  });

  it('has a row for every rule, with a link to its page', () => {
    for (const { id } of rules) {
      const link = new RegExp(`^\\| \\[${id}\\]\\((.+?)\\) \\| `, 'mu').exec(document)?.[1];
      assert.ok(link && existsSync(join('docs/rules', link)), id);
    }
  });

  it('holds the pages of rules on files as a whole', () => {
    for (const { id } of FILE_FINDINGS) {
      const anchor = new RegExp(`^\\| \\[${id}\\]\\(#(.+?)\\) \\| `, 'mu').exec(document)?.[1];
      assert.equal(anchor, id.replace('/', ''));
      assert.ok(document.includes(`\n### ${id}\n`), id);
    }
  });

  it('says of every group what it looks at', () => {
    for (const [, group, line] of document.matchAll(/^## (.*)\n\n(.*)$/gmu)) assert.match(line!, /^[A-Z].*\.$/u, group);
  });
});
