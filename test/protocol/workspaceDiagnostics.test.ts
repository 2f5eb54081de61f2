import assert from 'node:assert/strict';
import { CancellationTokenSource, ProgressType, type ResponseError } from 'vscode-jsonrpc/node';
import type * as lsp from 'vscode-languageserver-protocol';
import type { TestClient } from './client';
import * as corpus from './corpus';
import { session, type Folder } from './folder';

const CORPUS = corpus.CORPUS.replace(/=== requirements[^]*$/u, '');
const SPACE = 'quotation/space-inside';
const DOUBLE = 'text/double-punctuation';
const PARTIAL = new ProgressType<lsp.WorkspaceDiagnosticReportPartialResult>();

/** A report as `file: rules`, or `file: unchanged`. */
const shown = (folder: Folder, items: readonly lsp.WorkspaceDocumentDiagnosticReport[]): string[] =>
  items
    .map((report) => {
      const rules = report.kind === 'full' ? report.items.map(({ code }) => code).join() : 'unchanged';
      return `${report.uri.slice(folder.uri.length + 1)}: ${rules}`;
    })
    .sort();

const ask = (client: TestClient, previousResultIds: lsp.PreviousResultId[] = []) =>
  client.request<lsp.WorkspaceDiagnosticReport>('workspace/diagnostic', { previousResultIds });

const ids = ({ items }: lsp.WorkspaceDiagnosticReport): lsp.PreviousResultId[] =>
  items.map(({ uri, resultId }) => ({ uri, value: resultId! }));

/** Holds a request open while `body` runs; `next` gives what is reported next. */
async function held(
  client: TestClient,
  body: (next: () => Promise<lsp.WorkspaceDocumentDiagnosticReport[]>) => Promise<void>,
) {
  const source = new CancellationTokenSource();
  let taken = 0;
  const got: lsp.WorkspaceDocumentDiagnosticReport[][] = [];
  let wake: () => void = () => undefined;
  const listening = client.connection.onProgress(PARTIAL, 'partial', ({ items }) => {
    got.push(items);
    wake();
  });
  let answered = false;
  const params = { previousResultIds: [], partialResultToken: 'partial' };
  const answer = client.request('workspace/diagnostic', params, source.token).finally(() => (answered = true));
  const next = async () => {
    while (got.length <= taken) await new Promise<void>((resolve) => (wake = resolve));
    return got[taken++]!;
  };
  try {
    await body(next);
    assert.equal(answered, false, 'the request is still open');
  } finally {
    source.cancel();
    await assert.rejects(answer, ({ code }: ResponseError) => code === -32800);
    listening.dispose();
  }
  assert.equal(got.length, taken, 'everything was read');
}

describe('protocol: workspace diagnostics', () => {
  it('report articles that are not open, and once only', () =>
    session(CORPUS, {}, async (client, folder) => {
      const first = await ask(client);
      assert.deepEqual(shown(folder, first.items), [`bridge.txt: ${SPACE}`, `later.txt: ${DOUBLE}`]);
      assert.deepEqual(shown(folder, (await ask(client, ids(first))).items), [
        'bridge.txt: unchanged',
        'later.txt: unchanged',
      ]);
      const gone = [{ uri: folder.uriOf('gone.txt'), value: 'x' }];
      assert.ok(shown(folder, (await ask(client, gone)).items).includes('gone.txt: '));
    }));

  it('leave out what is open, and answer once more for what is closed', () =>
    session(CORPUS, {}, async (client, folder) => {
      const uri = folder.uriOf('bridge.txt');
      await client.open(uri, 'Nobody came..');
      assert.deepEqual(shown(folder, (await ask(client)).items), [`later.txt: ${DOUBLE}`]);
      await client.closeDocument(uri);
      assert.deepEqual(await client.rules(uri), [SPACE]);
      assert.deepEqual(shown(folder, (await ask(client)).items), [`bridge.txt: ${SPACE}`, `later.txt: ${DOUBLE}`]);
    }));

  it('stay open and tell what changes', () =>
    session(CORPUS, {}, (client, folder) =>
      held(client, async (next) => {
        assert.deepEqual(shown(folder, await next()), [`bridge.txt: ${SPACE}`, `later.txt: ${DOUBLE}`]);
        const change = async (path: string, text: string | null): Promise<void> => {
          if (text === null) folder.delete(path);
          else folder.write(path, text);
          const type = text === null ? 3 : 2;
          await client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: folder.uriOf(path), type }] });
        };
        await change('later.txt', 'Nobody came.');
        assert.deepEqual(shown(folder, await next()), ['later.txt: ']);
        await change('new.txt', 'Nobody came..');
        assert.deepEqual(shown(folder, await next()), [`new.txt: ${DOUBLE}`]);
        await change('new.txt', null);
        assert.deepEqual(shown(folder, await next()), ['new.txt: ']);
      }),
    ));

  it('name the sidecar for what is wrong in it', () =>
    session(`${CORPUS}=== later.meta.yaml\ndate: 2024-02-31\n`, {}, async (client, folder) => {
      const found = shown(folder, (await ask(client)).items);
      assert.ok(
        found.some((line) => line.startsWith('later.meta.yaml: metadata/')),
        found.join('\n'),
      );
    }));

  it('are taken back where the user does not want them', () =>
    session(CORPUS, {}, async (client, folder) => {
      const first = await ask(client);
      const settings = { copydesk: { diagnostics: { closedFiles: false } } };
      await client.notify('workspace/didChangeConfiguration', { settings });
      assert.deepEqual(shown(folder, (await ask(client, ids(first))).items), ['bridge.txt: ', 'later.txt: ']);
      assert.deepEqual((await ask(client)).items, []);
    }));
});
