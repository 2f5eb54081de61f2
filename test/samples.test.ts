import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { rules } from '../server/src/rules';
import type { Report } from './cli/sandbox';

/** The findings on `samples/`, one a line. `UPDATE_GOLDEN=1` writes it anew; look at every line that changed. */
const GOLDEN = 'test/fixtures/samples.findings.txt';
const ENDINGS = { check: 1, parse: 0, repeats: 0 };
const outputs = new Map<string, string>();

/** What the built program prints about the samples; each command is run once. */
function output(command: keyof typeof ENDINGS, ...args: string[]): string {
  let out = outputs.get(command);
  if (out === undefined) {
    const call = spawnSync(process.execPath, ['dist/cli.js', command, ...args, 'samples'], {
      encoding: 'utf8',
      maxBuffer: 1 << 26,
    });
    assert.equal(call.status, ENDINGS[command], call.stderr);
    outputs.set(command, (out = call.stdout));
  }
  return out;
}

interface Parsed {
  readonly path: string;
  readonly language: string;
  readonly kind: string;
  readonly mentions: readonly { readonly figure: string; readonly role?: string }[];
}
interface Group {
  readonly members: readonly { readonly path: string; readonly relation: string }[];
}
const jsonLines = <T>(text: string): T[] =>
  text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as T);

const report = () => JSON.parse(output('check', '--format', 'json')) as Report;
const articles = () => jsonLines<Parsed>(output('parse'));
const groups = () => jsonLines<Group>(output('repeats'));

describe('samples', () => {
  it('have the findings that were looked at one by one', () => {
    const found = report()
      .findings.map(({ path, line, column, rule }) => `${path}:${line}:${column} ${rule}\n`)
      .join('');
    if (process.env['UPDATE_GOLDEN']) writeFileSync(GOLDEN, found);
    assert.equal(found, readFileSync(GOLDEN, 'utf8'));
  });

  it('are read without trouble', () => {
    assert.deepEqual(report().problems, []);
  });

  it('show every rule', () => {
    const shown = new Set(report().findings.map(({ rule }) => rule));
    assert.deepEqual(
      rules.map(({ id }) => id).filter((id) => !shown.has(id)),
      [],
    );
  });

  it('print no more than a newcomer reads, and have clean articles too', () => {
    const { findings } = report();
    const files = new Set(findings.map(({ path }) => path));
    assert.ok(findings.length <= 2 * rules.length, `${findings.length} findings`);
    assert.ok(files.size <= 24, `findings in ${files.size} files`);
    assert.ok(articles().length - files.size >= 10);
  });

  it('are in five languages, with interviews', () => {
    const counts = new Map<string, number>();
    for (const { language } of articles()) counts.set(language, (counts.get(language) ?? 0) + 1);
    for (const language of ['de', 'en', 'es', 'fr', 'it']) {
      assert.ok((counts.get(language) ?? 0) >= 3, `${language}: ${counts.get(language) ?? 0} articles`);
    }
    assert.ok(articles().length >= 15);
    assert.deepEqual(
      articles()
        .filter(({ kind }) => kind === 'interview')
        .map(({ path }) => path),
      [
        'samples/articles/en/2025-03-03-interview-hartigan.txt',
        'samples/articles/en/2026-04-11-interview-feeney.txt',
        'samples/articles/it/2026-01-15-intervista-varga.txt',
      ],
    );
  });

  it('repeat quotations across files, the earliest one first', () => {
    const exact = groups().map(({ members }) =>
      members.filter(({ relation }) => relation === 'origin' || relation === 'exact').map(({ path }) => path),
    );
    const has = (...files: string[]) =>
      exact.some((paths) => paths.join() === files.map((file) => `samples/articles/${file}.txt`).join());
    assert.ok(has('en/2024-06-11-new-mayor', 'en/2024-06-12-ferry-queue'));
    assert.ok(has('it/2025-07-18-faro-riacceso', 'it/2025-07-19-faro-turisti'));
    assert.ok(has('fr/2025-11-04-orchestre-remparts', 'fr/2025-11-22-concert'));
    assert.ok(has('de/2024-01-08-hochwasser', 'de/2026-02-10-hafenverbund'));
    assert.ok(has('es/2025-05-20-ley-bicicleta', 'es/2025-05-22-recurso'));
  });

  it('name one figure in several languages, by several spellings and in several roles', () => {
    const mentions = articles().flatMap(({ path, mentions }) => mentions.map((mention) => ({ path, ...mention })));
    const of = (name: string) => mentions.filter(({ figure }) => figure === name);
    const folders = new Set(of('Maeve Hartigan').map(({ path }) => path.split('/')[2]));
    assert.deepEqual([...folders].sort(), ['de', 'en', 'fr', 'it']);
    const roles = of('Maeve Hartigan').flatMap(({ role }) => role ?? []);
    assert.ok(roles.some((role) => role.startsWith('chief engineer')));
    assert.ok(roles.some((role) => role.startsWith('mayor of Port Callan')));
    assert.equal(of('Eloise Kermarrec').length, 0);
    assert.equal(new Set(of('Éloïse Kermarrec').map(({ path }) => path)).size, 2);
  });
});
