/**
 * Sets of rules. `recommended` is quiet on real news text; `strict` adds what an editor of a well-kept archive wants to
 * know; `raw` is for fresh harvests and reports only what makes a quotation, a name or a date unreadable.
 */
export const PRESETS = ['recommended', 'strict', 'raw'] as const;
export type Preset = (typeof PRESETS)[number];

export const DEFAULT_PRESET: Preset = 'recommended';

/** The presets of a rule that every corpus wants. */
export const ALWAYS: readonly Preset[] = PRESETS;
/** The presets of a rule that keeps its budget of false alarms, but that a fresh harvest does not need. */
export const RECOMMENDED: readonly Preset[] = ['recommended', 'strict'];
/** The presets of a rule that is a matter of house style, or too loud on real text to be on by default. */
export const STRICT_ONLY: readonly Preset[] = ['strict'];
/** The presets of a rule that is on only where the configuration gives it a severity. */
export const NEVER: readonly Preset[] = [];
