import { Flag } from '../../languages/lexicon';
import { Shape } from '../tokens';
import { blockOf, type Reading } from './reading';
import { isBody, relativeOf, type Subject } from './phrases';

/** How far back a pronoun or a role looks for its figure, in mentions. */
const WINDOW = 30;

/** How far back a role looks for who holds it, in stated roles. */
const ROLES = 300;

/** A role of more words than these, elided ones apart, says too much to be anybody who was named before. */
const LONGEST = 3;

/** What it adds to a figure's salience that it was the last to speak. */
const SPOKE = 1.6;

/** Finds the figures that pronouns and roles stand for, in the order of the text. */
export class Resolver {
  /** Figures in the order in which they last spoke, newest last. */
  private readonly speakers: { figure: number; token: number }[] = [];
  /** Indexes of the mentions that state a role. */
  private readonly withRole: readonly number[];

  constructor(private readonly reading: Reading) {
    const withRole: number[] = [];
    reading.mentions.forEach(({ role }, index) => {
      if (role !== undefined) withRole.push(index);
    });
    this.withRole = withRole;
  }

  /** Notes that a figure spoke at a token. */
  spoke(figure: number, token: number): void {
    if (figure >= 0) this.speakers.push({ figure, token });
  }

  /**
   * The figure of a subject, or -1.
   *
   * @param gender what the verb tells of a role's holder
   */
  figureOf(subject: Subject, gender: 'male' | 'female' | null = null): number {
    if (subject.kind === 'mention') return this.reading.mentions[subject.mention]!.figure;
    if (subject.kind === 'pronoun') return this.pronoun(subject.first);
    if (subject.kind === 'role') return this.role(subject, gender);
    return -1;
  }

  /** The figure that a pronoun at a token stands for: the most salient one before it that fits its gender. */
  pronoun(token: number): number {
    const flags = this.reading.tokens.flags[token]!;
    if (flags & Flag.They && !(flags & (Flag.He | Flag.She))) return -1;
    const gender =
      flags & Flag.She && !(flags & Flag.He) ? 'female' : flags & Flag.He && !(flags & Flag.She) ? 'male' : null;
    return this.salient(token, gender);
  }

  /** The figure most present before a token: who spoke last, and who is named most and last. */
  salient(token: number, gender: 'male' | 'female' | null): number {
    const { mentions, mentionTokens, figures, tokens } = this.reading;
    const scores = new Map<number, number>();
    const opening = new Set<number>();
    const blockFirst = this.reading.blockTokens[blockOf(this.reading, token)]!;
    let last = upperBound(mentionTokens, token) - 1;
    for (let steps = 0; last >= 0 && steps < WINDOW; last--, steps++) {
      const { first, end, roleFirst } = mentionTokens[last]!;
      const figure = mentions[last]!.figure;
      const quoted = this.reading.quotationOf[first]! >= 0;
      const distance = token - first;
      if (distance > 400) break;
      let score = Math.exp(-distance / 45);
      if (quoted) score *= 0.35;
      const before = tokens.flags[roleFirst - 1] ?? 0;
      // Who opens a sentence is what it is about, most of all in the paragraph of the pronoun.
      // The first name of a paragraph outside speech, its role before it or not, that no preposition governs.
      const leads = first >= blockFirst && !quoted && !(before & Flag.Preposition) && this.isFirst(last, blockFirst);
      if (tokens.shapes[roleFirst]! & Shape.SentenceStart || leads) {
        score *= first >= blockFirst ? 4 : 1.7;
        if (first >= blockFirst) opening.add(figure);
      } else if (before & Flag.Preposition) score *= 0.6;
      if (tokens.shapes[end - 1]! & Shape.Possessive) score *= 0.6;
      scores.set(figure, (scores.get(figure) ?? 0) + score);
    }
    const spoken = new Set<number>();
    for (let i = this.speakers.length - 1; i >= Math.max(0, this.speakers.length - 4); i--) {
      const { figure, token: at } = this.speakers[i]!;
      if (spoken.has(figure)) continue;
      spoken.add(figure);
      scores.set(figure, (scores.get(figure) ?? 0) + SPOKE * Math.exp(-Math.max(0, token - at) / 90));
    }
    let best = -1;
    let bestScore = 0.02;
    for (const [figure, score] of scores) {
      const known = figures[figure]!.gender;
      const fit =
        gender === null
          ? score
          : known === null
            ? score * (opening.has(figure) ? 0.7 : 0.35)
            : known === gender
              ? score * 1.2
              : 0;
      if (fit > bestScore) {
        best = figure;
        bestScore = fit;
      }
    }
    return best;
  }

  /** True if no mention between a token and this one stands outside quotations. */
  private isFirst(mention: number, from: number): boolean {
    const { mentionTokens, quotationOf } = this.reading;
    let before = mention - 1;
    for (let steps = 0; before >= 0 && mentionTokens[before]!.first >= from && steps < WINDOW; before--, steps++)
      if (quotationOf[mentionTokens[before]!.first]! < 0) return false;
    return before < 0 || mentionTokens[before]!.first < from;
  }

  /**
   * "the Russian leader", "the analyst": the figure whose stated roles share most with the words, nationalities and
   * offices by their first letters ("Italian" and "Italy"). Without any in common, a definite role continues the last
   * speaker, or a figure that was introduced with a role since.
   */
  private role(subject: Subject, byVerb: 'male' | 'female' | null): number {
    const gender = this.genderOf(subject.first) ?? byVerb;
    const holder = this.holder(subject, gender);
    if (holder !== null) return holder;
    if (isBody(this.reading, subject) || relativeOf(this.reading, subject)) return -1;
    return this.wordsOf(subject) <= LONGEST ? this.introduced(subject, gender) : this.takenUp(subject, gender);
  }

  /** The figure of which a role is stated in such words; -1 where it can be nobody's, null where that is not told. */
  holder(subject: Subject, gender = this.genderOf(subject.first)): number | null {
    const { tokens, mentions, mentionTokens } = this.reading;
    // In a headline the one who holds the role is named further down, and articles are left out.
    const ahead = /headline$/u.test(this.reading.blocks[blockOf(this.reading, subject.first)]!.kind);
    const bare = ahead && !(tokens.flags[subject.first]! & Flag.Article) && !this.isPlural(subject);
    if (!bare && !this.isDefinite(subject)) return -1;
    const wanted = this.roleStems(tokens.starts[subject.first]!, tokens.ends[subject.end - 1]!);
    let best = -1;
    let bestScore = 0;
    let rivals = false;
    const { withRole } = this;
    const last = ahead ? withRole.length : upperBound(mentionTokens, subject.first + 1, withRole);
    for (let r = last - 1; r >= 0 && last - r <= ROLES; r--) {
      const i = withRole[r]!;
      const mention = mentions[i]!;
      if (!this.fits(mention.figure, gender)) continue;
      const held = this.stemsOf(mention.role!);
      let score = 0;
      for (const [stem, weight] of wanted)
        if (held.has(stem)) score += weight;
        else if (weight === NATION) score -= [...held.values()].includes(NATION) ? 1.5 : 0.2;
      if (score >= 1 && bestScore >= 1 && best !== mention.figure) rivals = true;
      score += mentionTokens[i]!.first / (tokens.count * 100);
      if (score > bestScore) {
        best = mention.figure;
        bestScore = score;
      }
    }
    if (bare) return bestScore >= 1 && !rivals ? best : -1;
    return bestScore >= 1 ? best : null;
  }

  /** The gender that the article of a role tells, where it tells one. */
  genderOf(first: number): 'male' | 'female' | null {
    const { text, tokens, lexicon } = this.reading;
    const word = text.slice(tokens.starts[first]!, tokens.ends[first]!).toLowerCase();
    return lexicon.femaleArticles.has(word) ? 'female' : lexicon.maleArticles.has(word) ? 'male' : null;
  }

  private fits(figure: number, gender: 'male' | 'female' | null): boolean {
    const known = this.reading.figures[figure]!.gender;
    return gender === null || known === null || known === gender;
  }

  private isDefinite(subject: Subject): boolean {
    const { text, tokens } = this.reading;
    const word = text.slice(tokens.starts[subject.first]!, tokens.ends[subject.first]!).toLowerCase();
    const { indefiniteArticles, pluralArticles, hasArticles } = this.reading.lexicon;
    if (pluralArticles.has(word) || this.isPlural(subject)) return false;
    // A language without articles leaves open who is meant; a bare role is then somebody known, unless "one of" them.
    const opened = (tokens.flags[subject.first]! & Flag.Article) !== 0 || !hasArticles;
    return opened && !indefiniteArticles.has(word);
  }

  /**
   * "Lind does not give in. The deputy mayor and head of the port speaks of …": a long role that opens a sentence takes up the
   * only figure whom the paragraph has named so far, if nothing was stated of that one yet.
   */
  private takenUp({ first }: Subject, gender: 'male' | 'female' | null): number {
    const { mentions, mentionTokens, blockTokens, quotationOf, figures, tokens } = this.reading;
    // "Per la segretaria del partito": a preposition may stand before it.
    const opens = tokens.flags[first - 1]! & Flag.Preposition ? tokens.shapes[first - 1]! : tokens.shapes[first]!;
    if (!(opens & Shape.SentenceStart)) return -1;
    const from = blockTokens[blockOf(this.reading, first)]!;
    let only = -1;
    for (let i = upperBound(mentionTokens, first) - 1; i >= 0 && mentionTokens[i]!.first >= from; i--) {
      const { figure } = mentions[i]!;
      if (quotationOf[mentionTokens[i]!.first]! >= 0 || figure === only) continue;
      if (only >= 0) return -1;
      only = figure;
    }
    // Of somebody whose role is known a former one may be told still: "L'ex ministro dei Trasporti".
    const untold = only >= 0 && (figures[only]!.roles.length === 0 || this.isFormer(first));
    return untold && this.fits(only, gender) ? only : -1;
  }

  /** True if the word behind the article says that the role is not held now. */
  private isFormer(first: number): boolean {
    const { text, tokens, lexicon } = this.reading;
    return lexicon.roleTimes.has(text.slice(tokens.starts[first + 1]!, tokens.ends[first + 1]!).toLowerCase());
  }

  /** True for a role that may be anybody's: where nouns have articles every definite one, else those that a list holds. */
  private isGeneral(first: number, end: number): boolean {
    const { text, tokens, lexicon } = this.reading;
    if (lexicon.generalRoles.size === 0) return true;
    for (let n = first; n < end; n++) {
      if (lexicon.generalRoles.has(text.slice(tokens.starts[n]!, tokens.ends[n]!).toLowerCase())) return true;
      // "Brazylijczyk": by a nation anybody may be called.
      if ((tokens.shapes[n]! & (Shape.Capital | Shape.SentenceStart)) === Shape.Capital) return true;
    }
    return false;
  }

  private wordsOf({ first, end }: Subject): number {
    const { text, tokens } = this.reading;
    let count = 0;
    for (let n = first; n < end; n++) if (!/['’]$/u.test(text.slice(tokens.starts[n]!, tokens.ends[n]!))) count++;
    return count;
  }

  /** True if the last role noun of a phrase is the plural of another: "the analysts". */
  isPlural({ first, end }: Subject): boolean {
    const { text, tokens, lexicon } = this.reading;
    for (let n = end - 1; n >= first; n--) {
      if (!(tokens.flags[n]! & Flag.Role)) continue;
      const word = text.slice(tokens.starts[n]!, tokens.ends[n]!).toLowerCase();
      return word.endsWith('s') && (lexicon.flagsOf(word.slice(0, -1)) & Flag.Role) !== 0;
    }
    return false;
  }

  /** The last speaker, or a figure named since then with a role or as the subject of the same paragraph. */
  private introduced({ first: token, end }: Subject, gender: 'male' | 'female' | null): number {
    const { mentions, mentionTokens, tokens, holders } = this.reading;
    const phrase = { start: tokens.starts[token]!, end: tokens.ends[end - 1]! };
    const general = this.isGeneral(token, end);
    const fits = (figure: number) =>
      this.fits(figure, gender) &&
      !holders.contradicts(phrase, figure) &&
      (general || this.reading.figures[figure]!.roles.length === 0);
    const last = this.speakers.slice(-4).findLast(({ figure }) => fits(figure));
    const blockFirst = this.reading.blockTokens[blockOf(this.reading, token)]!;
    for (let i = upperBound(mentionTokens, token) - 1, steps = 0; i >= 0 && steps < WINDOW; i--, steps++) {
      const { first, roleFirst } = mentionTokens[i]!;
      if (last && first < last.token) break;
      if (token - first > 400) break;
      if (this.reading.quotationOf[first]! >= 0 || !fits(mentions[i]!.figure)) continue;
      const subject = first >= blockFirst && !((tokens.flags[roleFirst - 1] ?? 0) & Flag.Preposition);
      if (mentions[i]!.role || subject) return mentions[i]!.figure;
    }
    if (last) return token - last.token < 500 ? last.figure : -1;
    // Nobody spoke yet: the only figure named so far, if it is the only one.
    let only = -1;
    for (let i = 0; i < mentions.length && mentionTokens[i]!.first < token; i++) {
      const { figure } = mentions[i]!;
      if (figure === only || !fits(figure)) continue;
      if (only >= 0) return -1;
      only = figure;
    }
    return only;
  }

  private readonly stemCache = new Map<string, ReadonlyMap<string, number>>();

  private stemsOf(role: string): ReadonlyMap<string, number> {
    let stems = this.stemCache.get(role);
    if (!stems) this.stemCache.set(role, (stems = this.stems(role)));
    return stems;
  }

  private roleStems(start: number, end: number): ReadonlyMap<string, number> {
    return this.stems(this.reading.text.slice(start, end));
  }

  private stems(role: string): Map<string, number> {
    const stems = new Map<string, number>();
    const { lexicon } = this.reading;
    for (const word of role.toLowerCase().split(/[^\p{L}]+/u)) {
      const flag = lexicon.flagsOf(word);
      const weight =
        flag & (Flag.Nationality | Flag.Place)
          ? NATION
          : flag & Flag.Role
            ? 1
            : flag & (Flag.RoleModifier | Flag.Organisation)
              ? 0.6
              : 0;
      if (weight > 0) stems.set(word.slice(0, weight === NATION ? 4 : 5), weight);
    }
    return stems;
  }
}

const NATION = 1.1;

/** Number of mentions, or of those that `among` gives, that start before a token. */
function upperBound(list: Reading['mentionTokens'], token: number, among?: readonly number[]): number {
  let low = 0;
  let high = among?.length ?? list.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (list[among ? among[middle]! : middle]!.first < token) low = middle + 1;
    else high = middle;
  }
  return low;
}
