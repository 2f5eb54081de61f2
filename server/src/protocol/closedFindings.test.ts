import assert from 'node:assert/strict';
import { parseArticle } from '../article/parseArticle';
import type { Finding } from '../rules/rule';
import { ClosedFindings } from './closedFindings';
import type { Findings } from './findings';
import { CorpusRoot } from './root';
import type { Workspace } from './workspace';

const A = 'file:///corpus/a.txt';
const B = 'file:///corpus/b.txt';
const SILENT = { error: (message: string) => assert.fail(message), warn: () => undefined };

/** Articles of which each has a finding that names the other one; counts how often each was checked. */
function setUp() {
  const root = new CorpusRoot('file:///corpus', null);
  const checked: string[] = [];
  const set = (uri: string, text: string) => root.set(parseArticle({ uri, text }));
  set(A, 'Nobody came.');
  set(B, 'Nobody left.');
  const findings = {
    ofClosed: (uri: string): Promise<Finding[]> => {
      checked.push(uri);
      const related = [{ uri: uri === A ? B : A, start: 0, end: 6, message: 'There.' }];
      const message = `At ${root.corpus.facts(uri)!.lines.startOf(1)}.`;
      return Promise.resolve([
        { uri, start: 0, end: 6, rule: 'a/rule', severity: 'warning', message, related, fix: null },
      ]);
    },
  } as unknown as Findings;
  const workspace = { linesOf: (uri: string) => root.corpus.facts(uri)?.lines, clientUri: (uri: string) => uri };
  const closed = new ClosedFindings(workspace as unknown as Workspace, findings, () => null, SILENT);
  const sent = new Map<string, string>();
  const report = async (uri: string): Promise<boolean> => {
    const reports = await closed.reports(uri, root, sent);
    for (const { uri: file, resultId } of reports ?? []) sent.set(file, resultId);
    return reports !== null;
  };
  return { root, checked, set, closed, sent, report };
}

describe('protocol: findings of closed articles', () => {
  it('are worked out once, until the article changes', async () => {
    const { checked, set, report } = setUp();
    assert.equal(await report(A), true);
    assert.equal(await report(A), false);
    assert.deepEqual(checked, [A]);
    set(A, 'Somebody\ncame.');
    assert.equal(await report(A), true);
    assert.deepEqual(checked, [A, A]);
  });

  it('are worked out again for a client that does not have them', async () => {
    const { sent, report } = setUp();
    await report(A);
    sent.clear();
    assert.equal(await report(A), true);
  });

  it('are stale when an article changes that they name', async () => {
    const { checked, closed, report } = setUp();
    await report(A);
    assert.deepEqual([...closed.touch([B])], [A]);
    await report(A);
    assert.deepEqual(checked, [A, A]);
    closed.forget(A);
    assert.deepEqual([...closed.touch([B])], []);
  });
});
