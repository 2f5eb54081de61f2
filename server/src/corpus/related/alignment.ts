import { conceptTable } from './conceptTable';
import { areKindred } from './kindred';
import { isConcept, isNumber } from './keys';
import type { Rarity } from './relatedScore';
import type { Slot, Statement } from './slots';

/** A slot of a statement beside another statement. */
export interface Met {
  readonly slot: Slot;
  /** How far the other has it, from 0 to 1. */
  readonly degree: number;
  /** How much it tells, in bits: by the sense in which it is met; of what is not met, by the most frequent sense. */
  readonly weight: number;
  /** Index of the slot of the other that it stands for, and that no slot before it does; or -1. */
  readonly place: number;
  /** True if the other has but a kindred concept in its place. */
  readonly isReworded: boolean;
  /** True if another word stands for the same concept there: in one language, a synonym. Words are told by all that they may stand for. */
  readonly isSynonym: boolean;
}

/** Share of weight that counts where the other has but a concept that is nearly the same. */
const NEAR = 0.8;
/** Share of weight that counts for a word outside the table, which meets only its like in spelling. */
const OUTSIDE = 0.6;
/** Share of weight that counts where each has a concept that the other lacks, and the two are kindred. */
const KINDRED = 0.9;

/**
 * Lays two statements beside each other, and then what is left over of one beside what is left over of the other: in other words each of
 * these may stand for one of those. The slots of each, in its own order.
 */
export function alignmentsOf(one: Statement, other: Statement, rarity: Rarity): [readonly Met[], readonly Met[]] {
  const there = [...alignmentOf(one, other, rarity)];
  const back = [...alignmentOf(other, one, rarity)];
  there.forEach((met, at) => {
    if (met.degree > 0) return;
    const place = back.findIndex(({ degree, slot }) => degree === 0 && areKindredSlots(met.slot, slot));
    if (place < 0) return;
    there[at] = reworded(met);
    back[place] = reworded(back[place]!);
  });
  return [there, back];
}

const reworded = (met: Met): Met => ({
  slot: met.slot,
  degree: KINDRED,
  weight: met.weight,
  place: met.place,
  isReworded: true,
  isSynonym: false,
});

const areKindredSlots = (a: Slot, b: Slot): boolean =>
  a.keys.some((key) => b.keys.some((other) => areKindred(key, other)));

/** Lays the slots of a statement beside those of another. */
export function alignmentOf({ slots }: Statement, by: Statement, rarity: Rarity): readonly Met[] {
  const used = new Set<number>();
  return slots.map((slot) => {
    let weight = Infinity;
    let degree = 0;
    for (const key of slot.keys) {
      const found = metBy(key, by);
      const own = weightOf(key, slot.isName, rarity);
      if (found > degree || (found === degree && own < weight)) weight = own;
      degree = Math.max(degree, found);
    }
    const place = degree > 0 ? placeOf(slot, by.slots, used) : -1;
    used.add(place);
    const isSynonym = place >= 0 && !areSameKeys(slot.keys, by.slots[place]!.keys);
    return { slot, degree, weight, place, isReworded: false, isSynonym };
  });
}

const areSameKeys = (a: readonly number[], b: readonly number[]): boolean =>
  a.length === b.length && a.every((key) => b.includes(key));

/** How far a statement has a key: whole, nearly, or not. */
export const metBy = (key: number, { said, near }: Statement): number =>
  said.has(key) ? 1 : isConcept(key) && near.has(key) ? NEAR : 0;

/** True if a statement has none of what a slot may stand for. */
export const isLacking = ({ keys }: Slot, statement: Statement): boolean =>
  keys.every((key) => metBy(key, statement) === 0);

/** The first slot that is not used and shares a sense, else one with a sense that is nearly the same. */
function placeOf({ keys }: Slot, slots: readonly Slot[], used: ReadonlySet<number>): number {
  const find = (wanted: readonly number[]): number =>
    slots.findIndex((other, at) => !used.has(at) && other.keys.some((key) => wanted.includes(key)));
  const same = find(keys);
  return same >= 0 ? same : find(keys.flatMap((key) => (isConcept(key) ? conceptTable().nearTo(key) : [])));
}

const weightOf = (key: number, isName: boolean, rarity: Rarity): number =>
  rarity(key) * (isConcept(key) || isNumber(key) || isName ? 1 : OUTSIDE);
