import assert from 'node:assert/strict';
import type * as lsp from 'vscode-languageserver-protocol';
import { CORPUS, QUIET } from './corpus';
import { session } from './folder';

const SPACE = 'quotation/space-inside';
const DOUBLE = 'text/double-punctuation';

/** A quotation, and the next day the same with other words. */
const SAID = '“The council has promised fourteen new boats and a pier before the winter,” said Ada Lindqvist.\n';
const ALTERED = `${QUIET.trimStart()}=== monday.txt
date: 2026-03-02

${SAID}=== tuesday.txt
date: 2026-03-03

${SAID.replace('fourteen new', 'forty old')}`;

describe('protocol: diagnostics', () => {
  it('are pulled with a result id, and not sent twice', () =>
    session(CORPUS, {}, async (client, folder) => {
      const uri = folder.uriOf('bridge.txt');
      await client.open(uri, folder.textOf('bridge.txt'));
      const first = (await client.pull(uri)) as lsp.FullDocumentDiagnosticReport;
      assert.deepEqual(
        first.items.map(({ code, severity, source }) => ({ code, severity, source })),
        [{ code: SPACE, severity: 3, source: 'copydesk' }],
      );
      assert.deepEqual(await client.pull(uri, first.resultId), { kind: 'unchanged', resultId: first.resultId });

      await client.change(uri, { range: at(7, 31, 7, 32), text: '' });
      const second = (await client.pull(uri, first.resultId)) as lsp.FullDocumentDiagnosticReport;
      assert.deepEqual(second.items, []);
      assert.notEqual(second.resultId, first.resultId);
    }));

  it('are pushed to a client that can’t pull', () =>
    session(CORPUS, { pull: false }, async (client, folder) => {
      const uri = folder.uriOf('later.txt');
      await client.open(uri, folder.textOf('later.txt'));
      assert.deepEqual(
        (await client.pushed(uri)).map(({ code }) => code),
        [DOUBLE],
      );
      await client.change(uri, { range: at(7, 16, 7, 17), text: '' });
      assert.deepEqual(await client.pushed(uri), []);
      await client.change(uri, { range: at(7, 16, 7, 17), text: '..' });
      assert.equal((await client.pushed(uri)).length, 1);
      await client.closeDocument(uri);
      assert.deepEqual(await client.pushed(uri), []);
    }));

  it('tell the words of another article while it is open, and do without them when it is not', () => {
    return session(ALTERED, {}, async (client, folder) => {
      const [monday, tuesday] = [folder.uriOf('monday.txt'), folder.uriOf('tuesday.txt')];
      const message = async () => {
        await client.settled();
        // An editor asks about each article that it opens.
        await client.pull(monday);
        const { items } = (await client.pull(tuesday)) as lsp.FullDocumentDiagnosticReport;
        assert.deepEqual(
          items.map(({ code }) => code),
          ['quotation/altered'],
        );
        return String(items[0]!.message);
      };
      await client.open(tuesday, folder.textOf('tuesday.txt'));
      assert.doesNotMatch(await message(), /fourteen/u);
      await client.open(monday, folder.textOf('monday.txt'));
      assert.match(await message(), /“forty old” stands for “fourteen new”/u);
      await client.change(monday, { text: folder.textOf('monday.txt').replace('fourteen new', 'fifty red') });
      assert.match(await message(), /“forty old” stands for “fifty red”/u);
      await client.closeDocument(monday);
      assert.doesNotMatch(await message(), /fourteen|fifty/u);
    });
  });

  it('name the places of another article where these are after an edit that changes nothing else', () => {
    return session(ALTERED, {}, async (client, folder) => {
      const [monday, tuesday] = [folder.uriOf('monday.txt'), folder.uriOf('tuesday.txt')];
      await client.open(monday, folder.textOf('monday.txt'));
      await client.open(tuesday, folder.textOf('tuesday.txt'));
      await client.settled();
      const line = async () => {
        const { items } = (await client.pull(tuesday)) as lsp.FullDocumentDiagnosticReport;
        return items[0]!.relatedInformation![0]!.location.range.start.line;
      };
      assert.equal(await line(), 2);
      await client.change(monday, { range: at(2, 0, 2, 0), text: 'It rained.\n\n' });
      await client.pull(monday);
      assert.equal(await line(), 4);
      // The same once the typing has paused, without anybody asking for the first article.
      await client.change(monday, { range: at(2, 0, 2, 0), text: 'It rained again.\n\n' });
      await new Promise((resolve) => setTimeout(resolve, 600));
      assert.equal(await line(), 6);
    });
  });

  it('link to the rule’s page where the client says how', () =>
    session(CORPUS, { initializationOptions: { rulePages: 'copydesk-rule:' } }, async (client, folder) => {
      const uri = folder.uriOf('bridge.txt');
      await client.open(uri, folder.textOf('bridge.txt'));
      const { items } = (await client.pull(uri)) as lsp.FullDocumentDiagnosticReport;
      assert.equal(items[0]!.codeDescription!.href, `copydesk-rule:${SPACE}`);
    }));

  it('stay the same after many small edits as after one opening', () =>
    session(QUIET, {}, async (client, folder) => {
      const uri = folder.uriOf('edits.txt');
      const fresh = folder.uriOf('fresh.txt');
      await client.open(uri, 'A 𝒷ridge\r\n\r\n“It stands ”, said Ada Lindqvist 😀.\r\nMore.\r\n');
      await client.change(
        uri,
        { range: at(2, 12, 2, 13), text: '' },
        { range: at(2, 11, 2, 11), text: ' 😀 ' },
        { range: at(3, 0, 3, 5), text: 'Less..\rAnd “so ”\r\n' },
        { range: at(0, 2, 0, 4), text: '𝒷𝒷' },
      );
      const text = 'A 𝒷𝒷ridge\r\n\r\n“It stands  😀 ” said Ada Lindqvist 😀.\r\nLess..\rAnd “so ”\r\n\r\n';
      await client.open(fresh, text);
      const items = async (of: string) => {
        const report = (await client.pull(of)) as lsp.FullDocumentDiagnosticReport;
        // Once they are the same, one is a copy of the other.
        return report.items.filter(({ code }) => code !== 'text/duplicate-article');
      };
      assert.deepEqual(await items(uri), await items(fresh));
      assert.deepEqual(
        (await items(uri)).map(({ code, range }) => [code, range.start.line, range.start.character]),
        [
          [SPACE, 2, 14],
          [DOUBLE, 3, 4],
          ['text/mixed-line-endings', 3, 6],
          [SPACE, 4, 7],
        ],
      );
    }));

  it('are asked for again when a neighbour changes', () =>
    session(CORPUS, {}, async (client, folder) => {
      for (const path of ['bridge.txt', 'later.txt']) await client.open(folder.uriOf(path), folder.textOf(path));
      await client.until('a first refresh', () => client.refreshes > 0);
      await client.rules(folder.uriOf('bridge.txt'));
      const before = client.refreshes;
      await client.change(folder.uriOf('later.txt'), { range: at(5, 0, 5, 0), text: 'Yes. ' });
      await client.until('a refresh after the edit', () => client.refreshes > before);
    }));

  it('of a broken copydesk.yaml stand in copydesk.yaml', () =>
    session('=== copydesk.yaml\nrule:\n  - a\n=== a.txt\nA.', {}, async (client, folder) => {
      const [problem] = await client.pushed(folder.uriOf('copydesk.yaml'));
      assert.match(String(problem!.message), /Unknown key “rule”; did you mean “rules”\?/);
      folder.write('copydesk.yaml', 'rules:\n');
      await client.notify('workspace/didChangeWatchedFiles', {
        changes: [{ uri: folder.uriOf('copydesk.yaml'), type: 2 }],
      });
      assert.deepEqual(await client.pushed(folder.uriOf('copydesk.yaml')), []);
    }));

  it('follow a change of copydesk.yaml', () =>
    session(CORPUS, {}, async (client, folder) => {
      const uri = folder.uriOf('bridge.txt');
      await client.open(uri, folder.textOf('bridge.txt'));
      assert.deepEqual(await client.rules(uri), [SPACE]);
      await client.settled();
      const before = client.refreshes;
      folder.write('copydesk.yaml', `${QUIET.replace(/^.*\n.*\n/u, '')}  ${SPACE}: off\n`);
      await client.notify('workspace/didChangeWatchedFiles', {
        changes: [{ uri: folder.uriOf('copydesk.yaml'), type: 2 }],
      });
      await client.settled();
      await client.until('a refresh', () => client.refreshes > before);
      assert.deepEqual(await client.rules(uri), []);
    }));
});

function at(line: number, character: number, endLine: number, endCharacter: number): lsp.Range {
  return { start: { line, character }, end: { line: endLine, character: endCharacter } };
}
