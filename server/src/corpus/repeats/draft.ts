import type { ArticleRecord } from '../articleRecord';
import { fingerprintAt, quotationAt } from '../articleRecord';
import { sameFingerprint } from '../fingerprint';
import type { RepeatGroup } from './group';
import type { Member } from './member';
import { isSame } from './member';

/**
 * While somebody types, an article is newer than what the corpus holds of it, and most of its quotations are as they were: they need
 * not be looked for again. Gives the number of the same quotation, by the same speaker, in the article as the corpus holds it; -1 where
 * that has none, or has another date, by which groups are in order.
 */
export function knownAs({ record, quotation }: Member, held: ArticleRecord): number {
  const print = fingerprintAt(record, quotation);
  if (!print || record.moment !== held.moment) return -1;
  // Quotations that came or went before it are few.
  for (let away = 0; away <= MOST_AWAY; away++) {
    for (const index of away === 0 ? [quotation] : [quotation - away, quotation + away]) {
      if (index < 0 || index >= held.quotationCount) continue;
      const other = fingerprintAt(held, index);
      if (other && sameFingerprint(other, print) && sameSpeaker(record, quotation, held, index)) return index;
    }
  }
  return -1;
}

const MOST_AWAY = 4;

function sameSpeaker(a: ArticleRecord, quotation: number, b: ArticleRecord, index: number): boolean {
  const [speaker, other] = [a.figures[quotationAt(a, quotation).figure], b.figures[quotationAt(b, index).figure]];
  return speaker?.name === other?.name && speaker?.form === other?.form && speaker?.gender === other?.gender;
}

/**
 * The group of a quotation as the corpus holds it, for a newer reading of its article: that reading's quotations stand in the place of those
 * that it still has. Null where the group has another origin by that.
 */
export function groupInDraft(group: RepeatGroup, held: ArticleRecord, asked: Member): RepeatGroup | null {
  const inDraft = <M extends Member>(member: M): M | null => {
    if (member.record !== held) return member;
    const quotation = knownAs(member, asked.record);
    return quotation < 0 ? null : { ...member, record: asked.record, quotation };
  };
  const origin = inDraft(group.origin);
  const repeats = group.repeats.map(inDraft).filter((repeat) => repeat !== null);
  const isThere = [origin, ...repeats].some((member) => member !== null && isSame(member, asked));
  return origin && isThere ? { origin, repeats } : null;
}
