import type { QuotationKind } from '../../server/src/article/article';
import type { Range } from '../../server/src/text/range';
import type { GoldDocument, GoldQuotation } from './gold';

/** A marked article: the text as a reader would see it, and what its marks say. */
export interface MarkedArticle extends GoldDocument {
  readonly text: string;
  /** Quotations that are no speech. */
  readonly others: readonly (Range & { readonly kind: Exclude<QuotationKind, 'speech'> })[];
}

const OPEN = '⟦';
const CLOSE = '⟧';
const KINDS = new Set(['scare', 'title', 'heading']);

/**
 * Reads an article whose quotations are marked where they stand:
 *
 *     ⟦“Non ci fermiamo”|Carla Neri⟧            speech of Carla Neri, named by the nearest words that hold her surname
 *     ⟦“Non ci fermiamo”|Carla Neri|ministra⟧   speech of hers, named by the nearest `ministra` outside quotations
 *     ⟦“Non ci fermiamo”||sindacato⟧            speech of somebody who is no figure: an organisation, a witness
 *     ⟦“Non ci fermiamo”|⟧                      speech of nobody who is named
 *     ⟦“un suicidio”|?Carla Neri⟧               short words of hers inside a paraphrase: neither right nor wrong if found
 *     ⟦“riforma”|#scare⟧                        no speech; also `#title` and `#heading`
 *
 * A quotation may run over paragraphs and need not have its marks. Only outermost quotations are marked.
 */
export function readMarked(doc: string, source: string): MarkedArticle {
  let text = '';
  let at = 0;
  const marks: (Range & { readonly label: string })[] = [];
  for (;;) {
    const open = source.indexOf(OPEN, at);
    if (open < 0) break;
    const close = source.indexOf(CLOSE, open);
    const [quoted, ...label] = source.slice(open + 1, close).split('|');
    if (close < 0 || quoted!.includes(OPEN) || label.length === 0 || label.length > 2)
      throw new Error(`${doc}: the mark at ${open} is not well formed`);
    text += source.slice(at, open);
    marks.push({ start: text.length, end: text.length + quoted!.length, label: label.join('|') });
    text += quoted;
    at = close + 1;
  }
  text += source.slice(at);

  const others: { start: number; end: number; kind: Exclude<QuotationKind, 'speech'> }[] = [];
  const quotes: GoldQuotation[] = [];
  for (const { start, end, label } of marks) {
    const kind = label.slice(1);
    if (!label.startsWith('#')) quotes.push(speech(doc, text, marks, { start, end }, label));
    else if (KINDS.has(kind)) others.push({ start, end, kind: kind as 'scare' });
    else throw new Error(`${doc}: “${kind}” is no kind of quotation`);
  }
  return { doc, text, quotes, others };
}

function speech(doc: string, text: string, marks: readonly Range[], range: Range, label: string): GoldQuotation {
  const [name = '', given] = label.replace(/^\?/u, '').split('|');
  const tier = label.startsWith('?') ? 'optional' : 'core';
  const naming = given ?? name.split(' ').at(-1)!;
  if (naming === '') return { ...range, tier, resolvedName: null };
  const source = nearest(text, naming, range, marks);
  if (!source) throw new Error(`${doc}: “${naming}” stands nowhere outside the quotations`);
  const { start, end } = given === undefined ? widen(text, name, source) : source;
  return {
    ...range,
    tier,
    sourceText: text.slice(start, end),
    sourceStart: start,
    sourceEnd: end,
    resolvedName: name === '' ? null : name,
  };
}

/** The whole name, if it ends where the surname does. */
function widen(text: string, name: string, surname: Range): Range {
  const start = surname.end - name.length;
  return text.slice(Math.max(0, start), surname.end) === name ? { start, end: surname.end } : surname;
}

/** The place of `words` that is nearest to the quotation and in none; the one after it where two are as near. */
function nearest(text: string, words: string, quote: Range, marks: readonly Range[]): Range | null {
  let best: Range | null = null;
  let distance = Infinity;
  for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + 1)) {
    const end = start + words.length;
    const inWord = /[\p{L}\p{N}]/u.test((text[start - 1] ?? ' ') + (text[end] ?? ' '));
    if (inWord || marks.some((mark) => start < mark.end && end > mark.start)) continue;
    const gap = start >= quote.end ? start - quote.end : quote.start - end;
    if (gap <= distance) [best, distance] = [{ start, end }, gap];
  }
  return best;
}
