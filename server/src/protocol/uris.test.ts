import assert from 'node:assert/strict';
import { canonical, folderOf, inFolder, nameOf, relativePath, stemOf } from './uris';

describe('protocol: URIs', () => {
  it('have one spelling', () => {
    const same = (...uris: string[]) =>
      assert.equal(new Set(uris.map(canonical)).size, 1, uris.map(canonical).join(' '));
    same('file:///a/caf%C3%A9 (1).txt', 'file:///a/café%20%281%29.txt', 'FILE:///a/caf%c3%a9%20(1).txt');
    same('file:///C:/a.txt', 'file:///c%3A/a.txt', 'file:///c:/a.txt');
    same('untitled:Untitled-1', 'untitled:Untitled-1#x');
    assert.notEqual(canonical('file:///a/b%2Fc'), canonical('file:///a/b/c'));
    assert.equal(canonical('file:///a/50%.txt'), 'file:///a/50%25.txt');
    assert.equal(canonical('no uri'), 'no uri');
    assert.equal(canonical('vscode-vfs://GitHub/a/b.txt?x=1'), 'vscode-vfs://github/a/b.txt?x=1');
  });

  it('give paths below a folder, decoded', () => {
    assert.equal(relativePath('file:///a', 'file:///a/b/caf%C3%A9.txt'), 'b/café.txt');
    assert.equal(relativePath('file:///a/', 'file:///a/b.txt'), 'b.txt');
    assert.equal(relativePath('file:///a', 'file:///ab/c.txt'), null);
    assert.equal(nameOf('file:///a/b%20c.txt'), 'b c.txt');
    assert.equal(folderOf('file:///a/b.txt'), 'file:///a');
    assert.equal(inFolder('file:///a/', 'b c.txt'), 'file:///a/b%20c.txt');
  });

  it('share a stem with their sidecars', () => {
    for (const ending of ['txt', 'news', 'meta.yaml', 'meta.yml', 'meta.json']) {
      assert.equal(stemOf(`file:///a.b/c.${ending}`), 'file:///a.b/c');
    }
    assert.equal(stemOf('file:///a.b/c'), 'file:///a.b/c');
    assert.equal(stemOf('file:///a/.hidden'), 'file:///a/.hidden');
  });
});
