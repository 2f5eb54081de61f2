import { isLacking, metBy } from './alignment';
import { conceptTable } from './conceptTable';
import { areKindred } from './kindred';
import { KEY, isConcept, keyOfNumber } from './keys';
import type { Reading } from './reading';
import type { Slot, Statement } from './slots';

/** What is left of the score where one has a word, and the other its opposite. */
const OPPOSED = 0.5;
/** What is left where one has a word for which the other has nothing but its opposite: bombed, and rebuilt what was bombed. */
const OPPOSED_ALONE = 0.8;
/** What is left for each number that only one of them has; and where the other has what it counts. */
const LONE_NUMBER = 0.85;
const UNCOUNTED = 0.84;
/** What is left where only one says what must be, or what somebody refuses. */
const MODAL = 0.9;
const REFUSED = 0.84;
/** What is left of the score where one denies what the other says, and the other denies in other words. */
const CROSSED = 0.7;

/**
 * How far two statements can be the same: 0 where they contradict each other, less than 1 where they may. They do where each has a
 * number that the other lacks, where both count the same things and come to other numbers, where one denies what the other says,
 * and where one says the opposite of the other.
 */
export function agreement(a: Statement, b: Statement): number {
  const inA = amounts(a.reading);
  const inB = amounts(b.reading);
  const [onlyA, onlyB] = [lackedBy(inA, inB, saysBoth(b)), lackedBy(inB, inA, saysBoth(a))];
  if ((onlyA > 0 && onlyB > 0) || countOtherwise(a, b) || measureOtherwise(a, b)) return 0;
  return (
    denial(a, b) *
    (areOpposite(a, b) ? OPPOSED : 1) *
    (opposesAlone(a, b) || opposesAlone(b, a) ? OPPOSED_ALONE : 1) *
    LONE_NUMBER ** Math.max(onlyA, onlyB) *
    (leavesUncounted(a, b) || leavesUncounted(b, a) ? UNCOUNTED : 1) *
    (saysMust(a) !== saysMust(b) ? MODAL : 1) *
    (refusesAlone(a, b) || refusesAlone(b, a) ? REFUSED : 1)
  );
}

/** True if one counts what the other names without a number: four hours, an hour. */
const leavesUncounted = (a: Statement, b: Statement): boolean =>
  a.reading.counted.some(
    ([number, key]) =>
      isConcept(key) && b.said.has(key) && !b.reading.numbers.includes(number) && numbersOf(b, key).length === 0,
  );

const saysMust = ({ said }: Statement): boolean => said.has(conceptTable().must);

/** True if a statement has a word like `to refuse` for which the other has nothing, not even a denial. */
const refusesAlone = (a: Statement, b: Statement): boolean =>
  b.reading.denials.length === 0 && hasOwnRefusal(a, b) && !hasOwnRefusal(b, a);

/** True if a statement has a word like `to refuse` that the other lacks. */
const hasOwnRefusal = (statement: Statement, other: Statement): boolean =>
  statement.slots.some((slot) => slot.keys.some((key) => conceptTable().denying.has(key)) && isLacking(slot, other));

/** What denials leave of the score. */
function denial(a: Statement, b: Statement): number {
  const forth = deniesWhat(a, b);
  const back = deniesWhat(b, a);
  if (!forth && !back) return 1;
  if (forth && back) return 0;
  return mayDenyToo(forth ? b : a, forth ? a : b) ? CROSSED : 0;
}

/** How many amounts of a list another lacks; `both` stands for two. */
const lackedBy = (amounts: readonly number[], others: readonly number[], haveBoth: boolean): number =>
  amounts.filter((value) => !others.includes(value) && !(value === TWO && haveBoth)).length;

const saysBoth = ({ said }: Statement): boolean => said.has(conceptTable().both);

/** Concepts that measure what is counted by them. */
const MEASURES = new Set(
  'year month week day hour minute second kilomet metre hectare kilo litre percent euro dollar pound_sterling cent_coin'.split(
    ' ',
  ),
);

const HALF = keyOfNumber(0.5);
const FIFTY = keyOfNumber(50);
const TWO = keyOfNumber(2);
const THREE = keyOfNumber(3);

/** The numbers of a statement, with those that a concept says: half, of which 50 percent are another name, double and triple. */
function amounts({ numbers, keys }: Reading): readonly number[] {
  const { half, percent, double, triple } = conceptTable();
  const has = (concept: number): boolean => keys.some((key) => (key & KEY) === concept);
  const amounts = has(percent) ? numbers.map((key) => (key === FIFTY ? HALF : key)) : [...numbers];
  for (const [concept, amount] of [
    [half, HALF],
    [double, TWO],
    [triple, THREE],
  ] as const) {
    if (has(concept) && !amounts.includes(amount)) amounts.push(amount);
  }
  return amounts;
}

/** True if both count the same, and neither comes to a number of the other: six arrests, two arrests. */
function countOtherwise(a: Statement, b: Statement): boolean {
  return a.reading.counted.some(([, key]) => {
    const [own, others] = [numbersOf(a, key), numbersOf(b, key)];
    return isConcept(key) && others.length > 0 && !others.some((number) => own.includes(number));
  });
}

/** True if the same number measures other things in each: thirty years, thirty months. */
function measureOtherwise(a: Statement, b: Statement): boolean {
  const own = (of: Statement, by: Statement): readonly (readonly [number, number])[] =>
    of.reading.counted.filter(([, key]) => MEASURES.has(conceptTable().ids[key]!) && !by.said.has(key));
  return own(a, b).some(([number]) => own(b, a).some(([other]) => other === number));
}

/** The numbers by which a statement counts something. */
const numbersOf = ({ reading }: Statement, key: number): number[] =>
  reading.counted.filter(([, counted]) => counted === key).map(([number]) => number);

/** True if a statement denies something that the other says too, in the same or kindred words, and does not deny. */
function deniesWhat(of: Statement, by: Statement): boolean {
  return of.reading.denials.some((denial) => {
    const met = denial.filter((key) => metBy(key, by) > 0);
    if (met.length > 0) return !met.some((key) => denies(by, (other) => other === key || isNear(other, key)));
    return denial.some((key) => saysKindred(by, key, of) && !denies(by, (other) => areKindred(other, key)));
  });
}

/** True if a statement denies such a word. */
const denies = ({ reading }: Statement, isSuch: (key: number) => boolean): boolean =>
  reading.denials.some((denial) => denial.some(isSuch));

const isNear = (a: number, b: number): boolean => isConcept(a) && conceptTable().nearTo(a).includes(b);

/** True if a statement says in a kindred word what another says, and neither says the word of the other. */
const saysKindred = (statement: Statement, key: number, other: Statement): boolean =>
  statement.slots.some((slot) => slot.keys.some((own) => areKindred(own, key)) && isLacking(slot, other));

/**
 * True if what a statement does not deny with a word like `not` may be denied in it all the same: it denies as much that the other does
 * not as the other does, or has a word like `to refuse`.
 */
const mayDenyToo = (statement: Statement, other: Statement): boolean =>
  ownDenials(statement, other).length >= ownDenials(other, statement).length || hasOwnRefusal(statement, other);

/** Denials of a statement of which the other denies nothing. */
const ownDenials = ({ reading }: Statement, other: Statement): readonly (readonly number[])[] =>
  reading.denials.filter(
    (denial) => denial.length === 0 || !other.reading.denials.some((one) => one.some((key) => denial.includes(key))),
  );

/** True if a word of the one that the other lacks is the opposite of a word of the other that the one lacks. */
function areOpposite(a: Statement, b: Statement): boolean {
  const table = conceptTable();
  const alone = (slots: readonly Slot[], other: Statement): readonly Slot[] =>
    slots.filter((slot) => isLacking(slot, other));
  const lackedByA = new Set(alone(b.slots, a).flatMap(({ keys }) => keys));
  if (lackedByA.size === 0) return false;
  return alone(a.slots, b).some(({ keys }) =>
    keys.some((key) => table.oppositesOf(key).some((one) => lackedByA.has(one))),
  );
}

/** True if a statement has a telling word that the other lacks, and of which the other says the opposite. */
function opposesAlone(of: Statement, by: Statement): boolean {
  const table = conceptTable();
  return of.slots.some(
    (slot) =>
      isLacking(slot, by) &&
      slot.keys.every(
        (key) => !table.isCommon(key) && table.oppositesOf(key).some((opposite) => by.said.has(opposite)),
      ),
  );
}
