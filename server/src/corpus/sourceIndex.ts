import { placeOfSource, type ArticleRecord } from './articleRecord';
import { UNDATED } from './edtf';
import { fold } from './fold';
import type { Meter } from './meter';
import type { Searchable } from './nameSearch';
import { NameSearch, searchable } from './nameSearch';
import type { Location, Source, SourceChain } from './corpus';
import { byText } from './sortedList';
import { SourceRegistry, type SourceEntry } from './sourceRegistry';

/** An outlet with the articles whose chains it stands in. */
class KnownSource implements Searchable {
  readonly kind = '';
  readonly folded: string;
  /** How it is written, with the number of articles: outlets come in capitals, with and without accents. */
  readonly spellings = new Map<string, number>();
  readonly published = new Set<ArticleRecord>();
  readonly cited = new Set<ArticleRecord>();

  /** @param text the name, folded: all its spellings fold to it */
  constructor(readonly text: string) {
    this.folded = searchable(text);
  }

  get weight(): number {
    return this.published.size + this.cited.size;
  }
}

/** Outlets and agencies: what they published, who cites them, and by which chains their news came. */
export class SourceIndex {
  private readonly sources = new Map<string, KnownSource>();
  private readonly search: NameSearch<KnownSource>;

  constructor(private readonly meter: Meter) {
    this.search = new NameSearch(meter);
  }

  add(record: ArticleRecord): void {
    for (const [set, name] of parts(record)) {
      const key = fold(name);
      let known = this.sources.get(key);
      if (!known) this.sources.set(key, (known = new KnownSource(key)));
      const before = known.weight;
      known[set].add(record);
      this.search.weighed(known, before);
      known.spellings.set(name, (known.spellings.get(name) ?? 0) + 1);
    }
  }

  remove(record: ArticleRecord): void {
    for (const [set, name] of parts(record)) {
      const key = fold(name);
      const known = this.sources.get(key)!;
      const before = known.weight;
      known[set].delete(record);
      this.search.weighed(known, before);
      const left = known.spellings.get(name)! - 1;
      if (left > 0) known.spellings.set(name, left);
      else known.spellings.delete(name);
      if (known.spellings.size === 0) this.sources.delete(key);
    }
  }

  clear(): void {
    this.sources.clear();
    this.search.clear();
  }

  /** The source of that name, with its other names in the registry; null where no article names any of them. */
  get(name: string, registry: SourceRegistry): Source | null {
    const entry = registry.get(name);
    const names = new Set([name, ...(entry ? [entry.name, ...entry.aliases] : [])].map(fold));
    const known = [...names].flatMap((key) => this.sources.get(key) ?? []);
    this.meter.visited += names.size;
    return known.length > 0 ? this.view(known, registry) : null;
  }

  /** Where the articles name a source that goes by any of some names, one place an article, in path order. */
  places(names: readonly string[]): Location[] {
    const wanted = new Set(names.map(fold));
    const records = new Set<ArticleRecord>();
    for (const key of wanted) {
      const known = this.sources.get(key);
      for (const record of known?.published ?? []) records.add(record);
      for (const record of known?.cited ?? []) records.add(record);
    }
    this.meter.visited += records.size;
    return [...records]
      .sort((a, b) => byText(a.uri, b.uri))
      .map((record) =>
        placeOfSource(
          record,
          record.chain.findIndex((name) => wanted.has(fold(name))),
        ),
      );
  }

  /** Sources whose name contains the query, each once, at most `limit`; in the order of `NameSearch`. */
  find(query: string, limit: number): Source[] {
    const found = new Set<KnownSource>();
    const folded = searchable(query);
    if (folded === '' && query.trim() !== '') return [];
    for (const source of this.search.find(folded)) {
      if (found.size >= limit) break;
      found.add(source);
    }
    return [...found].map((source) => this.view([source], NO_REGISTRY));
  }

  /** Every source: those that published most first, then those that are cited most, then by name. */
  all(registry: SourceRegistry): Source[] {
    const groups = new Map<SourceEntry | KnownSource, KnownSource[]>();
    for (const source of this.sources.values()) {
      const key = registry.get(source.text) ?? source;
      groups.set(key, [...(groups.get(key) ?? []), source]);
    }
    return [...groups.values()]
      .map((sources) => this.view(sources, registry))
      .sort((a, b) => b.published - a.published || b.cited - a.cited || byText(a.name, b.name));
  }

  /** Names of one source as that source. */
  private view(known: readonly KnownSource[], registry: SourceRegistry): Source {
    const { meter } = this;
    const [first] = known;
    const published = union(known.map((source) => source.published));
    const cited = union(known.map((source) => source.cited));
    return {
      name: registry.get(first!.text)?.name ?? nameOf(first!),
      published: published.size,
      cited: cited.size,
      get chains() {
        return chainsOf(published, (name) => registry.get(name)?.name ?? name, meter);
      },
      get firstDate() {
        return ends(published, cited, meter).first;
      },
      get lastDate() {
        return ends(published, cited, meter).last;
      },
    };
  }
}

const NO_REGISTRY = new SourceRegistry([]);

const union = (sets: readonly ReadonlySet<ArticleRecord>[]): ReadonlySet<ArticleRecord> =>
  sets.length === 1 ? sets[0]! : new Set(sets.flatMap((set) => [...set]));

const parts = ({ chain, published }: ArticleRecord): (readonly ['published' | 'cited', string])[] =>
  chain.map((name, at) => [at === 0 && published ? 'published' : 'cited', name]);

/** The most frequent spelling; of equals one in small letters. */
const nameOf = ({ spellings }: KnownSource): string =>
  [...spellings].sort(([a, x], [b, y]) => y - x || byText(b, a))[0]![0];

/**
 * The chains that start with the source and hold others, most frequent first, then by name; each with its first article.
 *
 * @param called what a source is called, of all its names
 */
function chainsOf(
  published: ReadonlySet<ArticleRecord>,
  called: (name: string) => string,
  meter: Meter,
): SourceChain[] {
  const chains = new Map<string, { chain: readonly string[]; articles: number; first: ArticleRecord }>();
  meter.visited += published.size;
  for (const record of published) {
    if (record.chain.length < 2) continue;
    const chain = record.chain.map(called);
    const key = chain.join('\n');
    const known = chains.get(key);
    if (!known) chains.set(key, { chain, articles: 1, first: record });
    else {
      known.articles++;
      if (before(record, known.first)) known.first = record;
    }
  }
  return [...chains]
    .sort(([a, x], [b, y]) => y.articles - x.articles || byText(a, b))
    .map(([, { chain, articles, first }]) => ({ chain, articles, uri: first.uri }));
}

const before = (a: ArticleRecord, b: ArticleRecord): boolean =>
  a.moment === b.moment ? a.uri < b.uri : a.moment < b.moment;

function ends(
  published: ReadonlySet<ArticleRecord>,
  cited: ReadonlySet<ArticleRecord>,
  meter: Meter,
): { first: string | null; last: string | null } {
  meter.visited += published.size + cited.size;
  let first: ArticleRecord | null = null;
  let last: ArticleRecord | null = null;
  for (const records of [published, cited]) {
    for (const record of records) {
      if (record.moment === UNDATED) continue;
      if (!first || before(record, first)) first = record;
      if (!last || before(last, record)) last = record;
    }
  }
  return { first: first?.date ?? null, last: last?.date ?? null };
}
