import { session } from './folder';
import type { TestClient } from './client';

export const ROOT = 'memfs:/corpus';

/** A folder that the client alone can read, as in a browser. */
export interface VirtualFolder {
  uriOf(path: string): string;
  /** What the server asked to read, in order. */
  readonly reads: string[];
}

/**
 * Runs a session on a folder whose files the server asks the client for.
 *
 * @param texts the files by their paths
 * @param reading called before a file is handed over, which waits for it, with the number of files that were asked for
 */
export async function virtualSession(
  texts: Readonly<Record<string, string>>,
  reading: (path: string, reads: number) => Promise<void> | void,
  run: (client: TestClient, folder: VirtualFolder) => Promise<void>,
): Promise<void> {
  const reads: string[] = [];
  const uriOf = (path: string): string => `${ROOT}/${encodeURIComponent(path)}`;
  const fits = (path: string) => (glob: string) => path.endsWith(glob.replace(/^\*\*\/\*?|^\*/gu, ''));
  const answers = {
    'copydesk/findFiles': ({ include }: { include: string[] }) =>
      Object.keys(texts)
        .filter((path) => include.some(fits(path)))
        .map(uriOf),
    'copydesk/readFile': async ({ uri }: { uri: string }) => {
      const path = decodeURIComponent(uri.slice(ROOT.length + 1));
      reads.push(path);
      await reading(path, reads.length);
      return Buffer.from(texts[path]!).toString('base64');
    },
  };
  const options = { folders: [ROOT], initializationOptions: { files: 'client' }, answers };
  await session('', options, async (client) => {
    await run(client, { uriOf, reads });
    await client.drain('copydesk/status');
  });
}
