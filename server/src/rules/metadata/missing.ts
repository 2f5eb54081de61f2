import { METADATA_KEYS, metadataEntry, type Article, type MetadataKey } from '../../article/article';
import { firstLine } from '../firstLine';
import { insertHeader, statedGuesses } from './insertHeader';
import { fixes, writeSidecar } from './writeSidecar';
import { SEVERITIES, type Report, type RuleContext, type Severity } from '../rule';

/** The rules about missing metadata. They report together: one finding at the first line, not one for each key. */
const RULES = {
  date: 'metadata/missing-date',
  source: 'metadata/missing-source',
  speakers: 'metadata/missing-speaker',
} as const satisfies Partial<Record<MetadataKey, string>>;
/** The rule for every other key that the configuration requires. */
const OTHERS = 'metadata/missing-field';

/** All keys, in the order in which a message names them: date, source and speakers first. */
const KEYS = [...new Set([...(Object.keys(RULES) as MetadataKey[]), ...METADATA_KEYS])];

/** What a message calls a key. */
const WORDS: Partial<Record<MetadataKey, string>> = { speakers: 'speaker', url: 'URL', id: 'identifier' };

/**
 * The one finding about missing metadata, if it falls to the rule `id` to report it: of the rules that are on and miss
 * something, the most severe one does; of equally severe ones, the first.
 */
export function* reportMissing(id: string, context: RuleContext): Iterable<Report> {
  const { article } = context;
  // A rule whose own keys are there has nothing to say.
  const own = KEYS.filter((key) => ruleFor(key) === id);
  if (!own.some((key) => isMissing(context, key))) return;
  const place = firstLine(article.text);
  if (place.end === place.start) return;
  const missing = KEYS.filter((key) => isMissing(context, key));
  const rank = (key: MetadataKey) => SEVERITIES.indexOf(context.severityOf(ruleFor(key)) as Severity);
  const first = missing.reduce((best, key) => (rank(key) < rank(best) ? key : best));
  if (ruleFor(first) !== id) return;
  const words = missing.map((key) => WORDS[key] ?? key);
  const guesses = statedGuesses(article, missing);
  const them = words.length > 1 ? 'them' : 'it';
  yield {
    ...place,
    message: `No ${list(words)} is given for this article: add ${them} in a header or in a sidecar file.`,
    fix: insertHeader(article, missing, guesses),
    alternatives: fixes(writeSidecar(article, guesses)),
  };
}

/** True for a key that the article lacks and whose rule is on. */
function isMissing(context: RuleContext, key: MetadataKey): boolean {
  if (key === 'speakers') return context.severityOf(RULES.speakers) !== 'off' && hasNoSpeaker(context);
  return context.required.includes(key) && context.severityOf(ruleFor(key)) !== 'off' && !isGiven(context.article, key);
}

const ruleFor = (key: MetadataKey): string => (RULES as Partial<Record<MetadataKey, string>>)[key] ?? OTHERS;

/**
 * An article without speech needs no speaker. One with speech misses them if nobody is said to have spoken; where the
 * configuration requires speakers, also if all who are said to have spoken stay without a name ("officials", "he").
 */
function hasNoSpeaker({ article, required }: RuleContext): boolean {
  const speech = article.quotations.filter(({ kind }) => kind === 'speech');
  if (speech.length === 0 || isGiven(article, 'speakers')) return false;
  const nameNeeded = required.includes('speakers');
  return !speech.some(({ speaker }) => speaker !== null && (!nameNeeded || speaker.figure !== -1));
}

/** A value guessed from the file's name or time does not count; one that the text states does. */
function isGiven(article: Article, key: MetadataKey): boolean {
  const entry = metadataEntry(article.metadata, key);
  if (entry && entry.level !== 'file') return true;
  return key === 'source' && article.sources.some(({ relation }) => relation === 'publisher');
}

const list = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
