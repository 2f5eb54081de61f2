import assert from 'node:assert/strict';
import type * as lsp from 'vscode-languageserver-protocol';
import { CORPUS } from './corpus';
import { session } from './folder';

describe('protocol: completion', () => {
  it('completes headers and sidecars with what the corpus knows', () =>
    session(`${CORPUS}=== later.meta.yaml\nspeakers: ad‸\n`, {}, async (client, folder) => {
      await client.settled();
      const uri = folder.uriOf('new.txt');
      const sidecar = folder.uriOf('later.meta.yaml');
      await client.open(uri, 'date: 2024-05-02\nsource: harb\n\nsource: ');
      await client.open(sidecar, folder.textOf('later.meta.yaml'), 'yaml');
      const ask = (of: string, position: lsp.Position) =>
        client.at<lsp.CompletionList | null>('textDocument/completion', of, position);
      const found = (await ask(uri, { line: 1, character: 12 }))!;
      assert.deepEqual(
        found.items.map(({ label, textEdit }) => [label, textEdit]),
        [
          [
            'Harbour Post',
            {
              range: { start: { line: 1, character: 8 }, end: { line: 1, character: 12 } },
              newText: 'Harbour Post',
            },
          ],
        ],
      );
      assert.equal(await ask(uri, { line: 3, character: 8 }), null);
      const figures = (await ask(sidecar, folder.cursor('later.meta.yaml')))!;
      assert.deepEqual(
        figures.items.map(({ label }) => label),
        ['Ada Lindqvist'],
      );
      assert.equal(await ask(folder.uriOf('requirements.txt'), { line: 0, character: 0 }), null);
    }));
});
