import type { Block } from './blocks';
import { findMarks, isProperPair, pairCost, type MarkToken } from './marks';

/** One quotation as its marks delimit it, before anything is known of its meaning. */
export interface MarkPair {
  /** The mark that opens, or null where it is missing; the block edge or sentence then stands in. */
  readonly open: MarkToken | null;
  readonly close: MarkToken | null;
  /** Indexes of the blocks that hold its start and its end; where a missing mark belongs is said by `spanQuotations`. */
  readonly openBlock: number;
  readonly closeBlock: number;
  /** Marks that repeat the opening one at the head of later paragraphs. */
  readonly continuations: readonly MarkToken[];
  /** For a pair whose closing mark is missing: the next opening mark in the same block, if one follows. */
  readonly cutBy: MarkToken | null;
}

/** What can follow a missing mark, and what it costs to believe it; a double mark that is missing costs this. */
const MISSING = 6;
/** A quotation that runs into the next paragraph without a continuation mark costs this much an edge. */
const CARRY = 1;
/** Nesting the same mark in itself, and nesting another one. */
const NEST_SAME = 4;
const NEST_OTHER = 0.5;
const MAX_DEPTH = 4;
const BEAM = 10;
/** States dearer than the best one by this much are given up. */
const SLACK = 14;

/** A mark that is open at some point. Frames form a stack through `parent` and are never changed. */
interface Frame {
  readonly token: MarkToken;
  readonly block: number;
  readonly parent: Frame | null;
  readonly depth: number;
  readonly continuations: Chain | null;
  /** How the quotation went on over a paragraph's edge until now. */
  readonly style: 'none' | 'marked' | 'bare';
  readonly nestedSame: boolean;
}

/** Continuation marks, from the last to the first; readings share their common beginnings. */
interface Chain {
  readonly token: MarkToken;
  readonly previous: Chain | null;
}

function unchain(chain: Chain | null): MarkToken[] {
  const tokens: MarkToken[] = [];
  for (let link = chain; link; link = link.previous) tokens.push(link.token);
  return tokens.reverse();
}

/** What was decided so far, as a list from the last decision to the first. */
interface Event {
  readonly pair: MarkPair;
  /** Its continuation marks; put into the pair when the reading is settled, since most readings never are. */
  readonly chain: Chain | null;
  readonly previous: Event | null;
}

interface State {
  readonly cost: number;
  readonly frame: Frame | null;
  readonly events: Event | null;
}

/**
 * Pairs quotation marks, block by block, by the cheapest reading of the whole text: every mark may open, close or be
 * no quotation mark; a quotation may lack a mark or run over several blocks. What a reading costs follows from the
 * marks' shapes and neighbours. A beam search keeps the cheapest few readings, so cost is linear in the length.
 * Because a missing mark always has a price of its own, it is cheaper to end a quotation at its block's edge than to
 * let it swallow the text up to the next mark.
 *
 * @param narrationFrom where words that no quotation can hold begin at the end of a block, or -1
 * @returns pairs in order of their start; single-mark pairs only where both marks stand
 */
export function pairMarks(
  text: string,
  blocks: readonly Block[],
  apostropheWords: ReadonlySet<string>,
  narrationFrom: (block: number) => number,
  candidates: readonly number[],
): MarkPair[] {
  let states: State[] = [{ cost: 0, frame: null, events: null }];
  const found: MarkPair[] = [];
  let candidate = 0;
  for (let b = 0; b < blocks.length; b++) {
    const block = blocks[b]!;
    while (candidate < candidates.length && candidates[candidate]! < block.start) candidate++;
    const tokens = findMarks(text, block, candidates, candidate, apostropheWords);
    const carried = states.length > 1 || states[0]!.frame !== null;
    if (!carried) {
      if (tokens.length === 0) continue;
      const doubles = withoutApostrophes(tokens);
      if (doubles && isPlain(doubles)) {
        for (let t = 0; t < doubles.length; t += 2) found.push(closedPair(doubles[t]!, doubles[t + 1]!, b, b));
        continue;
      }
    }
    if (carried) states = enterBlock(states, tokens[0], block, b);
    for (let t = 0; t < tokens.length; t++) {
      const token = tokens[t]!;
      const next: State[] = [];
      for (const state of states) {
        // A continuation mark was taken when the block was entered.
        if (t === 0 && state.frame && lastContinuation(state.frame) === token) next.push(state);
        else step(state, token, b, next);
      }
      states = prune(next);
    }
    states = prune(leaveBlock(states, b, b === blocks.length - 1, narrationFrom));
    const best = states[0]!;
    // Whatever all readings agree on is settled; with one reading left and nothing open, all of it is.
    if (!best.frame && states.length === 1) {
      settle(best.events, found);
      states = [{ cost: 0, frame: null, events: null }];
    }
  }
  settle(states[0]!.events, found);
  return found.sort((a, b) => startOf(a, blocks) - startOf(b, blocks) || endOf(b, blocks) - endOf(a, blocks));
}

/** The most that two apostrophes cost that are left alone, and the least that a pair costs whose first mark follows a letter. */
const APOSTROPHE = 1.4;
const AFTER_LETTER = 3;

/**
 * The double marks, if all single ones are apostrophes beyond doubt: any pair of them would cost more than to leave them
 * alone. Null if that is not so.
 */
function withoutApostrophes(tokens: readonly MarkToken[]): readonly MarkToken[] | null {
  let singles = 0;
  let unsure = 0;
  for (const { family, openCost, ignoreCost } of tokens) {
    if (family === 'double') continue;
    if (ignoreCost > APOSTROPHE) return null;
    // A single mark that could open needs another one behind it.
    if (unsure > 0) return null;
    if (openCost < AFTER_LETTER) unsure++;
    singles++;
  }
  return singles === 0 ? tokens : tokens.filter(({ family }) => family === 'double');
}

/** True where only one reading is worth a look: double marks that open and close in turn, beyond doubt. */
function isPlain(tokens: readonly MarkToken[]): boolean {
  if (tokens.length % 2 === 1) return false;
  for (let t = 0; t < tokens.length; t += 2) {
    const open = tokens[t]!;
    const close = tokens[t + 1]!;
    if (open.family !== 'double' || open.openCost > 0 || open.closeCost < 2) return false;
    if (close.family !== 'double' || close.closeCost > 0 || close.openCost < 2 || pairCost(open.glyph, close.glyph) > 0)
      return false;
  }
  return true;
}

function closedPair(open: MarkToken, close: MarkToken, openBlock: number, closeBlock: number): MarkPair {
  return { open, close, openBlock, closeBlock, continuations: [], cutBy: null };
}

const startOf = (pair: MarkPair, blocks: readonly Block[]) => pair.open?.start ?? blocks[pair.openBlock]!.start;
const endOf = (pair: MarkPair, blocks: readonly Block[]) => pair.close?.end ?? blocks[pair.closeBlock]!.end;

function settle(events: Event | null, found: MarkPair[]): void {
  for (let event = events; event; event = event.previous) {
    found.push(event.chain ? { ...event.pair, continuations: unchain(event.chain) } : event.pair);
  }
}

const lastContinuation = (frame: Frame) => frame.continuations?.token;

/** Open quotations go on into the block, by a continuation mark or without one. */
function enterBlock(states: readonly State[], first: MarkToken | undefined, block: Block, index: number): State[] {
  const atHead = first !== undefined && first.start <= block.start + 2 && first.family === 'double';
  const next: State[] = [];
  for (const state of states) {
    const frame = state.frame;
    if (!frame) {
      next.push(state);
      continue;
    }
    // Every further paragraph is a little easier to believe than the one before.
    const bare = frame.style === 'marked' ? 4 : index - frame.block > 4 ? CARRY / 2 : CARRY;
    const { token, block: opened, parent, depth, continuations, nestedSame } = frame;
    const style = frame.style === 'none' ? 'bare' : frame.style;
    next.push({
      cost: state.cost + bare,
      frame: style === frame.style ? frame : { token, block: opened, parent, depth, continuations, style, nestedSame },
      events: state.events,
    });
    if (
      atHead &&
      (first.glyph === frame.token.glyph || first.glyph === '»' || isProperPair(first.glyph, frame.token.glyph))
    ) {
      const marked: Frame = {
        token,
        block: opened,
        parent,
        depth,
        continuations: { token: first, previous: continuations },
        style: 'marked',
        nestedSame,
      };
      const cost = state.cost + first.openCost + (frame.style === 'bare' ? 8 : 0);
      next.push({ cost, frame: marked, events: state.events });
    }
  }
  return next;
}

/** All readings of one mark after one reading of what stands before it. */
function step(state: State, token: MarkToken, block: number, next: State[]): void {
  const { cost, frame, events } = state;
  next.push({ cost: cost + token.ignoreCost, frame, events });

  // It opens, nested in what is open already.
  if (!frame || frame.depth < MAX_DEPTH) {
    const same = frame !== null && hasGlyph(frame, token);
    const parent = same && frame ? nesting(frame) : frame;
    next.push({
      cost: cost + token.openCost + (frame ? (same ? NEST_SAME : NEST_OTHER) : 0),
      frame: {
        token,
        block,
        parent,
        depth: (frame?.depth ?? 0) + 1,
        continuations: null,
        style: 'none',
        nestedSame: false,
      },
      events,
    });
  }
  if (token.family === 'double') {
    // It opens, and what was open before never closed.
    if (frame) {
      const dropped = drop(state, block, token);
      const fresh: Frame = {
        token,
        block,
        parent: null,
        depth: 1,
        continuations: null,
        style: 'none',
        nestedSame: false,
      };
      next.push({ cost: dropped.cost + token.openCost, frame: fresh, events: dropped.events });
    } else {
      // It closes what never opened.
      const pair: MarkPair = {
        open: null,
        close: token,
        openBlock: block,
        closeBlock: block,
        continuations: [],
        cutBy: null,
      };
      next.push({
        cost: cost + token.closeCost + MISSING,
        frame: null,
        events: { pair, chain: null, previous: events },
      });
    }
  }
  // It closes the innermost mark of its family; single marks inside turn out to be apostrophes.
  let open = frame;
  let extra = 0;
  while (open && open.token.family === 'single' && token.family === 'double') {
    extra += 1.5;
    open = open.parent;
  }
  if (open && open.token.family === token.family) {
    const length = token.start - open.token.end;
    if (length <= 0) extra += 3;
    // One letter between apostrophes is no quotation: rock 'n' roll.
    else if (length === 1 && token.family === 'single') extra += 3;
    if (token.family === 'single' && length > 120) extra += (length - 120) / 150;
    const pair = closedPair(open.token, token, open.block, block);
    next.push({
      cost: cost + extra + token.closeCost + pairCost(open.token.glyph, token.glyph),
      frame: open.parent,
      events: { pair, chain: open.continuations, previous: events },
    });
  }
}

/** The frame, knowing that its mark is nested in itself. */
function nesting({ token, block, parent, depth, continuations, style }: Frame): Frame {
  return { token, block, parent, depth, continuations, style, nestedSame: true };
}

function hasGlyph(frame: Frame, token: MarkToken): boolean {
  for (let f: Frame | null = frame; f; f = f.parent) if (f.token.glyph === token.glyph) return true;
  return false;
}

/** Gives up everything that is open: double marks become quotations without an end, single ones apostrophes. */
function drop(state: State, block: number, cutBy: MarkToken | null): State {
  let { cost, events } = state;
  for (let frame = state.frame; frame; frame = frame.parent) {
    if (frame.token.family === 'single') {
      cost += 1.5;
      continue;
    }
    cost += MISSING;
    const last = frame.style === 'marked' ? block : frame.block;
    const cut = last === block ? cutBy : null;
    const pair: MarkPair = {
      open: frame.token,
      close: null,
      openBlock: frame.block,
      closeBlock: last,
      continuations: [],
      cutBy: cut,
    };
    events = { pair, chain: frame.continuations, previous: events };
  }
  return { cost, frame: null, events };
}

/** At a block's edge what is open either ends there, unclosed, or goes on; only one level can go on. */
function leaveBlock(
  states: readonly State[],
  block: number,
  last: boolean,
  narrationFrom: (block: number) => number,
): State[] {
  const next: State[] = [];
  let narration: number | null = null;
  for (const state of states) {
    if (!state.frame) {
      next.push(state);
      continue;
    }
    next.push(drop(state, block, null));
    if (last) continue;
    let cost = state.cost;
    let frame: Frame | null = state.frame;
    while (frame && frame.token.family === 'single') {
      cost += 1.5;
      frame = frame.parent;
    }
    // What ends with an attribution does not go on in the next paragraph.
    if (frame?.block === block) {
      narration ??= narrationFrom(block);
      if (narration > frame.token.end) cost += MISSING;
    }
    if (frame && frame.parent === null)
      next.push({ cost: cost + (frame.nestedSame ? NEST_SAME : 0), frame, events: state.events });
  }
  return next;
}

/** The cheapest readings, cheapest first; of readings that leave the same marks open only the cheapest stays. */
function prune(states: State[]): State[] {
  if (states.length === 1) return states;
  sortByCost(states);
  const kept: State[] = [];
  const limit = states[0]!.cost + SLACK;
  for (const state of states) {
    if (state.cost > limit || kept.length === BEAM) break;
    let known = false;
    for (let k = 0; k < kept.length && !known; k++) known = sameStack(kept[k]!.frame, state.frame);
    if (!known) kept.push(state);
  }
  return kept;
}

/** Sorts a handful of readings in place; equal ones stay in their order. */
function sortByCost(states: State[]): void {
  for (let i = 1; i < states.length; i++) {
    const state = states[i]!;
    let at = i;
    for (; at > 0 && states[at - 1]!.cost > state.cost; at--) states[at] = states[at - 1]!;
    states[at] = state;
  }
}

function sameStack(a: Frame | null, b: Frame | null): boolean {
  while (a && b) {
    if (a.token !== b.token || a.style !== b.style) return false;
    a = a.parent;
    b = b.parent;
  }
  return a === b;
}
