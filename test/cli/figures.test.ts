import assert from 'node:assert/strict';
import { inSandbox } from './sandbox';

const linesOf = (out: string): Record<string, unknown>[] =>
  out
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Record<string, unknown>);

const HARBOUR = `date: 2024-03-05
source: Harbour Gazette

“We will wait,” said Ada Lindqvist, the mayor of Bergen. Lindqvist spoke to Reuters.
`;
const LATER = `date: 2025-03-05
source: Evening Echo

“We will not wait,” said Mayor Ada Lindqvist. Bo Ekdahl, a fisherman, was there.
`;

describe('copydesk figures', () => {
  it(
    'prints each figure on a line, the most named first',
    inSandbox((sandbox) => {
      sandbox.write({ 'a.txt': HARBOUR, 'b.txt': LATER });
      const { code, out } = sandbox.run(['figures']);
      assert.equal(code, 0);
      const [ada, bo] = linesOf(out);
      const role = LATER.indexOf('Mayor');
      const first = HARBOUR.indexOf('the mayor') + 4;
      const named = HARBOUR.indexOf('Ada');
      assert.deepEqual(ada, {
        name: 'Ada Lindqvist',
        registry: null,
        aliases: ['Lindqvist'],
        roles: [
          {
            text: 'Mayor',
            first: '2025-03-05',
            last: '2025-03-05',
            count: 1,
            path: 'b.txt',
            start: role,
            end: role + 5,
          },
          {
            ...{ text: 'mayor of Bergen', first: '2024-03-05', last: '2024-03-05', count: 1 },
            ...{ path: 'a.txt', start: first, end: first + 15 },
          },
        ],
        mentions: 3,
        quotations: 2,
        articles: 2,
        first: '2024-03-05',
        last: '2025-03-05',
        named: { path: 'a.txt', start: named, end: named + 13 },
      });
      assert.equal(bo!['name'], 'Bo Ekdahl');
    }),
  );

  it(
    'prints a table for people',
    inSandbox((sandbox) => {
      const { out } = sandbox.write({ 'a.txt': HARBOUR }).run(['figures', '--format', 'text']);
      assert.deepEqual(out.split('\n'), [
        'name           mentions  quotations  articles  first       last        role',
        'Ada Lindqvist         2           1         1  2024-03-05  2024-03-05  mayor of Bergen',
        '',
      ]);
    }),
  );

  it(
    'goes by figures.yaml beside copydesk.yaml, or by the file that it names',
    inSandbox((sandbox) => {
      const registry = '- id: boss\n  name: Adele Lindqvist\n  aliases: [Ada Lindqvist]\n';
      sandbox.write({ 'copydesk.yaml': '', 'figures.yaml': registry, 'a.txt': HARBOUR });
      const [ada] = linesOf(sandbox.run(['figures', 'a.txt']).out);
      assert.deepEqual([ada!['name'], ada!['registry']], ['Adele Lindqvist', 'boss']);
      assert.deepEqual(ada!['aliases'], ['Ada Lindqvist', 'Lindqvist']);
      sandbox.write({
        'copydesk.yaml': 'figures: people/all.yaml\n',
        'people/all.yaml': registry.replace('boss', 'b2'),
      });
      assert.equal(linesOf(sandbox.run(['figures', 'a.txt']).out)[0]!['registry'], 'b2');
    }),
  );

  it(
    'says what is wrong with the registry, and where; what is right in it counts',
    inSandbox((sandbox) => {
      const registry = '- name: Ada Lindqvist\n  alias: Dodo\n';
      sandbox.write({ 'copydesk.yaml': '', 'figures.yaml': registry, 'a.txt': HARBOUR });
      const { code, out, err } = sandbox.run(['figures']);
      assert.equal(code, 2);
      assert.equal(err, 'copydesk: figures.yaml:2:3: Unknown key “alias” of a figure; did you mean “aliases”?\n');
      assert.equal(linesOf(out)[0]!['registry'], 'ada-lindqvist');
      sandbox.write({ 'copydesk.yaml': 'figures: nobody.yaml\n' });
      assert.equal(sandbox.run(['figures']).err, 'copydesk: nobody.yaml does not exist\n');
    }),
  );
});

describe('copydesk sources', () => {
  it(
    'prints each source on a line, with the ways by which its news came',
    inSandbox((sandbox) => {
      sandbox.write({ 'a.txt': HARBOUR, 'b.txt': LATER });
      const { code, out } = sandbox.run(['sources']);
      assert.equal(code, 0);
      assert.deepEqual(
        linesOf(out),
        [
          {
            name: 'Harbour Gazette',
            registry: null,
            published: 1,
            cited: 0,
            first: '2024-03-05',
            last: '2024-03-05',
            chains: [{ chain: ['Harbour Gazette', 'Reuters'], articles: 1, path: 'a.txt' }],
          },
          {
            name: 'Evening Echo',
            registry: null,
            published: 1,
            cited: 0,
            first: '2025-03-05',
            last: '2025-03-05',
            chains: [],
          },
          {
            name: 'Reuters',
            registry: null,
            published: 0,
            cited: 1,
            first: '2024-03-05',
            last: '2024-03-05',
            chains: [],
          },
        ].sort((a, b) => b.published - a.published || (a.name < b.name ? -1 : 1)),
      );
    }),
  );

  it(
    'counts together what sources.yaml has for one source, and takes a name that is nearly one of them for a slip',
    inSandbox((sandbox) => {
      const slip = LATER.replace('Evening Echo', 'Harbour Gazete');
      sandbox.write({ 'copydesk.yaml': '', 'a.txt': HARBOUR, 'b.txt': LATER, 'c.txt': slip });
      const registry = '- name: The Harbour Gazette\n  aliases: [Harbour Gazette, Evening Echo]\n';
      sandbox.write({ 'sources.yaml': registry });
      const [first] = linesOf(sandbox.run(['sources']).out);
      assert.deepEqual(
        [first!['name'], first!['registry'], first!['published']],
        ['The Harbour Gazette', 'The Harbour Gazette', 2],
      );
      const check = ['--rule', 'metadata/unknown-source'];
      const [found, ...rest] = sandbox.check(check).report.findings;
      assert.deepEqual([found!.path, rest], ['c.txt', []]);
      assert.match(found!.message, /did you mean “Harbour Gazette”/u);
      sandbox.write({ 'sources.yaml': `${registry}- name: Harbour Gazete\n` });
      assert.deepEqual(sandbox.check(check).report.findings, []);
      // A mistake in it is trouble, as one in copydesk.yaml is, and the rest of it counts.
      sandbox.write({ 'sources.yaml': `${registry}- nane: X\n` });
      const broken = sandbox.check(check);
      assert.equal(broken.code, 2);
      assert.match(broken.err, /^copydesk: sources\.yaml:3:3: Unknown key “nane”/mu);
      assert.equal(broken.report.findings.length, 1);
    }),
  );

  it(
    'prints a table for people',
    inSandbox((sandbox) => {
      const { out } = sandbox.write({ 'a.txt': HARBOUR }).run(['sources', '--format=text']);
      assert.deepEqual(out.split('\n'), [
        'source           published  cited  first       last        chain',
        'Harbour Gazette          1      0  2024-03-05  2024-03-05  Harbour Gazette ← Reuters',
        'Reuters                  0      1  2024-03-05  2024-03-05',
        '',
      ]);
    }),
  );
});
