import assert from 'node:assert/strict';
import { relative, resolve, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { pathFrom, pathOfUri, uriOfPath } from './uris';

const PATHS = [
  '/news/2026/harbour-fire.txt',
  '/news/2026/.hidden/a.txt',
  '/news/./a.txt',
  '/news/2026/../a.txt',
  '/news//a.txt',
  '/news/2026/',
  '/news/città vecchia/50%/a#b?.txt',
  '/news/a_b-c.d/e',
  '/newsroom/a.txt',
  '/news',
].map((path) => resolve(sep).slice(0, -1) + path.replaceAll('/', sep));

describe('paths and URIs', () => {
  it('are those of Node, plain ones too', () => {
    for (const path of PATHS) {
      const uri = pathToFileURL(path).href;
      assert.equal(uriOfPath(path), uri);
      assert.equal(pathOfUri(uri), fileURLToPath(uri));
    }
    for (const uri of ['untitled:a.txt', 'file:///%2F', 'file://host/a%ZZ', 'vscode-vfs://a/b']) {
      assert.equal(pathOfUri(uri), undefined, uri);
    }
  });

  it('give the way from a folder', () => {
    for (const folder of ['/news', '/news/2026', '/'].map((path) => resolve(path))) {
      for (const path of PATHS) assert.equal(pathFrom(folder, path), relative(folder, path).split(sep).join('/'), path);
    }
  });
});
