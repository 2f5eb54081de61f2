import { outletNamed, type OutletMatch } from '../../languages/outletTable';
import type { Outlet } from '../../languages/outlets';
import { overlaps } from '../../text/range';
import {
  metadataEntries,
  type ArticleBlock,
  type LocalFigure,
  type Mention,
  type Metadata,
  type SourceMention,
} from '../article';
import type { Tokens } from '../tokens';
import type { Vocabulary } from '../vocabulary';
import { isShown, talkBefore } from './evidence';
import { scanOutlets } from './outletScan';
import { isSignature, signOff } from './publishers';

/** What the search for sources looks at. */
export interface SourceInput {
  readonly text: string;
  readonly blocks: readonly ArticleBlock[];
  readonly metadata: Metadata;
  readonly tokens: Tokens;
  readonly vocabulary: Vocabulary;
  readonly figures: readonly LocalFigure[];
  readonly mentions: readonly Mention[];
  readonly interview: boolean;
}

interface Candidate extends OutletMatch {
  readonly block: ArticleBlock;
}

/**
 * Every place that names an outlet or agency: the article's own one, or one that it cites. In order, without overlap.
 *
 * The publisher is what the metadata names (header, sidecar, dateline); else the outlet that signs an editor's insertion;
 * else the one of a credit line or a sign-off; else the one with which the article says it is the interview ("in this
 * interview with X", or the only outlet that the person of an interview in turns spoke to). "X told Y" alone does not tell,
 * for those who quote Y write so too: then Y is cited. All mentions of the publisher have that relation. Photo credits and
 * captions are left out. Linear.
 */
export function findSources(input: SourceInput): SourceMention[] {
  const { text, metadata } = input;
  const candidates = candidatesOf(input);
  const stated = metadataEntries(metadata, 'source');
  const ownFile = stated.filter(({ uri, end }) => uri === undefined && end <= text.length && end > 0);
  const publishers = new Set(stated.map(({ value }) => outletNamed(value)?.name ?? value));
  const signing: OutletMatch[] = [];
  if (publishers.size === 0) {
    signing.push(...signaturesOf(input, candidates));
    for (const { outlet } of signing) publishers.add(outlet.name);
  }
  const sources: SourceMention[] = ownFile.map(({ start, end, value }) => ({
    start,
    end,
    name: outletNamed(value)?.name ?? value,
    relation: 'publisher',
  }));
  for (const { start, end, value, uri } of metadataEntries(metadata, 'via')) {
    if (uri === undefined && end <= text.length && end > start)
      sources.push({ start, end, name: outletNamed(value)?.name ?? value, relation: 'cited' });
  }
  const taken = sources.slice();
  const add = ({ start, end, outlet }: OutletMatch) => {
    if (taken.some((source) => overlaps(source, { start, end }))) return;
    const relation = publishers.has(outlet.name) ? 'publisher' : 'cited';
    sources.push({ start, end, name: outlet.name, relation });
  };
  const certain = new Set<OutletMatch>(signing);
  for (const candidate of confirmed(input, candidates, certain)) add(candidate);
  for (const match of signing) if (!candidates.includes(match as Candidate)) add(match);
  return sources.sort((a, b) => a.start - b.start);
}

/** Names of outlets in the prose; those inside a longer name of a person ("Aishwarya Rai") are none. */
function candidatesOf({ text, blocks, tokens, vocabulary, figures, mentions }: SourceInput): Candidate[] {
  const candidates: Candidate[] = [];
  let next = 0;
  let scanned = 0;
  const ordered = isOrdered(mentions) ? mentions : [...mentions].sort((a, b) => a.start - b.start);
  for (const block of blocks) {
    const found: OutletMatch[] = [];
    scanned = scanOutlets(text, tokens, vocabulary, block, scanned, found);
    if (block.kind === 'header' || block.kind === 'caption') continue;
    for (const match of found) {
      while (next < ordered.length && ordered[next]!.end <= match.start) next++;
      const mention = ordered[next];
      if (mention && overlaps(mention, match)) {
        const longer = mention.start < match.start || mention.end > match.end;
        const single = !text.slice(match.start, match.end).includes(' ');
        if (longer && single) continue;
        if (match.ambiguous && figures[mention.figure]?.form === 'full') continue;
      }
      const { start, end, outlet, ambiguous } = match;
      candidates.push({ start, end, outlet, ambiguous, block });
    }
  }
  return candidates;
}

const isOrdered = (mentions: readonly Mention[]): boolean =>
  mentions.every((mention, i) => i === 0 || mentions[i - 1]!.start <= mention.start);

/** The mentions that make their outlet the publisher, by the strongest kind of sign that there is. */
function signaturesOf(input: SourceInput, candidates: readonly Candidate[]): OutletMatch[] {
  const { text, blocks, interview } = input;
  const { vocabulary } = input;
  const inserted = candidates.filter((match) => isSignature(text, match, vocabulary.lexicon.language));
  if (inserted.length > 0) return inserted;
  const signed = signOff(text, blocks, candidates);
  if (signed.length > 0) return signed;
  const talks = candidates.flatMap((match) => {
    const talk = talkBefore(text, match.start, match.block.start, vocabulary);
    return talk ? [{ match, talk }] : [];
  });
  const own = talks.filter(({ talk }) => talk.own);
  if (own.length > 0) return own.map(({ match }) => match);
  const partners = new Set(talks.map(({ match }) => match.outlet));
  return interview && partners.size === 1 ? talks.map(({ match }) => match) : [];
}

/** The candidates that are the outlet for sure, or by what stands beside them. */
function confirmed(
  { text, vocabulary }: SourceInput,
  candidates: readonly Candidate[],
  certain: ReadonlySet<OutletMatch>,
): OutletMatch[] {
  /** Outlets named before, by the last word of their name: "the New York Times … told The Times". */
  const byLastWord = new Map<string, Outlet>();
  const sources: OutletMatch[] = [];
  for (const match of candidates) {
    const { start, end, outlet, ambiguous, block } = match;
    if (!certain.has(match)) {
      if (block.kind === 'credit') continue;
      if (ambiguous ? !isShown(text, match, block, vocabulary) : isInstitute(text, end)) continue;
    }
    const last = text.slice(start, end).split(/\s/u).at(-1)!;
    const before = ambiguous ? byLastWord.get(last) : undefined;
    if (!before) byLastWord.set(last, outlet);
    sources.push(before ? { ...match, outlet: before } : match);
  }
  return sources;
}

/** "Reuters Institute", "Thomson Reuters Foundation": bodies that bear an outlet's name. */
const isInstitute = (text: string, end: number): boolean =>
  /^[ \u00a0](?:Institute|Foundation|Trust|Fellowship|Plaza|Building|Tower|University|Award|Prize)/u.test(
    text.slice(end, end + 16),
  );
