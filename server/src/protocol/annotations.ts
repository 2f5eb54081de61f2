import type { SemanticTokens } from 'vscode-languageserver';
import { codeLenses } from '../features/codeLens';
import { documentLinks } from '../features/documentLinks';
import { inlayHints } from '../features/inlayHints';
import { semanticTokens } from '../features/semanticTokens';
import { answering, viewOf, type Tools } from './answering';
import * as convert from './convert';

const NO_TOKENS: SemanticTokens = { data: [] };

/** Registers what an editor shows in the text without being asked: code lenses, inlay hints, links, semantic tokens. */
export function registerAnnotations(tools: Tools): void {
  const { connection, workspace, options, preferences } = tools;
  const { onArticle, onCorpus } = answering(tools);

  connection.onCodeLens(
    onCorpus('textDocument/codeLens', null, (open) => {
      if (!preferences.now.codeLens) return [];
      return codeLenses(viewOf(open)).map((lens) =>
        convert.fromLens(workspace, open.article, lens, options.commands.showPlaces),
      );
    }),
  );

  connection.onDocumentLinks(
    onArticle('textDocument/documentLink', null, ({ article }) =>
      documentLinks(article).map((link) => ({ range: convert.fromRange(article.lines, link), target: link.target })),
    ),
  );

  connection.languages.semanticTokens.on(
    onArticle('textDocument/semanticTokens/full', NO_TOKENS, ({ article }) =>
      convert.fromTokens(article.lines, semanticTokens(article, { start: 0, end: article.text.length })),
    ),
  );
  connection.languages.semanticTokens.onRange(
    onArticle('textDocument/semanticTokens/range', NO_TOKENS, ({ article }, { range }) =>
      convert.fromTokens(article.lines, semanticTokens(article, convert.toRange(article.lines, range))),
    ),
  );

  connection.languages.inlayHint.on(
    onArticle('textDocument/inlayHint', null, (open, { range }) => {
      const { lines } = open.article;
      const { speakerHints: speakers, dateHints: dates } = preferences.now;
      const hints = inlayHints(viewOf(open), convert.toRange(lines, range), { speakers, dates });
      return hints.map((hint) => convert.fromHint(lines, hint));
    }),
  );
}
