import type { Article, Attribution, DateMention, Quotation } from '../article/article';
import { lowerBound } from '../corpus/sortedList';
import { contains, type Range } from '../text/range';
import { basis } from './basis';
import type { View } from './view';

/** A few greyed words that an editor shows in the text without their being there. */
export interface Hint {
  readonly offset: number;
  readonly label: string;
  /** Where it comes from, as Markdown; empty for nothing. */
  readonly tooltip: string;
}

/** Which hints are wanted. */
export interface WantedHints {
  readonly speakers: boolean;
  readonly dates: boolean;
}

/**
 * Behind each quotation of a range whose speaker is not named in its paragraph: the speaker. Behind each date that does not say its
 * year or is counted from another one: its value. In order.
 */
export function inlayHints(view: View, range: Range, wanted: WantedHints): Hint[] {
  const hints: Hint[] = [];
  if (wanted.speakers) hints.push(...speakerHints(view, range));
  if (wanted.dates) hints.push(...dateHints(view.article, range));
  return hints.sort((a, b) => a.offset - b.offset);
}

function* speakerHints({ article, corpus }: View, range: Range): Iterable<Hint> {
  let last: { quotation: Quotation; block: Range | undefined } | null = null;
  for (const quotation of article.quotations) {
    const { speaker, end } = quotation;
    if (quotation.kind !== 'speech' || !speaker) continue;
    const block = blockOf(article, end);
    // Of one utterance's quotations in a paragraph the first one tells for all.
    const goesOn: boolean = last?.quotation.utterance === quotation.utterance && last.block === block;
    last = { quotation, block };
    if (goesOn || end < range.start || end > range.end || isNamed(article, speaker, block)) continue;
    const parent = article.quotations[quotation.parent]?.speaker;
    const name = speaker.figure >= 0 ? corpus.figure(article, speaker.figure).name : speaker.name;
    if (name === '' || (parent && parent.figure === speaker.figure && parent.name === speaker.name)) continue;
    yield { offset: end, label: `— ${name}`, tooltip: basis(article, speaker) };
  }
}

/** The paragraph that holds what ends there. */
const blockOf = ({ blocks }: Article, end: number): Range | undefined =>
  blocks[lowerBound(blocks, end, (block, offset) => block.end - offset)];

/** True if the paragraph names the speaker, by a name and not by a pronoun, or by words that stand for no figure. */
function isNamed({ mentions }: Article, speaker: Attribution, block: Range | undefined): boolean {
  if (!block) return false;
  if (speaker.figure < 0) return speaker.end > speaker.start && contains(block, speaker);
  for (let i = lowerBound(mentions, block.start, byStart); i < mentions.length && mentions[i]!.end <= block.end; i++) {
    if (mentions[i]!.figure === speaker.figure) return true;
  }
  return false;
}

const byStart = ({ start }: Range, offset: number): number => start - offset;

function* dateHints({ dates, text }: Article, range: Range): Iterable<Hint> {
  for (const date of dates) {
    if (date.end < range.start || date.end > range.end || date.value === null || date.impossible) continue;
    if (saysItself(date, text.slice(date.start, date.end))) continue;
    const tooltip = date.anchor === undefined ? '' : `counted from ${date.anchor}`;
    yield { offset: date.end, label: `= ${date.value}`, tooltip };
  }
}

/** A date that is written with its year needs no explanation. */
const saysItself = ({ kind, value }: DateMention, words: string): boolean =>
  kind === 'absolute' || (kind === 'partial' && words.includes(value!.slice(0, 4)));
