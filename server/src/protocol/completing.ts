import type { CompletionList } from 'vscode-languageserver';
import { completion } from '../features/completion';
import { LineIndex } from '../text/lines';
import type { Tools } from './answering';
import * as convert from './convert';
import { check, guard } from './guard';

/** Registers completion, which answers for articles and for sidecars. */
export function registerCompletion({ connection, workspace, log }: Tools): void {
  connection.onCompletion(
    guard('textDocument/completion', log, async (params, token): Promise<CompletionList | null> => {
      const uri = convert.toUri(params);
      const open = await workspace.article(uri);
      const beside = open ? null : await workspace.sidecar(uri);
      check(token);
      if (!open && !beside) return null;
      const text = open ? open.article.text : beside!.document.getText();
      const lines = open ? open.article.lines : LineIndex.of(text);
      const corpus = open ? open.root.corpus : beside!.corpus;
      const article = open?.article ?? null;
      const found = completion({ text, article, corpus }, convert.toOffset(lines, params.position));
      return found && convert.fromSuggestions(lines, text, found);
    }),
  );
}
