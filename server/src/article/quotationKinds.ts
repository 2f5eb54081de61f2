import { CUE, Flag } from '../languages/lexicon';
import { isOutlet } from '../languages/outletTable';
import type { QuotationKind } from './article';
import type { Attributed } from './speakers/attribute';
import { isWholeBlock } from './speakers/attribute';
import type { Reading } from './speakers/reading';
import { Shape } from './tokens';

/** From this many words on a quotation without any sign to the contrary is speech. */
const SPEECH_WORDS = 6;

/**
 * Tells direct speech from words in scare quotes, titles of works and headings. Speech shows by a cue, by its length, by
 * the stop inside its marks, or by a first person; titles by capitals on their words or a word for a work before them.
 */
export function kindOf(reading: Reading, index: number, attributed: Attributed): QuotationKind {
  const { text, tokens, spans, blocks, lexicon } = reading;
  const span = spans[index]!;
  const first = reading.spanFirst[index]!;
  const end = reading.spanEnd[index]!;
  let words = 0;
  let capitals = 0;
  let small = 0;
  let personal = false;
  let verbs = 0;
  for (let n = first; n < end; n++) {
    if (tokens.shapes[n]! & Shape.Punctuation) continue;
    words++;
    const flags = tokens.flags[n]!;
    if (flags & Flag.FirstPerson && !(flags & Flag.Article)) personal = true;
    if (flags & (CUE | Flag.Auxiliary)) verbs++;
    if (tokens.shapes[n]! & Shape.Capital) capitals++;
    else if (!(flags & (Flag.Opener | Flag.Article | Flag.Preposition))) small++;
  }
  const block = blocks[span.firstBlock]!;
  const last = text[span.innerEnd - 1] ?? '';
  const stopped = /[.!?…]/u.test(last);
  const comma = last === ',';
  if (isWholeBlock(reading, index)) {
    if (
      (block.kind === 'heading' && (words < SPEECH_WORDS || verbs === 0)) ||
      (block.kind === 'headline' && words <= 3)
    )
      return 'heading';
    if (words <= 4 && !stopped && !personal && verbs === 0 && attributed.evidence < 2) return 'heading';
  }
  const before = first > reading.blockTokens[span.firstBlock]! ? tokens.flags[first - 1]! : 0;
  const headed = first < end && (tokens.shapes[first]! & Shape.Capital) !== 0;
  // Where all nouns have capitals, they tell less of a title: "ein Sieg der Vernunft".
  const { capitalNouns } = lexicon.language;
  const titled = words > 0 && small === 0 && capitals > 0 && !personal && (headed || !capitalNouns);
  const work = before & Flag.Work && !(before & (Flag.Reporting | Flag.WeakReporting));
  if (span.parent >= 0) return titled ? 'title' : words >= SPEECH_WORDS || personal ? 'speech' : 'scare';
  // Right behind the verb, without a colon, stands whom it was said to: “told ‘Die Zeit’ that …”.
  const addressed = attributed.evidence < 3 || (before & CUE) !== 0;
  if (words <= 5 && addressed && isOutlet(text.slice(span.innerStart, span.innerEnd))) return 'title';
  if (work && attributed.evidence < 2.5 && !personal && !stopped) return 'title';
  if (titled && words <= 8 && attributed.evidence < (capitalNouns ? 1.5 : 2.2) && !stopped) return 'title';
  if (words <= 5 && !personal && scareCueBefore(text, span.start, lexicon.scareCues)) return 'scare';
  const strong = attributed.evidence >= 2;
  // A sentence of its own right behind speech of the same paragraph, however short: “Once by mistake.”
  if (stopped && attributed.evidence >= 0.5 && first < end && tokens.shapes[first]! & Shape.Capital) return 'speech';
  if (words <= 2) return strong && (comma || stopped || attributed.evidence >= 3) ? 'speech' : 'scare';
  if (words < 4)
    return strong || (personal && attributed.evidence > 0) || (stopped && attributed.evidence >= 1)
      ? 'speech'
      : 'scare';
  if (words < SPEECH_WORDS) return attributed.evidence >= 1 || personal || stopped || comma ? 'speech' : 'scare';
  return 'speech';
}

/** True if the words right before the marks call what follows a name or a so-called thing. */
function scareCueBefore(text: string, start: number, cues: readonly string[]): boolean {
  const before = text
    .slice(Math.max(0, start - 40), start)
    .toLowerCase()
    .trimEnd();
  return cues.some((cue) => before.endsWith(cue) && !/[\p{L}\d]/u.test(before[before.length - cue.length - 1] ?? ' '));
}
