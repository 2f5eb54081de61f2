import assert from 'node:assert/strict';
import type * as lsp from 'vscode-languageserver-protocol';
import type { TestClient } from './client';
import { session, type Folder } from './folder';

const ARTICLE = 'date: 2024-03-01\nsource: Harbour Post\n\n“The bridge ” is closed, said Ada Lindqvist..\n';
const CORPUS = `
=== copydesk.yaml
rules:
  text/double-punctuation: off
=== bridge.txt
${ARTICLE}`.trimStart();
const CHANGED = 2;

/** Writes a file as another program would. */
async function write(client: TestClient, folder: Folder, path: string, text: string): Promise<void> {
  folder.write(path, text);
  await client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: folder.uriOf(path), type: CHANGED }] });
  await client.settled();
}

describe('protocol: configuration', () => {
  const open = async (client: TestClient, folder: Folder): Promise<string> => {
    const uri = folder.uriOf('bridge.txt');
    await client.open(uri, folder.textOf('bridge.txt'));
    await client.settled();
    return uri;
  };

  it('is read anew while the server runs', () =>
    session(CORPUS, {}, async (client, folder) => {
      const uri = await open(client, folder);
      assert.deepEqual(await client.rules(uri), ['quotation/space-inside']);
      await write(client, folder, 'copydesk.yaml', 'rules: {quotation/space-inside: off}\n');
      assert.deepEqual(await client.rules(uri), ['text/double-punctuation']);
    }));

  it('stays as it was while it has mistakes, and says so at each', () =>
    session(CORPUS, {}, async (client, folder) => {
      const uri = await open(client, folder);
      const config = folder.uriOf('copydesk.yaml');
      await write(client, folder, 'copydesk.yaml', 'rules:\n  quotation/space-insde: off\n');
      assert.deepEqual(await client.rules(uri), ['quotation/space-inside']);
      const [mistake, ...others] = await client.pushed(config);
      assert.deepEqual(others, []);
      assert.equal(
        mistake!.message,
        'Unknown rule “quotation/space-insde”; did you mean “quotation/space-inside”? Until it is mended, the configuration from before stays in force.',
      );
      await write(client, folder, 'copydesk.yaml', 'rules: {\n');
      assert.deepEqual(await client.rules(uri), ['quotation/space-inside']);
      const [broken] = await client.pushed(config);
      assert.match(String(broken!.message), /^This is not valid YAML: .* stays in force\.$/u);
      await write(client, folder, 'copydesk.yaml', '');
      assert.deepEqual(await client.rules(uri), ['quotation/space-inside', 'text/double-punctuation']);
      assert.deepEqual(await client.pushed(config), []);
    }));

  it('is checked as it is written, and in force when it is saved', () =>
    session(CORPUS, {}, async (client, folder) => {
      const uri = await open(client, folder);
      const config = folder.uriOf('copydesk.yaml');
      await client.open(config, folder.textOf('copydesk.yaml'), 'yaml');
      await client.change(config, { text: '\npresett: strict\n' });
      const [mistake] = await client.pushed(config);
      assert.deepEqual(mistake!.range.start, { line: 1, character: 0 });
      await client.change(config, { text: '\npreset: strict\n' });
      assert.deepEqual(await client.pushed(config), []);
      assert.deepEqual(await client.rules(uri), ['quotation/space-inside']);
      folder.write('copydesk.yaml', '\npreset: strict\n');
      await client.notify('textDocument/didSave', { textDocument: { uri: config } });
      await client.settled();
      assert.ok((await client.rules(uri)).includes('text/double-punctuation'));
    }));

  it('is completed and explained, whatever the language id of the file', () =>
    session(CORPUS, {}, async (client, folder) => {
      const uri = folder.uriOf('copydesk.yaml');
      await client.open(uri, 'preset: ', 'yaml');
      const list = await client.at<lsp.CompletionList>('textDocument/completion', uri, { line: 0, character: 8 });
      assert.deepEqual(
        list.items.map(({ label }) => label),
        ['recommended', 'strict', 'raw'],
      );
      const hover = await client.at<lsp.Hover>('textDocument/hover', uri, { line: 0, character: 2 });
      assert.match((hover.contents as lsp.MarkupContent).value, /^preset — The set of rules/u);
      const [mistake] = await client.pushed(uri);
      assert.match(String(mistake!.message), /not nothing/u);
    }));

  it('has the settings of its folder put over it, and follows them', () => {
    let settings: unknown = { rules: { 'text/double-punctuation': 'hint' } };
    const options = {
      capabilities: { workspace: { configuration: true } },
      answers: { 'workspace/configuration': ({ items }: lsp.ConfigurationParams) => items.map(() => settings) },
    };
    return session(CORPUS, options, async (client, folder) => {
      const uri = await open(client, folder);
      assert.deepEqual(await client.rules(uri), ['quotation/space-inside', 'text/double-punctuation']);
      settings = { preset: 'raw' };
      await client.notify('workspace/didChangeConfiguration', { settings: null });
      await client.drain('$/none');
      await client.settled();
      assert.deepEqual(await client.rules(uri), []);
    });
  });

  it('is nobody’s business in a folder that is no corpus', () =>
    session(CORPUS, {}, async (client) => {
      for (const name of ['figures.yaml', 'table.csv', 'a.json']) {
        const uri = `file:///elsewhere/${name}`;
        await client.open(uri, '“The bridge ” is closed..\n', name.split('.')[1]);
        await client.settled();
        assert.deepEqual(await client.rules(uri), [], name);
      }
    }));

  it('may stand further up than the folder that is open, and is the nearest one', () =>
    session(
      `=== sub/inner/bridge.txt\n${ARTICLE}=== other/copydesk.yaml\npreset: raw\n=== other/copy.txt\n${ARTICLE}`,
      { capabilities: { workspace: { workspaceFolders: true } } },
      async (client, folder) => {
        folder.write('copydesk.yaml', 'rules: {quotation/space-inside: off}\n');
        const folders = {
          added: [{ uri: folder.uriOf('sub/inner'), name: 'inner' }],
          removed: [{ uri: folder.uri, name: '' }],
        };
        await client.notify('workspace/didChangeWorkspaceFolders', { event: folders });
        const uri = folder.uriOf('sub/inner/bridge.txt');
        await client.open(uri, folder.textOf('sub/inner/bridge.txt'), 'plaintext');
        await client.settled();
        assert.deepEqual(await client.rules(uri), ['text/double-punctuation']);
        const other = folder.uriOf('other/copy.txt');
        await client.open(other, folder.textOf('other/copy.txt'), 'plaintext');
        await client.settled();
        assert.deepEqual(await client.rules(other), []);
      },
    ));
});
