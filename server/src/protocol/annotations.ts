import type { CodeLens, CodeLensParams, DocumentLink as LspDocumentLink, SemanticTokens } from 'vscode-languageserver';
import { isSidecar } from '../config/articleFilter';
import { codeLenses } from '../features/codeLens';
import { addressLinks, documentLinks, registryLinks, type DocumentLink } from '../features/documentLinks';
import { inlayHints } from '../features/inlayHints';
import { semanticTokens } from '../features/semanticTokens';
import { answering, indexed, viewOf, type Tools } from './answering';
import { LineIndex } from '../text/lines';
import * as convert from './convert';
import { registryOf } from './registries';
import { canonical, nameOf } from './uris';

const NO_TOKENS: SemanticTokens = { data: [] };

const shownLinks = (lines: LineIndex, links: readonly DocumentLink[]): LspDocumentLink[] =>
  links.map((link) => ({ range: convert.fromRange(lines, link), target: link.target }));

/** Registers what an editor shows in the text without being asked: code lenses, inlay hints, links, semantic tokens. */
export function registerAnnotations(tools: Tools): void {
  const { connection, workspace, options, preferences, configFiles } = tools;
  const { onDraft, onCorpus, onDocument } = answering(tools);

  connection.onCodeLens(
    onCorpus<CodeLensParams, CodeLens[] | null>(
      'textDocument/codeLens',
      null,
      (open) => {
        if (!preferences.now.codeLens) return [];
        return codeLenses(viewOf(open)).map((lens) =>
          convert.fromLens(workspace, open.article, lens, options.commands.showPlaces),
        );
      },
      // Nobody asks for lenses, so they come when they are right.
      indexed,
    ),
  );

  connection.onDocumentLinks(
    onDocument('textDocument/documentLink', (open, { textDocument: { uri } }) => {
      if (open) return shownLinks(open.article.lines, documentLinks(open.article));
      const file = canonical(uri);
      const registry = registryOf(workspace, file);
      if (registry?.kind === 'figures') return shownLinks(registry.lines, registryLinks(registry.text));
      if (!isSidecar(nameOf(file)) && !configFiles.of(file)) return null;
      const text = workspace.documentOf(file)?.getText() ?? '';
      return shownLinks(LineIndex.of(text), addressLinks(text));
    }),
  );

  connection.languages.semanticTokens.on(
    onDraft('textDocument/semanticTokens/full', NO_TOKENS, ({ article }) =>
      convert.fromTokens(article.lines, semanticTokens(article, { start: 0, end: article.text.length })),
    ),
  );
  connection.languages.semanticTokens.onRange(
    onDraft('textDocument/semanticTokens/range', NO_TOKENS, ({ article }, { range }) =>
      convert.fromTokens(article.lines, semanticTokens(article, convert.toRange(article.lines, range))),
    ),
  );

  connection.languages.inlayHint.on(
    onDraft('textDocument/inlayHint', null, (open, { range }) => {
      const { lines } = open.article;
      const { speakerHints: speakers, dateHints: dates } = preferences.now;
      const hints = inlayHints(viewOf(open), convert.toRange(lines, range), { speakers, dates });
      return hints.map((hint) => convert.fromHint(lines, hint));
    }),
  );
}
