import assert from 'node:assert/strict';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { relative, sep } from 'node:path';
import { listArticles } from '../../server/src/disk/list';
import { Configs } from '../../server/src/disk/loadConfig';
import { replaceFile, ChangedError } from '../../server/src/disk/write';
import { pathOfUri, uriOfPath } from '../../server/src/disk/uris';
import { inSandbox, type Sandbox } from './sandbox';

/** The articles that a folder of the sandbox stands for, by their paths in the sandbox. */
async function list(sandbox: Sandbox, ...paths: string[]): Promise<string[]> {
  const { files } = await listArticles(paths.length > 0 ? paths : ['.'], { cwd: sandbox.root, configs: new Configs() });
  return files.map(({ path }) => relative(sandbox.root, path).split(sep).join('/'));
}

describe('listArticles', () => {
  it(
    'honours every .gitignore, also those above up to the top of the repository',
    inSandbox(async (sandbox) => {
      mkdirSync(sandbox.path('.git'));
      sandbox.write({
        '.gitignore': '*.tmp.txt\n/build/\n!/texts/keep.tmp.txt\n',
        'texts/.gitignore': 'drafts/\n!b.tmp.txt\n',
        'texts/a.txt': 'a',
        'texts/a.tmp.txt': 'a',
        'texts/b.tmp.txt': 'b',
        'texts/keep.tmp.txt': 'k',
        'texts/drafts/c.txt': 'c',
        'build/d.txt': 'd',
        'node_modules/p/e.txt': 'e',
        '.copydesk/f.txt': 'f',
      });
      assert.deepEqual(await list(sandbox), ['texts/a.txt', 'texts/b.tmp.txt', 'texts/keep.tmp.txt']);
      assert.deepEqual(await list(sandbox, 'texts'), ['texts/a.txt', 'texts/b.tmp.txt', 'texts/keep.tmp.txt']);
      // Whoever names an ignored folder or file wants it.
      assert.deepEqual(await list(sandbox, 'build'), ['build/d.txt']);
      assert.deepEqual(await list(sandbox, 'texts/drafts/c.txt'), ['texts/drafts/c.txt']);
    }),
  );

  it(
    'follows links but reads nothing twice, and links in a circle end',
    inSandbox(async (sandbox) => {
      sandbox.write({ 'corpus/b/a.txt': 'a', 'elsewhere/x/e.txt': 'e', 'elsewhere/f.txt': 'f' });
      symlinkSync('..', sandbox.path('corpus/b/up'));
      symlinkSync('b', sandbox.path('corpus/again'));
      symlinkSync('b/a.txt', sandbox.path('corpus/0.txt'));
      symlinkSync('../elsewhere', sandbox.path('corpus/link'));
      symlinkSync('../../corpus', sandbox.path('elsewhere/x/back'));
      symlinkSync('../elsewhere/f.txt', sandbox.path('corpus/z.txt'));
      assert.deepEqual(await list(sandbox, 'corpus'), ['corpus/b/a.txt', 'corpus/link/f.txt', 'corpus/link/x/e.txt']);
    }),
  );

  it(
    'pairs an article with its sidecar',
    inSandbox(async (sandbox) => {
      sandbox.write({
        'a.txt': 'a',
        'a.meta.yaml': 'x',
        'a.meta.json': '{}',
        'b.x.txt': 'b',
        'b.x.meta.json': '{}',
        'c.txt': '',
      });
      const { files } = await listArticles(['.'], { cwd: sandbox.root, configs: new Configs() });
      const names = files.map(({ sidecar }) => sidecar && relative(sandbox.root, sidecar));
      assert.deepEqual(names, ['a.meta.yaml', 'b.x.meta.json', null]);
      const given = await listArticles(['a.txt', 'b.x.txt', 'c.txt'], { cwd: sandbox.root, configs: new Configs() });
      assert.deepEqual(given.files, files);
    }),
  );
});

describe('replaceFile', () => {
  it(
    'leaves a file alone that somebody else changed meanwhile',
    inSandbox(async (sandbox) => {
      sandbox.write({ 'a.txt': 'theirs' });
      const bytes = (text: string) => new TextEncoder().encode(text);
      await assert.rejects(replaceFile(sandbox.path('a.txt'), bytes('before'), bytes('ours')), ChangedError);
      assert.equal(sandbox.text('a.txt'), 'theirs');
      await replaceFile(sandbox.path('a.txt'), bytes('theirs'), bytes('ours'));
      assert.equal(sandbox.text('a.txt'), 'ours');
    }),
  );
});

describe('file URIs', () => {
  it(
    'come back as the path they were made of',
    inSandbox((sandbox) => {
      for (const name of ['a b.txt', '50%.txt', '#1?.txt', 'crème brûlée.txt', '“x”.txt', 'a+b&c.txt']) {
        const path = sandbox.path(name);
        writeFileSync(path, '');
        assert.equal(pathOfUri(uriOfPath(path)), path);
      }
      assert.equal(pathOfUri('untitled:Untitled-1'), undefined);
      assert.equal(pathOfUri('file:///%E0%A4%A'), undefined);
    }),
  );
});
