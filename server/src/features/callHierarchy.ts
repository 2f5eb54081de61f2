import type { Corpus, Location, RepeatMember } from '../corpus/corpus';
import type { Range } from '../text/range';
import { fileName, teaser } from './markdown';
import { samePlace } from './places';
import { quotationAt } from './thingAt';
import type { View } from './view';

/** A quotation as one step of who quotes whom. */
export interface Call {
  readonly place: Location;
  /** What is shown: the quotation's words, or the title of the article that it stands in. */
  readonly name: string;
  /** Who said it, when. */
  readonly detail: string;
}

/** A quotation that quotes, or is quoted, with the places where it stands in the article that quotes. */
export interface CallStep {
  readonly call: Call;
  readonly ranges: readonly Range[];
}

/** The quotation at an offset as the start of the hierarchy. */
export function prepareCalls({ article, corpus }: View, offset: number): Call | null {
  const thing = quotationAt(article, offset);
  if (!thing) return null;
  const { start, end, innerStart, innerEnd, speaker } = thing.quotation;
  const name = teaser(article.text.slice(innerStart, innerEnd)) || fileName(article.uri);
  const who = speaker && (speaker.figure >= 0 ? corpus.figure(article, speaker.figure).name : speaker.name);
  const date = corpus.facts(article.uri)?.date ?? null;
  return { place: { uri: article.uri, start, end }, name, detail: joined(who, date) };
}

/** The articles that repeat a quotation. Who repeats a repeat, repeats the origin: only an origin has any. */
export function incomingCalls(corpus: Corpus, place: Location): CallStep[] {
  const [origin, ...repeats] = corpus.repeatsAt(place);
  if (!origin || !samePlace(origin, place)) return [];
  const byArticle = new Map<string, RepeatMember[]>();
  for (const repeat of repeats) byArticle.set(repeat.uri, [...(byArticle.get(repeat.uri) ?? []), repeat]);
  return [...byArticle.values()].map((members) => ({
    call: callOf(corpus, members[0]!),
    ranges: members.map(({ start, end }) => ({ start, end })),
  }));
}

/** What a quotation repeats: the origin, unless it is the origin itself. */
export function outgoingCalls(corpus: Corpus, place: Location): CallStep[] {
  const origin = corpus.repeatsAt(place)[0];
  if (!origin || samePlace(origin, place)) return [];
  return [{ call: callOf(corpus, origin), ranges: [{ start: place.start, end: place.end }] }];
}

/** Texts of closed files are not kept, so the article's title stands for the words. */
function callOf(corpus: Corpus, { uri, start, end, speaker, date, relation }: RepeatMember): Call {
  const title = corpus.facts(uri)?.title;
  const changed = relation === 'near' ? 'with other words' : relation === 'translation' ? 'in another language' : null;
  return {
    place: { uri, start, end },
    name: teaser(title ?? '') || fileName(uri),
    detail: joined(speaker, date, changed),
  };
}

const joined = (...parts: readonly (string | null)[]): string => parts.filter((part) => !!part).join(' · ');
