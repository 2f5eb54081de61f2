import { splitBlocks, type Block } from '../../text/blocks';
import { languages as allLanguages } from '../../languages/index';
import type { Language } from '../../languages/language';
import { METADATA_LEVELS, type Metadata, type MetadataEntry, type MetadataProblem } from '../article';
import { formatDay, isDay } from '../dates/calendar';
import { readAnchor, yearOfDay } from '../dates/resolve';
import { readDatedLine } from './datedLine';
import { readDateline, type Dateline } from './dateline';
import { dateInFileName } from './fileName';
import { findFrontMatter } from './frontMatter';
import { readHarvestPrefix } from './harvestPrefix';
import { readHeaderLines } from './headerLines';
import { keyNames, type KeyAliases, type KeyNames } from './keys';
import { skipBlank } from './sourceLines';
import { strayKeys } from './strayKeys';
import { tableEntries, type TableRow } from './tableRow';
import { readYamlMetadata } from './yamlMetadata';

export { readDateline } from './dateline';
export { validateDate } from './validateDate';

/** The file beside the article that holds its metadata. */
export interface Sidecar {
  readonly uri: string;
  readonly text: string;
}

/** What there is to read of an article's metadata. */
export interface MetadataInput {
  readonly text: string;
  /** The article's file, whose name may hold a date. */
  readonly uri?: string;
  /** The article's language if it is known. */
  readonly language?: Language | undefined;
  /** `<stem>.meta.yaml` or `.meta.json`, if there is one. */
  readonly sidecar?: Sidecar | undefined;
  /** The article's row of the metadata table, if there is one. */
  readonly row?: TableRow | undefined;
  /** The corpus's own names of keys. */
  readonly aliases?: KeyAliases | undefined;
  /** Languages whose names for keys and months are understood beside the article's; all by default. */
  readonly languages?: readonly Language[];
  /** The paragraphs of the body that starts at an offset. */
  readonly paragraphs?: (bodyStart: number) => readonly Block[];
}

/**
 * Reads all metadata of an article: its sidecar, its row of the metadata table, its header in any of three forms, its dateline, and
 * the date in its file's name. Pure and total.
 */
export function readMetadata(input: MetadataInput): Metadata {
  const { text, uri, language, sidecar, row, aliases, languages = allLanguages } = input;
  const known = language ? withFirst(language, languages) : languages;
  const names = keyNames(known, aliases);
  const beside = sidecar ? readSidecar(sidecar, names) : NOTHING;
  const listed = row ? tableEntries(row) : [];
  const top = readTop(text, names);
  const bodyStart = top.header ? skipBlank(text, top.header.end) : 0;
  const paragraphs = input.paragraphs?.(bodyStart) ?? splitBlocks(text, bodyStart);
  const body = { start: bodyStart, end: text.length };
  const named = uri === undefined ? null : dateInFileName(uri);
  const stated = [...beside.entries, ...listed, ...top.entries, ...(named ? [named] : [])];
  const dated = readDated(text, paragraphs, known);
  const date = [...stated, ...dated].find(({ key }) => key === 'date')?.value ?? null;
  const opening = readOpening(text, paragraphs, known, date);
  return {
    entries: dated.length === 0 ? mergeEntries(stated, opening) : mergeEntries(stated, opening, dated),
    header: top.header,
    bodyStart,
    problems: [...beside.problems, ...top.problems, ...strayKeys(text, body, names, top.header !== null)],
  };
}

/** The languages with one put first; made once for each, so that what is kept for a list of languages is found again. */
function withFirst(first: Language, languages: readonly Language[]): readonly Language[] {
  let lists = orders.get(languages);
  if (!lists) orders.set(languages, (lists = new Map()));
  let list = lists.get(first);
  if (!list) lists.set(first, (list = [first, ...languages.filter((other) => other !== first)]));
  return list;
}

const orders = new WeakMap<readonly Language[], Map<Language, readonly Language[]>>();
const RANKS = new Map(METADATA_LEVELS.map((level, index) => [level, index]));

/** Puts entries of several places in order of precedence; within a level they stay as they come. */
export function mergeEntries(...lists: readonly (readonly MetadataEntry[])[]): MetadataEntry[] {
  const entries = lists.flat();
  return entries.length < 2 ? entries : entries.sort((a, b) => RANKS.get(a.level)! - RANKS.get(b.level)!);
}

interface Top {
  readonly entries: readonly MetadataEntry[];
  readonly problems: readonly MetadataProblem[];
  readonly header: Metadata['header'];
}

const NOTHING: Top = { entries: [], problems: [], header: null };

function readSidecar({ uri, text }: Sidecar, names: KeyNames): Pick<Top, 'entries' | 'problems'> {
  return readYamlMetadata({ text, range: { start: 0, end: text.length }, level: 'sidecar', uri }, names);
}

/** The metadata written at the top of the text, in the first form that fits. */
function readTop(text: string, names: KeyNames): Top {
  const matter = findFrontMatter(text, names);
  if (matter) {
    const read = readYamlMetadata({ text, range: matter.content, level: 'front-matter' }, names);
    const problems = [...read.problems];
    if (!matter.closed) {
      problems.unshift({
        kind: 'unclosed-front-matter',
        message: 'the front matter has no closing “---”',
        ...matter.opener,
      });
    }
    return { entries: read.entries, problems, header: { start: matter.start, end: matter.end, form: 'front-matter' } };
  }
  const prefix = readHarvestPrefix(text, names);
  if (prefix) return { ...prefix, header: { start: prefix.start, end: prefix.end, form: 'prefix' } };
  const header = readHeaderLines(text, names);
  if (header) return { ...header, header: { start: header.start, end: header.end, form: 'header' } };
  return NOTHING;
}

/** How far down a line with the day alone is looked for, below a headline, a kicker and a writer's name. */
const DATED_BLOCKS = 5;

/** A paragraph of more lines is prose. */
const MOST_LINES = 3;

/** The lines of a paragraph; none if there are more than so many. */
function linesUpTo(text: string, { start, end }: Block, most: number): Block[] {
  const lines: Block[] = [];
  for (let from = start; from < end;) {
    const stop = text.indexOf('\n', from);
    const to = stop < 0 || stop > end ? end : stop;
    if (lines.push({ start: from, end: to }) > most) return [];
    from = to + 1;
  }
  return lines;
}

/** The day of a line that says nothing else, above the story. */
function readDated(text: string, paragraphs: readonly Block[], languages: readonly Language[]): MetadataEntry[] {
  for (let b = 0; b < Math.min(paragraphs.length, DATED_BLOCKS); b++) {
    // The lines above a story may look like one paragraph: its writer and the day.
    const lines = linesUpTo(text, paragraphs[b]!, MOST_LINES);
    for (const line of lines) {
      const day = readDatedLine(text, line, languages, b === 0 && lines.length === 1);
      if (!day) continue;
      const { start, end } = day;
      if (hasOtherDay(text, paragraphs.slice(b + 2), languages, formatDay(day))) return [];
      return [{ key: 'date', value: formatDay(day), level: 'dateline', start, end }];
    }
  }
  return [];
}

/** True if another day heads a part of the text further down: a diary, or results by days, is of none of them. An update stands right below. */
const hasOtherDay = (
  text: string,
  paragraphs: readonly Block[],
  languages: readonly Language[],
  day: string,
): boolean =>
  paragraphs.some((block) => {
    const [line] = linesUpTo(text, block, 1);
    const other = line && readDatedLine(text, line, languages, false);
    return !!other && formatDay(other) !== day;
  });

/** Blocks in which a dateline or an agency's credit is looked for: the story's first, or below a headline and a kicker. */
const OPENING_BLOCKS = 3;

function readOpening(
  text: string,
  paragraphs: readonly Block[],
  languages: readonly Language[],
  date: string | null,
): MetadataEntry[] {
  for (let b = 0; b < Math.min(paragraphs.length, OPENING_BLOCKS); b++) {
    const block = paragraphs[b]!;
    const dateline = readDateline(text, block.start, languages);
    if (dateline) return datelineEntries(dateline, date);
    const credit = readCredit(text, block.start);
    if (credit) return [credit];
  }
  return [];
}

function datelineEntries({ place, sources, date }: Dateline, known: string | null): MetadataEntry[] {
  const entries: MetadataEntry[] = [];
  const level = 'dateline';
  if (date) {
    // Datelines leave out the year; a date from higher up completes them.
    const y = date.y ?? yearOfDay(readAnchor(known), date.m, date.d);
    if (y !== null && isDay(y, date.m, date.d)) {
      entries.push({
        key: 'date',
        value: formatDay({ y, m: date.m, d: date.d }),
        level,
        start: date.start,
        end: date.end,
      });
    }
  }
  if (place) entries.push({ key: 'place', level, ...place });
  for (const source of sources) entries.push({ key: 'source', level, ...source });
  return entries;
}

const CREDIT =
  /^©[ \u00a0]*(?:\d{4}[ \u00a0]+)?(\p{Lu}[\p{L}\p{N} .&’'-]{1,40}?)(?=[ \u00a0]+[-–—]|[.]?[ \u00a0]*(?:[\r\n]|$))/u;

/** `© Agenzia Nova - Riproduzione riservata` as the first line of the body names who published it. */
function readCredit(text: string, at: number): MetadataEntry | null {
  if (text[at] !== '©') return null;
  const match = CREDIT.exec(text.slice(at, at + 80));
  const name = match?.[1];
  if (!match || name === undefined || /^(?:riproduzione|copyright|all rights|tous droits|alle rechte)/iu.test(name))
    return null;
  const start = at + match[0].length - name.length;
  return { key: 'source', value: name, level: 'dateline', start, end: start + name.length };
}
