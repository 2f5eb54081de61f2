import type { Figure, Location } from './corpus';

/** A role as articles state it, each wording once. */
export interface StatedRole {
  readonly text: string;
  /** EDTF dates of the earliest and the latest article that states it; null where none of them is dated. */
  readonly first: string | null;
  readonly last: string | null;
  /** How often it is stated. */
  readonly count: number;
  /** The newest statement. */
  readonly location: Location;
}

/** The roles of a figure, each wording once, the one stated last first; those that no dated article states come last. */
export function statedRoles({ roles }: Figure): StatedRole[] {
  const found = new Map<string, { -readonly [key in keyof StatedRole]: StatedRole[key] }>();
  for (const { text, date, location } of roles) {
    const known = found.get(text);
    if (!known) found.set(text, { text, first: date, last: date, count: 1, location });
    else {
      known.count++;
      // They come newest first, undated last.
      known.first = date ?? known.first;
    }
  }
  return [...found.values()];
}
