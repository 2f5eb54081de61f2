import type { Quotation } from '../../article/article';
import type { Location, RepeatMember } from '../../corpus/corpus';

/** A quotation among its repeats: the member that it is itself, and the group's origin. */
export interface InGroup {
  readonly here: RepeatMember;
  readonly origin: RepeatMember;
}

/** A quotation that repeats another one; null for an origin, and for one that stands alone. */
export function inGroup(group: readonly RepeatMember[], { uri, start, end }: Location): InGroup | null {
  const [origin] = group;
  const here = group.find((member) => member.uri === uri && member.start === start && member.end === end);
  return origin && here && here !== origin ? { here, origin } : null;
}

/** Words below which nearly the same words are no repeat, so that there is no need to look for it. */
const FEWEST = 9;

/** True if a quotation is speech that is long enough for a repeat with other words. */
export const mayBeAltered = ({ kind, innerStart, innerEnd, parent }: Quotation): boolean =>
  kind === 'speech' && parent === -1 && innerEnd - innerStart > 4 * FEWEST;

/** True if two speakers are one, or one of them is not known. */
export const mayBeOneSpeaker = (a: string | null, b: string | null): boolean => a === null || b === null || a === b;
