import type { OutletMatch } from '../../languages/outletTable';
import { outletNamed } from '../../languages/outletTable';
import { isSpaceCode } from '../../text/chars';
import { overlaps, type Range } from '../../text/range';
import { words, type Language } from '../../languages/language';
import type { ArticleBlock } from '../article';

/** An editor's insertion is shorter than this. */
const INSERTION = 300;
const RIGHTS =
  /riproduzione riservata|all rights reserved|tutti i diritti|tous droits|alle rechte|todos los derechos|todos os direitos|copyright/iu;
const SOURCE_LABEL = /^(?:source|fonte|quelle|fuente|bron|источник|джерело|źródło)[ \u00a0]*:[ \u00a0]*$/iu;

/**
 * True if an editor signs with the outlet's name inside brackets, behind a dash: `(Macron – RT)`. The insertion may be torn
 * over paragraphs, so this looks at the text and not at blocks.
 */
export function isSignature(text: string, { start, end }: Range, language: Language): boolean {
  let close = end;
  while (close < text.length && close - end < 12 && (isSpaceCode(text.charCodeAt(close)) || text[close] === '.'))
    close++;
  if (text[close] !== ')' && text[close] !== ']') return false;
  let dash = start - 1;
  while (dash >= 0 && start - dash < 12 && isSpaceCode(text.charCodeAt(dash))) dash--;
  if (!/[-–—]/u.test(text[dash] ?? '')) return false;
  for (let at = dash - 1; at >= 0 && dash - at < INSERTION; at--) {
    const character = text[at]!;
    if (character === ')' || character === ']') return false;
    if (character !== '(' && character !== '[') continue;
    // "(Photo – AP)" names who took the picture.
    const opening = /^[\p{L}]+/u.exec(text.slice(at + 1, at + 30))?.[0].toLowerCase();
    return opening === undefined || !words(language.captionWords).includes(opening);
  }
  return false;
}

/**
 * The outlets of the lines that sign an article: `(ANSA)` at its very end, `Fonte: Adnkronos`, `© Agenzia Nova -
 * Riproduzione riservata`, a last line that is an outlet's name alone.
 */
export function signOff(text: string, blocks: readonly ArticleBlock[], found: readonly OutletMatch[]): OutletMatch[] {
  const signing: OutletMatch[] = [];
  const last = blocks.slice(-3);
  for (const block of last) {
    const final = block === blocks.at(-1);
    const inside = found.filter((match) => overlaps(match, block));
    for (const match of inside) {
      if (block.end - block.start <= 120 && signsLine(text, match, block)) signing.push(match);
    }
    if (final) signing.push(...closingBrackets(text, block, inside).filter((match) => !signing.includes(match)));
  }
  return signing;
}

/** True if the line holds little but the name and a word of rights or of source. */
function signsLine(text: string, { start, end }: OutletMatch, block: Range): boolean {
  const before = text.slice(block.start, start).trim();
  const behind = text.slice(end, block.end).trim();
  if (SOURCE_LABEL.test(`${before}`)) return behind === '' || behind === '.';
  if (/^(?:©|\(c\)|copyright)/iu.test(before))
    return RIGHTS.test(`${before} ${behind}`) || /\b20\d\d\b/u.test(`${before} ${behind}`);
  return /^[-–—([]*$/u.test(before) && /^[)\].]*$/u.test(behind) && (before !== '' || behind !== '');
}

/** The agencies in brackets at the end of the last paragraph: `… (dpa/AFP)`, `… (ANSA).`, also with desk initials behind. */
function closingBrackets(text: string, block: Range, inside: readonly OutletMatch[]): OutletMatch[] {
  const tail = text.slice(Math.max(block.start, block.end - 80), block.end);
  const match = /\(([^()]{2,40})\)[.]?(?:[ \u00a0]*\p{Lu}{2,4}(?:[/-]\p{L}{2,4})*)?$/u.exec(tail);
  if (!match) return [];
  const start = block.end - tail.length + match.index + 1;
  const end = start + match[1]!.length;
  const names = inside.filter((found) => found.start >= start && found.end <= end);
  if (names.length > 0) {
    // Nothing else may stand in the brackets, so that "(as CNN said)" is none.
    const rest = names.reduce((left, found) => left - (found.end - found.start), match[1]!.length);
    return names.every(({ outlet }) => outlet.signs) && rest <= 3 * names.length ? names : [];
  }
  const outlet = outletNamed(match[1]!);
  return outlet?.signs ? [{ start, end, outlet, ambiguous: false }] : [];
}
