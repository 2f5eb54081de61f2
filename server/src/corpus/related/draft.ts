import type { ConceptLanguage } from './endings';
import { hasConcord } from './functionWords';
import { ALTERNATIVE, KEY, keyOfNumber } from './keys';
import { packList, packKey } from './reading';

/** Words that a denial reaches. */
const REACH = 3;
/** Slots of a statement that are kept; what a sentence says beyond them tells nobody that another one says the same. */
const MOST_SLOTS = 256;
/** Languages whose denying words stand behind the finite verb. */
const BEHIND_VERB: ReadonlySet<string> = new Set(['de', 'fr']);
/** Prepositions that deny only what follows them. */
const LACKING = new Set(['sans', 'ohne']);
/** The words for `not` in languages where others carry it on: `no dice nada`. */
const PLAIN = new Set(['no', 'non', 'pas']);
/** Denying words that also stand behind what they deny: `ne détruira rien`, `create none`. */
const PREVERBAL = new Set(
  'none nothing nobody rien personne aucun aucune nessuno nessuna nulla niente nadie nada ninguno ninguna'.split(' '),
);

/** A reading while it is made. One draft serves for all readings of a language, one after the other. */
export class Draft {
  /** Slots that the reading has so far. */
  slots = 0;
  private readonly firsts: number[] = [];
  /** Keys and clauses are counted here, for their arrays serve again; the others are mostly empty. */
  private readonly keys: number[] = [];
  private keyCount = 0;
  private readonly clauses: number[] = [];
  private clauseCount = 0;
  private values: readonly number[] = NONE;
  private counted: readonly number[] = NONE;
  private denials: readonly (readonly number[])[] = NONE;
  /** A number that the next word is counted by. */
  private counting = 0;
  /** True in a clause that only supposes something. */
  private supposed = false;
  /** Keys of the last word of the clause so far; where it has but one that is in `beforeOne`, which is -1 otherwise. */
  private before: readonly number[] = NONE;
  private beforeOne = -1;
  /** The denying word whose reach is open, and how many words it still reaches. */
  private open: number[] | null = null;
  private left = 0;

  constructor(private readonly language: ConceptLanguage) {}

  /** Begins a new reading. */
  begin(): void {
    this.slots = 0;
    this.keyCount = 0;
    this.clauses[0] = 0;
    this.clauseCount = 1;
    this.values = this.counted = this.denials = NONE;
    this.clause();
  }

  /** A clause ends: nothing reaches over its end. */
  clause(): void {
    this.counting = 0;
    this.supposed = false;
    this.before = NONE;
    this.beforeOne = -1;
    this.open = null;
    if (this.clauses[this.clauseCount - 1]! < this.keyCount) this.clauses[this.clauseCount++] = this.keyCount;
  }

  /** A clause goes on behind an `and`: what is supposed stays so. */
  joined(): void {
    const { supposed } = this;
    this.clause();
    this.supposed = supposed;
  }

  /** A clause begins that says what would be: what it denies, nobody denies. */
  suppose(): void {
    this.clause();
    this.supposed = true;
  }

  /** A word is read, with the keys of what it may stand for and the flags of all of them. */
  put(found: readonly number[], flags: number, negated: boolean): void {
    if (found.length === 0) return;
    const first = found[0]! | flags;
    if (this.counting > 0) this.counted = [...this.counted, keyOfNumber(this.counting), first & KEY];
    this.counting = 0;
    if (this.open && this.left-- > 0) this.open.push(...found);
    if (negated) this.denials = [...this.denials, found];
    this.before = found;
    this.beforeOne = -1;
    if (!this.opensSlot(first)) return;
    for (let at = 1; at < found.length; at++) this.keys[this.keyCount++] = found[at]! | flags | ALTERNATIVE;
  }

  /** The same for a word that may stand for one key alone and denies nothing, as most do. */
  putOne(key: number, flags: number): void {
    const first = key | flags;
    if (this.counting > 0) this.counted = [...this.counted, keyOfNumber(this.counting), key];
    this.counting = 0;
    if (this.open && this.left-- > 0) this.open.push(key);
    this.beforeOne = key;
    this.opensSlot(first);
  }

  /** Opens a slot with a key; false where there is one already, or where there are enough. */
  private opensSlot(first: number): boolean {
    for (let slot = 0; slot < this.slots; slot++) if (this.firsts[slot] === first) return false;
    if (this.slots === MOST_SLOTS) return false;
    this.firsts[this.slots++] = first;
    this.keys[this.keyCount++] = first;
    return true;
  }

  number(value: number): void {
    this.counting = value;
    if (value !== 1 && !this.values.includes(value)) this.values = [...this.values, value];
  }

  /** A denying word reaches the words behind it, in some languages also the verb before it. */
  deny(word: string): void {
    if (this.supposed) return;
    this.left = REACH;
    // The second denial of a clause carries the first on, where it is not said with the same word.
    if (this.open && (hasConcord(this.language) ? !PLAIN.has(word) : word === 'nor')) return;
    const reachesBack = (BEHIND_VERB.has(this.language) && !LACKING.has(word)) || PREVERBAL.has(word);
    this.open = !reachesBack ? [] : this.beforeOne >= 0 ? [this.beforeOne] : [...this.before];
    this.denials = [...this.denials, this.open];
  }

  /** Ends the reading. To be called before it is counted or packed. */
  finish(): void {
    this.clause();
    for (const value of this.values) this.put([keyOfNumber(value)], 0, false);
  }

  /** Appends the finished reading of so many words to 16-bit numbers, as `unpackReading` reads them. */
  pack(words: number, into: number[]): void {
    into.push(Math.min(words, KEY));
    const at = into.length;
    into.push(0);
    for (let key = 0; key < this.keyCount; key++) packKey(this.keys[key]!, into);
    into[at] = into.length - at - 1;
    into.push(this.clauseCount);
    for (let clause = 0; clause < this.clauseCount; clause++) into.push(this.clauses[clause]!);
    packList(this.values.map(keyOfNumber), into);
    packList(this.counted, into);
    into.push(this.denials.length);
    for (const denial of this.denials) packList(denial, into);
  }
}

const NONE: readonly never[] = [];
