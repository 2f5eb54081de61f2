import { adjacent } from './nameParts';
import { Shape, type Tokens } from './tokens';

/** A word of fewer letters is more often an acronym. */
const SHORTEST = 4;

/** A name that is written in capitals, as tokens, and whom it names. */
export interface CapitalName<Bearer> {
  readonly first: number;
  readonly end: number;
  readonly bearer: Bearer;
}

/**
 * Surnames in capitals, with their given name where it stands before them: in headlines, and in labels of those who speak
 * (`LIND: "…"`). They name figures whom the text writes in another way too; alone they are none.
 *
 * @param bearersOf the figures of a surname, by its folded form
 */
export function namesInCapitals<Bearer extends { readonly given: string }>(
  text: string,
  tokens: Tokens,
  bearersOf: (surname: string) => readonly Bearer[] | undefined,
  fold: (name: string) => string,
): CapitalName<Bearer>[] {
  const { starts, ends, shapes, count } = tokens;
  const wordOf = (n: number) => fold(text.slice(starts[n]!, ends[n]!));
  const found: CapitalName<Bearer>[] = [];
  for (let n = 0; n < count; n++) {
    if (!(shapes[n]! & Shape.AllCapitals) || shapes[n]! & Shape.Abbreviation || ends[n]! - starts[n]! < SHORTEST)
      continue;
    const bearers = bearersOf(wordOf(n));
    if (!bearers) continue;
    const given = n > 0 && shapes[n - 1]! & Shape.AllCapitals && adjacent(text, tokens, n) ? wordOf(n - 1) : null;
    const named = bearers.find((bearer) => bearer.given === given);
    const bearer = named ?? (bearers.length === 1 ? bearers[0] : undefined);
    if (bearer) found.push({ first: named ? n - 1 : n, end: n + 1, bearer });
  }
  return found;
}
