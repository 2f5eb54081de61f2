/** A stretch of text: UTF-16 code units from the start of the decoded text, half-open. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** True if `offset` lies in the range or touches one of its edges, as a cursor does. */
export const touches = (range: Range, offset: number): boolean => offset >= range.start && offset <= range.end;

/** True if the two ranges share at least one code unit. */
export const overlaps = (a: Range, b: Range): boolean => a.start < b.end && b.start < a.end;

/** True if `outer` holds all of `inner`. */
export const contains = (outer: Range, inner: Range): boolean => outer.start <= inner.start && inner.end <= outer.end;
