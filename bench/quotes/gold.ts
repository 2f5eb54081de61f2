import type { Range } from '../../server/src/text/range';

/** One quotation of the gold. Marks may lie inside or outside the range. */
export interface GoldQuotation extends Range {
  /** The words that name the speaker; absent where nobody is named. */
  readonly sourceText?: string | null;
  readonly sourceStart?: number;
  readonly sourceEnd?: number;
  /** All places that name the speaker of this quotation, if there are several. */
  readonly sourceSpans?: readonly (readonly [number, number])[];
  /** Who it is, where that is known; null for organisations, anonymous sources and unresolved pronouns. */
  readonly resolvedName?: string | null;
  /** `optional`: short words inside a paraphrase; finding them is neither right nor wrong. */
  readonly tier?: string;
}

/** The gold of one document. Offsets are UTF-16 code units. */
export interface GoldDocument {
  readonly doc: string;
  readonly quotes: readonly GoldQuotation[];
  /** Stretches in which predictions are neither right nor wrong. */
  readonly ignore?: readonly Range[];
}

/** One predicted quotation; the speaker's range is that of the naming words. */
export interface PredictedQuotation extends Range {
  readonly speaker: string | null;
  readonly speakerStart?: number;
  readonly speakerEnd?: number;
}

export interface PredictedDocument {
  readonly doc: string;
  readonly quotes: readonly PredictedQuotation[];
}
