import type { Member } from './member';
import { byDate } from './member';

/** A quotation that repeats another one directly. */
export interface Repeat extends Member {
  /** The same words; nearly these, or a part of them; or these in another language. */
  readonly relation: 'exact' | 'near' | 'translation';
  /** How much of the shorter one of the two stands in the longer one, from 0 to 1; of a translation, how much of what it says. */
  readonly similarity: number;
}

/** The earliest of some quotations, and what repeats it directly, by date. Repeats of repeats do not belong to the group. */
export interface RepeatGroup {
  readonly origin: Member;
  readonly repeats: readonly Repeat[];
}

/**
 * The group of a quotation: its origin is the earliest among the quotation and what repeats it directly, and its members are
 * what repeats that origin directly and is not earlier. Null where nothing repeats the quotation.
 *
 * @param repeatsOf what repeats a quotation directly
 */
export function groupOf(asked: Member, repeatsOf: (member: Member) => Repeat[]): RepeatGroup | null {
  const direct = repeatsOf(asked);
  if (direct.length === 0) return null;
  const first = direct.reduce((best, repeat) => (byDate(repeat, best) < 0 ? repeat : best));
  if (byDate(asked, first) < 0) return { origin: asked, repeats: direct.sort(byDate) };
  const origin = { record: first.record, quotation: first.quotation };
  const repeats = repeatsOf(origin).filter((repeat) => byDate(origin, repeat) < 0);
  // A quotation that the corpus does not hold yet is found by nobody else.
  const isThere = repeats.some(({ record, quotation }) => record === asked.record && quotation === asked.quotation);
  if (!isThere) repeats.push({ ...first, ...asked });
  return { origin, repeats: repeats.sort(byDate) };
}
