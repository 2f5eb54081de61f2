import { words, type Language } from '../../languages/language';
import type { Range } from '../../text/range';
import { LONG } from './survey';

/** A word that may be two: a frequent word of the language opens or ends it. */
export interface JoinedWord extends Range {
  /** Where the space may be missing. */
  readonly at: number;
}

/** A joined word is at least this long. */
const SHORTEST_JOINT = 3;
const SHORTEST_OTHER = LONG - SHORTEST_JOINT;

/** Finds words that one of the frequent words of a language opens or ends. */
export class Joints {
  private readonly joints: readonly string[];
  private readonly whole: ReadonlySet<string>;
  /** 1 for each sum of three code units that a joint opens with (bit 1) or ends with (bit 2), so that most words cost no more than a look. */
  private readonly edges = new Uint8Array(1024);

  constructor(language: Language) {
    this.joints = words(language.joints);
    this.whole = new Set(words(language.notJoined));
    for (const joint of this.joints) {
      this.edges[edge(joint, 0)]! |= Edge.Opens;
      this.edges[edge(joint, joint.length - SHORTEST_JOINT)]! |= Edge.Ends;
    }
  }

  /** Looks at the long words of a text, as `Survey` has them, from an offset on. */
  in(text: string, long: Uint32Array, from: number): JoinedWord[] {
    const found: JoinedWord[] = [];
    for (let i = 0; i < long.length; i += 2) if (long[i]! >= from) this.split(text, long[i]!, long[i + 1]!, found);
    return found;
  }

  private split(text: string, start: number, end: number, found: JoinedWord[]): void {
    const opens = this.edges[edge(text, start)]! & Edge.Opens;
    const ends = this.edges[edge(text, end - SHORTEST_JOINT)]! & Edge.Ends;
    if (!opens && !ends) return;
    const word = text.slice(start, end);
    if (this.whole.has(word)) return;
    for (const joint of this.joints) {
      if (word.length < joint.length + SHORTEST_OTHER) continue;
      if (opens && word.startsWith(joint)) found.push({ start, end, at: start + joint.length });
      if (ends && word.endsWith(joint)) found.push({ start, end, at: end - joint.length });
    }
  }
}

const enum Edge {
  Opens = 1,
  Ends = 2,
}

/** Three code units from an offset on as one number below 1,024. */
const edge = (text: string, at: number): number =>
  (text.charCodeAt(at) * 289 + text.charCodeAt(at + 1) * 17 + text.charCodeAt(at + 2)) & 1023;

const made = new WeakMap<Language, Joints>();

/** The joints of a language, made once. */
export function jointsOf(language: Language): Joints {
  let joints = made.get(language);
  if (!joints) made.set(language, (joints = new Joints(language)));
  return joints;
}
