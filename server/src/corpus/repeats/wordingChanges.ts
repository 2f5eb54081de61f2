import type { Language } from '../../languages/language';
import type { Range } from '../../text/range';
import { alignSequences, wordsIn, type AlignedRun, type Word } from './alignWords';
import { isFunctionHash } from './commonWords';
import { isMarkedChange } from './markedChange';
import { negationCount } from './negations';
import { numbersIn } from './numbersIn';

/** What a change touches; `small` where nothing but function words, or two forms of one word, stand otherwise. */
export type ChangeWeight = 'number' | 'negation' | 'word' | 'small';

/** Words that a later wording has otherwise than an earlier one. */
export interface WordingChange {
  readonly kind: 'changed' | 'added' | 'left out';
  readonly weight: ChangeWeight;
  /** How many words of the earlier wording are concerned, and what they are; null where its text is not at hand. */
  readonly beforeCount: number;
  readonly before: string | null;
  /** The words of the later wording, as offsets in it; for words that were left out, the word in front of the gap. */
  readonly after: Range;
}

/**
 * What a wording of a quotation has otherwise than an earlier one, in order. Words beyond what both share at the edges do not
 * count, since a quotation may be cut short or start earlier; nor do cuts and insertions that are marked as such.
 *
 * @param before the earlier inner text, or the hashes of its words where no more is known (see `wordHashes`)
 * @param after the later inner text
 * @param edges `whole` where both texts are to say the same from end to end
 */
export function wordingChanges(
  before: string | Uint32Array,
  after: string,
  language: Language | undefined,
  edges: 'cut' | 'whole' = 'cut',
): WordingChange[] {
  const [a, b] = [sideOf(before), sideOf(after)];
  if (b.hashes.length === 0) return [];
  const runs = alignSequences(a.hashes.length, b.hashes.length, (i, j) => a.hashes[i] === b.hashes[j]);
  return (edges === 'cut' ? withoutEdges(runs) : runs).flatMap((run) => {
    if (run.kind === 'kept' || isMarkedChange(run, a, b)) return [];
    const weight = weightOf(run, a, b, language);
    return weight === null ? [] : [{ kind: run.kind, weight, ...placesOf(run, a, b) }];
  });
}

/** One of two wordings: hashes of its words, and the words with their text where that is at hand. */
export interface Side {
  readonly hashes: ArrayLike<number>;
  readonly words: readonly Word[] | null;
  readonly text: string | null;
}

function sideOf(wording: string | Uint32Array): Side {
  if (typeof wording !== 'string') return { hashes: wording, words: null, text: null };
  const words = wordsIn(wording);
  return { hashes: words.map(({ hash }) => hash), words, text: wording };
}

/** Words in a row that show that an edge is shared and not met by chance. */
const SURE = 3;

/** What lies between the first and the last run that both surely share. */
function withoutEdges(runs: readonly AlignedRun[]): readonly AlignedRun[] {
  const isSure = (run: AlignedRun, beside: AlignedRun | undefined): boolean =>
    run.kind === 'kept' && (length(run) >= SURE || !beside || length(beside) <= length(run));
  const from = runs.findIndex((run, i) => isSure(run, runs[i + 1]));
  const to = runs.findLastIndex((run, i) => isSure(run, runs[i - 1]));
  return from < 0 ? [] : runs.slice(from, to + 1);
}

const length = ({ fromA, toA, fromB, toB }: AlignedRun): number => Math.max(toA - fromA, toB - fromB);

/** Null where both say the same: another form of a number (1,000 for 1000, five for 5). */
function weightOf(run: AlignedRun, a: Side, b: Side, language: Language | undefined): ChangeWeight | null {
  const { fromA, toA, fromB, toB } = run;
  const [ours, theirs] = [numbersIn(b, fromB, toB, language), numbersIn(a, fromA, toA, language)];
  if (a.words ? ours.join() !== theirs.join() : ours.length > 0) return 'number';
  if (negationCount(a.hashes, fromA, toA, language) !== negationCount(b.hashes, fromB, toB, language))
    return 'negation';
  if (ours.length > 0 && ours.length === toB - fromB) return null;
  const told = (side: Side, from: number, to: number): number[] =>
    Array.from({ length: to - from }, (_, i) => from + i).filter((i) => !isFunctionHash(side.hashes[i]!));
  const [before, after] = [told(a, fromA, toA), told(b, fromB, toB)];
  const isForm = before.length === 1 && after.length === 1 && areForms(a.words?.[before[0]!], b.words![after[0]!]!);
  return before.length + after.length === 0 || isForm ? 'small' : 'word';
}

/** Letters that two forms of one word share at least. */
const STEM = 4;

/** True for two words that differ in their endings alone: `attack`, `attacks`. */
function areForms(a: Word | undefined, b: Word): boolean {
  if (!a) return false;
  const stem = Math.max(STEM, Math.min(a.folded.length, b.folded.length) - 2);
  return a.folded.slice(0, stem) === b.folded.slice(0, stem) && Math.abs(a.folded.length - b.folded.length) <= 3;
}

function placesOf({ fromA, toA, fromB, toB }: AlignedRun, a: Side, b: Side) {
  const words = b.words!;
  const front = words[Math.max(0, fromB - 1)]!;
  const [first, last] = fromB < toB ? [words[fromB]!, words[toB - 1]!] : [front, front];
  const after = { start: first.start, end: last.end };
  const before = a.words && fromA < toA ? a.text!.slice(a.words[fromA]!.start, a.words[toA - 1]!.end) : null;
  return { beforeCount: toA - fromA, before: a.words ? (before ?? '') : null, after };
}
