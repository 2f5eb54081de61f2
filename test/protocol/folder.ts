import { mkdtempSync, mkdirSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Position } from 'vscode-languageserver-protocol';
import { LineIndex } from '../../server/src/text/lines';
import { parseFixture, type FixtureFile } from '../fixture';
import { TestClient, type ClientOptions } from './client';

/** A folder on the disk, written from a fixture. */
export class Folder {
  readonly path = realpathSync(mkdtempSync(join(tmpdir(), 'copydesk-')));
  readonly uri = pathToFileURL(this.path).href;
  private readonly files: readonly FixtureFile[];

  constructor(source: string) {
    this.files = parseFixture(source).files;
    for (const { path, text } of this.files) this.write(path, text);
  }

  uriOf(path: string): string {
    return pathToFileURL(join(this.path, path)).href;
  }

  textOf(path: string): string {
    return this.file(path).text;
  }

  /** Where the n-th cursor of a file stands. */
  cursor(path: string, n = 0): Position {
    const { text, cursors } = this.file(path);
    return LineIndex.of(text).positionAt(cursors[n]!);
  }

  write(path: string, text: string | Uint8Array): void {
    const full = join(this.path, path);
    mkdirSync(dirname(full), { recursive: true });
    writeFileSync(full, text);
  }

  delete(path: string): void {
    rmSync(join(this.path, path), { recursive: true });
  }

  remove(): void {
    rmSync(this.path, { recursive: true, force: true });
  }

  private file(path: string): FixtureFile {
    const file = this.files.find((known) => known.path === path);
    if (!file) throw new Error(`the fixture has no file ${path}`);
    return file;
  }
}

/** Runs a session on a folder, from start to a clean end. */
export async function session(
  source: string,
  options: ClientOptions,
  run: (client: TestClient, folder: Folder) => Promise<void>,
): Promise<void> {
  const folder = new Folder(source);
  const client = await TestClient.start({ folders: [folder.uri], ...options });
  try {
    await run(client, folder);
    await client.close();
  } finally {
    client.kill();
    folder.remove();
  }
}
