import type { Connection } from 'vscode-languageserver';
import { TooLargeError, type FileSystem } from './fileSystem';

/** Asks the editor for files, with two requests of our own: `copydesk/findFiles` and `copydesk/readFile` (base64). */
export function clientFiles(connection: Connection): FileSystem {
  return {
    async findFiles(root, include, exclude) {
      return connection.sendRequest<string[]>('copydesk/findFiles', { root, include, exclude });
    },
    async read(uri, maxBytes) {
      const bytes = fromBase64(await connection.sendRequest<string>('copydesk/readFile', { uri }));
      if (bytes.length > maxBytes) throw new TooLargeError(uri, bytes.length, maxBytes);
      return bytes;
    },
  };
}

/** Reads base64 in browsers too, which have no Buffer. */
function fromBase64(text: string): Uint8Array {
  const binary = atob(text);
  const bytes = new Uint8Array(binary.length);
  for (let i = 0; i < binary.length; i++) bytes[i] = binary.charCodeAt(i);
  return bytes;
}
