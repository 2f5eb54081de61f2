import assert from 'node:assert/strict';
import type * as lsp from 'vscode-languageserver-protocol';
import { CORPUS } from './corpus';
import { session } from './folder';

const WHOLE = { start: { line: 0, character: 0 }, end: { line: 100, character: 0 } };
const LATER = 'first said 2024-03-01, repeated 1×';

describe('protocol: code lenses, inlay hints, call hierarchy', () => {
  it('tells above a quotation when it was first said, and where', () =>
    session(CORPUS, { initializationOptions: { commands: { showPlaces: 'show.places' } } }, async (client, folder) => {
      const uri = folder.uriOf('later.txt');
      await client.open(uri, folder.textOf('later.txt'));
      const lenses = await client.request<lsp.CodeLens[]>('textDocument/codeLens', { textDocument: { uri } });
      assert.deepEqual(
        lenses.map(({ command, range }) => [command!.title, command!.command, range.start]),
        [[LATER, 'show.places', { line: 5, character: 24 }]],
      );
      const [of, position, places] = lenses[0]!.command!.arguments as [string, lsp.Position, lsp.Location[]];
      assert.deepEqual([of, position], [uri, lenses[0]!.range.start]);
      assert.deepEqual(
        places.map((place) => place.uri),
        [folder.uriOf('bridge.txt'), uri],
      );
    }));

  it('tells the same in words alone to a client without such a command', () =>
    session(CORPUS, {}, async (client, folder) => {
      const uri = folder.uriOf('later.txt');
      await client.open(uri, folder.textOf('later.txt'));
      const lenses = await client.request<lsp.CodeLens[]>('textDocument/codeLens', { textDocument: { uri } });
      assert.deepEqual(
        lenses.map(({ command }) => command),
        [{ title: LATER, command: '' }],
      );
    }));

  const HINTS = `${CORPUS}=== hints.txt
date: 2024-05-02
source: Evening Echo

Ada Lindqvist opened the bridge yesterday.

“It is built of oak,” she said.`;

  it('hints at speakers and dates until it is told not to, and says so', () =>
    session(
      HINTS,
      {
        initializationOptions: { settings: { inlayHints: { speakers: true, dates: true } } },
        capabilities: { workspace: { inlayHint: { refreshSupport: true } } },
        answers: { 'workspace/inlayHint/refresh': () => null },
      },
      async (client, folder) => {
        const uri = folder.uriOf('hints.txt');
        await client.open(uri, folder.textOf('hints.txt'));
        const labels = async () => {
          const params = { textDocument: { uri }, range: WHOLE };
          const hints = await client.request<lsp.InlayHint[]>('textDocument/inlayHint', params);
          return hints.map(({ label }) => label);
        };
        assert.deepEqual(await labels(), ['= 2024-05-01', '— Ada Lindqvist']);
        const settings = { copydesk: { inlayHints: { dates: false } } };
        await client.notify('workspace/didChangeConfiguration', { settings });
        assert.deepEqual(await labels(), ['— Ada Lindqvist']);
      },
    ));

  it('shows who quotes a quotation, and whom it quotes', () =>
    session(CORPUS, {}, async (client, folder) => {
      const uri = folder.uriOf('bridge.txt');
      await client.open(uri, folder.textOf('bridge.txt'));
      const prepare = (position: lsp.Position) =>
        client.at<lsp.CallHierarchyItem[] | null>('textDocument/prepareCallHierarchy', uri, position);
      assert.equal(await prepare({ line: 3, character: 0 }), null);
      const [item] = (await prepare(folder.cursor('bridge.txt')))!;
      assert.match(item!.name, /^The bridge will stand/u);
      const incoming = await client.request<lsp.CallHierarchyIncomingCall[]>('callHierarchy/incomingCalls', { item });
      assert.deepEqual(
        incoming.map(({ from, fromRanges }) => [from.uri, from.detail, fromRanges.length]),
        [[folder.uriOf('later.txt'), 'Ada Lindqvist · 2024-05-02', 1]],
      );
      assert.deepEqual(await client.request('callHierarchy/outgoingCalls', { item }), []);
      const outgoing = await client.request<lsp.CallHierarchyOutgoingCall[]>('callHierarchy/outgoingCalls', {
        item: incoming[0]!.from,
      });
      assert.deepEqual(
        outgoing.map(({ to, fromRanges }) => [to.uri, fromRanges]),
        [[uri, [incoming[0]!.from.selectionRange]]],
      );
      const gone = { ...item, uri: folder.uriOf('gone.txt') };
      assert.deepEqual(await client.request('callHierarchy/incomingCalls', { item: gone }), []);
    }));

  it('links addresses of the header and tells what words are', () =>
    session(CORPUS, {}, async (client, folder) => {
      const uri = folder.uriOf('new.txt');
      await client.open(uri, 'url: https://harbour.example/1\ndate: 2024-05-02\n\n“It stands,” said Ada Lindqvist.\n');
      const textDocument = { uri };
      assert.deepEqual(await client.request('textDocument/documentLink', { textDocument }), [
        {
          range: { start: { line: 0, character: 5 }, end: { line: 0, character: 30 } },
          target: 'https://harbour.example/1',
        },
      ]);
      const { tokenTypes, tokenModifiers } = client.initialized.capabilities.semanticTokensProvider!.legend;
      const { data } = await client.request<lsp.SemanticTokens>('textDocument/semanticTokens/full', { textDocument });
      const shown: string[] = [];
      for (let i = 0; i < data.length; i += 5) {
        const [line, character, length, type, bits] = data.slice(i, i + 5) as [number, number, number, number, number];
        const modifiers = tokenModifiers.filter((_, bit) => bits & (1 << bit));
        shown.push([line, character, length, tokenTypes[type], ...modifiers].join(' '));
      }
      assert.deepEqual(shown, ['3 0 1 quotation', '0 11 1 quotation', '0 2 4 cue', '0 5 13 figure speaker']);
      const params = { textDocument, range: { start: { line: 3, character: 13 }, end: { line: 3, character: 17 } } };
      const part = await client.request<lsp.SemanticTokens>('textDocument/semanticTokens/range', params);
      assert.deepEqual(part.data, [3, 13, 4, 1, 0]);
    }));
});
