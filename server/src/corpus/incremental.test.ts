import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Article } from '../article/article';
import { ArticleCorpus } from './articleCorpus';
import type { Part } from './buildArticle';
import { buildArticle } from './buildArticle';
import { buildRegistry } from './buildRegistry';
import { earliest } from './edtf';
import { normalise } from './fingerprint';
import { LineIndex } from '../text/lines';
import type { Registry } from './registry';

const URIS = ['a.txt', 'b.txt', 'c.txt', 'd.txt', 'e.txt'];
/** Names that join, split, resolve and stay ambiguous as articles come and go. */
const NAMES = [
  'Bill Clinton',
  'Hillary Clinton',
  'Hillary Rodham Clinton',
  'Clinton',
  'George W. Bush',
  'George H. W. Bush',
  'G. Bush',
  'Bush',
  'Sergei Lavrov',
  'Sergej Lawrow',
  'Lavrov',
];
const QUOTES = [
  'We will rebuild it before winter',
  'we will rebuild — it before winter!',
  'WE WON’T, not before winter',
  'No way',
];
/** None, one that decides between homonyms, and one that joins surnames. */
const REGISTRIES: readonly (Registry | null)[] = [
  null,
  buildRegistry({ id: 'bill', name: 'Bill Clinton', aliases: ['Clinton'] }, { id: 'w', name: 'George W. Bush' }),
  buildRegistry({ id: 'hillary', name: 'Hillary Clinton', aliases: ['Lavrov', 'George H. W. Bush'] }),
];
/** Quotations that repeat one another nearly, in part, or only by a set phrase. */
const NEAR = [
  ...QUOTES,
  'We will rebuild the old harbour before winter comes to the islands, whatever the ministry decides',
  'We will rebuild the old harbour before spring comes to the islands, whatever the ministry decides',
  'We will rebuild the old harbour before winter comes to our islands',
  'We rebuild the old harbour before winter comes, whatever that grey ministry decides',
  'the old harbour before winter',
  'Nobody asked us. We will rebuild the old harbour before winter comes to the islands, he told me',
  'whatever the ministry decides in the coming weeks, fishermen want their nets and boats back',
  'In the coming weeks the council wants to hear what fishermen say about tunnels and trams',
];
/** One claim in three languages, its opposite, and another one. */
const TRANSLATED = [
  { language: 'en', quote: 'We will close the old hospital before the winter and give every nurse a new job' },
  { language: 'en', quote: 'We will close the hospital this winter and every nurse will have work, I told you so' },
  {
    language: 'it',
    quote: 'Chiuderemo il vecchio ospedale prima dell’inverno e daremo a ogni infermiere un nuovo lavoro',
  },
  {
    language: 'it',
    quote: 'Non chiuderemo il vecchio ospedale prima dell’inverno, e nessun infermiere avrà un nuovo lavoro',
  },
  {
    language: 'de',
    quote: 'Wir schließen das alte Krankenhaus vor dem Winter und geben jedem Pfleger eine neue Arbeit',
  },
];
const QUERIES = ['', 'cl', 'bush', 'lawrow', 'in', 'b'];

const part = (quotes: readonly string[]): fc.Arbitrary<Part> =>
  fc.oneof(
    fc.record({
      figure: fc.constantFrom(...NAMES),
      as: fc.option(fc.constantFrom('Mr Clinton', 'Bush', 'he'), { nil: undefined }),
      role: fc.option(fc.constantFrom('president', 'minister'), { nil: undefined }),
      gender: fc.constantFrom('male', 'female', null, null),
    }) as fc.Arbitrary<Part>,
    fc.record({
      quote: fc.constantFrom(...quotes),
      by: fc.option(fc.constantFrom(...NAMES, 'officials'), { nil: undefined }),
      kind: fc.constantFrom('speech', 'speech', 'title'),
    }) as fc.Arbitrary<Part>,
  );

const article = (quotes: readonly string[]): fc.Arbitrary<Article> =>
  fc
    .record({
      uri: fc.constantFrom(...URIS),
      source: fc.option(fc.constantFrom('Reuters', 'Harbour Post'), { nil: undefined }),
      cites: fc.array(fc.constantFrom('Reuters', 'TASS', 'RT'), { maxLength: 2 }),
      date: fc.option(fc.constantFrom('2024', '2024-01-01', '2023-05/2025', 'soon'), { nil: undefined }),
      parts: fc.array(part(quotes), { maxLength: 6 }),
    })
    .map(buildArticle);

/** Articles in which one of two figures says something of that. */
const translated: fc.Arbitrary<Article> = fc
  .record({
    uri: fc.constantFrom(...URIS),
    date: fc.constantFrom('2024', '2024-01-01', undefined),
    by: fc.constantFrom('Bill Clinton', 'Bill Clinton', 'Sergei Lavrov'),
    said: fc.array(fc.constantFrom(...TRANSLATED), { minLength: 1, maxLength: 3 }),
  })
  .map(({ by, said, ...rest }) =>
    buildArticle({ ...rest, parts: [{ figure: by }, ...said.map((one) => ({ ...one, by }))] }),
  );

type Change =
  | { set: Article }
  | { type: string; in: string }
  | { registry: Registry | null }
  | { delete: string }
  | { clear: true }
  | { ask: string };
const change = (quotes: readonly string[], more = article(quotes)): fc.Arbitrary<Change> =>
  fc.oneof(
    { weight: 8, arbitrary: fc.oneof(article(quotes), more).map((set) => ({ set })) },
    {
      weight: 4,
      arbitrary: fc
        .tuple(fc.constantFrom('It rained. ', 'x'), fc.constantFrom(...URIS))
        .map(([type, uri]) => ({ type, in: uri })),
    },
    { weight: 3, arbitrary: fc.constantFrom(...URIS).map((uri) => ({ delete: uri })) },
    { weight: 1, arbitrary: fc.constantFrom(...REGISTRIES).map((registry) => ({ registry })) },
    { weight: 1, arbitrary: fc.constant({ clear: true as const }) },
    { weight: 3, arbitrary: fc.constantFrom(...QUERIES).map((ask) => ({ ask })) },
  );

/** Everything that a corpus answers about the articles that it holds. */
function answers(corpus: ArticleCorpus, articles: readonly Article[]): unknown {
  const figures = (of: Article): unknown =>
    of.figures.map((_, index) => {
      const figure = corpus.figure(of, index);
      return { ...figure, mentions: corpus.mentions(figure), quotations: corpus.quotations(figure) };
    });
  return {
    size: corpus.size,
    uris: [...corpus.uris()],
    articles: articles.map((of) => ({
      date: corpus.facts(of.uri)!.date,
      figures: figures(of),
      repeats: of.quotations.map((_, index) => corpus.repeats(of, index)),
      related: of.quotations.map((_, index) => corpus.related(of, index)),
    })),
    repeats: [...corpus.allRepeats()],
    related: [...corpus.allRelated()],
    sources: corpus.sources().map((source) => ({ ...source, places: corpus.sourcePlaces(source.name) })),
    duplicates: articles.map(({ uri }) => corpus.duplicates(uri)),
    articlesFound: QUERIES.map((query) => corpus.findArticles(query, 3).map(({ uri }) => uri)),
    quotationsFound: ['we will rebuild it', 'before winter comes to'].map((query) => corpus.findQuotations(query, 20)),
    found: QUERIES.map((query) => [3, 20].map((limit) => corpus.findFigures(query, limit).map(({ key }) => key))),
  };
}

/** Applies the changes, and gives the corpus and the articles that are left, in path order. */
function run(changes: readonly Change[]): {
  corpus: ArticleCorpus;
  articles: Article[];
  registry: Registry | null;
} {
  const corpus = new ArticleCorpus();
  let registry: Registry | null = null;
  const held = new Map<string, Article>();
  for (const step of changes) {
    if ('set' in step || 'type' in step) {
      const before = held.get('set' in step ? step.set.uri : step.in) ?? null;
      const now = 'set' in step ? step.set : before && withWords(before, step.type);
      if (!now) continue;
      corpus.set(now, 'all', before);
      held.set(now.uri, now);
    } else if ('registry' in step) {
      corpus.setRegistry((registry = step.registry));
    } else if ('delete' in step) {
      corpus.delete(step.delete);
      held.delete(step.delete);
    } else if ('clear' in step) {
      corpus.clear();
      held.clear();
    } else answers(corpus, [...held.values()]);
  }
  return { corpus, articles: URIS.flatMap((uri) => held.get(uri) ?? []), registry };
}

/** The article with words at the start of its body that state nothing. */
function withWords(article: Article, words: string): Article {
  const at = article.text.indexOf('\n\n') + 2;
  const moved = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value)) return value.map(moved);
    const place = (key: string, part: unknown): boolean =>
      /^(start|end|innerStart|innerEnd)$/u.test(key) && (part as number) >= at;
    return Object.fromEntries(
      Object.entries(value).map(([key, part]) => [
        key,
        place(key, part) ? (part as number) + words.length : moved(part),
      ]),
    );
  };
  const text = article.text.slice(0, at) + words + article.text.slice(at);
  return { ...(moved({ ...article, lines: null }) as Article), text, lines: LineIndex.of(text) };
}

const isIn = ({ quotations }: Article, place: { start: number; end: number }): boolean =>
  quotations.some(({ start, end }) => start === place.start && end === place.end);

const SEED = 20260211;

describe('corpus: incremental equals rebuilt', () => {
  it('answers the same after any edits as when built anew, in any order', () => {
    fc.assert(
      fc.property(fc.array(change(NEAR, translated), { maxLength: 30 }), fc.boolean(), (changes, backwards) => {
        const { corpus, articles, registry } = run(changes);
        const rebuilt = new ArticleCorpus();
        rebuilt.keepReady();
        rebuilt.setRegistry(registry);
        for (const held of backwards ? [...articles].reverse() : articles) rebuilt.set(held);
        assert.deepEqual(answers(corpus, articles), answers(rebuilt, articles));
      }),
      { seed: SEED, numRuns: 200 },
    );
  });

  it('tells of an article whose words around the quotations changed what it will tell when it has learnt of that', () => {
    let told = 0;
    fc.assert(
      fc.property(fc.array(change(NEAR, translated), { maxLength: 30 }), fc.constantFrom(...URIS), (changes, uri) => {
        const { corpus, articles } = run(changes);
        const before = articles.find((one) => one.uri === uri);
        if (!before) return;
        const draft = withWords(before, 'It rained. ');
        const answer = (): unknown =>
          draft.quotations.map((_, index) => [corpus.repeats(draft, index), corpus.related(draft, index)]);
        const early = answer();
        told += (early as unknown[][]).flat(2).length;
        corpus.set(draft, 'all', before);
        assert.deepEqual(early, answer());
      }),
      { seed: SEED, numRuns: 200 },
    );
    assert.ok(told > 50, `it has something to tell: ${told}`);
  });

  it('finds a quotation that was just written among its repeats', () => {
    fc.assert(
      fc.property(fc.array(change(NEAR, translated), { maxLength: 20 }), article(NEAR), (changes, draft) => {
        const { corpus } = run(changes);
        draft.quotations.forEach(({ start }, index) => {
          const group = corpus.repeats(draft, index);
          assert.ok(group.length === 0 || group.some((member) => member.uri === draft.uri && member.start === start));
          assert.ok(group.every((member) => member.uri !== draft.uri || isIn(draft, member)));
        });
      }),
      { seed: SEED, numRuns: 200 },
    );
  });

  it('counts what it lists', () => {
    fc.assert(
      fc.property(fc.array(change(QUOTES), { maxLength: 20 }), (changes) => {
        const { corpus } = run(changes);
        for (const figure of corpus.allFigures()) {
          const mentions = corpus.mentions(figure);
          const uris = [...new Set(mentions.map(({ uri }) => uri))];
          const dated = uris.map((uri) => corpus.facts(uri)!.date).filter((date) => date !== null);
          dated.sort((a, b) => earliest(a) - earliest(b));
          assert.equal(figure.mentionCount, mentions.length);
          assert.equal(figure.articleCount, uris.length);
          assert.equal(figure.quotationCount, corpus.quotations(figure).length);
          assert.equal(earliest(figure.firstDate), earliest(dated[0] ?? null));
          assert.equal(earliest(figure.lastDate), earliest(dated.at(-1) ?? null));
          const newest = new Map<string, { uri: string; start: number; end: number }>();
          for (const place of [...corpus.quotations(figure)].reverse()) {
            if (corpus.facts(place.uri)!.date !== null && !newest.has(place.uri)) newest.set(place.uri, place);
          }
          for (const limit of [1, 2, 3]) {
            assert.deepEqual(corpus.newestQuotations(figure, limit), [...newest.values()].slice(0, limit));
          }
          const { firstNamed } = figure;
          assert.ok(mentions.some(({ uri, start }) => uri === firstNamed!.uri && start === firstNamed!.start));
        }
      }),
      { seed: SEED, numRuns: 200 },
    );
  });

  it('groups exactly the quotations with the same normalised words, origin first', () => {
    fc.assert(
      fc.property(fc.array(change(QUOTES), { maxLength: 20 }), (changes) => {
        const { corpus, articles } = run(changes);
        const all = articles.flatMap((of) => of.quotations.map((quotation, index) => ({ of, quotation, index })));
        const words = ({ of, quotation }: (typeof all)[number]): string =>
          quotation.kind === 'speech' ? normalise(of.text.slice(quotation.innerStart, quotation.innerEnd)) : '';
        for (const one of all) {
          const alike = all.filter((other) => words(other) === words(one));
          const long = words(one).length >= 20;
          const group = corpus.repeats(one.of, one.index);
          const places = (list: readonly { uri: string; start: number }[]): string[] =>
            list.map(({ uri, start }) => `${uri} ${start}`).sort();
          const expected = alike.map(({ of, quotation }) => ({ uri: of.uri, start: quotation.start }));
          assert.deepEqual(places(group), long && alike.length > 1 ? places(expected) : []);
          const moments = group.map(({ date }) => earliest(date));
          assert.deepEqual(
            moments,
            [...moments].sort((a, b) => (a === b ? 0 : a - b)),
          );
          assert.deepEqual(group.map(({ relation }) => relation).indexOf('origin'), group.length > 0 ? 0 : -1);
        }
      }),
      { seed: SEED, numRuns: 200 },
    );
  });

  it('gives the same groups one by one and all at once, each around the earliest, and misses nobody', () => {
    let near = 0;
    let translations = 0;
    fc.assert(
      fc.property(fc.array(change(NEAR, translated), { maxLength: 30 }), (changes) => {
        const { corpus, articles } = run(changes);
        const all = [...corpus.allRepeats()];
        const place = ({ uri, start }: { uri: string; start: number }): string => `${uri} ${start}`;
        const byOrigin = new Map(all.map((group) => [place(group[0]!), group]));
        assert.equal(byOrigin.size, all.length);
        const asked = new Set<string>();
        for (const of of articles) {
          of.quotations.forEach(({ start }, index) => {
            const group = corpus.repeats(of, index);
            if (group.length === 0) return;
            assert.deepEqual(byOrigin.get(place(group[0]!)), group);
            asked.add(place(group[0]!));
            near += group.filter(({ relation }) => relation === 'near').length;
            translations += group.filter(({ relation }) => relation === 'translation').length;
            assert.ok(group.some((member) => place(member) === place({ uri: of.uri, start })));
          });
        }
        assert.equal(asked.size, all.length);
        const groups = (): unknown =>
          articles.map((of) =>
            of.quotations.map((_, index) => [
              corpus.repeats(of, index),
              corpus.repeatsAt({ uri: of.uri, ...of.quotations[index]! }),
            ]),
          );
        const before = groups();
        corpus.gatherRepeats();
        assert.deepEqual(groups(), before);
        // What was gathered is forgotten with the next change.
        const [first] = articles;
        if (!first) return;
        corpus.delete(first.uri);
        corpus.set(first);
        assert.deepEqual(groups(), before);
      }),
      { seed: SEED, numRuns: 200 },
    );
    assert.ok(near > 50, `near repeats occur: ${near}`);
    assert.ok(translations > 50, `translations occur: ${translations}`);
  });
});
