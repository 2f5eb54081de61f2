/**
 * Counts what a request touches: postings, spellings, members, names. Tests hold that it does not grow with the corpus;
 * clocks would tell that less surely.
 */
export interface Meter {
  visited: number;
}
