import { readMetadata } from '../article/metadata/readMetadata';
import type { MetadataKey } from '../article/article';
import type { Location } from '../corpus/corpus';
import type { TextEdit } from '../rules/rule';
import { contains, type Range } from '../text/range';
import { symbolAt } from './thingAt';
import type { View } from './view';

/** A name that can be spelled otherwise. */
export interface Renamed {
  readonly range: Range;
  readonly spelling: string;
  /** Every place of the corpus where the figure is named, by article. */
  mentions(): ReadonlyMap<string, readonly Location[]>;
}

/** The name at an offset; null where no figure is named, also for a pronoun or a role. */
export function renamedAt({ article, corpus }: View, offset: number): Renamed | null {
  const thing = symbolAt(article, offset);
  if (thing?.kind !== 'figure') return null;
  const { start, end } = thing;
  if (!article.mentions.some((mention) => !mention.byRole && mention.start === start && mention.end === end))
    return null;
  return {
    range: { start, end },
    spelling: article.text.slice(start, end),
    mentions: () => byArticle(corpus.mentions(corpus.figure(article, thing.figure))),
  };
}

function byArticle(places: readonly Location[]): Map<string, Location[]> {
  const articles = new Map<string, Location[]>();
  for (const place of places) {
    const known = articles.get(place.uri);
    if (known) known.push(place);
    else articles.set(place.uri, [place]);
  }
  return articles;
}

/** Why a name can't be taken, as a sentence; null for one that can. */
export function nameProblem(name: string): string | null {
  if (/[\r\n]/u.test(name)) return 'A name stands on one line.';
  if (!/\p{L}/u.test(name)) return 'A name needs a letter.';
  return null;
}

/** An edit of one article. */
export interface NameEdit extends TextEdit {
  /** True inside a quotation, where a change alters what somebody is quoted as saying. */
  readonly quoted: boolean;
}

const NAMES: ReadonlySet<MetadataKey> = new Set<MetadataKey>(['speakers', 'interviewer']);

/**
 * The edits that give a figure another spelling in one article: in each mention, and in the names of its header. A spelling of as many
 * words as before is changed word by word, so that “Ada Lindqvist” → “Ada Lindkvist” mends “Lindqvist” too. Where the text says something
 * else than expected, nothing is changed.
 *
 * @param text what the article says now
 * @param mentions where the figure is named in it, as far as is known
 * @param quotations its quotations, likewise
 */
export function renameEdits(
  text: string,
  mentions: readonly Range[],
  quotations: readonly Range[],
  spelling: string,
  name: string,
): NameEdit[] {
  const changes = changesOf(spelling, name);
  const named = readMetadata({ text, paragraphs: () => [] })
    .entries.filter(({ key, uri }) => uri === undefined && NAMES.has(key))
    .map(({ start, end }) => ({ start, end }));
  const places = [...named, ...mentions].sort((a, b) => a.start - b.start);
  const edits = new Map<number, NameEdit>();
  for (const { start, end } of places) {
    for (const [from, to] of changes) {
      for (const match of text.slice(start, end).matchAll(from)) {
        const at = { start: start + match.index, end: start + match.index + match[0].length };
        if (!isWhole(text, at)) continue;
        edits.set(at.start, { ...at, newText: to, quoted: quotations.some((quotation) => contains(quotation, at)) });
      }
    }
  }
  return [...edits.values()].sort((a, b) => a.start - b.start);
}

/** The words that change, each with what it becomes. */
function changesOf(spelling: string, name: string): [RegExp, string][] {
  const [before, after] = [spelling.trim().split(/\s+/u), name.trim().split(/\s+/u)];
  const whole = new RegExp(before.map(literal).join('\\s+'), 'gu');
  if (before.length !== after.length || new Set(before).size < before.length) return [[whole, after.join(' ')]];
  return before.flatMap((word, i): [RegExp, string][] =>
    word === after[i] ? [] : [[new RegExp(literal(word), 'gu'), after[i]!]],
  );
}

const literal = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/-]/gu, '\\$&');

/** True if no letter or digit stands right before or behind. */
const isWhole = (text: string, { start, end }: Range): boolean =>
  !/[\p{L}\p{M}\p{N}]$/u.test(text.slice(Math.max(0, start - 2), start)) &&
  !/^[\p{L}\p{M}\p{N}]/u.test(text.slice(end, end + 2));
