import assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { FileSystem } from './fileSystem';
import { Workspace } from './workspace';

const QUIET = { error: () => undefined, warn: () => undefined };
const ARTICLE = 'file:///news/2026/a.txt';
const OTHER = 'file:///news/2025/b.txt';

const documentOf = (uri: string): TextDocument => TextDocument.create(uri, 'plaintext', 1, 'Rain is on its way.\n');

/** A workspace over two corpora, each with a configuration, whose search of folders ends when `release` is called. */
function searched(): { workspace: Workspace; release(): void } {
  let release = (): void => undefined;
  const released = new Promise<void>((resolve) => (release = resolve));
  const configs = ['file:///news/2026/copydesk.yaml', 'file:///news/2025/copydesk.yaml'];
  const files: FileSystem = {
    findFiles: async (_, include) => {
      await released;
      return include.includes('**/copydesk.yaml') ? configs : [];
    },
    read: (uri) =>
      configs.includes(uri)
        ? Promise.resolve(Buffer.from('articles: "*.txt"'))
        : Promise.reject(new Error('no such file')),
  };
  const events = {
    rootsChanged: () => undefined,
    articlesChanged: () => undefined,
    statusChanged: () => undefined,
    startProgress: () => ({ report: () => undefined, end: () => undefined, cancelled: false }),
  };
  const workspace = new Workspace(files, null, QUIET, events, () => Promise.resolve(null));
  workspace.configure(['file:///news'], []);
  return { workspace, release };
}

describe('a workspace whose folders take long to search', () => {
  it('serves an article that was opened before', async () => {
    const { workspace } = searched();
    workspace.opened(documentOf(ARTICLE));
    assert.equal((await workspace.article(ARTICLE))?.root.folder, 'file:///news/2026');
  });

  it('serves an article that is opened meanwhile', async () => {
    const { workspace } = searched();
    await new Promise((resolve) => setTimeout(resolve, 20));
    workspace.opened(documentOf(ARTICLE));
    assert.equal((await workspace.article(ARTICLE))?.root.folder, 'file:///news/2026');
  });

  it('knows all corpora when it is over, also where a file was opened as it ended', async () => {
    const { workspace, release } = searched();
    await new Promise((resolve) => setTimeout(resolve, 20));
    workspace.opened(documentOf(ARTICLE));
    await workspace.article(ARTICLE);
    workspace.opened(documentOf(OTHER));
    release();
    await workspace.whenIndexed();
    const folders = workspace.roots.map(({ folder }) => folder).sort();
    assert.deepEqual(folders, ['file:///news/2025', 'file:///news/2026']);
    assert.equal((await workspace.article(OTHER))?.root.folder, 'file:///news/2025');
  });
});
