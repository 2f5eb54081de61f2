import { fileURLToPath, pathToFileURL } from 'node:url';

/** The `file:` URI of an absolute path; characters that URIs reserve are escaped. */
export const uriOfPath = (path: string): string => pathToFileURL(path).href;

/** The path of a `file:` URI, or undefined for any other URI (an untitled document, a virtual folder). */
export function pathOfUri(uri: string): string | undefined {
  try {
    return uri.startsWith('file:') ? fileURLToPath(uri) : undefined;
  } catch {
    return undefined;
  }
}
