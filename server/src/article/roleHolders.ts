import { Flag, type Lexicon } from '../languages/lexicon';
import type { Range } from '../text/range';
import type { LocalFigure } from './article';
import { Shape, firstTokenFrom, type Tokens } from './tokens';

/** What a role says: its nations and bodies in capitals, and its other words, apart for every role that "and" joins. */
interface RoleWords {
  readonly nations: ReadonlySet<string>;
  readonly parts: readonly (readonly string[])[];
}

/** Nations are told by their first letters ("Italian", "Italy"), unless the language lists them as one. */
const NATION_STEM = 4;

const NO_WORDS: ReadonlySet<string> = new Set();

/** A role that is stated of a figure. */
interface Held {
  readonly figure: number;
  readonly nations: ReadonlySet<string>;
}

/** Knows which figures of an article hold which roles, by what the article states beside their names. */
export class RoleHolders {
  /** What is held, by nation and words or nation and number of the office; without a nation by words alone. */
  private readonly held = new Map<string, Held[]>();
  /** For each figure the words of its roles; read when somebody asks, which few articles do. */
  private words: readonly ReadonlySet<string>[] | null = null;

  constructor(
    private readonly text: string,
    private readonly tokens: Tokens,
    private readonly lexicon: Lexicon,
    private readonly figures: readonly LocalFigure[],
  ) {}

  private get wordsOf(): readonly ReadonlySet<string>[] {
    return (this.words ??= this.figures.map(({ roles }, figure) => {
      if (roles.length === 0) return NO_WORDS;
      // The same words are the same role, however often they stand beside a name.
      const distinct = new Map(roles.map((role) => [role.text, role]));
      const held = [...distinct.values()].map((role) => this.read(role));
      for (const role of held) this.add(figure, role);
      return new Set(held.flatMap(({ parts }) => parts.flat()));
    }));
  }

  /** True if no figure has a stated role. */
  get empty(): boolean {
    return this.figures.every(({ roles }) => roles.length === 0);
  }

  /**
   * The figures that hold the role a phrase names, each once: in the same words, or in others for the same office ("leader",
   * "president"). Without a nation only a listed office counts.
   */
  holdersOf(phrase: Range): number[] {
    if (this.wordsOf.length === 0) return [];
    const { nations, parts } = this.read(phrase);
    const [nation = '', ...others] = nations;
    const holders = new Set<number>();
    for (const words of parts.map((part) => part.join(' '))) {
      const offices = this.lexicon.offices.get(words);
      // "leader" and "head" alone may mean any office.
      if (nation === '' && offices?.length !== 1) continue;
      const keys = [words, ...(offices ?? []).map(String)];
      for (const held of keys.flatMap((key) => this.held.get(`${nation} ${key}`) ?? []))
        if (others.every((other) => held.nations.has(other))) holders.add(held.figure);
    }
    return [...holders];
  }

  /**
   * True if a figure can't be whom a phrase means: it names an office, and the figure has stated roles that are none of its
   * kind. "The minister" is not the economist Ada Lind, nor "the council president" the governor; "the president" a
   * governor may have become.
   */
  contradicts(phrase: Range, figure: number): boolean {
    const held = this.wordsOf[figure]!;
    if (held.size === 0) return false;
    const { nations, parts } = this.read(phrase);
    let office = false;
    let body = nations.size > 0;
    for (const word of parts.flat()) {
      if (held.has(word)) return false;
      if (this.lexicon.flagsOf(word) & (Flag.Organisation | Flag.Group)) body = true;
      const offices = this.lexicon.offices.get(word);
      if (!offices) continue;
      office = true;
      for (const other of held)
        if (this.lexicon.offices.get(other)?.some((number) => offices.includes(number))) return false;
    }
    return office && (body || ![...held].some((word) => this.lexicon.offices.has(word)));
  }

  /** True if a phrase says of which nation or body the role is. */
  hasNation(phrase: Range): boolean {
    return this.read(phrase).nations.size > 0;
  }

  /** True if the words of a phrase, nation and all, are those of a listed office: "head of Italian diplomacy". */
  isOffice(phrase: Range): boolean {
    const { nations, parts } = this.read(phrase);
    return nations.size > 0 && this.lexicon.offices.has(parts.at(-1)!.join(' '));
  }

  private add(figure: number, { nations, parts }: RoleWords): void {
    const held = { figure, nations };
    for (const words of parts.map((part) => part.join(' ')).filter((part) => part !== '')) {
      for (const nation of ['', ...nations]) {
        for (const key of [words, ...(this.lexicon.offices.get(words) ?? [])]) {
          const full = `${nation} ${key}`;
          const list = this.held.get(full);
          if (list) list.push(held);
          else this.held.set(full, [held]);
        }
      }
    }
  }

  private read({ start, end }: Range): RoleWords {
    const { text, tokens, lexicon } = this;
    const nations = new Set<string>();
    const parts: string[][] = [[]];
    for (let n = firstTokenFrom(tokens, start); n < tokens.count && tokens.starts[n]! < end; n++) {
      if (tokens.codes[n]) continue;
      const flags = tokens.flags[n]!;
      const word = text.slice(tokens.starts[n]!, tokens.ends[n]!).toLowerCase();
      if (lexicon.andWords.has(word)) parts.push([]);
      else if (flags & (Flag.Nationality | Flag.Place) && !(flags & Flag.Role))
        nations.add(lexicon.demonyms.get(word) ?? word.slice(0, NATION_STEM));
      else if (isAcronym(tokens, n)) nations.add(word);
      else if (!(flags & (Flag.Article | Flag.Preposition))) parts.at(-1)!.push(word);
    }
    return { nations, parts };
  }
}

const isAcronym = ({ shapes, flags, starts, ends }: Tokens, n: number): boolean =>
  (shapes[n]! & Shape.AllCapitals) !== 0 && !(flags[n]! & Flag.Role) && ends[n]! - starts[n]! > 1;
