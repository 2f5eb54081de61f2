import { GENDERS, isNominative, nominativesOf, type Gender, type ReadParadigms } from '../languages/declension';
import { Flag, GIVEN_NAME, type Lexicon } from '../languages/lexicon';
import type { NameSpan } from './names';
import { Shape, type Tokens } from './tokens';

/** What a name is known by, in the nominative: folded given name (empty for a surname alone) and surname, and its words. */
export interface NameKeys {
  readonly given: string;
  readonly surname: string;
  readonly name: string;
}

/** Names fold to the same key when they differ only in case, accents and apostrophes. */
export function foldName(name: string): string {
  for (let i = 0; i < name.length; i++) {
    const code = name.charCodeAt(i);
    // Plain letters need no more than the small case.
    if (code > 0x7e || code === 0x27 || code === 0x2e) {
      return name.normalize('NFD').replace(FOLDED_AWAY, '').toLowerCase();
    }
  }
  return name.toLowerCase();
}

const FOLDED_AWAY = /[\u0300-\u036f'’ʼ.]/gu;

const SUFFIXES = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);
/** With its full stop. */
const LONGEST_SUFFIX = 3;

/** The last token of a name that is not a suffix such as "Jr." */
export function lastNameToken(text: string, tokens: Tokens, span: NameSpan): number {
  let last = span.end - 1;
  while (last > span.first && isSuffix(text, tokens, last)) last--;
  return last;
}

const isSuffix = (text: string, tokens: Tokens, n: number): boolean =>
  tokens.ends[n]! - tokens.starts[n]! <= LONGEST_SUFFIX && SUFFIXES.has(foldName(word(text, tokens, n)));

const word = (text: string, tokens: Tokens, n: number): string => text.slice(tokens.starts[n]!, tokens.ends[n]!);

/**
 * The keys of every name of an article. Where names are declined, a name in another case takes the keys of the nominative
 * that the text shows elsewhere; without one, a known given name tells how the whole name is put in the nominative.
 */
export function nameKeys(text: string, tokens: Tokens, spans: readonly NameSpan[], lexicon: Lexicon): NameKeys[] {
  const plain = spans.map((span) => plainKeys(text, tokens, span));
  const { declension } = lexicon;
  if (!declension) return plain;
  const shown = new Set(plain.map(pairOf));
  const full = spans.map((span, i) =>
    plain[i]!.given ? fullKeys(text, tokens, span, plain[i]!, shown, lexicon) : null,
  );
  const known = new Set(full.flatMap((keys) => (keys ? [keys.surname] : [])));
  const given = new Set(full.flatMap((keys) => (keys ? [keys.given] : [])));
  const alone = new Set(plain.flatMap((keys, i) => (full[i] ? [] : [keys.surname])));
  return plain.map((keys, i) => full[i] ?? singleKeys(keys, declension, [known, given, alone]));
}

/** What a name can be in the nominative; a double one with both its parts in it: "Kowalską-Lind". */
function nominatives(name: string, declension: ReadParadigms, gender: Gender): readonly string[] {
  const hyphen = name.lastIndexOf('-');
  if (hyphen < 0) return nominativesOf(name, declension, gender);
  const head = name.slice(0, hyphen);
  const first = nominatives(head, declension, gender)[0] ?? head;
  return nominativesOf(name.slice(hyphen + 1), declension, gender).map((last) => `${first}-${last}`);
}

const pairOf = ({ given, surname }: NameKeys): string => `${given} ${surname}`;

/** Keys of a name as it stands in the text; its words are cut out only if they are asked for. */
class PlainKeys implements NameKeys {
  constructor(
    readonly given: string,
    readonly surname: string,
    private readonly text: string,
    private readonly start: number,
    private readonly end: number,
  ) {}

  get name(): string {
    return this.text.slice(this.start, this.end);
  }
}

function plainKeys(text: string, tokens: Tokens, span: NameSpan): NameKeys {
  const last = lastNameToken(text, tokens, span);
  // "Ter Haar", "De Luca": a particle with a capital stands where no given name does.
  const particle = tokens.flags[span.first]! & Flag.Particle && !(tokens.flags[span.first]! & GIVEN_NAME);
  return new PlainKeys(
    last > span.first && !particle ? foldName(word(text, tokens, span.first)) : '',
    foldName(word(text, tokens, last)),
    text,
    tokens.starts[span.first]!,
    tokens.ends[span.end - 1]!,
  );
}

function fullKeys(
  text: string,
  tokens: Tokens,
  span: NameSpan,
  plain: NameKeys,
  shown: ReadonlySet<string>,
  lexicon: Lexicon,
): NameKeys {
  const declension = lexicon.declension!;
  const last = lastNameToken(text, tokens, span);
  const given = word(text, tokens, span.first);
  const surname = word(text, tokens, last);
  const initial = (tokens.shapes[span.first]! & Shape.Initial) !== 0;
  for (const gender of GENDERS) {
    for (const first of initial ? [given] : [...nominatives(given, declension, gender), given]) {
      for (const second of [...nominatives(surname, declension, gender), surname]) {
        if (first === given && second === surname) continue;
        if (shown.has(`${foldName(first)} ${foldName(second)}`))
          return inNominative(text, tokens, span, gender, first, second, declension);
      }
    }
  }
  if (initial || GENDERS.some((gender) => lexicon.givenNames[gender].has(given.toLowerCase()))) return plain;
  for (const gender of GENDERS) {
    const first = nominatives(given, declension, gender).find((name) =>
      lexicon.givenNames[gender].has(name.toLowerCase()),
    );
    // "Daniela Kowalska" is no form of Daniel: her surname is a woman's nominative.
    const otherGender = gender === 'male' ? 'female' : 'male';
    if (!first || isNominative(surname, declension, otherGender)) continue;
    const second = nominatives(surname, declension, gender)[0] ?? surname;
    return inNominative(text, tokens, span, gender, first, second, declension);
  }
  return plain;
}

/** The keys of a name whose given name and surname are known; a patronymic between them follows. */
function inNominative(
  text: string,
  tokens: Tokens,
  span: NameSpan,
  gender: Gender,
  first: string,
  second: string,
  declension: ReadParadigms,
): NameKeys {
  const last = lastNameToken(text, tokens, span);
  let name = first;
  for (let n = span.first + 1; n < span.end; n++) {
    const own = word(text, tokens, n);
    const whole = tokens.shapes[n]! & Shape.Initial || tokens.flags[n]! & Flag.Particle;
    const part = n === last ? second : whole ? own : (nominatives(own, declension, gender)[0] ?? own);
    name += text.slice(tokens.ends[n - 1]!, tokens.starts[n]!) + part;
  }
  return { given: foldName(first), surname: foldName(second), name };
}

/** A surname alone: the nominative that is known from a full name, or stands alone elsewhere too. */
function singleKeys(keys: NameKeys, declension: ReadParadigms, known: readonly ReadonlySet<string>[]): NameKeys {
  const [full] = known;
  if (full!.has(keys.surname)) return keys;
  const words = keys.name.split(' ');
  const last = words.pop()!;
  for (const names of known) {
    for (const gender of GENDERS) {
      for (const name of nominatives(last, declension, gender))
        if (names.has(foldName(name))) return { given: '', surname: foldName(name), name: [...words, name].join(' ') };
    }
  }
  return keys;
}
