import type { Corpus, Source } from '../../corpus/corpus';
import type { Command } from '../command';
import { textTable, type Column } from '../formats/textTable';
import type { Places } from '../places';
import { LIST_OPTIONS, listAll } from './listing';

export const sources: Command = {
  name: 'sources',
  summary: 'print the outlets and agencies: who published, who is cited, by which chains',
  usage: '[OPTION…] [PATH…]',
  description: `Prints each source: one JSON object a line, those that published most first. “published” counts articles that are
its own, “cited” articles that hand it on or cite it. Names that sources.yaml has for one source are one; “registry” is its name
there, or null. “chains” are the ways by which its news came, nearest
first (RT, TASS, Corriere della Sera), with the number of articles and the earliest of them.`,
  options: LIST_OPTIONS,
  examples: [
    ['sources articles', 'every source of a folder, for other programs'],
    ['sources --format text articles', 'the same as a table'],
  ],
  run: (call) =>
    listAll(call, async ({ corpus }, places, write) => {
      const all = corpus.sources();
      if (call.values['format'] === 'text') {
        await write(textTable(COLUMNS, all, call.terminal.out.columns));
      } else for (const source of all) await write(`${JSON.stringify(sourceRecord(source, corpus, places))}\n`);
    }),
};

function sourceRecord(
  { name, published, cited, firstDate, lastDate, chains }: Source,
  corpus: Corpus,
  places: Places,
): object {
  return {
    name,
    registry: corpus.sourceEntry(name)?.name ?? null,
    published,
    cited,
    first: firstDate,
    last: lastDate,
    chains: chains.map(({ chain, articles, uri }) => ({ chain, articles, path: places.path(uri) })),
  };
}

const COLUMNS: readonly Column<Source>[] = [
  { title: 'source', value: ({ name }) => name },
  { title: 'published', value: ({ published }) => String(published), right: true },
  { title: 'cited', value: ({ cited }) => String(cited), right: true },
  { title: 'first', value: ({ firstDate }) => firstDate ?? '' },
  { title: 'last', value: ({ lastDate }) => lastDate ?? '' },
  { title: 'chain', value: ({ chains }) => chains[0]?.chain.join(' ← ') ?? '' },
];
