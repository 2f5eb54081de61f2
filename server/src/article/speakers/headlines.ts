import type { Attributed } from './attribute';
import type { Reading } from './reading';

/** No headline holds more quotations than this. */
const MAX_HEADLINE_QUOTATIONS = 6;

/** Words of a headline that nobody is named for belong to whoever says them further down. */
export function speakersOfHeadlines(reading: Reading, result: Attributed[]): void {
  const { spans, blocks } = reading;
  for (let index = 0; index < Math.min(spans.length, MAX_HEADLINE_QUOTATIONS); index++) {
    const span = spans[index]!;
    if (!/headline$/u.test(blocks[span.firstBlock]!.kind)) break;
    if (span.parent >= 0 || (result[index]!.speaker?.figure ?? -1) >= 0) continue;
    const words = wordsOf(reading, index);
    const repeated = spans.findIndex(
      (other, i) => i > index && other.parent < 0 && result[i]!.speaker && wordsOf(reading, i).includes(words),
    );
    if (repeated < 0) continue;
    const { start, end, figure, name } = result[repeated]!.speaker!;
    const evidence = Math.max(result[index]!.evidence, result[repeated]!.evidence);
    result[index] = { ...result[index]!, speaker: { start, end, figure, name, by: 'continuation' }, evidence };
  }
}

/** What a quotation says, in small letters and without the stop at its end. */
const wordsOf = ({ text, spans }: Reading, index: number): string =>
  text
    .slice(spans[index]!.innerStart, spans[index]!.innerEnd)
    .toLowerCase()
    .trim()
    .replace(/(?<![.,!?…])[.,!?…]+$/u, '');
