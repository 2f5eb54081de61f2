import assert from 'node:assert/strict';
import { CancellationTokenSource, type ResponseError } from 'vscode-jsonrpc/node';
import type * as lsp from 'vscode-languageserver-protocol';
import { CORPUS } from './corpus';
import { session } from './folder';

const SOURCE = `${CORPUS}=== quoted.txt
date: 2024-05-03
source: Evening Echo

“Ada Lindqvist is late,” said Bo Ekdahl. But Ada Lindqvist came.`;
const ANNOTATED = { workspace: { workspaceEdit: { documentChanges: true, changeAnnotationSupport: {} } } };
const PLACE = { line: 5, character: 52 };

describe('protocol: rename', () => {
  it('says what is renamed, and where nothing can be', () =>
    session(SOURCE, {}, async (client, folder) => {
      const uri = folder.uriOf('bridge.txt');
      await client.open(uri, folder.textOf('bridge.txt'));
      assert.deepEqual(await client.at('textDocument/prepareRename', uri, PLACE), {
        range: { start: { line: 5, character: 50 }, end: { line: 5, character: 63 } },
        placeholder: 'Ada Lindqvist',
      });
      assert.equal(await client.at('textDocument/prepareRename', uri, { line: 3, character: 5 }), null);
      const fails = (position: lsp.Position, newName: string, message: RegExp) =>
        assert.rejects(client.at('textDocument/rename', uri, position, { newName }), message);
      await fails({ line: 3, character: 5 }, 'Bo', /No figure is named here/u);
      await fails(PLACE, ' ', /A name needs a letter/u);
    }));

  it('changes open and closed articles, and shows quotations to be confirmed', () =>
    session(SOURCE, { capabilities: ANNOTATED }, async (client, folder) => {
      const uri = folder.uriOf('bridge.txt');
      await client.open(uri, `${folder.textOf('bridge.txt')}\n`);
      const edit = await client.at<lsp.WorkspaceEdit>('textDocument/rename', uri, PLACE, { newName: 'Ada Lindkvist' });
      const changes = (edit.documentChanges as lsp.TextDocumentEdit[]).map(({ textDocument, edits }) => [
        textDocument.uri.slice(folder.uri.length + 1),
        textDocument.version,
        ...(edits as lsp.AnnotatedTextEdit[]).map(
          ({ annotationId, range, newText }) =>
            `${annotationId} ${range.start.line}:${range.start.character} ${newText}`,
        ),
      ]);
      assert.deepEqual(changes, [
        ['bridge.txt', 1, 'text 5:54 Lindkvist', 'text 7:0 Lindkvist'],
        ['later.txt', null, 'text 5:4 Lindkvist'],
        ['quoted.txt', null, 'quoted 3:5 Lindkvist', 'text 3:49 Lindkvist'],
      ]);
      assert.equal(edit.changeAnnotations!['quoted']!.needsConfirmation, true);
    }));

  it('leaves quotations alone where nobody can be asked, and files that say something else by now', () =>
    session(SOURCE, {}, async (client, folder) => {
      const uri = folder.uriOf('bridge.txt');
      await client.open(uri, folder.textOf('bridge.txt'));
      await client.settled();
      folder.write('later.txt', 'Something else.');
      const edit = await client.at<lsp.WorkspaceEdit>('textDocument/rename', uri, PLACE, { newName: 'Ada Lindkvist' });
      assert.deepEqual(Object.keys(edit.changes!), [uri, folder.uriOf('quoted.txt')]);
      assert.equal(edit.changes![folder.uriOf('quoted.txt')]!.length, 1);
    }));

  it('can be cancelled', () =>
    session(SOURCE, {}, async (client, folder) => {
      const uri = folder.uriOf('bridge.txt');
      await client.open(uri, folder.textOf('bridge.txt'));
      const source = new CancellationTokenSource();
      const params = { textDocument: { uri }, position: PLACE, newName: 'Ada Lindkvist' };
      const answer = client.request('textDocument/rename', params, source.token);
      source.cancel();
      await assert.rejects(answer, ({ code }: ResponseError) => code === -32800);
    }));
});
