import type { Article } from '../../article/article';
import { didYouMean, nearest } from '../../text/nearest';
import { isNamed, isQuoted, listedSpeakers, quotedSpeakers } from './listedSpeakers';
import { rewrite } from './rewrite';
import page from './unknown-speaker.md';
import { RECOMMENDED } from '../preset';
import type { Rule, RuleContext } from '../rule';

/** Figures of the corpus that are looked at for the one that was meant. */
const MOST = 20;

export const unknownSpeaker: Rule = {
  id: 'metadata/unknown-speaker',
  summary: 'A speaker is listed whom the text does not name',
  severity: 'hint',
  presets: RECOMMENDED,
  fix: 'review',
  page,
  *check(context) {
    const { article } = context;
    const listed = listedSpeakers(article);
    // Whoever answers in an interview may be named nowhere but here.
    if (listed.length === 0 || article.turns.length > 0) return;
    const quoted = quotedSpeakers(article);
    for (const entry of listed) {
      const { value, start, end, uri } = entry;
      if (isQuoted(value, quoted) || isNamed(value, article)) continue;
      const meant = meantFigure(value, context);
      yield {
        start,
        end,
        uri,
        message: `“${value}” is listed as a speaker, but the text does not name anybody so${didYouMean(value, meant ? [meant] : [])}`,
        fix: meant === undefined ? undefined : rewrite(entry, meant),
      };
    }
  },
};

/** The figure whose name was most likely meant: one of the article, else one of the corpus and its registry. */
function meantFigure(name: string, context: RuleContext): string | undefined {
  return nearest(name, fullNames(context.article)) ?? nearest(name, corpusNames(name, context));
}

const fullNames = ({ figures }: Article): string[] =>
  figures.filter(({ form }) => form === 'full').map((figure) => figure.name);

/** Names of figures of the corpus that share a word with the name. */
function corpusNames(name: string, { corpus }: RuleContext): string[] {
  const found = name
    .split(/\s+/u)
    .filter((word) => word.length > 2)
    .flatMap((word) => corpus.findFigures(word, MOST));
  return found.map((figure) => figure.name).filter((known) => known !== name);
}
