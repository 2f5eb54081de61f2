import type { Article, Attribution } from '../article/article';
import { escape } from './markdown';

/** Naming words and cue that stand no further apart than this are shown as one stretch: “said Ada Lindqvist”. */
const ONE_STRETCH = 60;

/** How the speaker was decided, in words that a reader can check against the text; Markdown. */
export function basis(article: Article, speaker: Attribution): string {
  switch (speaker.by) {
    case 'cue':
      return `by the words ${cueWords(article, speaker)}`;
    case 'turn':
      return 'speaks in this turn of the interview';
    case 'continuation':
      return 'goes on from the quotation before';
    case 'metadata':
      return 'named as speaker in the metadata';
  }
}

function cueWords(article: Article, { cue, start, end }: Attribution): string {
  const words = (from: number, to: number) => `“${escape(article.text.slice(from, to))}”`;
  if (!cue) return words(start, end);
  const from = Math.min(cue.start, start);
  const to = Math.max(cue.end, end);
  const apart = article.quotations.some((quotation) => quotation.start >= from && quotation.start < to);
  if (to - from <= ONE_STRETCH && !apart) return words(from, to);
  return `${words(cue.start, cue.end)} and ${words(start, end)}`;
}
