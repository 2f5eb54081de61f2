import assert from 'node:assert/strict';
import {
  FileChangeType,
  type CodeAction,
  type Hover,
  type MarkupContent,
  type TextDocumentEdit,
} from 'vscode-languageserver-protocol';
import type { TestClient } from './client';
import { session, type Folder } from './folder';

const ROWS = `a.txt,11.2.2026,Norrvik Courier
b.txt,2026-02-12,Norrvik Courier
`;
const TABLE = `file,date,source\n${ROWS}`;
const CORPUS = `=== copydesk.yaml
metadata:
  table: metadata.csv
=== metadata.csv
${TABLE}=== a.txt
‸The ferry sails again.
=== b.txt
The pier is open.
`;
const CAPABILITIES = {
  workspace: { workspaceEdit: { documentChanges: true } },
  textDocument: { hover: { contentFormat: ['markdown' as const] } },
};

const run = (body: (client: TestClient, folder: Folder) => Promise<void>): Promise<void> =>
  session(CORPUS, { capabilities: CAPABILITIES }, body);

/** What is shown in a file, as `line:column rule`, as soon as it is that. */
async function shows(client: TestClient, uri: string, expected: readonly string[]): Promise<void> {
  for (;;) {
    const diagnostics = await client.pushed(uri);
    const found = diagnostics.map(
      ({ range: { start }, code }) => `${start.line + 1}:${start.character + 1} ${String(code)}`,
    );
    if (found.join() === expected.join()) return;
  }
}

async function write(client: TestClient, folder: Folder, path: string, text: string): Promise<void> {
  folder.write(path, text);
  const changes = [{ uri: folder.uriOf(path), type: FileChangeType.Changed }];
  await client.notify('workspace/didChangeWatchedFiles', { changes });
}

const INVALID = 'metadata/invalid-date';

describe('protocol: metadata tables', () => {
  it('say what is wrong in the cells of open articles, and go with the table while it changes', () =>
    run(async (client, folder) => {
      const table = folder.uriOf('metadata.csv');
      await client.open(folder.uriOf('a.txt'), folder.textOf('a.txt'));
      await shows(client, table, [`2:7 ${INVALID}`]);
      await write(client, folder, 'metadata.csv', `${TABLE}gone.txt,2026-02-13,ANB\n`);
      await shows(client, table, [`2:7 ${INVALID}`, '4:1 metadata/table-row-without-file']);
      await write(client, folder, 'metadata.csv', `file,date,source\nb.txt,2026-02-12,ANB\n${ROWS}`);
      await shows(client, table, [`3:7 ${INVALID}`, '4:1 metadata/duplicate-row']);
      await write(client, folder, 'metadata.csv', TABLE.replace('11.2.2026', '2026-02-11'));
      await shows(client, table, []);
      assert.deepEqual(await client.rules(folder.uriOf('a.txt')), []);
      await write(client, folder, 'metadata.csv', 'file,date,source\nb.txt,2026-02-12,Norrvik Courier\n');
      await client.settled();
      const rules = await client.rules(folder.uriOf('a.txt'));
      assert.deepEqual(rules.sort(), ['metadata/file-without-row', 'metadata/missing-date']);
    }));

  it('say what is wrong in the cells of articles that are not open, to who asks for all', () =>
    run(async (client, folder) => {
      const table = folder.uriOf('metadata.csv');
      const { items } = await client.request<{ items: { uri: string }[] }>('workspace/diagnostic', {
        previousResultIds: [],
      });
      assert.deepEqual(
        items.filter(({ uri }) => uri === table),
        [],
        'many articles have their rows in it',
      );
      await shows(client, table, [`2:7 ${INVALID}`]);
    }));

  it('are corrected cell by cell where they are open', () =>
    run(async (client, folder) => {
      const table = folder.uriOf('metadata.csv');
      await client.open(folder.uriOf('a.txt'), folder.textOf('a.txt'));
      await client.open(table, TABLE, 'csv');
      await shows(client, table, [`2:7 ${INVALID}`]);
      const at = { line: 1, character: 8 };
      const params = { textDocument: { uri: table }, range: { start: at, end: at }, context: { diagnostics: [] } };
      const actions = await client.request<CodeAction[]>('textDocument/codeAction', params);
      const action = actions.find(({ title }) => title === 'Write “2026-02-11”')!;
      const [change] = action.edit!.documentChanges as TextDocumentEdit[];
      assert.equal(change!.textDocument.uri, table);
      assert.deepEqual(change!.edits, [
        { range: { start: { line: 1, character: 6 }, end: { line: 1, character: 15 } }, newText: '2026-02-11' },
      ]);
      // What is typed counts before it is saved.
      await client.change(table, { text: TABLE.replace('11.2.2026', '2026-02-11') });
      await shows(client, table, []);
    }));

  it('are no articles, whosever they are', () =>
    run(async (client, folder) => {
      const uri = folder.uriOf('other.csv');
      await client.open(uri, '“The ferry,2026-02-11\n', 'csv');
      assert.deepEqual(await client.rules(uri), []);
      assert.equal(await client.request('copydesk/belongs', { uri }), false);
    }));

  it('are linked from the hover on an article', () =>
    run(async (client, folder) => {
      const uri = folder.uriOf('b.txt');
      await client.open(uri, folder.textOf('b.txt'));
      await client.settled();
      const position = { line: 0, character: 2 };
      const hover = await client.request<Hover>('textDocument/hover', { textDocument: { uri }, position });
      const { value } = hover.contents as MarkupContent;
      assert.ok(
        value.includes(`- date: 2026-02-12 (from [the metadata table](<${folder.uriOf('metadata.csv')}#L3>))`),
        value,
      );
    }));

  it('are not the only files that are told to stand alone: sidecars are too', () =>
    run(async (client, folder) => {
      const sidecar = folder.uriOf('c.meta.yaml');
      await write(client, folder, 'c.meta.yaml', 'date: 2026-02-13\n');
      await shows(client, sidecar, ['1:1 metadata/orphan-sidecar']);
      await write(client, folder, 'c.txt', 'The harbour is frozen.\n');
      await shows(client, sidecar, []);
    }));
});
