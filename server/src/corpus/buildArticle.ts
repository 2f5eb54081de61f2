import type { Article, LocalFigure, QuotationKind } from '../article/article';
import { LineIndex } from '../text/lines';

/** What an article says, in the order in which it is to stand in the text. For tests. */
export interface Sketch {
  readonly uri: string;
  readonly date?: string;
  readonly source?: string;
  readonly title?: string;
  /** Outlets that the text cites, in order. */
  readonly cites?: readonly string[];
  readonly parts?: readonly Part[];
}

export type Part =
  /** A mention; `as` is how the text names the figure, if not by its full name. */
  | { readonly figure: string; readonly as?: string; readonly role?: string; readonly gender?: LocalFigure['gender'] }
  | {
      readonly quote: string;
      readonly by?: string;
      readonly kind?: QuotationKind;
      readonly language?: string;
      readonly marks?: readonly [string, string];
    };

/**
 * Makes an article by hand, so that the corpus can be tested without the parser. A figure whose name is one word, or starts with `~`, is
 * a surname alone; a speaker who is not among the figures is naming words that stand for no figure (`officials`).
 */
export function buildArticle({ uri, date, source, title, cites = [], parts = [] }: Sketch): Article {
  const figures: Draft[] = [];
  const mentions: Article['mentions'][number][] = [];
  const quotations: Article['quotations'][number][] = [];
  let text = `${title ?? 'Report'}\n\n`;
  const write = (words: string): { start: number; end: number } => {
    const start = text.length;
    text += words;
    return { start, end: text.length };
  };
  for (const part of parts) {
    if ('figure' in part) {
      const { name, index, draft } = draftOf(figures, part.figure, part.gender ?? null);
      if (part.role !== undefined) {
        draft.roles.push({ ...write(part.role), text: part.role });
        write(' ');
      }
      mentions.push({
        ...write(part.as ?? name),
        figure: index,
        ...(part.role === undefined ? {} : { role: part.role }),
      });
      write('.\n');
    } else {
      const [open, close] = part.marks ?? ['“', '”'];
      const range = write(open + part.quote + close);
      quotations.push({
        ...range,
        innerStart: range.start + open.length,
        innerEnd: range.end - close.length,
        kind: part.kind ?? 'speech',
        utterance: quotations.length,
        speaker:
          part.by === undefined
            ? null
            : { ...range, by: 'cue', figure: figures.findIndex(({ name }) => name === part.by), name: part.by },
        parent: -1,
        ...(part.language === undefined ? {} : { language: part.language }),
        open,
        close,
      });
      write('\n');
    }
  }
  const sources = cites.map((name) => ({ ...write(`${name} `), name, relation: 'cited' as const }));
  const entry = (key: 'date' | 'source' | 'title', value?: string): Article['metadata']['entries'] =>
    value === undefined ? [] : [{ key, value, level: 'header', start: 0, end: 0 }];
  return {
    uri,
    text,
    lines: LineIndex.of(text),
    language: 'en',
    kind: 'report',
    blocks: [{ start: 0, end: text.length, kind: 'paragraph' }],
    metadata: {
      entries: [...entry('date', date), ...entry('source', source), ...entry('title', title)],
      header: null,
      bodyStart: 0,
      problems: [],
    },
    quotations,
    defects: [],
    figures,
    mentions,
    dates: [],
    sources,
    turns: [],
  };
}

type Draft = {
  name: string;
  form: LocalFigure['form'];
  gender: LocalFigure['gender'];
  roles: { start: number; end: number; text: string }[];
};

function draftOf(
  figures: Draft[],
  written: string,
  gender: LocalFigure['gender'],
): { name: string; index: number; draft: Draft } {
  const name = written.replace(/^~/, '');
  const known = figures.findIndex((figure) => figure.name === name);
  if (known >= 0) return { name, index: known, draft: figures[known]! };
  const draft: Draft = { name, form: written === name && /\s/.test(name) ? 'full' : 'surname', gender, roles: [] };
  figures.push(draft);
  return { name, index: figures.length - 1, draft };
}
