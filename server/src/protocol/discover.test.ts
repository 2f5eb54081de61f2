import assert from 'node:assert/strict';
import { rootsAround } from './discover';
import type { FileSystem } from './fileSystem';

/** A file system of a few configurations that can't be searched. */
function unsearchable(configs: Readonly<Record<string, string>>): FileSystem {
  return {
    findFiles: () => assert.fail('a folder was searched'),
    read: (uri) => {
      const text = configs[uri];
      return text === undefined ? Promise.reject(new Error('no such file')) : Promise.resolve(Buffer.from(text));
    },
  } as FileSystem;
}

const foldersOf = async (
  uri: string,
  configs: readonly string[],
  { folders = ['file:///news'], include = [] as string[] } = {},
): Promise<string[]> => {
  const files = unsearchable(
    Object.fromEntries(configs.map((folder) => [`${folder}/copydesk.yaml`, 'articles: "**"'])),
  );
  return (await rootsAround([uri], folders, include, files)).map(({ folder }) => folder);
};

describe('corpora around open files', () => {
  const article = 'file:///news/2026/may/a.txt';

  it('are found without a search, the deepest alone', async () => {
    assert.deepEqual(await foldersOf(article, ['file:///news', 'file:///news/2026']), ['file:///news/2026']);
    assert.deepEqual(await foldersOf(article, ['file:///news']), ['file:///news']);
    assert.deepEqual(await foldersOf(article, ['file:///news/2025']), []);
  });

  it('may be further up than the folder of the workspace', async () => {
    const folders = ['file:///news/2026'];
    assert.deepEqual(await foldersOf(article, ['file:///news'], { folders }), ['file:///news']);
    // Where the setting names globs, the folder is a corpus itself.
    assert.deepEqual(await foldersOf(article, ['file:///news'], { folders, include: ['*'] }), ['file:///news/2026']);
  });

  it('are none for a file elsewhere, or in the packages of a program', async () => {
    assert.deepEqual(await foldersOf('file:///other/a.txt', ['file:///news', 'file:///other']), []);
    assert.deepEqual(await foldersOf('file:///news/node_modules/b/a.txt', ['file:///news/node_modules/b']), []);
  });

  it('have the configuration of the folder before the globs of the setting', async () => {
    const files = unsearchable({ 'file:///news/copydesk.yaml': 'articles: "**"' });
    const [root] = await rootsAround([article], ['file:///news/'], ['*.txt'], files);
    assert.equal(root?.source.kind, 'file');
  });
});
