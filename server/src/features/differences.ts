import type { Article } from '../article/article';
import type { RepeatMember } from '../corpus/corpus';
import { alignWords } from '../corpus/repeats/alignWords';
import { escape, teaser } from './markdown';
import type { View } from './view';

/** Differences beyond this number are counted, not listed. */
const LISTED = 4;
/** Of a translation's origin so much is shown. */
const SHOWN = 300;
/** Longer quotations are not compared while somebody waits: it takes time in proportion to the square. */
const LONGEST = 5000;

/** The origin of a quotation that repeats it with other words or in another language. */
export interface ChangedOrigin {
  readonly member: RepeatMember;
  readonly isTranslated: boolean;
}

/** The origin of a quotation that does not have the same words; null for any other quotation. */
export function changedOrigin({ article, corpus }: View, index: number): ChangedOrigin | null {
  const group = corpus.repeats(article, index);
  const { start, end } = article.quotations[index]!;
  const here = group.find((member) => member.uri === article.uri && member.start === start && member.end === end);
  if (here?.relation !== 'near' && here?.relation !== 'translation') return null;
  return { member: group[0]!, isTranslated: here.relation === 'translation' };
}

/**
 * What a quotation says otherwise than its origin, as Markdown; empty where it says the same, or the origin's text has changed. The words
 * of a translation are not compared but shown.
 */
export function differences(article: Article, index: number, origin: ChangedOrigin, originText: string): string {
  const { innerStart, innerEnd } = article.quotations[index]!;
  const before = originText.slice(origin.member.innerStart, origin.member.innerEnd);
  const after = article.text.slice(innerStart, innerEnd);
  if (before === '' || Math.max(before.length, after.length) > LONGEST) return '';
  if (origin.isTranslated) return `The origin says: “${escape(teaser(before, SHOWN))}”`;
  const words = (text: string, { start, end }: { start: number; end: number }) =>
    `“${escape(teaser(text.slice(start, end)))}”`;
  const parts = alignWords(before, after).flatMap(({ kind, a, b }) => {
    if (kind === 'changed') return [`${words(before, a)} → ${words(after, b)}`];
    if (kind === 'added') return [`added ${words(after, b)}`];
    return kind === 'left out' ? [`left out ${words(before, a)}`] : [];
  });
  if (parts.length === 0) return '';
  const rest = parts.length > LISTED ? `; ${parts.length - LISTED} more` : '';
  return `Differs from the origin: ${parts.slice(0, LISTED).join('; ')}${rest}`;
}
