import { codeLenses } from '../features/codeLens';
import { inlayHints } from '../features/inlayHints';
import { answering, viewOf, type Tools } from './answering';
import * as convert from './convert';

/** Registers what an editor shows in the text without being asked: code lenses and inlay hints. */
export function registerAnnotations(tools: Tools): void {
  const { connection, workspace, options, preferences } = tools;
  const { onArticle, onCorpus } = answering(tools);

  connection.onCodeLens(
    onCorpus('textDocument/codeLens', null, (open) => {
      if (!preferences.now.codeLens) return [];
      return codeLenses(viewOf(open)).map((lens) =>
        convert.fromLens(workspace, open.article, lens, options.showPlaces),
      );
    }),
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
