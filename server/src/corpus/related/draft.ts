import type { ConceptLanguage } from './endings';
import { hasConcord } from './functionWords';
import { ALTERNATIVE, KEY, keyOfNumber } from './keys';
import type { Reading } from './reading';

/** Words that a denial reaches. */
const REACH = 3;
/** Languages whose denying words stand behind the finite verb. */
const BEHIND_VERB: ReadonlySet<string> = new Set(['de', 'fr']);
/** Prepositions that deny only what follows them. */
const LACKING = new Set(['sans', 'ohne']);
/** Denying words that also stand behind what they deny: `ne détruira rien`, `create none`. */
const PREVERBAL = new Set(
  'none nothing nobody rien personne aucun aucune nessuno nessuna nulla niente nadie nada ninguno ninguna'.split(' '),
);

/** A reading while it is made. */
export class Draft {
  private readonly keys: number[] = [];
  private readonly firsts: number[] = [];
  private readonly values: number[] = [];
  private readonly counted: [number, number][] = [];
  /** A number that the next word is counted by. */
  private counting = 0;
  /** True in a clause that only supposes something. */
  private supposed = false;
  private readonly denials: number[][] = [];
  private readonly clauses: number[] = [0];
  /** First keys of the words of the clause so far. */
  private before: readonly number[] = NONE;
  /** The denying word whose reach is open, and how many words it still reaches. */
  private open: number[] | null = null;
  private left = 0;

  constructor(private readonly language: ConceptLanguage) {}

  /** A clause ends: nothing reaches over its end. */
  clause(): void {
    this.counting = 0;
    this.supposed = false;
    this.before = NONE;
    this.open = null;
    if (this.clauses[this.clauses.length - 1]! < this.keys.length) this.clauses.push(this.keys.length);
  }

  /** A clause begins that says what would be: what it denies, nobody denies. */
  suppose(): void {
    this.clause();
    this.supposed = true;
  }

  /** A word is read, with the keys of what it may stand for. */
  put(found: readonly number[], negated: boolean): void {
    const first = found[0];
    if (first === undefined) return;
    if (this.counting > 0) this.counted.push([keyOfNumber(this.counting), first & KEY]);
    this.counting = 0;
    if (this.open && this.left-- > 0) this.open.push(...found.map(keyIn));
    if (negated) this.denials.push(found.map(keyIn));
    this.before = found;
    if (this.firsts.includes(first)) return;
    this.firsts.push(first);
    this.keys.push(first);
    for (let at = 1; at < found.length; at++) this.keys.push(found[at]! | ALTERNATIVE);
  }

  number(value: number): void {
    this.counting = value;
    if (value !== 1 && !this.values.includes(value)) this.values.push(value);
  }

  /** A denying word reaches the words behind it, in some languages also the verb before it. */
  deny(word: string): void {
    if (this.supposed) return;
    this.left = REACH;
    // The second denial of a clause carries the first on.
    if (this.open && (hasConcord(this.language) || word === 'nor')) return;
    const reachesBack = (BEHIND_VERB.has(this.language) && !LACKING.has(word)) || PREVERBAL.has(word);
    this.open = reachesBack ? this.before.map(keyIn) : [];
    this.denials.push(this.open);
  }

  finish(words: number): Reading {
    this.clause();
    const numbers = this.values.map(keyOfNumber);
    for (const key of numbers) this.put([key], false);
    return {
      keys: this.keys,
      slots: this.firsts.length,
      numbers,
      counted: this.counted,
      clauses: this.clauses,
      denials: this.denials,
      words,
    };
  }
}

const NONE: readonly number[] = [];
const keyIn = (key: number): number => key & KEY;
