import type { CompletionList } from 'vscode-languageserver';
import { completion, type Suggestions } from '../features/completion';
import { configCompletion } from '../features/configCompletion';
import { LineIndex } from '../text/lines';
import type { Tools } from './answering';
import * as convert from './convert';
import { check, guard } from './guard';
import { canonical } from './uris';

/** What is being written, and what completes it at an offset. */
interface Written {
  readonly text: string;
  readonly lines: LineIndex;
  complete(offset: number): Suggestions | null;
}

/** Registers completion, which answers for articles, sidecars and the files that configure a corpus. */
export function registerCompletion({ connection, workspace, configFiles, log }: Tools): void {
  async function written(uri: string): Promise<Written | null> {
    const open = await workspace.article(uri);
    if (open) {
      const { article, root } = open;
      const { text, lines } = article;
      return { text, lines, complete: (offset) => completion({ text, article, corpus: root.corpus }, offset) };
    }
    const config = configFiles.of(canonical(uri));
    if (config) {
      // The registry's own text is that of the last pause in typing.
      const text = workspace.documentOf(canonical(uri))!.getText();
      return { text, lines: LineIndex.of(text), complete: (offset) => configCompletion(text, offset, config.schema) };
    }
    const beside = await workspace.sidecar(uri);
    // JSON has no lines of keys and values to complete.
    if (!beside || uri.endsWith('.json')) return null;
    const text = beside.document.getText();
    const writing = { text, article: null, corpus: beside.root.corpus };
    return { text, lines: LineIndex.of(text), complete: (offset) => completion(writing, offset) };
  }

  connection.onCompletion(
    guard('textDocument/completion', log, async (params, token): Promise<CompletionList | null> => {
      const found = await written(convert.toUri(params));
      check(token);
      if (!found) return null;
      const { text, lines } = found;
      const suggestions = found.complete(convert.toOffset(lines, params.position));
      return suggestions && convert.fromSuggestions(lines, text, suggestions);
    }),
  );
}
