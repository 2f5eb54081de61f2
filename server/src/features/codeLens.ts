import type { Location, RepeatMember } from '../corpus/corpus';
import type { Range } from '../text/range';
import { samePlace } from './places';
import type { View } from './view';

/** A line above a quotation that stands elsewhere too. */
export interface Lens extends Range {
  readonly title: string;
  /** All places where the quotation stands, origin first. */
  readonly places: readonly Location[];
}

/** For each quotation that is repeated: when it was first said, and how often it was repeated. */
export function codeLenses({ article, corpus }: View): Lens[] {
  const lenses: Lens[] = [];
  article.quotations.forEach(({ start, end }, index) => {
    const group = corpus.repeats(article, index);
    if (group.length < 2) return;
    const places = group.map((member) => ({ uri: member.uri, start: member.start, end: member.end }));
    lenses.push({ start, end, title: titleOf(group, samePlace(places[0]!, { uri: article.uri, start, end })), places });
  });
  return lenses;
}

/** The origin among undated articles is the first by path, which says nothing of when it was said. */
function titleOf(group: readonly RepeatMember[], isOrigin: boolean): string {
  const { date } = group[0]!;
  const translated = group.filter(({ relation }) => relation === 'translation').length;
  const languages =
    translated > 0 ? `, ${translated === group.length - 1 ? '' : `${translated}× `}in another language` : '';
  if (date === null) return `stands in ${group.length} places${languages}`;
  return `first said ${isOrigin ? 'here, ' : ''}${date}, repeated ${group.length - 1}×${languages}`;
}
