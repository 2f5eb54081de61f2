import type { TextDocumentPositionParams } from 'vscode-languageserver';
import { definition } from '../features/definition';
import { implementation } from '../features/implementation';
import { references } from '../features/references';
import { entryAt, entryReferences } from '../features/registryEntry';
import { typeDefinition } from '../features/typeDefinition';
import { answering, known, viewOf, type Tools } from './answering';
import * as convert from './convert';
import { registryOf } from './registries';
import { canonical } from './uris';

/** Registers the requests that lead from one place to others. */
export function registerNavigation(tools: Tools): void {
  const { connection, workspace, options } = tools;
  const { onDocument, onCorpus } = answering(tools);
  const text = options.capabilities.textDocument;

  /** Answers with the place that `find` gives, as a link where the client knows links. */
  const goTo = (name: string, find: typeof definition, linkSupport: boolean | undefined) =>
    onCorpus(`textDocument/${name}`, null, (open, params: TextDocumentPositionParams) => {
      const { lines } = open.article;
      const found = find(viewOf(open), convert.toOffset(lines, params.position));
      const target = found && convert.fromLocation(workspace, found.target);
      if (!target || !linkSupport) return target ?? null;
      const { uri: targetUri, range } = target;
      const originSelectionRange = convert.fromRange(lines, found.origin);
      return [{ targetUri, targetRange: range, targetSelectionRange: range, originSelectionRange }];
    });
  connection.onDefinition(goTo('definition', definition, text?.definition?.linkSupport));
  connection.onTypeDefinition(goTo('typeDefinition', typeDefinition, text?.typeDefinition?.linkSupport));
  connection.onImplementation(
    onCorpus('textDocument/implementation', null, (open, params) => {
      const offset = convert.toOffset(open.article.lines, params.position);
      return convert.fromLocations(workspace, implementation(viewOf(open), offset));
    }),
  );

  connection.onReferences(
    onDocument('textDocument/references', async (article, { textDocument, position, context }, token) => {
      const uri = canonical(textDocument.uri);
      if (!article && !registryOf(workspace, uri)) return null;
      await known(workspace, token);
      const open = await workspace.article(uri);
      if (open) {
        const offset = convert.toOffset(open.article.lines, position);
        const withDeclaration = context?.includeDeclaration ?? true;
        return convert.fromLocations(workspace, references(viewOf(open), offset, withDeclaration));
      }
      const registry = registryOf(workspace, uri);
      const entry = registry && entryAt(registry.text, convert.toOffset(registry.lines, position));
      return (
        entry && convert.fromLocations(workspace, entryReferences(registry.root.corpus, registry.kind, entry.name))
      );
    }),
  );
}
