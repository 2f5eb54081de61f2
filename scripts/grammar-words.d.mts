export interface GrammarWords {
  readonly keys: readonly string[];
  readonly dateKeys: readonly string[];
  readonly questions: readonly string[];
  readonly answers: readonly string[];
  readonly captions: readonly string[];
}
export function withWords(grammar: unknown, words: GrammarWords): unknown;
