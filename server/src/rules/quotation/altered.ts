import type { Article, Quotation } from '../../article/article';
import type { RepeatMember } from '../../corpus/corpus';
import { wordHashes } from '../../corpus/fingerprint';
import { wordingChanges, type ChangeWeight, type WordingChange } from '../../corpus/repeats/wordingChanges';
import { languageOf } from '../../languages';
import { excerpt } from '../excerpt';
import page from './altered.md';
import { describeChanges } from './describeChanges';
import { inGroup, mayBeAltered, mayBeOneSpeaker, type InGroup } from './origins';
import { RECOMMENDED } from '../preset';
import type { Report, Rule, RuleContext, Severity } from '../rule';

/** Longer quotations are not compared: it takes time in proportion to the square. In UTF-16 code units. */
const LONGEST = 5000;
/** How much of the shorter one must stand in the other, so that both are surely the same speech. */
const LEAST_SIMILARITY = 0.7;

/** A change of number or meaning weighs more than one of words, and that more than one of function words. */
const SEVERITIES: Record<ChangeWeight, Severity> = {
  number: 'warning',
  negation: 'warning',
  word: 'information',
  small: 'hint',
};
const WEIGHTS: readonly ChangeWeight[] = ['number', 'negation', 'word', 'small'];

export const altered: Rule = {
  id: 'quotation/altered',
  summary: 'A quotation has other words than its origin',
  severity: 'warning',
  presets: RECOMMENDED,
  fix: 'none',
  options: {
    functionWords: {
      kind: 'flag',
      default: false,
      help: 'report also where nothing but function words or the form of a word differs, as hints',
    },
  },
  page,
  *check(context) {
    const { article } = context;
    for (const [index, quotation] of article.quotations.entries()) {
      if (!mayBeAltered(quotation) || quotation.end - quotation.start > LONGEST) continue;
      const found = inGroup(context.corpus.repeats(article, index), { uri: article.uri, ...quotation });
      if (found && isAltered(found)) yield* report(context, quotation, found.origin);
    }
  },
  mayReport: ({ repeats }) =>
    repeats.some(({ place, group }) => {
      const found = inGroup(group, place);
      return found !== null && isAltered(found);
    }),
};

/** Within one article a headline may be short of words, and the rule quotation/drift looks at that. */
const isAltered = ({ here, origin }: InGroup): boolean =>
  here.relation === 'near' &&
  here.uri !== origin.uri &&
  here.similarity >= LEAST_SIMILARITY &&
  mayBeOneSpeaker(here.speaker, origin.speaker);

function* report(context: RuleContext, quotation: Quotation, origin: RepeatMember): Iterable<Report> {
  const { article, options } = context;
  const inner = article.text.slice(quotation.innerStart, quotation.innerEnd);
  const before = originWords(context, origin);
  const least = options.functionWords === true ? 'small' : 'word';
  const changes = wordingChanges(before, inner, languageOf(article.language)).filter(
    ({ weight }) => WEIGHTS.indexOf(weight) <= WEIGHTS.indexOf(least),
  );
  const weightiest = heaviest(changes);
  if (!weightiest) return;
  const { start, end } = weightiest.after;
  yield {
    start: quotation.innerStart + start,
    end: quotation.innerStart + end,
    severity: SEVERITIES[weightiest.weight],
    message: `${opening(article, quotation, origin)}: ${describeChanges(changes, inner)}. Compare the two.`,
    related: [{ uri: origin.uri, start: origin.start, end: origin.end, message: whatItIs(origin, before) }],
  };
}

/** The origin's inner text, or the hashes of its words where the text is not at hand, or is no longer what the corpus knows. */
function originWords({ corpus, textOf }: RuleContext, origin: RepeatMember): string | Uint32Array {
  const known = corpus.wordsOf(origin);
  const text = textOf(origin.uri)?.slice(origin.innerStart, origin.innerEnd);
  return text !== undefined && wordHashes(text).join() === known.join() ? text : known;
}

function heaviest(changes: readonly WordingChange[]): WordingChange | undefined {
  return WEIGHTS.map((weight) => changes.find((change) => change.weight === weight)).find((change) => change);
}

function opening({ text }: Article, { innerStart, innerEnd }: Quotation, origin: RepeatMember): string {
  const what = `The quotation “${excerpt(text, innerStart, innerEnd)}”`;
  return origin.date === null
    ? `${what} has other words than in another article`
    : `${what} has other words than its origin of ${origin.date}`;
}

function whatItIs({ speaker }: RepeatMember, before: string | Uint32Array): string {
  const who = speaker === null ? 'The other wording' : `The other wording, said by ${speaker}`;
  return typeof before === 'string' ? `${who}: “${excerpt(before, 0, before.length)}”` : `${who}.`;
}
