import { CONFIG_NAME } from './discover';
import type { FileSystem } from './fileSystem';
import { nameOf } from './uris';

/**
 * Reads files as the editor holds them where they are open: a sidecar or a registry counts as it is written, saved or not. A
 * `copydesk.yaml` counts when it is saved, so that half a glob does not throw articles out of the corpus.
 */
export function withOpenTexts(files: FileSystem, textOf: (uri: string) => string | undefined): FileSystem {
  return {
    findFiles: (folder, include, exclude) => files.findFiles(folder, include, exclude),
    async read(uri, maxBytes) {
      const text = nameOf(uri) === CONFIG_NAME ? undefined : textOf(uri);
      return text === undefined ? files.read(uri, maxBytes) : new TextEncoder().encode(text);
    },
  };
}
