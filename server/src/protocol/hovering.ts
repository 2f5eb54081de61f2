import type { Hover as LspHover } from 'vscode-languageserver';
import { configHover } from '../features/configHover';
import { hover, hoverNeeds, type Hover } from '../features/hover';
import { LineIndex } from '../text/lines';
import { answering, viewOf, type Tools } from './answering';
import * as convert from './convert';
import { check } from './guard';
import { canonical } from './uris';

/** Registers hovers, on what articles say and on what the files that configure a corpus may say. */
export function registerHover(tools: Tools): void {
  const { connection, workspace, configFiles, options } = tools;
  const { onDocument } = answering(tools);
  const markdown = options.capabilities.textDocument?.hover?.contentFormat?.includes('markdown') ?? false;
  const shown = (lines: LineIndex, found: Hover | null): LspHover | null =>
    found && { contents: convert.fromMarkdown(found.markdown, markdown), range: convert.fromRange(lines, found.range) };

  connection.onHover(
    onDocument('textDocument/hover', async (open, params, token) => {
      if (!open) {
        const file = configFiles.of(canonical(params.textDocument.uri));
        if (!file) return null;
        const lines = LineIndex.of(file.text);
        return shown(lines, configHover(file.text, convert.toOffset(lines, params.position), file.schema));
      }
      const { lines } = open.article;
      const offset = convert.toOffset(lines, params.position);
      const other = hoverNeeds(viewOf(open), offset);
      const read = other === null ? null : await workspace.textOf(other, open.root);
      check(token);
      return shown(
        lines,
        hover(viewOf(open), offset, {
          textOf: (uri) => (uri === other ? (read?.text ?? null) : null),
          lineOf: (uri, at) => workspace.linesOf(uri)?.lineAt(at) ?? null,
        }),
      );
    }),
  );
}
