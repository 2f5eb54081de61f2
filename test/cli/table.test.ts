import assert from 'node:assert/strict';
import { inSandbox, type Sandbox } from './sandbox';

const CONFIG = 'metadata:\n  table: metadata.csv\n';
const TABLE = `file,date,source
a.txt,2026-02-11,Norrvik Courier
b.txt,11.2.2026,Norrvik Courier
`;
const BODY = '“The ferry sails again,” said Ada Lindqvist.\n';

/** Findings as `path:line:column rule “what stands there”`. */
function found(sandbox: Sandbox, args: readonly string[] = [], encoding: BufferEncoding = 'utf8'): string[] {
  const { report } = sandbox.check(args);
  return report.findings.map(({ path, line, column, rule, start, end }) => {
    const text = sandbox
      .bytes(path)
      .toString(encoding)
      .replace(/^\ufeff/u, '');
    return `${path}:${line}:${column} ${rule.replace('metadata/', '')} “${text.slice(start, end)}”`;
  });
}

interface Parsed {
  readonly path: string;
  readonly metadata: Readonly<
    Record<string, { readonly value: string; readonly from: string; readonly path?: string }>
  >;
}
const parsed = (sandbox: Sandbox, ...args: string[]): Parsed[] =>
  sandbox
    .run(['parse', ...args])
    .out.trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Parsed);

describe('copydesk and a metadata table', () => {
  it(
    'reads what the table says, above the header and below the sidecar',
    inSandbox((sandbox) => {
      sandbox.write({
        'copydesk.yaml': CONFIG,
        'metadata.csv': TABLE,
        'a.txt': `source: Evening Echo\nauthor: Bo Ek\n\n${BODY}`,
        'a.meta.yaml': 'date: 2026-02-11\nplace: Norrvik\n',
      });
      const { date, source, author } = parsed(sandbox)[0]!.metadata;
      assert.equal(date!.from, 'sidecar');
      assert.deepEqual([source!.value, source!.from, source!.path], ['Norrvik Courier', 'table', 'metadata.csv']);
      assert.equal(author!.from, 'header');
    }),
  );

  it(
    'reports what is wrong in the cells, and rows and files that do not meet',
    inSandbox((sandbox) => {
      sandbox.write({
        'copydesk.yaml': CONFIG,
        'metadata.csv': `${TABLE}gone.txt,2026-01-01,ANB\na,2026-01-01,ANB\na.txt,2026-01-02,ANB\n`,
        'a.txt': BODY,
        'b.txt': BODY,
        'c.txt': `date: 2026-02-11\nsource: ANB\n\n${BODY}`,
      });
      assert.deepEqual(found(sandbox), [
        'c.txt:1:1 file-without-row “”',
        'metadata.csv:3:7 invalid-date “11.2.2026”',
        'metadata.csv:4:1 table-row-without-file “gone.txt”',
        'metadata.csv:5:1 table-row-without-file “a”',
        'metadata.csv:6:1 duplicate-row “a.txt”',
      ]);
      // Who checks one file does not know of the others.
      assert.deepEqual(found(sandbox, ['a.txt']), ['metadata.csv:6:1 duplicate-row “a.txt”']);
    }),
  );

  const TYPED = 'Datei;Datum;Quelle\r\na.txt;2026-02-30;"Blatt ""für"" Köln"\r\n';
  const forms: readonly [string, Uint8Array, BufferEncoding][] = [
    ['Windows-1252', Buffer.from(TYPED, 'latin1'), 'latin1'],
    ['UTF-8 with its mark', Buffer.from(`\ufeff${TYPED}`, 'utf8'), 'utf8'],
    ['UTF-16 with tabs', Buffer.from(`\ufeff${TYPED.replaceAll(';', '\t')}`, 'utf16le'), 'utf16le'],
  ];
  for (const [name, bytes, encoding] of forms) {
    it(
      `reads tables as spreadsheets write them: ${name}`,
      inSandbox((sandbox) => {
        sandbox.write({ 'copydesk.yaml': CONFIG, 'metadata.csv': bytes, 'a.txt': BODY });
        assert.deepEqual(found(sandbox, [], encoding), ['metadata.csv:2:7 invalid-date “2026-02-30”']);
        assert.equal(parsed(sandbox)[0]!.metadata['source']!.value, 'Blatt "für" Köln');
      }),
    );
  }

  it(
    'says so where there is no such table, or none that can be read',
    inSandbox((sandbox) => {
      sandbox.write({ 'copydesk.yaml': CONFIG, 'a.txt': `date: 2026-02-11\nsource: ANB\n\n${BODY}` });
      const missing = sandbox.check();
      assert.equal(missing.code, 2);
      assert.match(missing.err, /metadata\.csv does not exist/u);
      sandbox.write({ 'metadata.csv': 'a\0b' });
      assert.match(sandbox.check().err, /metadata\.csv is a binary file; save the table as CSV/u);
      sandbox.write({ 'metadata.csv': 'name,date\na.txt,2026-02-11\n' });
      const { findings } = sandbox.check().report;
      assert.deepEqual(
        findings.filter(({ path }) => path === 'metadata.csv').map(({ rule }) => rule)[0],
        'metadata/malformed-table',
      );
    }),
  );

  it(
    'keeps what was read for the next call, but never says of a row what it said before',
    inSandbox((sandbox) => {
      const write = (table: string) => sandbox.write({ 'metadata.csv': table });
      sandbox.write({ 'copydesk.yaml': CONFIG, 'a.txt': BODY, 'b.txt': BODY });
      write(TABLE);
      const cached = () => found(sandbox, ['--cache']);
      assert.deepEqual(cached(), ['metadata.csv:3:7 invalid-date “11.2.2026”']);
      // Rows that are put in above move the place and nothing else.
      write(TABLE.replace('a.txt,', '\na.txt,').replace('Norrvik Courier', 'Norrvik Morning Courier'));
      assert.deepEqual(cached(), ['metadata.csv:4:7 invalid-date “11.2.2026”']);
      write(TABLE.replace('11.2.2026', '2026-02-11'));
      assert.deepEqual(cached(), []);
      sandbox.write({ 'copydesk.yaml': '' });
      assert.equal(cached().filter((line) => line.includes('missing-date')).length, 2);
    }),
  );

  it(
    'names keys in the corpus’s own words, in headers and in columns',
    inSandbox((sandbox) => {
      sandbox.write({
        'copydesk.yaml': `${CONFIG}  aliases: { source: [redazione, testata], date: giorno }\n`,
        'metadata.csv': 'file,giorno\na.txt,2026-02-11\n',
        'a.txt': `redazione: Il Molo\n\n${BODY}`,
      });
      const { date, source } = parsed(sandbox, '--threads', '0')[0]!.metadata;
      assert.deepEqual([date!.value, source!.value], ['2026-02-11', 'Il Molo']);
      assert.deepEqual(found(sandbox, ['--cache']), []);
      sandbox.write({ 'copydesk.yaml': CONFIG });
      assert.equal(
        found(sandbox, ['--cache']).some((line) => line.includes('missing-date')),
        true,
      );
    }),
  );
});

describe('copydesk and sidecar files', () => {
  it(
    'reports those without an article, unless they are ignored',
    inSandbox((sandbox) => {
      const meta = 'date: 2026-02-11\nsource: ANB\n';
      sandbox.write({
        'a.txt': BODY,
        'a.meta.yaml': meta,
        'b.meta.yaml': meta,
        'sub/c.meta.json': '{}',
        'sub/c.pdf': '',
      });
      assert.deepEqual(found(sandbox), ['b.meta.yaml:1:1 orphan-sidecar “”']);
      sandbox.write({ 'copydesk.yaml': 'ignore: b.meta.yaml' });
      assert.deepEqual(found(sandbox), []);
    }),
  );
});
