import assert from 'node:assert/strict';
import { CancellationTokenSource, ErrorCodes, type ResponseError } from 'vscode-jsonrpc/node';
import type * as lsp from 'vscode-languageserver-protocol';
import { TestClient } from './client';
import { CORPUS } from './corpus';
import { session } from './folder';

const REQUEST_CANCELLED = -32800;

describe('protocol: life cycle', () => {
  for (const program of [
    ['server.js', '--stdio'],
    ['cli.js', 'lsp', '--stdio'],
  ]) {
    it(`${program.join(' ')} starts, answers and ends`, () =>
      session(CORPUS, { program }, async (client, folder) => {
        const { capabilities, serverInfo } = client.initialized;
        assert.equal(serverInfo!.name, 'copydesk');
        assert.equal((capabilities.textDocumentSync as lsp.TextDocumentSyncOptions).change, 2);
        assert.ok(capabilities.diagnosticProvider);
        await client.open(folder.uriOf('bridge.txt'), folder.textOf('bridge.txt'));
        assert.deepEqual(await client.rules(folder.uriOf('bridge.txt')), ['quotation/space-inside']);
      }));
  }

  for (const transport of ['socket', 'pipe'] as const) {
    it(`comes to a ${transport}, answers and ends`, () =>
      session(CORPUS, { program: ['server.js'], transport }, async (client, folder) => {
        await client.open(folder.uriOf('bridge.txt'), folder.textOf('bridge.txt'));
        assert.deepEqual(await client.rules(folder.uriOf('bridge.txt')), ['quotation/space-inside']);
      }));
  }

  it('ends when its input closes', async () => {
    const client = await TestClient.start();
    assert.equal(await client.hangUp(), 1);
  });

  it('gives up a cancelled request', () =>
    session(CORPUS, {}, async (client, folder) => {
      const source = new CancellationTokenSource();
      const params = { textDocument: { uri: folder.uriOf('bridge.txt') }, position: { line: 0, character: 0 } };
      const answer = client.request('textDocument/references', params, source.token);
      source.cancel();
      await assert.rejects(answer, ({ code }: ResponseError) => code === REQUEST_CANCELLED);
    }));

  it('answers a malformed request with an error and goes on', () =>
    session(CORPUS, {}, async (client, folder) => {
      const uri = folder.uriOf('bridge.txt');
      await client.open(uri, folder.textOf('bridge.txt'));
      const fails = (method: string, params: unknown, expected: number) =>
        assert.rejects(client.request(method, params), ({ code }: ResponseError) => code === expected);
      await fails('textDocument/hover', {}, ErrorCodes.InvalidParams);
      await fails('textDocument/hover', { textDocument: { uri } }, ErrorCodes.InvalidParams);
      await fails('textDocument/hover', { textDocument: { uri }, position: { line: 'a' } }, ErrorCodes.InvalidParams);
      await fails('textDocument/hover', [1, 2], ErrorCodes.InvalidParams);
      await fails('textDocument/codeAction', { textDocument: { uri } }, ErrorCodes.InvalidParams);
      await fails('textDocument/nonsense', {}, ErrorCodes.MethodNotFound);
      assert.equal(await client.at('textDocument/hover', uri, { line: 9999, character: 9999 }), null);
      assert.deepEqual(await client.rules(uri), ['quotation/space-inside']);
    }));

  it('says nothing of a document that it does not know', () =>
    session(CORPUS, {}, async (client, folder) => {
      const uri = folder.uriOf('unknown.txt');
      const position = { line: 0, character: 0 };
      await client.change(uri, { text: 'changed before it was opened' });
      await client.closeDocument(uri);
      assert.deepEqual(await client.rules(uri), []);
      for (const method of ['hover', 'definition', 'references', 'documentHighlight']) {
        assert.equal(await client.at(`textDocument/${method}`, uri, position), null);
      }
      for (const method of ['documentSymbol', 'foldingRange']) {
        assert.equal(await client.request(`textDocument/${method}`, { textDocument: { uri } }), null);
      }
    }));

  it('tells how far it is', () =>
    session(CORPUS, {}, async (client) => {
      await client.settled();
      assert.deepEqual(await client.request('copydesk/status', {}), { indexing: false, articles: 3 });
    }));
});
