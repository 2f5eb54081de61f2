import type { Range } from './range';

/** A paragraph: consecutive lines that belong together, without the white space around them. Never empty. */
export type Block = Range;
