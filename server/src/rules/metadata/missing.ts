import { metadataEntry, type Article, type MetadataKey } from '../../article/article';
import { firstLine } from '../firstLine';
import { insertHeader } from './insertHeader';
import { SEVERITIES, type Report, type RuleContext } from '../rule';

/** The rules about missing metadata. They report together: one finding at the first line, not one for each key. */
const MISSING = [
  { id: 'metadata/missing-date', key: 'date', word: 'date', isMissing: isRequiredAndAbsent },
  { id: 'metadata/missing-source', key: 'source', word: 'source', isMissing: isRequiredAndAbsent },
  { id: 'metadata/missing-speaker', key: 'speakers', word: 'speaker', isMissing: hasNoSpeaker },
] as const;

type MissingField = (typeof MISSING)[number];

/**
 * The one finding about missing metadata, if it falls to the rule `id` to report it: of the rules that are on and miss
 * something, the most severe one does; of equally severe ones, the first.
 */
export function* reportMissing(id: MissingField['id'], context: RuleContext): Iterable<Report> {
  const { article } = context;
  const place = firstLine(article.text);
  if (place.end === place.start) return;
  const missing = MISSING.filter(
    (field) => context.severityOf(field.id) !== 'off' && field.isMissing(context, field.key),
  );
  const rank = (field: MissingField) => SEVERITIES.indexOf(context.severityOf(field.id) as (typeof SEVERITIES)[number]);
  const [reporter] = [...missing].sort((a, b) => rank(a) - rank(b));
  if (reporter?.id !== id) return;
  const words = missing.map(({ word }) => word);
  const fix = insertHeader(
    article,
    missing.map(({ key }) => key),
  );
  yield {
    ...place,
    message: `No ${list(words)} is given for this article: add ${words.length > 1 ? 'them' : 'it'} in a header or in a sidecar file.`,
    fix,
  };
}

/** True if the configuration asks for the key and nothing in the article or beside it gives it. */
function isRequiredAndAbsent({ article, required }: RuleContext, key: MetadataKey): boolean {
  return required.includes(key) && !isGiven(article, key);
}

/**
 * An article without speech needs no speaker. One with speech misses them if nobody is said to have spoken; where the
 * configuration requires speakers, also if all who are said to have spoken stay without a name ("officials", "he").
 */
function hasNoSpeaker({ article, required }: RuleContext, key: MetadataKey): boolean {
  const speech = article.quotations.filter(({ kind }) => kind === 'speech');
  if (speech.length === 0 || isGiven(article, key)) return false;
  const nameNeeded = required.includes(key);
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
