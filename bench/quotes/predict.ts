import type { Article, Quotation } from '../../server/src/article/article';
import type { PredictedDocument } from './gold';

/** What the parser found, as the scorer reads it: each outermost quotation of speech, without its marks. */
export function predictionOf(doc: string, article: Article): PredictedDocument {
  const { quotations } = article;
  const inSpeech = ({ parent }: Quotation): boolean => {
    const outer = quotations[parent];
    return outer !== undefined && (outer.kind === 'speech' || inSpeech(outer));
  };
  const outermost = quotations.filter((quotation) => quotation.kind === 'speech' && !inSpeech(quotation));
  return {
    doc,
    quotes: outermost.map(({ innerStart, innerEnd, speaker }) => ({
      start: innerStart,
      end: innerEnd,
      speaker: speaker?.name ?? null,
      ...(speaker && { speakerStart: speaker.start, speakerEnd: speaker.end }),
    })),
  };
}
