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
 *     ⟦« Non, dit-elle. »|Carla Neri|<elle⟧     speech of hers, named by the `elle` within the quotation's own marks
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
  const naming = (given ?? name.split(' ').at(-1)!).replace(/^</u, '');
  const within = given?.startsWith('<') ?? false;
  if (naming === '') return { ...range, tier, resolvedName: null };
  const places = placesOf(text, naming)
    .filter((place) => (within ? overlaps(place, range) : !marks.some((mark) => overlaps(place, mark))))
    .map((place) => (given === undefined ? widen(text, name, place) : place));
  if (places.length === 0) throw new Error(`${doc}: “${naming}” stands nowhere that could name the speaker`);
  const source = nearest(range, places);
  // Where the paragraph names nobody (a turn, an elided subject), every place that names the speaker is as good.
  const between = text.slice(Math.min(source.end, range.end), Math.max(source.start, range.start));
  const near = given !== undefined || !between.includes('\n');
  return {
    ...range,
    tier,
    sourceText: text.slice(source.start, source.end),
    sourceStart: source.start,
    sourceEnd: source.end,
    sourceSpans: (near ? [source] : places).map(({ start, end }) => [start, end] as const),
    resolvedName: name === '' ? null : name,
  };
}

/** The whole name, if it ends where the surname does. */
function widen(text: string, name: string, surname: Range): Range {
  const start = surname.end - name.length;
  return text.slice(Math.max(0, start), surname.end) === name ? { start, end: surname.end } : surname;
}

const overlaps = (a: Range, b: Range) => a.start < b.end && a.end > b.start;

/** Every place of `words`, as whole words. */
function placesOf(text: string, words: string): Range[] {
  const places: Range[] = [];
  for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + 1)) {
    const end = start + words.length;
    const inWord = /[\p{L}\p{N}]/u.test((text[start - 1] ?? ' ') + (text[end] ?? ' '));
    if (!inWord) places.push({ start, end });
  }
  return places;
}

/** The place that is nearest to the quotation; the one after it where two are as near. */
function nearest(quote: Range, places: readonly Range[]): Range {
  const gap = ({ start, end }: Range) => (start >= quote.end ? start - quote.end : quote.start - end);
  return places.reduce((best, place) => (gap(place) <= gap(best) ? place : best));
}
