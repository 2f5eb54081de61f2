import assert from 'node:assert/strict';
import { CancellationTokenSource } from 'vscode-jsonrpc';
import type * as lsp from 'vscode-languageserver-protocol';
import { LineIndex } from '../../server/src/text/lines';
import type { TestClient } from './client';
import { QUIET } from './corpus';
import { session, type Folder } from './folder';

const SPACED = 'date: 2024-03-01\nsource: Harbour Post\n\n“The bridge ” is closed, said Ada Lindqvist..\n';
const CORPUS = `${QUIET.trimStart()}=== bridge.txt
${SPACED}=== later.txt
${SPACED}=== clean.txt
Nothing is wrong here.
`;

const CAPABILITIES: lsp.ClientCapabilities = {
  workspace: {
    workspaceEdit: { documentChanges: true, resourceOperations: ['create'], changeAnnotationSupport: {} },
  },
  textDocument: { codeAction: { resolveSupport: { properties: ['edit'] } } },
};

interface Fixes {
  readonly edit: lsp.WorkspaceEdit;
  readonly fixed: number;
  readonly left: number;
  readonly articles: number;
  readonly unread: number;
  readonly review: boolean;
}

/** What is offered at a position of an open document. */
async function offered(client: TestClient, uri: string, line: number, character = 0): Promise<lsp.CodeAction[]> {
  const at = { line, character };
  return client.request('textDocument/codeAction', {
    textDocument: { uri },
    range: { start: at, end: at },
    context: { diagnostics: [] },
  });
}

/** What a file says after an edit of the workspace; the edits of other files are passed over. */
function after(text: string, uri: string, edit: lsp.WorkspaceEdit): string {
  const changes = (edit.documentChanges ?? []) as lsp.TextDocumentEdit[];
  const edits = changes.filter(({ textDocument }) => textDocument?.uri === uri).flatMap((change) => change.edits);
  const lines = LineIndex.of(text);
  return (edits as lsp.TextEdit[]).reduceRight((written, { range, newText }) => {
    return written.slice(0, lines.offsetAt(range.start)) + newText + written.slice(lines.offsetAt(range.end));
  }, text);
}

const run = (
  source: string,
  body: (client: TestClient, folder: Folder) => Promise<void>,
  initializationOptions: unknown = {},
) => session(source, { capabilities: CAPABILITIES, initializationOptions }, body);

/** Opens bridge.txt and gives the action with a title that is offered on the space in its quotation. */
async function taken(client: TestClient, folder: Folder, title: string): Promise<lsp.CodeAction> {
  const uri = folder.uriOf('bridge.txt');
  await client.open(uri, folder.textOf('bridge.txt'));
  await client.settled();
  const action = (await offered(client, uri, 3, 11)).find((one) => one.title === title);
  assert.ok(action, `“${title}” is offered`);
  return action.data ? client.request('codeAction/resolve', action) : action;
}

describe('protocol: actions on rules', () => {
  it('fix all of a rule in the corpus, in articles that are open and in others', () =>
    run(CORPUS, async (client, folder) => {
      const { kind, edit } = await taken(client, folder, 'Fix all of quotation/space-inside in the corpus…');
      assert.equal(kind, 'refactor.rewrite');
      for (const path of ['bridge.txt', 'later.txt']) {
        assert.equal(after(SPACED, folder.uriOf(path), edit!), SPACED.replace('bridge ”', 'bridge”'));
      }
      assert.equal(edit!.documentChanges!.length, 2);
      assert.equal(edit!.changeAnnotations!['fixes']!.needsConfirmation, false);
    }));

  it('run the client’s commands where it has some', () =>
    run(
      CORPUS,
      async (client, folder) => {
        const uri = folder.uriOf('bridge.txt');
        await client.open(uri, SPACED);
        await client.settled();
        const commands = (await offered(client, uri, 3, 11)).flatMap(({ command }) => command ?? []);
        assert.deepEqual(
          commands.map(({ command, arguments: given }) => [command, ...given!]),
          [
            ['fix', 'quotation/space-inside', uri],
            ['severity', 'quotation/space-inside', uri, 'off'],
            ['severity', 'quotation/space-inside', uri],
            ['explain', 'quotation/space-inside'],
          ],
        );
      },
      { commands: { fixCorpus: 'fix', setSeverity: 'severity', explainRule: 'explain' } },
    ));

  it('turn it off in copydesk.yaml', () =>
    run(CORPUS, async (client, folder) => {
      const { edit } = await taken(client, folder, 'Turn quotation/space-inside off in copydesk.yaml');
      const text = folder.textOf('copydesk.yaml');
      assert.equal(after(text, folder.uriOf('copydesk.yaml'), edit!), `${text}\n  quotation/space-inside: off`);
      const params = { rule: 'quotation/space-inside', level: 'wrong', uri: folder.uriOf('bridge.txt') };
      await assert.rejects(client.request('copydesk/setSeverity', params), /says this already, or has a mistake/u);
    }));

  it('ignore it in the article: in the header, or in a sidecar that is made', () =>
    run(CORPUS, async (client, folder) => {
      const title = 'Ignore quotation/space-inside in this article';
      const uri = folder.uriOf('bridge.txt');
      const { edit } = await taken(client, folder, title);
      const ignoring = after(SPACED, uri, edit!);
      assert.equal(ignoring, SPACED.replace('Post', 'Post\ncopydesk-ignore: quotation/space-inside'));
      await client.change(uri, { text: ignoring });
      assert.deepEqual(await client.rules(uri), ['text/double-punctuation']);
      const second = (await offered(client, uri, 4, 44)).find((one) => one.title.startsWith('Ignore'))!;
      const both = await client.request<lsp.CodeAction>('codeAction/resolve', second);
      assert.match(
        after(ignoring, uri, both.edit!),
        /^copydesk-ignore: quotation\/space-inside, text\/double-punctuation$/mu,
      );

      await client.change(uri, { text: '“The bridge ” is closed, said Ada Lindqvist.\n' });
      const action = (await offered(client, uri, 0, 11)).find((one) => one.title === title)!;
      const made = await client.request<lsp.CodeAction>('codeAction/resolve', action);
      const sidecar = folder.uriOf('bridge.meta.yaml');
      assert.equal(after('', sidecar, made.edit!), 'copydesk-ignore: quotation/space-inside\n');
      assert.equal((made.edit!.documentChanges![0] as lsp.CreateFile).kind, 'create');
    }));
});

describe('protocol: fixes over a corpus', () => {
  const fixes = (client: TestClient, params: object = {}) => client.request<Fixes>('copydesk/fixes', params);

  it('are all that is safe where no rule is named, and are counted', () =>
    run(CORPUS, async (client, folder) => {
      await client.settled();
      const { edit, ...counts } = await fixes(client);
      assert.deepEqual(counts, { fixed: 4, left: 0, articles: 2, unread: 0, review: false });
      const fixed = SPACED.replace('bridge ”', 'bridge”').replace('..', '.');
      assert.equal(after(SPACED, folder.uriOf('later.txt'), edit), fixed);
      await client.drain('copydesk/fixing');
    }));

  it('take open texts as they are, and tell of articles that can’t be read', () =>
    run(CORPUS, async (client, folder) => {
      await client.open(folder.uriOf('bridge.txt'), 'Nothing is wrong any more.\n');
      await client.settled();
      folder.delete('later.txt');
      const { edit, ...counts } = await fixes(client, { rule: 'quotation/space-inside' });
      assert.deepEqual(counts, { fixed: 0, left: 0, articles: 0, unread: 1, review: false });
      assert.deepEqual(edit.documentChanges, []);
      await client.drain('copydesk/fixing');
      await client.drain('window/logMessage');
    }));

  it('are to be looked at where they are not safe, in sidecars too', () => {
    const sidecar = 'date: 11.02.2026\nsource: Harbour Post\n';
    return run(
      `=== copydesk.yaml\n=== a.txt\nThe ferry sails.\n=== a.meta.yaml\n${sidecar}`,
      async (client, folder) => {
        await client.settled();
        const { edit, ...counts } = await fixes(client, { rule: 'metadata/invalid-date' });
        assert.deepEqual(counts, { fixed: 1, left: 0, articles: 1, unread: 0, review: true });
        assert.equal(edit.changeAnnotations!['fixes']!.needsConfirmation, true);
        assert.equal(after(sidecar, folder.uriOf('a.meta.yaml'), edit), sidecar.replace('11.02.2026', '2026-02-11'));
        await client.drain('copydesk/fixing');
      },
    );
  });

  it('end when the request is cancelled', () => {
    const many = Array.from({ length: 300 }, (_, i) => `=== many/${i}.txt\n${SPACED.repeat(5)}`).join('');
    return run(`${QUIET.trimStart()}${many}`, async (client) => {
      await client.settled();
      const source = new CancellationTokenSource();
      const asked = client.request<Fixes>('copydesk/fixes', {}, source.token);
      await client.next('copydesk/fixing');
      source.cancel();
      await assert.rejects(asked, /cancel/iu);
      await client.drain('copydesk/fixing');
    });
  });
});

describe('protocol: fixes beside articles', () => {
  it('are offered in a sidecar, as it is written', () =>
    run(
      '=== copydesk.yaml\n=== a.txt\nThe ferry sails.\n=== a.meta.yaml\nsource: Harbour Post\n',
      async (client, folder) => {
        const uri = folder.uriOf('a.meta.yaml');
        const text = 'source: Harbour Post\ndate: 03/04/2022\n';
        await client.open(uri, text, 'yaml');
        await client.settled();
        assert.deepEqual(await client.rules(uri), ['metadata/invalid-date']);
        const titles = (await offered(client, uri, 1, 8)).map(({ title }) => title);
        assert.deepEqual(titles.slice(0, 2), [
          'Write “2022-04-03” (the day stands first)',
          'Write “2022-03-04” (the month stands first)',
        ]);
        const ignore = (await offered(client, uri, 1, 8)).find(({ title }) => title.startsWith('Ignore'))!;
        const { edit } = await client.request<lsp.CodeAction>('codeAction/resolve', ignore);
        assert.equal(after(text, uri, edit!), `${text.trimEnd()}\ncopydesk-ignore: metadata/invalid-date\n`);
        await client.drain('textDocument/publishDiagnostics');
      },
    ));

  it('mend a misspelt key of copydesk.yaml', () =>
    run('=== copydesk.yaml\npresett: strict\n', async (client, folder) => {
      const uri = folder.uriOf('copydesk.yaml');
      await client.open(uri, 'presett: strict\n', 'yaml');
      await client.settled();
      const [fix, ...others] = await offered(client, uri, 0, 3);
      assert.deepEqual(others, []);
      assert.equal(fix!.title, 'Change it to “preset”');
      assert.equal(after('presett: strict\n', uri, fix!.edit!), 'preset: strict\n');
      await client.drain('textDocument/publishDiagnostics');
    }));
});
