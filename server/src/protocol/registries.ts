import type { RegistryKind } from '../features/registryEntry';
import { LineIndex } from '../text/lines';
import type { CorpusRoot } from './root';
import type { Workspace } from './workspace';

/** An open registry of a corpus, as it stands in the editor. */
export interface OpenRegistry {
  readonly kind: RegistryKind;
  readonly root: CorpusRoot;
  readonly text: string;
  readonly lines: LineIndex;
}

/** The open document as a `figures.yaml` or `sources.yaml` of a corpus; null for any other. `uri` is canonical. */
export function registryOf(workspace: Workspace, uri: string): OpenRegistry | null {
  const text = workspace.documentOf(uri)?.getText();
  const root = workspace.roots.find(({ figuresUri, sourcesUri }) => uri === figuresUri || uri === sourcesUri);
  if (text === undefined || !root) return null;
  return { kind: uri === root.figuresUri ? 'figures' : 'sources', root, text, lines: LineIndex.of(text) };
}
