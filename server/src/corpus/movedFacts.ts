import type { ArticleButDates, Quotation } from '../article/article';
import type { ArticleRecord, RecordedFigure } from './articleRecord';
import { overlap, PLACES, QUOTATION, sketchOf } from './articleRecord';

/**
 * True if two readings of one article state the same, at other places perhaps: who is named, who says what, when it is dated, which
 * sources it has. What is told of other articles is then the same with either. The sketch of all words is not looked at.
 *
 * @param before what `a` was made of, `after` what `b` was
 */
export function statesTheSame(
  a: ArticleRecord,
  before: ArticleButDates,
  b: ArticleRecord,
  after: ArticleButDates,
): boolean {
  return sameHead(a, b) && sameFigures(a, b) && sameNumbers(a, b) && sameQuotations(before, after);
}

/** Puts the places of `b` into `a`, which states the same; indexes that hold `a` go on holding it. */
export function takePlaces(a: ArticleRecord, b: ArticleRecord): void {
  a.lines = b.lines;
  a.numbers.set(b.numbers);
}

/** True if two readings of an article have the same words in the same order. */
export function sameSketch(a: ArticleRecord, b: ArticleRecord): boolean {
  return equal(sketchOf(a), sketchOf(b));
}

const sameHead = (a: ArticleRecord, b: ArticleRecord): boolean =>
  a.uri === b.uri &&
  a.language === b.language &&
  a.date === b.date &&
  a.moment === b.moment &&
  a.source === b.source &&
  a.title === b.title &&
  a.published === b.published &&
  equal(a.chain, b.chain) &&
  a.speakers.size === b.speakers.size &&
  [...a.speakers].every(([quotation, name]) => b.speakers.get(quotation) === name);

const sameFigures = (a: ArticleRecord, b: ArticleRecord): boolean =>
  a.figures.length === b.figures.length && a.figures.every((figure, index) => sameFigure(figure, b.figures[index]!));

const sameFigure = (a: RecordedFigure, b: RecordedFigure): boolean =>
  a.name === b.name &&
  a.form === b.form &&
  a.gender === b.gender &&
  equal(a.surfaces, b.surfaces) &&
  equal(a.roles, b.roles) &&
  a.rolesFrom === b.rolesFrom &&
  a.mentionsFrom === b.mentionsFrom &&
  a.mentionsTo === b.mentionsTo &&
  a.spokenFrom === b.spokenFrom &&
  a.spokenTo === b.spokenTo;

/** True if the numbers of two records with the same figures differ in places, and in the sketch, alone. */
function sameNumbers(a: ArticleRecord, b: ArticleRecord): boolean {
  if (a.quotationCount !== b.quotationCount || a.numbers.length !== b.numbers.length) return false;
  for (let index = 0; index < a.quotationCount; index++) {
    for (let at = index * QUOTATION + PLACES; at < (index + 1) * QUOTATION; at++) {
      if (a.numbers[at] !== b.numbers[at]) return false;
    }
    // A quotation inside of another one does not repeat it.
    if (index > 0 && overlap(a, index - 1, index) !== overlap(b, index - 1, index)) return false;
  }
  for (const { spokenFrom, spokenTo } of a.figures) {
    for (let at = spokenFrom; at < spokenTo; at++) if (a.numbers[at] !== b.numbers[at]) return false;
  }
  return equal(a.words, b.words);
}

/** The words are the same already; what is said depends on case and punctuation too. */
const sameQuotations = (a: ArticleButDates, b: ArticleButDates): boolean =>
  a.quotations.every((quotation, index) => {
    const other = b.quotations[index]!;
    return (
      quotation.kind === other.kind &&
      quotation.parent === other.parent &&
      quotation.language === other.language &&
      innerText(a, quotation) === innerText(b, other)
    );
  });

const innerText = ({ text }: ArticleButDates, { innerStart, innerEnd }: Quotation): string =>
  text.slice(innerStart, innerEnd);

function equal<T>(a: ArrayLike<T>, b: ArrayLike<T>): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
}
