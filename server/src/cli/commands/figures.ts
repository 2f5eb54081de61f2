import type { Figure } from '../../corpus/corpus';
import { statedRoles } from '../../corpus/statedRoles';
import type { Command } from '../command';
import { textTable, type Column } from '../formats/textTable';
import type { Places } from '../places';
import { LIST_OPTIONS, listAll } from './listing';

export const figures: Command = {
  name: 'figures',
  summary: 'print the people who are named, with names, roles and counts',
  usage: '[OPTION…] [PATH…]',
  description: `Prints each figure: one JSON object a line, the most named first. Spellings and shorter names of one person are
one figure; homonyms, and surnames that may mean several, stay apart. “roles” are as articles state them, each
wording once, with the dates of the first and the last article and the place of the newest statement.
“registry” is the id in figures.yaml, or null.`,
  options: LIST_OPTIONS,
  examples: [
    ['figures articles', 'everybody in a folder, for other programs'],
    ['figures --format text articles', 'the same as a table'],
  ],
  run: (call) =>
    listAll(call, async ({ corpus }, places, write) => {
      const all = [...corpus.allFigures()].sort(byMentions);
      if (call.values['format'] === 'text') {
        await write(textTable(COLUMNS, all, call.terminal.out.columns));
      } else for (const figure of all) await write(`${JSON.stringify(figureRecord(figure, places))}\n`);
    }),
};

const byMentions = (a: Figure, b: Figure): number =>
  b.mentionCount - a.mentionCount || (a.name < b.name ? -1 : a.name > b.name ? 1 : a.key < b.key ? -1 : 1);

function figureRecord(figure: Figure, places: Places): object {
  const { name, aliases, registry, mentionCount, quotationCount, articleCount, firstDate, lastDate, firstNamed } =
    figure;
  return {
    name,
    registry: registry?.id ?? null,
    aliases,
    roles: statedRoles(figure).map(({ text, first, last, count, location }) => {
      return { text, first, last, count, path: places.path(location.uri), start: location.start, end: location.end };
    }),
    mentions: mentionCount,
    quotations: quotationCount,
    articles: articleCount,
    first: firstDate,
    last: lastDate,
    named: firstNamed && { path: places.path(firstNamed.uri), start: firstNamed.start, end: firstNamed.end },
  };
}

const COLUMNS: readonly Column<Figure>[] = [
  { title: 'name', value: ({ name }) => name },
  { title: 'mentions', value: ({ mentionCount }) => String(mentionCount), right: true },
  { title: 'quotations', value: ({ quotationCount }) => String(quotationCount), right: true },
  { title: 'articles', value: ({ articleCount }) => String(articleCount), right: true },
  { title: 'first', value: ({ firstDate }) => firstDate ?? '' },
  { title: 'last', value: ({ lastDate }) => lastDate ?? '' },
  { title: 'role', value: ({ roles }) => roles[0]?.text ?? '' },
];
