import type { Article, Mention } from '../../article/article';
import type { Corpus, Figure } from '../../corpus/corpus';
import { inHeading } from '../blocks';
import { namingMentions, lastWord, plainName, plainSurnames, wordsOf } from './names';
import page from './ambiguous-name.md';
import { STRICT_ONLY } from '../preset';
import type { Report, Rule } from '../rule';

/** Figures that a message names. */
const LISTED = 3;

export const ambiguousName: Rule = {
  id: 'figure/ambiguous-name',
  summary: 'A surname alone can mean several figures',
  severity: 'hint',
  presets: STRICT_ONLY,
  fix: 'none',
  page,
  *check(context) {
    const { article } = context;
    yield* amongBearers(article);
    for (const [index, { form, name }] of article.figures.entries()) {
      const mention = form === 'surname' ? aloneAt(article, index) : undefined;
      if (!mention) continue;
      const names = bearersOf(context.corpus, context.corpus.figure(article, index), name);
      if (names.length < 2) continue;
      yield report(article, mention, names, 'this article does not say which of them is meant');
    }
  },
  mayReport: ({ corpus, figures }) =>
    figures.some((named) => named.form === 'surname' && bearersOf(corpus, named.figure, named.name).length >= 2),
};

/** Surnames that several figures of the article bear with their full names: the first place of each where it stands alone. */
function* amongBearers(article: Article): Iterable<Report> {
  const bearers = new Map<string, number[]>();
  for (const [index, surname] of plainSurnames(article).entries()) {
    if (surname === '') continue;
    const others = bearers.get(surname);
    if (others) others.push(index);
    else bearers.set(surname, [index]);
  }
  for (const indexes of bearers.values()) {
    if (indexes.length < 2) continue;
    const places = indexes.flatMap((index) => aloneAt(article, index) ?? []).sort((a, b) => a.start - b.start);
    const names = indexes.map((index) => article.figures[index]!.name);
    if (places[0]) yield report(article, places[0], names, 'give the full name where it stands alone');
  }
}

/** The first mention of a figure that is the surname alone, without a role that tells who is meant; headlines are short. */
function aloneAt(article: Article, figure: number): Mention | undefined {
  const surname = plainName(lastWord(article.figures[figure]!.name));
  return namingMentions(article, figure).find(
    ({ start, end, role }) =>
      role === undefined && plainName(article.text.slice(start, end)) === surname && !inHeading(article, start),
  );
}

/** Names of the figures of the corpus that bear a surname; none where the corpus knows which of them is meant. */
function bearersOf(corpus: Corpus, figure: Figure, surname: string): string[] {
  if (wordsOf(figure.name).length > 1) return [];
  return corpus
    .namesakes(figure)
    .map(({ name }) => name)
    .filter((name) => wordsOf(name).length > 1 && plainName(lastWord(name)) === plainName(lastWord(surname)))
    .sort();
}

function report({ text }: Article, { start, end }: Mention, names: readonly string[], advice: string): Report {
  const listed = names.slice(0, LISTED).map((name) => `“${name}”`);
  if (names.length > LISTED) listed.push(`${names.length - LISTED} more`);
  const choice = `${listed.slice(0, -1).join(', ')} or ${listed.at(-1)}`;
  return { start, end, message: `“${text.slice(start, end)}” can mean ${choice}: ${advice}.` };
}
