import type { ArticleRecord } from '../articleRecord';
import type { RepeatGroup } from './group';
import type { Member } from './member';
import { byDate } from './member';

/** The group of every quotation, as `groupOf` gives it, for callers that ask for those of all quotations. */
export class Gathered {
  private readonly groups = new Map<ArticleRecord, Map<number, RepeatGroup>>();

  /** @param all every group, as `everyGroup` gives them */
  constructor(all: Iterable<RepeatGroup>) {
    for (const group of all) {
      if (group.repeats.length === 0) continue;
      this.take(group.origin, group);
      for (const repeat of group.repeats) this.take(repeat, group);
    }
  }

  of({ record, quotation }: Member): RepeatGroup | null {
    return this.groups.get(record)?.get(quotation) ?? null;
  }

  /** Of several groups a quotation's own is the one with the earliest origin: that is the earliest of what it repeats. */
  private take({ record, quotation }: Member, group: RepeatGroup): void {
    let own = this.groups.get(record);
    if (!own) this.groups.set(record, (own = new Map<number, RepeatGroup>()));
    const known = own.get(quotation);
    if (!known || byDate(group.origin, known.origin) < 0) own.set(quotation, group);
  }
}
