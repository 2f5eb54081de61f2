import type { Article, Quotation } from '../../article/article';
import { foldedQuotations } from '../../corpus/articleRecord';
import { normalise, wordHashes } from '../../corpus/fingerprint';
import { wordingChanges, type WordingChange } from '../../corpus/repeats/wordingChanges';
import { languageOf } from '../../languages';
import { excerpt } from '../excerpt';
import { describeChanges } from './describeChanges';
import page from './drift.md';
import { blockAt, inHeading } from '../blocks';
import { nearestIn, toldBy, type Nearest, type Told } from './nearestWording';
import { titleQuotations } from './titleQuotations';
import { RECOMMENDED } from '../preset';
import type { Range } from '../../text/range';
import type { Rule } from '../rule';

/** Words of a quotation that is looked for, and of one that it is looked for in. */
const FEWEST = 3;
const MOST = 40;
const LONGEST_BODY = 600;
/** Content words that both must share, and their share of the short one's. */
const LEAST_SHARED = 2;
const LEAST_SHARE = 0.6;

export const drift: Rule = {
  id: 'quotation/drift',
  summary: 'A headline or lead quotes in marks what the body has in other words',
  severity: 'information',
  presets: RECOMMENDED,
  fix: 'none',
  page,
  *check({ article }) {
    let body: readonly BodyQuotation[] | null = null;
    for (const head of headsOf(article)) {
      const { told, start, end, uri } = head;
      if (told.words.length < FEWEST || told.words.length > MOST) continue;
      body ??= bodyQuotations(article);
      const found = nearest(article, head, body);
      if (!found) continue;
      const { quotation, changes, text } = found;
      yield {
        ...{ start, end, uri },
        ...(changes.every(({ weight }) => weight === 'small') && { severity: 'hint' as const }),
        message: `These words stand in marks, and the body has them otherwise: ${describeChanges(changes, told.text)}. Quote the body, or take the marks away.`,
        related: [
          {
            uri: article.uri,
            start: quotation.start,
            end: quotation.end,
            message: `The body has “${excerpt(text, 0, text.length)}”.`,
          },
        ],
      };
    }
  },
};

/** Words in marks that stand before what they are compared with. */
interface Head extends Range {
  /** The file that they stand in; undefined for the article itself. */
  readonly uri?: string | undefined;
  readonly told: Told;
  /** Where what they are compared with may start. */
  readonly from: number;
}

function headsOf(article: Article): Head[] {
  const inText = headQuotations(article).map((quotation): Head => {
    const { start, end, innerStart, innerEnd } = quotation;
    const from = blockAt(article, start)?.end ?? end;
    return { start: innerStart, end: innerEnd, told: toldIn(article, quotation), from };
  });
  const titles = titleQuotations(article);
  if (titles.length === 0) return inText;
  const isName = namesIn(article);
  const inTitle = titles.map(({ text, start, end, uri }): Head => {
    return {
      start,
      end,
      uri,
      told: toldBy(text, (from, to) => isName(text.slice(from, to))),
      from: article.metadata.bodyStart,
    };
  });
  return [...inTitle, ...inText];
}

/** True for a name of one of the article's figures. */
function namesIn({ text, mentions }: Article): (words: string) => boolean {
  const names = new Set(mentions.flatMap(({ start, end }) => text.slice(start, end).split(/\s+/u)));
  return (words) => names.has(words);
}

/** What an article has in marks before its body starts: in headlines, headings, and in the first paragraph. */
function headQuotations(article: Article): Quotation[] {
  const lead = article.blocks.find(({ kind }) => kind === 'paragraph');
  const leadEnd = lead?.end ?? 0;
  return article.quotations.filter(
    ({ start, parent, kind }) =>
      parent === -1 && kind !== 'title' && (start < leadEnd || blockAt(article, start)?.kind === 'heading'),
  );
}

const toldIn = ({ text, mentions }: Article, { innerStart, innerEnd }: Quotation): Told => {
  const names = mentions.filter(({ start, end }) => start >= innerStart && end <= innerEnd);
  const isName = (start: number, end: number): boolean =>
    names.some((name) => name.start <= innerStart + start && innerStart + end <= name.end);
  return toldBy(text.slice(innerStart, innerEnd), isName);
};

/** Speech below the lead, with hashes of its words: they tell fast whether it can be near at all. */
interface BodyQuotation {
  readonly quotation: Quotation;
  readonly hashes: Uint32Array;
}

function bodyQuotations(article: Article): BodyQuotation[] {
  const folded = foldedQuotations(article);
  return article.quotations.flatMap((quotation, index) => {
    if (quotation.kind !== 'speech' || quotation.parent !== -1 || inHeading(article, quotation.start)) return [];
    // What links to no repeats has its words not at hand; it is short.
    const hashes = folded[index]?.words ?? wordHashes(textOf(article, quotation));
    return hashes.length >= FEWEST && hashes.length <= LONGEST_BODY ? [{ quotation, hashes }] : [];
  });
}

const textOf = ({ text }: Article, { innerStart, innerEnd }: Quotation): string => text.slice(innerStart, innerEnd);

/** How many content words of the one stand in the other as they are, in any order. */
function sharedBy(told: Told, { hashes }: BodyQuotation): number {
  const content = told.hashes.filter((_, i) => told.isContent[i]);
  return content.filter((hash) => hashes.includes(hash)).length;
}

interface Found {
  readonly quotation: Quotation;
  /** The words of the body that come nearest. */
  readonly text: string;
  readonly changes: readonly WordingChange[];
}

/** The quotation further down that says nearly the same; null where there is none, or one says just the same. */
function nearest(article: Article, { told, from }: Head, body: readonly BodyQuotation[]): Found | null {
  const content = told.isContent.filter((is) => is).length;
  const wanted = Math.max(LEAST_SHARED, LEAST_SHARE * content);
  let best: { quotation: Quotation; told: Told; nearest: Nearest } | null = null;
  for (const candidate of body) {
    // Half of them at least must stand there as they are; the others may have another ending.
    if (candidate.quotation.start < from || 2 * sharedBy(told, candidate) < wanted) continue;
    const long = toldIn(article, candidate.quotation);
    const found = nearestIn(told, long);
    if (found.shared < wanted || found.shared <= (best?.nearest.shared ?? 0)) continue;
    best = { quotation: candidate.quotation, told: long, nearest: found };
  }
  if (!best) return null;
  const { text: all, words } = best.told;
  const text = all.slice(words[best.nearest.from]!.start, words[best.nearest.to - 1]!.end);
  const changes = wordingChanges(text, told.text, languageOf(article.language), 'whole');
  // The rest of the article is looked through last, as it is long.
  return changes.length > 0 && !isVerbatim(article, told, from) ? { quotation: best.quotation, text, changes } : null;
}

/** True if the words stand just so further down, in marks or not. */
const isVerbatim = ({ text }: Article, told: Told, from: number): boolean =>
  normalise(text.slice(from)).includes(normalise(told.text));
