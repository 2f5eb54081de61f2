import assert from 'node:assert/strict';
import type * as lsp from 'vscode-languageserver-protocol';
import type { TestClient } from './client';
import { CORPUS } from './corpus';
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
});
