import assert from 'node:assert/strict';
import { CancellationTokenSource, type ResponseError } from 'vscode-jsonrpc/node';
import type { CallHierarchyItem } from 'vscode-languageserver-protocol';
import type { TestClient } from './client';
import { virtualSession } from './virtualFolder';

const REQUEST_CANCELLED = -32800;
const CONFIG = 'articles: "*.txt"\n';
const SAID =
  'Ada Lindqvist, mayor of Westerby, spoke. “The bridge will stand for a hundred years ”, said Ada Lindqvist.\n';
const POSITION = { line: 0, character: 60 };
const NAME = { line: 0, character: 4 };
const WHOLE = { start: { line: 0, character: 0 }, end: { line: 9, character: 0 } };

/** What an editor may ask, with what it asks. Those of the first list need all articles or many. */
const ABOUT_CORPUS = (uri: string): [string, object][] => {
  const textDocument = { uri };
  const item: Partial<CallHierarchyItem> = {
    uri,
    selectionRange: { start: { line: 0, character: 41 }, end: POSITION },
  };
  return [
    ['textDocument/definition', { textDocument, position: NAME }],
    ['textDocument/typeDefinition', { textDocument, position: POSITION }],
    ['textDocument/implementation', { textDocument, position: POSITION }],
    ['textDocument/references', { textDocument, position: POSITION, context: { includeDeclaration: true } }],
    ['textDocument/codeLens', { textDocument }],
    ['textDocument/prepareCallHierarchy', { textDocument, position: POSITION }],
    ['callHierarchy/incomingCalls', { item }],
    ['callHierarchy/outgoingCalls', { item }],
    ['textDocument/rename', { textDocument, position: NAME, newName: 'Ada Lindkvist' }],
    ['workspace/symbol', { query: 'lindqvist' }],
    ['workspace/diagnostic', { previousResultIds: [] }],
    ['copydesk/fixes', {}],
  ];
};
const ABOUT_ARTICLE = (uri: string): [string, object][] => {
  const textDocument = { uri };
  return [
    ['textDocument/diagnostic', { textDocument }],
    ['textDocument/hover', { textDocument, position: NAME }],
    ['textDocument/documentHighlight', { textDocument, position: NAME }],
    ['textDocument/documentSymbol', { textDocument }],
    ['textDocument/foldingRange', { textDocument }],
    ['textDocument/selectionRange', { textDocument, positions: [NAME] }],
    ['textDocument/documentLink', { textDocument }],
    ['textDocument/prepareRename', { textDocument, position: NAME }],
    ['textDocument/completion', { textDocument, position: NAME }],
    ['textDocument/inlayHint', { textDocument, range: WHOLE }],
    ['textDocument/semanticTokens/full', { textDocument }],
    ['textDocument/semanticTokens/range', { textDocument, range: WHOLE }],
    ['textDocument/codeAction', { textDocument, range: WHOLE, context: { diagnostics: [] } }],
    ['codeAction/resolve', { title: 'Fix' }],
  ];
};

/** Asks and cancels at once; resolves with what became of it. */
async function askAndCancel(client: TestClient, method: string, params: object): Promise<'answered' | 'cancelled'> {
  const source = new CancellationTokenSource();
  const asked = client.request(method, params, source.token);
  source.cancel();
  try {
    await asked;
    return 'answered';
  } catch (error) {
    assert.equal((error as ResponseError).code, REQUEST_CANCELLED, `${method}: ${String(error)}`);
    return 'cancelled';
  }
}

describe('protocol: cancellation', () => {
  it('ends every request that waits for the corpus, and the rest is answered or given up', () => {
    let release = (): void => undefined;
    const slow = new Promise<void>((resolve) => (release = resolve));
    return virtualSession(
      { 'copydesk.yaml': CONFIG, 'b.txt': SAID },
      (path) => (path === 'b.txt' ? slow : undefined),
      async (client, folder) => {
        const uri = folder.uriOf('a.txt');
        await client.open(uri, SAID);
        // Nothing that waits can be answered before the file is there, which is handed over at the end.
        await client.pull(uri);
        for (const [method, params] of ABOUT_CORPUS(uri)) {
          assert.equal(await askAndCancel(client, method, params), 'cancelled', method);
        }
        for (const [method, params] of ABOUT_ARTICLE(uri)) await askAndCancel(client, method, params);
        release();
        await client.settled();
        assert.ok((await client.rules(uri)).includes('quotation/space-inside'));
      },
    );
  });

  const many = Object.fromEntries(Array.from({ length: 60 }, (_, i) => [`${String(i)}.txt`, SAID]));
  for (const [method, params] of ABOUT_CORPUS('')
    .slice(-4)
    .filter(([name]) => name !== 'workspace/symbol')) {
    it(`ends ${method} before it has read all articles`, () => {
      const source = new CancellationTokenSource();
      let cancelsAt = Infinity;
      return virtualSession(
        { 'copydesk.yaml': CONFIG, ...many },
        (_, reads) => {
          if (reads === cancelsAt) source.cancel();
        },
        async (client, folder) => {
          const uri = folder.uriOf('0.txt');
          await client.open(uri, SAID);
          await client.settled();
          const before = folder.reads.length;
          cancelsAt = before + 3;
          const asked = client.request(method, { ...params, textDocument: { uri } }, source.token);
          await assert.rejects(asked, ({ code }: ResponseError) => code === REQUEST_CANCELLED);
          assert.ok((await client.rules(uri)).includes('quotation/space-inside'));
          const read = folder.reads.length - before;
          assert.ok(read >= 3 && read < 10, `${read} articles were read`);
          await client.drain('copydesk/fixing');
        },
      );
    });
  }
});
