import type { Article } from '../../article/article';
import { languageOf } from '../../languages';
import page from './name-variant.md';
import { isQuoted, namingMentions, wordsOf } from './names';
import { canonicalSpelling, variantsIn, type Variant } from './spellings';
import { RECOMMENDED } from '../preset';
import type { Fix, Report, Rule, TextEdit } from '../rule';

/** Other places that are named in one finding. */
const MOST_RELATED = 3;

export const nameVariant: Rule = {
  id: 'figure/name-variant',
  summary: 'A figure’s name is spelled in another way than elsewhere',
  severity: 'information',
  presets: RECOMMENDED,
  fix: 'review',
  page,
  *check(context) {
    const { article } = context;
    const seen = new Set<number>();
    for (const variant of variantsIn(article)) {
      seen.add(variant.figure);
      yield report(article, variant, 'elsewhere in this article');
    }
    for (const [index, { name, form }] of article.figures.entries()) {
      if (form !== 'full' || seen.has(index)) continue;
      const right = canonicalSpelling(context.corpus.figure(article, index), name, languageOf(article.language));
      const mentions = right === null ? [] : namingMentions(article, index);
      if (right !== null && mentions.length > 0) {
        const where = context.corpus.figure(article, index).registry ? 'in the registry' : 'in most other articles';
        yield report(article, { figure: index, mentions, right }, where);
      }
    }
  },
  mayReport: ({ corpus, uri, figures }) => {
    const language = languageOf(corpus.facts(uri)?.language ?? '');
    return figures.some(
      (named) => named.form === 'full' && canonicalSpelling(named.figure, named.name, language) !== null,
    );
  },
};

function report(article: Article, variant: Variant, where: string): Report {
  const [first, ...others] = variant.mentions;
  const { start, end } = first!;
  return {
    start,
    end,
    message: `“${article.text.slice(start, end)}” is spelled “${variant.right}” ${where}: did you mean that?`,
    related: others.slice(0, MOST_RELATED).map((mention) => ({
      uri: article.uri,
      start: mention.start,
      end: mention.end,
      message: 'The same spelling stands here.',
    })),
    fix: unify(article, variant),
  };
}

/** Spells the name in all places outside quotations; in speech it stays as it was printed. */
function unify(article: Article, { mentions, right }: Variant): Fix | undefined {
  const edits = mentions
    .filter((mention) => !isQuoted(article, mention))
    .flatMap(({ start, end }) => respell(article.text.slice(start, end), start, right));
  return edits.length > 0 ? { title: `Write “${right}” outside quotations`, safety: 'review', edits } : undefined;
}

/** Word by word from the end, so that a surname alone and a name with another middle name are mended too. */
function respell(written: string, start: number, right: string): TextEdit[] {
  const words = [...written.matchAll(/\S+/gu)];
  const wanted = wordsOf(right);
  const pairs = words.length === wanted.length ? words.map((word, i) => ({ word, to: wanted[i]! })) : [];
  if (pairs.length === 0) pairs.push({ word: words.at(-1)!, to: wanted.at(-1)! });
  return pairs.flatMap(({ word, to }) => {
    const [from, at] = [word[0].replace(/['’]s?$/u, ''), start + word.index];
    return from === to ? [] : [{ start: at, end: at + from.length, newText: to }];
  });
}
