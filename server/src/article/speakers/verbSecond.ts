import { Flag, PRONOUN } from '../../languages/lexicon';
import { Shape } from '../tokens';
import type { Reading } from './reading';
import { isOblique, type Subject } from './phrases';
import { subjectBehind } from './subjectBehind';
import { canOpen, subjectBefore } from './subjects';

/** How far a conjunction may stand before the verb that closes its clause. */
const MAX_CLAUSE = 40;
const PLAIN = Flag.Adverb | Flag.Auxiliary;

/**
 * The subject of a finite verb where the verb takes the second place of a main clause and the last of a subordinate one
 * (German, Dutch): behind the conjunction in "wie Lind am Montag sagte", behind the verb in "…, sagte Lind" and "am
 * Montag sagte Lind", before it in "Lind sagte".
 *
 * @param verb  the finite verb
 * @param from  start of its sentence
 * @param to    end of the stretch in which the subject may follow
 */
export function subjectOfVerb(reading: Reading, verb: number, from: number, to: number): Subject | null {
  const { tokens } = reading;
  const conjunction = closesClause(reading, verb, to) ? openingConjunction(reading, verb, from) : -1;
  if (conjunction >= 0) {
    const subject = subjectBehind(reading, conjunction, verb);
    if (subject) return subject;
  }
  let before = verb - 1;
  while (before >= from && tokens.flags[before]! & Flag.Adverb && !(tokens.flags[before]! & PRONOUN)) before--;
  if (before < from) return subjectBehind(reading, verb, to) ?? subjectBefore(reading, from, verb);
  if (isCoordinator(reading, before)) return null;
  const behind = subjectBehind(reading, verb, to);
  if (behind?.kind === 'pronoun') return behind;
  if (
    tokens.shapes[before]! & Shape.Punctuation &&
    tokens.codes[before] === 0x2c &&
    !isApposition(reading, from, before)
  )
    return behind ?? subjectBefore(reading, from, verb);
  if (
    behind &&
    (!opensWithSubject(reading, from, verb) || (behind.kind !== 'group' && isLoneWord(reading, from, before)))
  )
    return behind;
  return subjectBefore(reading, from, verb) ?? behind;
}

/** True if the sentence opens with a phrase that can be its subject, a focus particle before it or not: "Auch die Ministerin". */
function opensWithSubject(reading: Reading, from: number, verb: number): boolean {
  const { tokens } = reading;
  let n = from;
  while (n < verb - 1 && tokens.flags[n]! & Flag.Adverb && !(tokens.flags[n]! & Flag.Preposition)) n++;
  return canOpen(reading, n) && !isOblique(reading, n);
}

/** True if nothing but one unknown word stands before a verb: an object ("Vorwürfe wies Lind zurück"), an adverb ("Höhnisch"). */
const isLoneWord = (reading: Reading, from: number, before: number): boolean =>
  before === from && reading.mentionOf[from]! < 0 && !(reading.tokens.flags[from]! & NOUN);

const NOUN = Flag.Role | Flag.Group | Flag.Organisation | PRONOUN;

/** True if a verb stands at the end of its clause, an auxiliary behind it or not. */
function closesClause(reading: Reading, verb: number, to: number): boolean {
  const { tokens } = reading;
  let next = verb + 1;
  while (next < to && tokens.flags[next]! & PLAIN) next++;
  return next >= to || (tokens.shapes[next]! & Shape.Punctuation) !== 0;
}

/** The conjunction that opens the subordinate clause of a verb at its end, or -1. */
function openingConjunction(reading: Reading, verb: number, from: number): number {
  const { tokens } = reading;
  for (let n = verb - 1; n >= Math.max(from, verb - MAX_CLAUSE); n--) {
    const opens = n === from || (tokens.shapes[n - 1]! & Shape.Punctuation) !== 0;
    if (opens && isConjunction(reading, n) && !isCoordinator(reading, n)) return n;
  }
  return -1;
}

const word = ({ text, tokens }: Reading, n: number): string =>
  text.slice(tokens.starts[n]!, tokens.ends[n]!).toLowerCase();

const isConjunction = (reading: Reading, n: number): boolean => reading.lexicon.conjunctions.has(word(reading, n));

/** True for a word that joins main clauses, so that the subject of the first need not be said again: "und", "aber". */
export function isCoordinator(reading: Reading, n: number): boolean {
  return reading.lexicon.coordinators.has(word(reading, n));
}

/** True if the comma before token `comma` closes an apposition to a subject: "Lind, die Ministerin, sagte". */
function isApposition(reading: Reading, from: number, comma: number): boolean {
  const { tokens } = reading;
  for (let n = comma - 1; n > from && comma - n < 24; n--) {
    if (tokens.codes[n] !== 0x2c) continue;
    // A noun phrase between the commas: nothing in it is a verb, as far as that shows.
    for (let i = n + 1; i < comma; i++) if (tokens.flags[i]! & (Flag.Reporting | Flag.Auxiliary)) return false;
    return (
      reading.mentionOf[n - 1]! >= 0 ||
      reading.mentionOf[comma - 1]! >= 0 ||
      (tokens.shapes[n - 1]! & Shape.Capital) !== 0
    );
  }
  return false;
}
