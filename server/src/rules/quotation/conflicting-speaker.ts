import type { Article, Quotation } from '../../article/article';
import type { Location, RepeatMember } from '../../corpus/corpus';
import { excerpt } from '../excerpt';
import page from './conflicting-speaker.md';
import { STRICT_ONLY } from '../preset';
import type { Related, Rule } from '../rule';

/** Code units of speech below which two people may well say the same. */
const SHORTEST = 40;
/** Other places that are named in one finding. */
const MOST_RELATED = 3;

export const conflictingSpeaker: Rule = {
  id: 'quotation/conflicting-speaker',
  summary: 'The same words are given to different people',
  severity: 'information',
  presets: STRICT_ONLY,
  fix: 'none',
  page,
  *check(context) {
    const { article } = context;
    for (const [index, quotation] of article.quotations.entries()) {
      if (!isNamed(article, quotation)) continue;
      const { start, end, innerStart, innerEnd, speaker } = quotation;
      const group = context.corpus.repeats(article, index);
      const others = conflictsIn(group, { uri: article.uri, start, end }).filter((member) =>
        isNamedAt(article, member),
      );
      const [first] = others;
      if (!first) continue;
      const words = excerpt(article.text, innerStart, innerEnd);
      const where = first.uri === article.uri ? 'elsewhere in this article' : 'in another article';
      yield {
        start: speaker!.start,
        end: speaker!.end,
        message: `“${words}” is given to ${speaker!.name} here and to ${first.speaker} ${where}: look who said it.`,
        related: others.slice(0, MOST_RELATED).map(relatedOf),
      };
    }
  },
  mayReport: ({ repeats }) => repeats.some(({ place, group }) => conflictsIn(group, place).length > 0),
};

/** True for speech of some length whose speaker is a figure that a cue names. */
const isNamed = ({ figures }: Article, { kind, speaker, innerStart, innerEnd }: Quotation): boolean =>
  kind === 'speech' &&
  innerEnd - innerStart >= SHORTEST &&
  speaker?.by === 'cue' &&
  figures[speaker.figure]?.form === 'full';

/** The same of a member, as far as it stands in this article. */
const isNamedAt = (article: Article, { uri, start, end }: RepeatMember): boolean =>
  uri !== article.uri ||
  article.quotations.some((other) => other.start === start && other.end === end && isNamed(article, other));

/** The members before one in a group, earliest first, that give its words to other people. */
function conflictsIn(group: readonly RepeatMember[], { uri, start, end }: Location): RepeatMember[] {
  const at = group.findIndex((member) => member.uri === uri && member.start === start && member.end === end);
  return group.slice(0, Math.max(0, at)).filter((member) => conflicts(group[at]!, member));
}

/** True if both hold the same words and name different people. */
const conflicts = (here: RepeatMember, other: RepeatMember): boolean =>
  here.isFigure &&
  other.isFigure &&
  isVerbatim(here) &&
  isVerbatim(other) &&
  !isSameName(here.speaker!, other.speaker!);

const isVerbatim = ({ relation }: RepeatMember): boolean => relation === 'origin' || relation === 'exact';

/** A surname alone, or an office, may be the other one's. */
function isSameName(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return long === short || long.endsWith(` ${short}`) || !/^\p{Lu}\S* .*\p{Lu}/u.test(short);
}

const relatedOf = ({ uri, start, end, speaker }: RepeatMember): Related => ({
  uri,
  start,
  end,
  message: `The same words, given to ${speaker}.`,
});
