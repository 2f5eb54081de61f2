import type { Article, Quotation } from '../../article/article';
import { inHeading } from '../blocks';
import page from './mixed-marks.md';
import { RECOMMENDED } from '../preset';
import type { Fix, Related, Rule, TextEdit } from '../rule';

const MOST_RELATED = 5;
/** What a style may be made of; a mark may be two apostrophes. */
const MARK = '[“”„‘’‚«»‹›"\'`]';

export const mixedMarks: Rule = {
  id: 'quotation/mixed-marks',
  summary: 'Speech stands in more than one style of quotation marks',
  severity: 'information',
  presets: RECOMMENDED,
  fix: 'review',
  options: {
    style: {
      kind: 'text',
      default: 'majority',
      pattern: `^(majority|${MARK}{2}|${MARK}{4})$`,
      takes: 'an opening and a closing mark, or `majority`',
      examples: ['majority', '“”', '«»', '„“', '""'],
      help: 'the style to use: the one that most of the article has, or always the same',
    },
  },
  page,
  *check({ article, options }) {
    const styles = countStyles(article);
    const wanted = options.style === 'majority' ? undefined : (options.style as string);
    const style = wanted ?? mostFrequent(styles);
    const odd = [...styles].filter(([name]) => isOdd(name, style, wanted)).flatMap(([, quotations]) => quotations);
    odd.sort((a, b) => a.start - b.start);
    const first = odd[0];
    if (style === undefined || !first) return;
    const counts = [...styles]
      .sort((a, b) => b[1].length - a[1].length)
      .map(([name, all]) => `${show(name)} ${all.length}×`);
    const mixed = styles.size > 1 ? 'mixes styles of quotation marks' : 'has another style of quotation marks';
    yield {
      start: first.start,
      end: first.start + first.open.length,
      message: `The article ${mixed} (${counts.join(', ')}): use ${show(style)} throughout.`,
      related: odd.slice(1, MOST_RELATED + 1).map((quotation) => related(article, quotation)),
      fix: unify(article, style, odd),
    };
  },
};

/**
 * True for a style beside the one in use. Single marks beside double ones are none, unless the configuration asks for a style:
 * headlines take them by convention, those of other articles and page teasers too (The Associated Press Stylebook, “headlines”).
 */
function isOdd(name: string, style: string | undefined, wanted: string | undefined): boolean {
  if (name === style) return false;
  return wanted !== undefined || !SINGLE.has(name) || SINGLE.has(style ?? '');
}

const SINGLE: ReadonlySet<string> = new Set(['‘’', "''", '‚‘', '‹›', '›‹', '‚’', '’’']);

/**
 * Quotations of each style, by order of appearance. Only speech in the running text counts, and of nested quotations
 * only the outermost, as inner ones and headlines have marks of their own by convention. A pair that does not belong
 * together counts as what it is when mended; where a mark is missing the style cannot be told.
 */
function countStyles(article: Article): Map<string, Quotation[]> {
  const styles = new Map<string, Quotation[]>();
  const mended = mendedMarks(article);
  for (const [index, quotation] of article.quotations.entries()) {
    if (quotation.parent !== -1 || quotation.kind !== 'speech') continue;
    if (quotation.open === '' || quotation.close === '' || inHeading(article, quotation.start)) continue;
    const style = mended.get(index) ?? quotation.open + quotation.close;
    const all = styles.get(style);
    if (all) all.push(quotation);
    else styles.set(style, [quotation]);
  }
  return styles;
}

/** The style that quotations with a mark of the wrong shape have once that mark is replaced, by index. */
function mendedMarks({ quotations, defects }: Article): Map<number, string> {
  const mended = new Map<number, string>();
  for (const { kind, quotation: index, start, mend } of defects) {
    const quotation = quotations[index];
    if ((kind !== 'mismatched' && kind !== 'reversed') || !quotation) continue;
    const { open, close } = quotation;
    const [opener, closer] = marksOf(mended.get(index) ?? open + close, open.length);
    mended.set(index, start === quotation.start ? mend.newText + closer : opener + mend.newText);
  }
  return mended;
}

/** The style that most quotations have; of two with as many, the one that comes first. Single marks count where there are no others. */
function mostFrequent(styles: ReadonlyMap<string, readonly Quotation[]>): string | undefined {
  const double = [...styles].filter(([style]) => !SINGLE.has(style));
  const [best] = (double.length > 0 ? double : [...styles]).sort((a, b) => b[1].length - a[1].length);
  return best?.[0];
}

/** Splits a style into its two marks, which may be doubled ('' ''). */
const marksOf = (style: string, at = style.length / 2): [string, string] => [style.slice(0, at), style.slice(at)];
const show = (style: string): string => marksOf(style).join(' ');

function related(article: Article, { start, open, close }: Quotation): Related {
  return { uri: article.uri, start, end: start + open.length, message: `${show(open + close)} here.` };
}

/**
 * Gives the quotations the marks of the style. Those that hold one of these marks already are left alone, as the mark
 * inside would then close them too early.
 */
function unify(article: Article, style: string, odd: readonly Quotation[]): Fix | undefined {
  const [open, close] = marksOf(style);
  const fits = odd.filter((quotation) => {
    const inner = article.text.slice(quotation.innerStart, quotation.innerEnd);
    return !inner.includes(open) && !inner.includes(close);
  });
  if (fits.length === 0) return undefined;
  // In French a no-break space belongs to the guillemets and comes and goes with them.
  const space = article.language === 'fr' && /[«»]/u.test(open) ? '\u00a0' : '';
  const edits = fits.flatMap((quotation): TextEdit[] => [
    { start: quotation.start, end: quotation.innerStart, newText: open + space },
    { start: quotation.innerEnd, end: quotation.end, newText: space + close },
  ]);
  return { title: `Set ${fits.length} of ${odd.length} in ${show(style)}`, safety: 'review', edits };
}
