import type { AST } from '@eslint-community/regexpp';
import { RegExpParser } from '@eslint-community/regexpp';
import fc from 'fast-check';

/** A text that can be made as long as one likes, by repeating what a pattern repeats. */
export type Hostile = (repeats: number) => string;

/** Characters that texts of news and the patterns for them are made of, and some that no pattern wants. */
const CHARACTERS = [...' aAéЖя1.-–—,:;/"“”«»\'’()[]?!…©•#@_|*+\t\u00a0\n\r\u0001😀'];

/**
 * Texts that are hard for one pattern: words that it nearly accepts, with everything that it repeats repeated; and its own
 * characters over and over.
 */
export function hostileTo(regex: RegExp): fc.Arbitrary<Hostile> {
  const { alternatives } = new RegExpParser().parsePattern(regex.source, 0, regex.source.length, { unicode: true });
  const known = CHARACTERS.concat(lettersOf(regex.source)).filter((character) => nearly(regex, character));
  const character = fc.constantFrom(...known, ...CHARACTERS.slice(0, 3));
  const piece = fc.oneof(
    character.map((only) => [only]),
    fc.array(character, { minLength: 1, maxLength: 4 }),
  );
  const tail = fc.constantFrom('', '\u0001', 'x', ' ', '\n', '!', '"');
  const pumped = fc.tuple(fc.infiniteStream(fc.nat(1000)), tail).map(([choices, end]) => {
    // The same choices must be made for every length, so they are drawn once.
    const drawn: number[] = [];
    return (repeats: number): string => {
      let next = 0;
      const choose = (count: number) => {
        while (drawn.length <= next) drawn.push(choices.next().value!);
        return drawn[next++]! % count;
      };
      return wordsOf(alternatives, choose, repeats, regex.flags) + end;
    };
  });
  const repeated = fc.tuple(fc.array(piece, { maxLength: 1 }), piece, tail).map(
    ([head, body, end]): Hostile =>
      (repeats) =>
        head.flat().join('') + body.join('').repeat(repeats) + end,
  );
  return fc.oneof(pumped, repeated);
}

/** True if a character may stand somewhere in what the pattern accepts. */
function nearly(regex: RegExp, character: string): boolean {
  const single = new RegExpParser().parsePattern(regex.source, 0, regex.source.length, { unicode: true });
  return takes(single).some((node) => accepts(node, character, regex.flags));
}

type Taken = AST.Character | AST.CharacterClass | AST.CharacterSet;

const accepts = (node: { readonly raw: string }, character: string, flags: string): boolean =>
  new RegExp(`^(?:${node.raw})$`, flags.replace(/[gmy]/gu, '')).test(character);

/** Everything in a pattern that takes one character. */
function takes(node: AST.Node): Taken[] {
  if (node.type === 'Character' || node.type === 'CharacterSet' || node.type === 'CharacterClass') return [node];
  if (node.type === 'Quantifier') return takes(node.element);
  if (node.type === 'Alternative') return node.elements.flatMap(takes);
  return 'alternatives' in node ? node.alternatives.flatMap(takes) : [];
}

const lettersOf = (source: string): string[] => [...new Set(source.match(/[\p{L}\p{N}]/gu) ?? [])].slice(0, 12);

/** Words that the alternatives accept. What they repeat without limit is repeated `repeats` times. */
function wordsOf(
  alternatives: readonly AST.Alternative[],
  choose: (count: number) => number,
  repeats: number,
  flags: string,
): string {
  const write = (node: AST.Element): string => {
    switch (node.type) {
      case 'Quantifier': {
        const times = node.max === Infinity ? Math.max(node.min, choose(4) > 0 ? repeats : 1) : node.max;
        return write(node.element).repeat(times);
      }
      case 'Group':
      case 'CapturingGroup':
        return wordsOf(node.alternatives, choose, repeats, flags);
      case 'Character':
      case 'CharacterClass':
      case 'CharacterSet': {
        const fitting = CHARACTERS.filter((character) => accepts(node, character, flags));
        return fitting[choose(Math.max(1, fitting.length))] ?? 'x';
      }
      default:
        return '';
    }
  };
  const { elements } = alternatives[choose(alternatives.length)]!;
  // Half of them break off somewhere, since what is accepted at once gives no reason to walk back.
  const kept = choose(2) === 0 ? elements : elements.slice(0, choose(elements.length + 1));
  return kept.map(write).join('');
}

/** What articles are made of that a regular expression somewhere looks for, in pieces that can be put behind each other. */
const PIECES = [
  ' ', '  ', '\u00a0', '\t', '\n', '\n\n', '\r\n', '.', '…', ',', ', ', ': ', '; ', '-', ' - ', ' – ', '—', '/', '?', '! ', '(', ')', '[', '{',
  '“', '” ', '„', '«', '» ', '"', "'", '’', "''", '1', '31 ', '2024', '-02', '2024-02-24 ', '24.02.', '9:20', 'A', 'Ж', 'A.', 'Ada ', 'Ada Lind',
  'ROMA ', 'Mr. ', 'a', 'é', 'x, ', 'said ', 'ha detto ', 'sagte ', 'March ', 'marzo ', 'last ', 'ago ', 'head of the ', 'the president of ',
  'www.', 'a.b', 'https://', '© ', '(c) ', '• ', '* ', '- ', '# ', '@', '| ', '---\n', 'date: ', 'key: ', 'title: a: ', 'Photo: ', 'Q: ', 'A: ',
  'Lind: ', 'source: ', '\\', '`', '_', '&', '\u0301', '😀', '\u0001', '(Reuters) ', 'ROME, March 3 (AP) ', ' date 2026-02 ',
]; // prettier-ignore

const pieces = (most: number) => fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: most });

/** An article that repeats some pieces over and over, perhaps behind a head and before a tail of others. */
export const hostileArticle: fc.Arbitrary<Hostile> = fc.tuple(pieces(4), pieces(4), pieces(3)).map(
  ([head, body, tail]): Hostile =>
    (repeats) =>
      head.join('') + body.join('').repeat(repeats) + tail.join(''),
);
