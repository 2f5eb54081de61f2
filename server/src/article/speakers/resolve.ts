import { Flag } from '../../languages/lexicon';
import { Shape } from '../tokens';
import type { Reading } from './reading';
import type { Subject } from './subjects';

/** How far back a pronoun or a role looks for its figure, in mentions. */
const WINDOW = 30;

/** Finds the figures that pronouns and roles stand for, in the order of the text. */
export class Resolver {
  /** Figures in the order in which they last spoke, newest last. */
  private readonly speakers: { figure: number; token: number }[] = [];
  private readonly roleWords: Map<string, { figure: number; token: number }[]> = new Map();

  constructor(private readonly reading: Reading) {
    const { mentions, tokens, mentionTokens } = reading;
    mentions.forEach((mention, index) => {
      if (!mention.role) return;
      for (const word of mention.role.toLowerCase().split(/[^\p{L}]+/u)) {
        if (!((reading.lexicon.flags.get(word) ?? 0) & Flag.Role)) continue;
        const list = this.roleWords.get(word) ?? [];
        list.push({ figure: mention.figure, token: mentionTokens[index]!.first });
        this.roleWords.set(word, list);
      }
    });
    void tokens;
  }

  /** Notes that a figure spoke at a token. */
  spoke(figure: number, token: number): void {
    if (figure >= 0) this.speakers.push({ figure, token });
  }

  /** The figure of a subject, or -1. */
  figureOf(subject: Subject): number {
    if (subject.kind === 'mention') return this.reading.mentions[subject.mention]!.figure;
    if (subject.kind === 'pronoun') return this.pronoun(subject.first);
    if (subject.kind === 'role') return this.role(subject);
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
      if (tokens.shapes[roleFirst]! & Shape.SentenceStart) score *= 1.7;
      else if (before & Flag.Preposition) score *= 0.6;
      if (tokens.shapes[end - 1]! & Shape.Possessive) score *= 0.6;
      scores.set(figure, (scores.get(figure) ?? 0) + score);
    }
    for (let i = this.speakers.length - 1; i >= Math.max(0, this.speakers.length - 4); i--) {
      const { figure, token: at } = this.speakers[i]!;
      const distance = Math.max(0, token - at);
      scores.set(figure, (scores.get(figure) ?? 0) + 1.3 * Math.exp(-distance / 90));
    }
    let best = -1;
    let bestScore = 0.02;
    for (const [figure, score] of scores) {
      const known = figures[figure]!.gender;
      const fit =
        gender === null || known === null
          ? score * (gender !== null && known === null ? 0.7 : 1)
          : known === gender
            ? score
            : 0;
      if (fit > bestScore) [best, bestScore] = [figure, fit];
    }
    return best;
  }

  /** "the Russian leader", "the analyst": the figure with that role nearest before, else -1. */
  private role(subject: Subject): number {
    const { text, tokens } = this.reading;
    let best = -1;
    let bestToken = -1;
    let known = false;
    for (let n = subject.first; n < subject.end; n++) {
      if (!(tokens.flags[n]! & Flag.Role)) continue;
      const list = this.roleWords.get(text.slice(tokens.starts[n]!, tokens.ends[n]!).toLowerCase());
      if (!list) continue;
      known = true;
      for (const { figure, token } of list)
        if (token <= subject.first && token > bestToken) [best, bestToken] = [figure, token];
    }
    const definite =
      tokens.flags[subject.first]! & Flag.Article &&
      !INDEFINITE.has(text.slice(tokens.starts[subject.first]!, tokens.ends[subject.first]!).toLowerCase());
    if (best >= 0 && definite) return best;
    // A definite role without a bearer in the text ("the diplomat") continues whoever is being talked about.
    if (!known && definite && subject.end - subject.first === 2) return this.salient(subject.first, null);
    return -1;
  }
}

const INDEFINITE = new Set(['a', 'an', 'un', 'una', 'uno', "un'", 'un’', 'ein', 'eine', 'einer', 'une']);

function upperBound(list: Reading['mentionTokens'], token: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (list[middle]!.first < token) low = middle + 1;
    else high = middle;
  }
  return low;
}
