import assert from 'node:assert/strict';
import type * as lsp from 'vscode-languageserver-protocol';
import { CORPUS } from './corpus';
import { session, type Folder } from './folder';
import type { TestClient } from './client';

const MARKDOWN = { textDocument: { hover: { contentFormat: ['markdown' as const] } } };

describe('protocol: requests', () => {
  const run = (body: (client: TestClient, folder: Folder) => Promise<void>, capabilities = {}) =>
    session(CORPUS, { capabilities: { ...MARKDOWN, ...capabilities } }, async (client, folder) => {
      for (const path of ['bridge.txt', 'later.txt']) await client.open(folder.uriOf(path), folder.textOf(path));
      await body(client, folder);
    });

  it('hovers over a quotation with its speaker, date and repeats', () =>
    run(async (client, folder) => {
      await client.at('textDocument/references', folder.uriOf('later.txt'), { line: 0, character: 0 });
      const hover = await client.at<lsp.Hover>(
        'textDocument/hover',
        folder.uriOf('later.txt'),
        folder.cursor('later.txt'),
      );
      const { kind, value } = hover.contents as lsp.MarkupContent;
      assert.equal(kind, 'markdown');
      assert.match(value, /\*\*Ada Lindqvist\*\*/);
      assert.match(value, /2 places; origin: \[bridge\.txt\]\(<file:.*bridge\.txt#L6>\)/);
      assert.deepEqual(hover.range!.start.line, 5);
    }));

  it('hovers in plain text for a client that has no Markdown', () =>
    session(CORPUS, {}, async (client, folder) => {
      await client.open(folder.uriOf('bridge.txt'), folder.textOf('bridge.txt'));
      const hover = await client.at<lsp.Hover>(
        'textDocument/hover',
        folder.uriOf('bridge.txt'),
        folder.cursor('bridge.txt'),
      );
      const { kind, value } = hover.contents as lsp.MarkupContent;
      assert.equal(kind, 'plaintext');
      assert.doesNotMatch(value, /\*\*/);
    }));

  it('goes from a repeated quotation to its origin in another file', () =>
    run(async (client, folder) => {
      const found = await client.at<lsp.Location>(
        'textDocument/definition',
        folder.uriOf('later.txt'),
        folder.cursor('later.txt'),
      );
      assert.equal(found.uri, folder.uriOf('bridge.txt'));
      assert.deepEqual(found.range.start, { line: 5, character: 0 });
    }));

  it('gives links to a client that knows them', () =>
    run(
      async (client, folder) => {
        const found = await client.at<lsp.LocationLink[]>(
          'textDocument/definition',
          folder.uriOf('bridge.txt'),
          folder.cursor('bridge.txt', 1),
        );
        assert.equal(found[0]!.targetUri, folder.uriOf('bridge.txt'));
        assert.deepEqual(found[0]!.originSelectionRange, {
          start: { line: 7, character: 0 },
          end: { line: 7, character: 9 },
        });
      },
      { textDocument: { definition: { linkSupport: true } } },
    ));

  it('finds references in files that are not open', () =>
    session(CORPUS, {}, async (client, folder) => {
      await client.open(folder.uriOf('bridge.txt'), folder.textOf('bridge.txt'));
      const find = (cursor: number, includeDeclaration: boolean) =>
        client.at<lsp.Location[]>(
          'textDocument/references',
          folder.uriOf('bridge.txt'),
          folder.cursor('bridge.txt', cursor),
          { context: { includeDeclaration } },
        );
      const places = (found: lsp.Location[]) =>
        found.map(({ uri, range }) => `${uri.slice(folder.uri.length + 1)}:${range.start.line}`);
      assert.deepEqual(places(await find(0, true)), ['bridge.txt:5', 'later.txt:5']);
      assert.deepEqual(places(await find(0, false)), ['later.txt:5']);
      assert.deepEqual(places(await find(1, true)), ['bridge.txt:5', 'bridge.txt:7', 'later.txt:5']);
    }));

  it('outlines, folds, highlights and selects', () =>
    run(async (client, folder) => {
      const uri = folder.uriOf('bridge.txt');
      const textDocument = { uri };
      const symbols = await client.request<lsp.DocumentSymbol[]>('textDocument/documentSymbol', { textDocument });
      const flat = (all: lsp.DocumentSymbol[]): string[] =>
        all.flatMap((one) => [one.name, ...flat(one.children ?? [])]);
      const names = flat(symbols);
      assert.ok(
        names.some((name) => name.startsWith('Ada Lindqvist: The bridge will')),
        names.join('|'),
      );
      const folds = await client.request<lsp.FoldingRange[]>('textDocument/foldingRange', { textDocument });
      assert.ok(folds.every(({ startLine, endLine }) => startLine < endLine));
      const marks = await client.at<lsp.DocumentHighlight[]>('textDocument/documentHighlight', uri, {
        line: 5,
        character: 0,
      });
      assert.deepEqual(
        marks.map(({ range }) => range.start.character),
        [0, 43],
      );
      const [chain] = await client.request<lsp.SelectionRange[]>('textDocument/selectionRange', {
        textDocument,
        positions: [folder.cursor('bridge.txt')],
      });
      assert.equal(chain!.range.end.character - chain!.range.start.character, 'for'.length);
    }));

  it('finds figures over the workspace', () =>
    run(async (client, folder) => {
      const found = await client.request<lsp.WorkspaceSymbol[]>('workspace/symbol', { query: 'lindq' });
      assert.deepEqual(
        found.map(({ name }) => name),
        ['Ada Lindqvist'],
      );
      assert.equal((found[0]!.location as lsp.Location).uri, folder.uriOf('bridge.txt'));
      assert.deepEqual(await client.request('workspace/symbol', { query: 'nobody' }), []);
    }));

  it('offers fixes, and all safe ones together', () =>
    run(async (client, folder) => {
      const uri = folder.uriOf('bridge.txt');
      const range = { start: { line: 7, character: 20 }, end: { line: 7, character: 40 } };
      const ask = (only?: string[]) =>
        client.request<lsp.CodeAction[]>('textDocument/codeAction', {
          textDocument: { uri },
          range,
          context: { diagnostics: [], only },
        });
      const [fix] = await ask(['quickfix']);
      assert.equal(fix!.kind, 'quickfix');
      assert.equal(fix!.isPreferred, true);
      assert.equal(fix!.diagnostics![0]!.code, 'quotation/space-inside');
      assert.deepEqual(fix!.edit!.changes![uri], [
        { range: { start: { line: 7, character: 31 }, end: { line: 7, character: 32 } }, newText: '' },
      ]);
      const all = await ask(['source.fixAll']);
      assert.deepEqual(
        all.map(({ kind }) => kind),
        ['source.fixAll.copydesk'],
      );
      assert.deepEqual(all[0]!.edit!.changes![uri], fix!.edit!.changes![uri]);
      assert.deepEqual(await ask(['refactor']), []);
    }));

  it('names the version that edits are for, where the client checks it', () =>
    run(
      async (client, folder) => {
        const uri = folder.uriOf('later.txt');
        const found = await client.request<lsp.CodeAction[]>('textDocument/codeAction', {
          textDocument: { uri },
          range: { start: { line: 7, character: 0 }, end: { line: 7, character: 18 } },
          context: { diagnostics: [] },
        });
        assert.ok(found.length > 0);
        for (const { edit } of found) {
          const [change] = edit!.documentChanges as lsp.TextDocumentEdit[];
          assert.equal(change!.textDocument.version, 2);
        }
      },
      { workspace: { workspaceEdit: { documentChanges: true } } },
    ));
});
