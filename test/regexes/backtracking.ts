import type { AST } from '@eslint-community/regexpp';
import { RegExpParser } from '@eslint-community/regexpp';

/** A step of a program that tries a pattern the way regular expressions of JavaScript are tried: depth first. */
type Step =
  | { readonly op: 'take'; readonly accepts: (character: string) => boolean; readonly back: boolean }
  | { readonly op: 'fork'; preferred: number; other: number }
  | { readonly op: 'jump'; to: number }
  | { readonly op: 'mark'; readonly slot: number }
  | { readonly op: 'moved'; readonly slot: number }
  | { readonly op: 'check'; readonly holds: (text: string, at: number) => boolean }
  | { readonly op: 'look'; readonly program: readonly Step[]; readonly negate: boolean }
  | { readonly op: 'again'; readonly group: number }
  | { readonly op: 'done' };

/** What trying a pattern cost: the steps, and where the match ended, -1 for none. */
export interface Trial {
  readonly steps: number;
  readonly start: number;
  readonly end: number;
}

/**
 * A regular expression whose steps can be counted, since engines do not tell theirs. It tries what the specification of
 * ECMAScript says, in that order, and so walks back as far as an engine does that has no shortcut for the pattern.
 */
export class CountedPattern {
  private readonly program: readonly Step[];
  private readonly sticky: boolean;

  /** @throws Error for a pattern without the flag `u`, which would be read by other rules. */
  constructor(readonly regex: RegExp) {
    if (!regex.unicode) throw new Error(`${String(regex)} lacks the flag u`);
    const pattern = new RegExpParser().parsePattern(regex.source, 0, regex.source.length, { unicode: true });
    const groups = capturingGroups(pattern).length;
    this.program = new Compiler(regex.flags.replace(/[^imsu]/gu, ''), 2 * groups + 2).compile(pattern.alternatives);
    this.sticky = regex.sticky;
  }

  /** Tries the pattern from `from` on, as `exec` does with that `lastIndex`. Stops counting at `limit` steps. */
  try(text: string, from: number, limit: number): Trial {
    let steps = 0;
    for (let start = from; start <= text.length; start += widthAt(text, start)) {
      const run = runProgram(this.program, text, start, limit - steps);
      steps += run.steps;
      if (run.end >= 0) return { steps, start, end: run.end };
      if (this.sticky || steps >= limit) break;
    }
    return { steps, start: -1, end: -1 };
  }

  /** The steps of finding every match of a text, as `replace` and `matchAll` do; one without the flags `g` and `y` has one. */
  stepsOver(text: string, limit: number): number {
    let steps = 0;
    for (let at = 0; at <= text.length && steps < limit;) {
      const trial = this.try(text, at, limit - steps);
      steps += trial.steps;
      if (trial.end < 0 || !this.regex.global) break;
      at = trial.end > trial.start ? trial.end : trial.end + widthAt(text, trial.end);
    }
    return steps;
  }
}

const widthAt = (text: string, at: number): number => ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);

/** Characters of a text as patterns with the flag `u` see them, before or behind an offset; empty at its ends. */
function characterAt(text: string, at: number, back: boolean): string {
  if (!back) return at < text.length ? String.fromCodePoint(text.codePointAt(at)!) : '';
  const pair = at > 1 && widthAt(text, at - 2) === 2;
  return text.slice(Math.max(0, at - (pair ? 2 : 1)), at);
}

function runProgram(
  program: readonly Step[],
  text: string,
  from: number,
  limit: number,
): { steps: number; end: number } {
  const states: { pc: number; at: number; slots: readonly number[] }[] = [{ pc: 0, at: from, slots: [] }];
  let steps = 0;
  while (states.length > 0) {
    let { pc, at, slots } = states.pop()!;
    for (let alive = true; alive;) {
      if (++steps >= limit) return { steps, end: -1 };
      const step = program[pc++]!;
      if (step.op === 'done') return { steps, end: at };
      else if (step.op === 'jump') pc = step.to;
      else if (step.op === 'fork') {
        states.push({ pc: step.other, at, slots });
        pc = step.preferred;
      } else if (step.op === 'mark') slots = Object.assign([...slots], { [step.slot]: at });
      else if (step.op === 'moved') alive = slots[step.slot] !== at;
      else if (step.op === 'check') alive = step.holds(text, at);
      else if (step.op === 'look') {
        const run = runProgram(step.program, text, at, limit - steps);
        steps += run.steps;
        alive = run.end >= 0 !== step.negate;
      } else if (step.op === 'again') {
        const words = text.slice(slots[2 * step.group], slots[2 * step.group + 1]);
        alive = text.startsWith(words, at);
        at += words.length;
      } else {
        const character = characterAt(text, at, step.back);
        alive = character !== '' && step.accepts(character);
        at += step.back ? -character.length : character.length;
      }
    }
  }
  return { steps, end: -1 };
}

/** Turns the tree of a pattern into a program. Slots 2n and 2n+1 hold where group n begins and ends. */
class Compiler {
  private steps: Step[] = [];

  /**
   * @param flags those that change what a character or an assertion accepts
   * @param freeSlot the first slot that no group uses
   */
  constructor(
    private readonly flags: string,
    private freeSlot: number,
  ) {}

  compile(alternatives: readonly AST.Alternative[], back = false): readonly Step[] {
    this.choice(alternatives, back);
    this.steps.push({ op: 'done' });
    return this.steps;
  }

  private choice(alternatives: readonly AST.Alternative[], back: boolean): void {
    const exits: { op: 'jump'; to: number }[] = [];
    alternatives.forEach(({ elements }, index) => {
      const last = index === alternatives.length - 1;
      const fork = { op: 'fork' as const, preferred: this.steps.length + 1, other: 0 };
      if (!last) this.steps.push(fork);
      for (const element of back ? [...elements].reverse() : elements) this.element(element, back);
      if (last) return;
      const exit = { op: 'jump' as const, to: 0 };
      this.steps.push(exit);
      exits.push(exit);
      fork.other = this.steps.length;
    });
    for (const exit of exits) exit.to = this.steps.length;
  }

  private element(node: AST.Element, back: boolean): void {
    switch (node.type) {
      case 'Group':
        return this.choice(node.alternatives, back);
      case 'CapturingGroup':
        return this.capture(node, back);
      case 'Quantifier':
        return this.quantifier(node, back);
      case 'Assertion':
        return this.assertion(node);
      case 'Backreference':
        this.steps.push({ op: 'again', group: groupNumber([node.resolved].flat()[0]!) });
        return;
      default:
        this.steps.push({ op: 'take', accepts: this.tester(node.raw), back });
    }
  }

  private capture(node: AST.CapturingGroup, back: boolean): void {
    const slots = [2 * groupNumber(node), 2 * groupNumber(node) + 1];
    const [first, last] = back ? slots.reverse() : slots;
    this.steps.push({ op: 'mark', slot: first! });
    this.choice(node.alternatives, back);
    this.steps.push({ op: 'mark', slot: last! });
  }

  private quantifier({ min, max, greedy, element }: AST.Quantifier, back: boolean): void {
    for (let i = 0; i < min; i++) this.element(element, back);
    const forks: { op: 'fork'; preferred: number; other: number }[] = [];
    const fork = () => {
      const step = { op: 'fork' as const, preferred: this.steps.length + 1, other: this.steps.length + 1 };
      this.steps.push(step);
      forks.push(step);
    };
    if (max === Infinity) {
      const start = this.steps.length;
      fork();
      // What is repeated may take nothing, and would then be repeated for ever.
      const slot = this.freeSlot++;
      if ('alternatives' in element) this.steps.push({ op: 'mark', slot });
      this.element(element, back);
      if ('alternatives' in element) this.steps.push({ op: 'moved', slot });
      this.steps.push({ op: 'jump', to: start });
    } else {
      for (let i = min; i < max; i++) {
        fork();
        this.element(element, back);
      }
    }
    for (const step of forks) step[greedy ? 'other' : 'preferred'] = this.steps.length;
  }

  private assertion(node: AST.Assertion): void {
    if (node.kind === 'lookahead' || node.kind === 'lookbehind') {
      const inner = new Compiler(this.flags, this.freeSlot);
      const program = inner.compile(node.alternatives, node.kind === 'lookbehind');
      this.steps.push({ op: 'look', program, negate: node.negate });
      return;
    }
    const native = new RegExp(node.raw, `${this.flags}y`);
    const holds = (text: string, at: number): boolean => {
      // The neighbours alone decide, so that no more of the text need be looked at.
      const from = Math.max(0, at - 1);
      native.lastIndex = at - from;
      return native.test(text.slice(from, at + 1));
    };
    this.steps.push({ op: 'check', holds });
  }

  /** Asks the engine itself what a class, an escape or a letter accepts. */
  private tester(raw: string): (character: string) => boolean {
    const native = new RegExp(`^(?:${raw})$`, `${this.flags.replace('m', '')}`);
    const known = new Map<string, boolean>();
    return (character) => {
      let accepted = known.get(character);
      if (accepted === undefined) known.set(character, (accepted = native.test(character)));
      return accepted;
    };
  }
}

/** The number of a group: one more than the groups that open before it. */
function groupNumber(group: AST.CapturingGroup): number {
  let root: AST.Node = group;
  while (root.parent) root = root.parent;
  return capturingGroups(root).indexOf(group) + 1;
}

function capturingGroups(node: AST.Node): AST.CapturingGroup[] {
  if (node.type === 'CapturingGroup') return [node, ...node.alternatives.flatMap(capturingGroups)];
  if (node.type === 'Quantifier') return capturingGroups(node.element);
  if (node.type === 'Alternative') return node.elements.flatMap(capturingGroups);
  return 'alternatives' in node ? node.alternatives.flatMap(capturingGroups) : [];
}
