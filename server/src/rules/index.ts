import type { Rule } from './rule';

/** Every rule, by id. */
export const rules: readonly Rule[] = [];
