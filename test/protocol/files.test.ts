import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type * as lsp from 'vscode-languageserver-protocol';
import { CORPUS, QUIET } from './corpus';
import { Folder, session } from './folder';
import { TestClient } from './client';
import { virtualSession } from './virtualFolder';

const CREATED = 1;
const CHANGED = 2;
const DELETED = 3;

const SAID =
  'Ada Lindqvist, mayor of Westerby, spoke. “The bridge will stand for a hundred years,” said Ada Lindqvist.\n';

const NEW_NAME = { newName: 'Ada Lindkvist' };

/** Files in which the quotation of `SAID` stands. */
async function referencesOf(client: TestClient, uri: string): Promise<string[]> {
  const context = { includeDeclaration: true };
  const found = await client.at<lsp.Location[]>(
    'textDocument/references',
    uri,
    { line: 0, character: 60 },
    { context },
  );
  return found.map((place) => place.uri);
}

/** Files in which the first quotation of bridge.txt stands, by the server's answer. */
async function repeatsOf(client: TestClient, folder: Folder): Promise<string[]> {
  const uri = folder.uriOf('bridge.txt');
  const context = { includeDeclaration: true };
  const found = await client.at<lsp.Location[]>('textDocument/references', uri, folder.cursor('bridge.txt'), {
    context,
  });
  return found.map((place) => place.uri.slice(folder.uri.length + 1)).sort();
}

async function watched(client: TestClient, folder: Folder, path: string, type: number): Promise<void> {
  await client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: folder.uriOf(path), type }] });
}

describe('protocol: files', () => {
  const run = (body: (client: TestClient, folder: Folder) => Promise<void>) =>
    session(CORPUS, {}, async (client, folder) => {
      await client.open(folder.uriOf('bridge.txt'), folder.textOf('bridge.txt'));
      assert.deepEqual(await repeatsOf(client, folder), ['bridge.txt', 'later.txt']);
      await body(client, folder);
    });

  it('are read again when they change outside the editor', () =>
    run(async (client, folder) => {
      folder.write('later.txt', 'Nothing is said here.\n');
      await watched(client, folder, 'later.txt', CHANGED);
      assert.deepEqual(await repeatsOf(client, folder), ['bridge.txt']);
    }));

  it('come and go', () =>
    run(async (client, folder) => {
      folder.write('new/third.txt', SAID);
      await watched(client, folder, 'new/third.txt', CREATED);
      assert.deepEqual(await repeatsOf(client, folder), ['bridge.txt', 'later.txt', 'new/third.txt']);
      folder.delete('later.txt');
      await watched(client, folder, 'later.txt', DELETED);
      assert.deepEqual(await repeatsOf(client, folder), ['bridge.txt', 'new/third.txt']);
      folder.delete('new');
      await watched(client, folder, 'new', DELETED);
      assert.deepEqual(await repeatsOf(client, folder), ['bridge.txt']);
    }));

  it('count as the editor holds them while they are open, and as the disk does after', () =>
    run(async (client, folder) => {
      const uri = folder.uriOf('later.txt');
      await client.open(uri, 'Nothing is said here.\n');
      folder.write('later.txt', SAID);
      await watched(client, folder, 'later.txt', CHANGED);
      await client.pull(uri);
      assert.deepEqual(await repeatsOf(client, folder), ['bridge.txt']);
      await client.closeDocument(uri);
      assert.deepEqual(await repeatsOf(client, folder), ['bridge.txt', 'later.txt']);
    }));

  it('are watched', () =>
    session(
      CORPUS,
      {
        capabilities: {
          workspace: { didChangeWatchedFiles: { dynamicRegistration: true, relativePatternSupport: true } },
        },
      },
      async (client, folder) => {
        await client.until('the watchers', () => client.registrations.length > 0);
        const [{ method, registerOptions }] = client.registrations as [lsp.Registration];
        assert.equal(method, 'workspace/didChangeWatchedFiles');
        const { watchers } = registerOptions as lsp.DidChangeWatchedFilesRegistrationOptions;
        assert.deepEqual(watchers[0], { globPattern: '**/copydesk.yaml' });
        assert.deepEqual(watchers[1], { globPattern: { baseUri: folder.uri, pattern: '**/*.txt' } });
      },
    ));

  it('are read with progress, and requests are answered meanwhile', () => {
    const many = Array.from({ length: 400 }, (_, i) => `=== many/${i}.txt\n${SAID}Number ${i}.`).join('\n');
    const capabilities = { window: { workDoneProgress: true } };
    return session(`${QUIET.trim()}\n${many}`, { capabilities }, async (client, folder) => {
      await client.until('the start of the progress', () => client.progress.includes('begin'));
      const uri = folder.uriOf('many/7.txt');
      await client.open(uri, folder.textOf('many/7.txt'));
      const hover = await client.at<lsp.Hover>('textDocument/hover', uri, { line: 0, character: 2 });
      assert.match((hover.contents as lsp.MarkupContent).value, /Ada Lindqvist/);
      assert.ok(!client.progress.includes('end'), 'the hover came before the end');
      await client.settled();
      assert.equal(client.progress.at(-1), 'end');
      assert.deepEqual(await client.request('copydesk/status', {}), { indexing: false, articles: 400 });
    });
  });

  it('are read no further when the user cancels the progress', () => {
    const many = Array.from({ length: 1500 }, (_, i) => `=== many/${i}.txt\n${SAID}Number ${i}.`).join('\n');
    const capabilities = { window: { workDoneProgress: true } };
    return session(`${QUIET.trim()}\n${many}`, { capabilities }, async (client) => {
      await client.until('the start of the progress', () => client.progress.includes('begin'));
      await client.notify('window/workDoneProgress/cancel', { token: client.tokens[0] });
      await client.until('the end of the progress', () => client.progress.includes('end'));
      await client.settled();
      const { indexing, articles } = await client.request<{ indexing: boolean; articles: number }>(
        'copydesk/status',
        {},
      );
      assert.equal(indexing, false);
      assert.ok(articles < 1500, `${articles} were read`);
    });
  });

  it('that were read are known at the next start, in a folder that the client names', async () => {
    const storage = mkdtempSync(join(tmpdir(), 'copydesk-storage-'));
    const many = Array.from({ length: 100 }, (_, i) => `=== many/${i}.txt\n${SAID}Number ${i}.`).join('\n');
    const folder = new Folder(`${QUIET.trim()}\n${many}`);
    const start = async (): Promise<lsp.SymbolInformation[]> => {
      const client = await TestClient.start({ folders: [folder.uri], initializationOptions: { storage } });
      try {
        await client.settled();
        const found = await client.request<lsp.SymbolInformation[]>('workspace/symbol', { query: 'lindqvist' });
        assert.deepEqual(await client.request('copydesk/status', {}), { indexing: false, articles: 100 });
        await client.close();
        return found;
      } finally {
        client.kill();
      }
    };
    try {
      const first = await start();
      const files = () => readdirSync(storage, { recursive: true }).map(String).sort();
      const before = files();
      assert.ok(before.some((name) => name.endsWith('.entries')));
      assert.deepEqual(await start(), first);
      assert.deepEqual(files(), before);
    } finally {
      folder.remove();
      rmSync(storage, { recursive: true });
    }
  });

  it('keep their links when they are renamed', () =>
    run(async (client, folder) => {
      folder.write('renamed.txt', folder.textOf('later.txt'));
      folder.delete('later.txt');
      const files = [{ oldUri: folder.uriOf('later.txt'), newUri: folder.uriOf('renamed.txt') }];
      await client.notify('workspace/didRenameFiles', { files });
      assert.deepEqual(await repeatsOf(client, folder), ['bridge.txt', 'renamed.txt']);
    }));

  it('that are too large are left out, which a finding says until they are smaller', () =>
    session(`${CORPUS}=== copydesk.yaml\nmaxFileSize: 1 kB\n=== huge.txt\nx\n`, {}, async (client, folder) => {
      const write = async (text: string): Promise<void> => {
        folder.write('huge.txt', text);
        await watched(client, folder, 'huge.txt', CHANGED);
      };
      await client.settled();
      await write(SAID.repeat(30));
      const [finding, ...others] = await client.pushed(folder.uriOf('huge.txt'));
      assert.deepEqual(others, []);
      assert.equal(finding!.code, 'file/too-large');
      assert.equal(finding!.severity, 3);
      assert.match(String(finding!.message), /^The file holds 3 kB, more than the limit of 1 kB, so it was not read;/u);
      assert.equal((await client.request<{ articles: number }>('copydesk/status', {})).articles, 3);
      await write(SAID);
      assert.deepEqual(await client.pushed(folder.uriOf('huge.txt')), []);
    }));

  it('of others are never touched', () =>
    session('=== requirements.txt\n“numpy \n=== notes/a.txt\n“Open', {}, async (client, folder) => {
      const uri = folder.uriOf('requirements.txt');
      await client.open(uri, folder.textOf('requirements.txt'), 'plaintext');
      assert.deepEqual(await client.rules(uri), []);
      assert.equal(await client.at('textDocument/hover', uri, { line: 0, character: 1 }), null);
      assert.equal(await client.request('copydesk/belongs', { uri }), false);
    }));

  it('belong to a corpus by its globs, and deeper corpora decide for themselves', () =>
    session(
      `=== copydesk.yaml
articles: ['news/**/*.txt']
ignore: [news/drafts]
=== news/inner/copydesk.yaml
articles: ['*.news']
=== requirements.txt
a`,
      {},
      async (client, folder) => {
        const belongs = (path: string) => client.request('copydesk/belongs', { uri: folder.uriOf(path) });
        assert.equal(await belongs('news/a.txt'), true);
        assert.equal(await belongs('news/deep/a.txt'), true);
        assert.equal(await belongs('news/a.meta.yaml'), false);
        assert.equal(await belongs('news/drafts/a.txt'), false);
        assert.equal(await belongs('requirements.txt'), false);
        assert.equal(await belongs('news/inner/a.txt'), false);
        assert.equal(await belongs('news/inner/a.news'), true);
        assert.equal(await client.request('copydesk/belongs', { uri: 'untitled:Untitled-1' }), false);
      },
    ));

  it('are served by the setting copydesk.include, and by their language alone', () =>
    session('=== texts/a.txt\nx', { initializationOptions: { include: ['texts/*.txt'] } }, async (client, folder) => {
      assert.equal(await client.request('copydesk/belongs', { uri: folder.uriOf('texts/a.txt') }), true);
      assert.equal(await client.request('copydesk/belongs', { uri: folder.uriOf('b.txt') }), false);
      await client.notify('workspace/didChangeConfiguration', {
        settings: { copydesk: { include: ['*.txt', 'texts/*.txt'] } },
      });
      await client.settled();
      assert.equal(await client.request('copydesk/belongs', { uri: folder.uriOf('b.txt') }), true);
      const has = async (uri: string, languageId: string) => {
        await client.open(uri, '“Well ”, he said.\n', languageId);
        return (await client.rules(uri)).includes('quotation/space-inside');
      };
      assert.equal(await has('untitled:Untitled-1', 'news'), true);
      assert.equal(await has('file:///elsewhere/a.txt', 'text'), true);
      assert.equal(await has('file:///elsewhere/b.txt', 'plaintext'), false);
      assert.equal(await has(folder.uriOf('texts/c.txt'), 'plaintext'), true);
      assert.equal(await has(folder.uriOf('notes/c.txt'), 'text'), false);
    }));

  it('have sidecars, which are read again when they change', () =>
    session('=== copydesk.yaml\n=== a.txt\nAda Lindqvist left.\n', {}, async (client, folder) => {
      const uri = folder.uriOf('a.txt');
      await client.open(uri, folder.textOf('a.txt'));
      const before = JSON.stringify(await client.pull(uri));
      folder.write('a.meta.yaml', 'date: 2024-03-01\nsource: Harbour Post\nspeakers: [Ada Lindqvist]\n');
      await watched(client, folder, 'a.meta.yaml', CREATED);
      await client.settled();
      assert.notEqual(JSON.stringify(await client.pull(uri)), before);
      folder.delete('a.meta.yaml');
      await watched(client, folder, 'a.meta.yaml', DELETED);
      await client.settled();
      assert.equal(JSON.stringify(await client.pull(uri)), before);
    }));

  it('that are not read yet are not waited for by what is asked meanwhile, but by a rename', () => {
    let release = (): void => undefined;
    const slow = new Promise<void>((resolve) => (release = resolve));
    return virtualSession(
      { 'copydesk.yaml': 'articles: "*.txt"', 'b.txt': SAID, 'z.txt': SAID },
      (path) => (path === 'z.txt' ? slow : undefined),
      async (client, folder) => {
        const uri = folder.uriOf('a.txt');
        await client.open(uri, SAID);
        const rename = client.at<lsp.WorkspaceEdit>('textDocument/rename', uri, { line: 0, character: 4 }, NEW_NAME);
        assert.deepEqual(await referencesOf(client, uri), ['a.txt', 'b.txt'].map(folder.uriOf));
        release();
        assert.equal(Object.keys((await rename).changes!).length, 3);
        assert.deepEqual(await referencesOf(client, uri), ['a.txt', 'b.txt', 'z.txt'].map(folder.uriOf));
      },
    );
  });

  it('come from the client where the server can’t read them', () =>
    virtualSession(
      { 'copydesk.yaml': 'articles: "*.txt"', 'bé.txt': SAID },
      () => undefined,
      async (client, folder) => {
        await client.settled();
        assert.deepEqual(await client.request('copydesk/status', {}), { indexing: false, articles: 1 });
        await client.open(folder.uriOf('a.txt'), SAID);
        assert.deepEqual(await referencesOf(client, folder.uriOf('a.txt')), ['a.txt', 'bé.txt'].map(folder.uriOf));
      },
    ));
});
