import type { CallHierarchyItem, Range } from 'vscode-languageserver';
import { incomingCalls, outgoingCalls, prepareCalls, type CallStep } from '../features/callHierarchy';
import type { Corpus, Location } from '../corpus/corpus';
import { answering, known, viewOf, type Tools } from './answering';
import * as convert from './convert';
import { guard } from './guard';
import { canonical } from './uris';

/** Registers the requests of the call hierarchy: who quotes whom. */
export function registerHierarchy(tools: Tools): void {
  const { connection, workspace, log } = tools;
  const { onCorpus } = answering(tools);
  const { callHierarchy } = connection.languages;

  callHierarchy.onPrepare(
    onCorpus('textDocument/prepareCallHierarchy', null, (open, { position }) => {
      const call = prepareCalls(viewOf(open), convert.toOffset(open.article.lines, position));
      const item = call && convert.fromCall(workspace, call);
      return item && [item];
    }),
  );

  /** The item's quotation, found again in the corpus that holds its article; null where that is gone. */
  const locate = (item: CallHierarchyItem | undefined): { corpus: Corpus; place: Location } | null => {
    const uri = canonical(convert.toUri({ textDocument: item }));
    const corpus = workspace.corpora().find((known) => known.facts(uri));
    if (!corpus) return null;
    const range = convert.toRange(corpus.facts(uri)!.lines, item?.selectionRange);
    return { corpus, place: { uri, ...range } };
  };

  /** A handler that gives the steps from an item's quotation; `rangesIn` says in which article their ranges stand. */
  const steps = <R>(
    name: string,
    find: (corpus: Corpus, place: Location) => CallStep[],
    rangesIn: (step: CallStep, place: Location) => string,
    answer: (item: CallHierarchyItem, fromRanges: Range[]) => R,
  ) =>
    guard(`callHierarchy/${name}`, log, async ({ item }: { item: CallHierarchyItem }, token): Promise<R[]> => {
      await known(workspace, token);
      const found = locate(item);
      if (!found) return [];
      return find(found.corpus, found.place).flatMap((step) => {
        const to = convert.fromCall(workspace, step.call);
        const lines = workspace.linesOf(rangesIn(step, found.place));
        return to && lines
          ? [
              answer(
                to,
                step.ranges.map((range) => convert.fromRange(lines, range)),
              ),
            ]
          : [];
      });
    });

  callHierarchy.onIncomingCalls(
    steps(
      'incomingCalls',
      incomingCalls,
      ({ call }) => call.place.uri,
      (from, fromRanges) => ({ from, fromRanges }),
    ),
  );
  callHierarchy.onOutgoingCalls(
    steps(
      'outgoingCalls',
      outgoingCalls,
      (_, { uri }) => uri,
      (to, fromRanges) => ({ to, fromRanges }),
    ),
  );
}
