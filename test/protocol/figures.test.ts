import assert from 'node:assert/strict';
import type * as lsp from 'vscode-languageserver-protocol';
import type { TestClient } from './client';
import { CORPUS, QUIET } from './corpus';
import { session, type Folder } from './folder';

const REGISTRY = '- name: Ada Lindqvist\n  aliases: [Dodo]\n';

/** File and line that the second mention of bridge.txt is defined at. */
async function defined(client: TestClient, folder: Folder): Promise<string> {
  const uri = folder.uriOf('bridge.txt');
  const found = await client.at<lsp.Location>('textDocument/definition', uri, folder.cursor('bridge.txt', 1));
  return `${found.uri.slice(folder.uri.length + 1)}:${found.range.start.line + 1}:${found.range.start.character + 1}`;
}

describe('protocol: registry of figures', () => {
  it('is read, read again when it changes, and stays in force while its YAML is broken', () =>
    session(CORPUS, {}, async (client, folder) => {
      await client.open(folder.uriOf('bridge.txt'), folder.textOf('bridge.txt'));
      assert.equal(await defined(client, folder), 'bridge.txt:6:51');
      const uri = folder.uriOf('figures.yaml');
      const write = async (text: string, type: number): Promise<void> => {
        folder.write('figures.yaml', text);
        await client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri, type }] });
      };
      await write(REGISTRY, 1);
      assert.equal(await defined(client, folder), 'figures.yaml:1:9');
      await write(`\n${REGISTRY}`, 2);
      assert.equal(await defined(client, folder), 'figures.yaml:2:9');
      await write(`- [\n${REGISTRY}`, 2);
      assert.match(await defined(client, folder), /^figures\.yaml:/u);
      const [problem] = await client.pushed(uri);
      assert.match(String(problem!.message), /^This is not valid YAML, so no figure was read: /u);
      await write('', 2);
      assert.equal(await defined(client, folder), 'bridge.txt:6:51');
      assert.deepEqual(await client.pushed(uri), []);
    }));

  it('has another for sources, which is read in the same way', () =>
    session(CORPUS, {}, async (client, folder) => {
      const uri = folder.uriOf('sources.yaml');
      const write = async (text: string): Promise<void> => {
        folder.write('sources.yaml', text);
        await client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri, type: 2 }] });
      };
      folder.write('cited.txt', 'A short report about the harbour.\n\nThe bridge is closed, sources told Reuters.\n');
      const cited = folder.uriOf('cited.txt');
      await client.open(cited, 'A short report about the harbour.\n\nThe bridge is closed, sources told Reuters.\n');
      const find = () => client.at<lsp.Location | null>('textDocument/definition', cited, { line: 2, character: 38 });
      assert.equal(await find(), null);
      await write('- name: Reuters\n');
      assert.equal((await find())!.uri, uri);
      await client.open(uri, '- name: Reuters\n');
      const places = await client.at<lsp.Location[]>('textDocument/references', uri, { line: 0, character: 9 });
      assert.deepEqual(
        places.map((place) => place.uri),
        [cited],
      );
      assert.equal(await client.at('textDocument/references', uri, { line: 0, character: 2 }), null);
      await client.closeDocument(uri);
      await write('- name: Reuters\n  uri: x\n');
      const [problem] = await client.pushed(uri);
      assert.match(String(problem!.message), /^Unknown key “uri” of a source; did you mean “url”/u);
    }));

  it('lets findings be told anew when a source is written down', () => {
    const text = 'date: 2026-02-11\nsource: Westerby Ecco\n\nThe ferry sails again.\n';
    const corpus = `${QUIET.trimStart()}  metadata/unknown-source: warning\n=== new.txt\n${text}`;
    return session(corpus, {}, async (client, folder) => {
      await client.open(folder.uriOf('new.txt'), text);
      assert.deepEqual(await client.rules(folder.uriOf('new.txt')), []);
      folder.write('sources.yaml', '- name: Westerby Echo\n');
      const changes = [{ uri: folder.uriOf('sources.yaml'), type: 1 }];
      await client.notify('workspace/didChangeWatchedFiles', { changes });
      await client.settled();
      assert.deepEqual(await client.rules(folder.uriOf('new.txt')), ['metadata/unknown-source']);
    });
  });

  it('leads to Wikidata, and from a name to its mentions', () =>
    session(`${CORPUS}=== figures.yaml\n- name: Ada Lindqvist\n  wikidata: Q42\n`, {}, async (client, folder) => {
      const uri = folder.uriOf('figures.yaml');
      await client.open(uri, folder.textOf('figures.yaml'), 'yaml');
      const links = await client.request<lsp.DocumentLink[]>('textDocument/documentLink', { textDocument: { uri } });
      assert.deepEqual(links, [
        {
          range: { start: { line: 1, character: 12 }, end: { line: 1, character: 15 } },
          target: 'https://www.wikidata.org/wiki/Q42',
        },
      ]);
      const places = await client.at<lsp.Location[]>('textDocument/references', uri, { line: 0, character: 9 });
      assert.equal(places.length, 3);
      const other = folder.uriOf('notes.yaml');
      await client.open(other, 'wikidata: Q42', 'yaml');
      assert.equal(await client.request('textDocument/documentLink', { textDocument: { uri: other } }), null);
    }));

  const EDITS = { workspace: { workspaceEdit: { documentChanges: true, resourceOperations: ['create'] as const } } };
  const offered = async (client: TestClient, folder: Folder): Promise<lsp.CodeAction[]> => {
    const uri = folder.uriOf('bridge.txt');
    await client.open(uri, folder.textOf('bridge.txt'));
    await client.settled();
    const at = folder.cursor('bridge.txt', 1);
    const found = await client.request<lsp.CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri },
      range: { start: at, end: at },
      context: { diagnostics: [], only: ['quickfix'] },
    });
    return found.filter(({ title }) => title.startsWith('Add'));
  };

  it('is made by a quick fix where there is none', () =>
    session(CORPUS, { capabilities: EDITS as unknown as lsp.ClientCapabilities }, async (client, folder) => {
      const [add, ...more] = await offered(client, folder);
      assert.equal(add!.title, 'Add Ada Lindqvist to figures.yaml');
      assert.deepEqual(more, []);
      const uri = folder.uriOf('figures.yaml');
      const start = { line: 0, character: 0 };
      assert.deepEqual(add!.edit!.documentChanges, [
        { kind: 'create', uri, options: { ignoreIfExists: true } },
        {
          textDocument: { uri, version: null },
          edits: [{ range: { start, end: start }, newText: '- name: Ada Lindqvist\n' }],
        },
      ]);
    }));

  it('of sources is made in the same way', () =>
    session(CORPUS, { capabilities: EDITS as unknown as lsp.ClientCapabilities }, async (client, folder) => {
      const uri = folder.uriOf('bridge.txt');
      await client.open(uri, folder.textOf('bridge.txt'));
      await client.settled();
      const at = { line: 1, character: 10 };
      const found = await client.request<lsp.CodeAction[]>('textDocument/codeAction', {
        textDocument: { uri },
        range: { start: at, end: at },
        context: { diagnostics: [], only: ['quickfix'] },
      });
      const add = found.find(({ title }) => title === 'Add Harbour Post to sources.yaml');
      const [create, change] = add!.edit!.documentChanges as [lsp.CreateFile, lsp.TextDocumentEdit];
      assert.deepEqual([create.kind, create.uri], ['create', folder.uriOf('sources.yaml')]);
      assert.equal((change.edits[0] as lsp.TextEdit).newText, '- name: Harbour Post\n');
    }));

  it('is not made for a client that can’t, but added to where it is there', () =>
    session(CORPUS, {}, async (client, folder) => {
      assert.deepEqual(await offered(client, folder), []);
      folder.write('figures.yaml', '- name: Bo Ekdahl\n');
      const uri = folder.uriOf('figures.yaml');
      await client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri, type: 1 }] });
      await client.closeDocument(folder.uriOf('bridge.txt'));
      const [add] = await offered(client, folder);
      const end = { line: 1, character: 0 };
      assert.deepEqual(add!.edit!.changes, {
        [uri]: [{ range: { start: end, end }, newText: '- name: Ada Lindqvist\n' }],
      });
    }));

  it('is changed when the quick fix is taken, for a client that asks then', () => {
    const codeAction = { resolveSupport: { properties: ['edit'] } };
    const capabilities = { ...EDITS, textDocument: { codeAction } } as unknown as lsp.ClientCapabilities;
    return session(`${CORPUS}=== figures.yaml\n- name: Bo Ekdahl\n`, { capabilities }, async (client, folder) => {
      const [add] = await offered(client, folder);
      assert.equal(add!.edit, undefined);
      const { edit } = await client.request<lsp.CodeAction>('codeAction/resolve', add);
      const [change] = edit!.documentChanges as lsp.TextDocumentEdit[];
      assert.deepEqual(
        (change!.edits as lsp.TextEdit[]).map(({ newText }) => newText),
        ['- name: Ada Lindqvist\n'],
      );
      folder.write('figures.yaml', '- [');
      await client.notify('workspace/didChangeWatchedFiles', {
        changes: [{ uri: folder.uriOf('figures.yaml'), type: 2 }],
      });
      await client.settled();
      await client.pushed(folder.uriOf('figures.yaml'));
      await assert.rejects(client.request('codeAction/resolve', add), /broken, or says this already/u);
    });
  });
});
