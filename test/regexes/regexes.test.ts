import assert from 'node:assert/strict';
import fc from 'fast-check';
import { OWN_LANGUAGES, readOwnGold } from '../../bench/quotes/own';
import { parseArticle } from '../../server/src/article/parseArticle';
import { CountedPattern } from './backtracking';
import { hostileArticle, hostileTo, type Hostile } from './hostile';
import { listening, literalsIn, type Asked, type Found } from './patterns';

const ROOMS = ['server/src/text', 'server/src/languages', 'server/src/article'];

/** How often a text that is hostile to a pattern repeats its piece, and how many times that in the longer one. */
const REPEATS = 32;
const TIMES = 4;

/** Steps for each character that the longer text may cost, for each that the shorter one does; the half is for the edges. */
const MOST_GROWTH = 1.5;

/** How often a hostile article repeats its piece, and the steps that all patterns together may make for each character. */
const ARTICLE_REPEATS = 2000;
const MOST_STEPS = 150;

/** Steps that every text may cost, so that growth of almost nothing is not held against a pattern. */
const FREE = 50;

/** Where counting stops; a pattern that walks back exponentially gets there at once. */
const LIMIT = 300_000;

const parse = (text: string) => parseArticle({ uri: 'test:article.txt', text });

/** How many times as many steps each character costs where the text is longer. */
function growth(cost: (text: string) => number, hostile: Hostile): number {
  const [short, long] = [hostile(REPEATS), hostile(REPEATS * TIMES)];
  return cost(long) / (long.length + 1) / ((cost(short) + FREE) / (short.length + 1));
}

function checkLinear(regex: RegExp): void {
  const pattern = new CountedPattern(regex);
  const cost = (text: string) => {
    const steps = pattern.stepsOver(text, LIMIT);
    return steps < LIMIT ? steps : Infinity;
  };
  fc.assert(
    fc.property(hostileTo(regex), (hostile) => {
      const times = growth(cost, hostile);
      assert.ok(times <= MOST_GROWTH, `${times.toFixed(1)} times the steps on ${JSON.stringify(hostile(3))} and so on`);
    }),
    { seed: 5, numRuns: 60 },
  );
}

/** The regular expressions of the rooms: those written out, and those that were put together while articles were read. */
function allPatterns(): Found[] {
  // `split` works with a copy that is sticky.
  const keyOf = ({ source, flags }: RegExp) => `${source}/${flags.replace('y', '')}`;
  const found = new Map(literalsIn(ROOMS).map((each) => [keyOf(each.regex), each]));
  for (const code of OWN_LANGUAGES)
    readingGold(code, ({ regex }) => {
      if (!found.has(keyOf(regex))) found.set(keyOf(regex), { regex, where: `put together for ${code}` });
    });
  return [...found.values()];
}

/** Reads the marked articles of a language and tells of everything that is asked of regular expressions meanwhile. */
function readingGold(code: (typeof OWN_LANGUAGES)[number], hear: (asked: Asked) => void): void {
  for (const { text } of readOwnGold(code)) listening(() => parse(text), hear);
}

/** The patterns made for counting, each once. */
const counted = new Map<string, CountedPattern>();

function countedFor(regex: RegExp): CountedPattern {
  const key = String(regex);
  const pattern = counted.get(key) ?? new CountedPattern(regex);
  counted.set(key, pattern);
  return pattern;
}

/** The steps that all regular expressions make while an article is read. */
function stepsOfReading(text: string): number {
  // Word lists are compiled when they are first needed, which is not part of reading.
  parse(text);
  let steps = 0;
  listening(
    () => parse(text),
    (asked) => (steps += countedFor(asked.regex).try(asked.text, asked.from, LIMIT).steps),
  );
  return steps;
}

describe('regular expressions of what reads articles', () => {
  const patterns = allPatterns();

  it('are all found, those put together by code among them', () => {
    const built = patterns.filter(({ where }) => where.startsWith('put together'));
    assert.ok(patterns.length - built.length > 80, `${patterns.length - built.length} are written out`);
    assert.ok(built.length >= OWN_LANGUAGES.length, `${built.length} are put together`);
  });

  it('are counted as the engine matches them', () => {
    let matches = 0;
    for (const code of OWN_LANGUAGES)
      readingGold(code, ({ regex, text, from }) => {
        const { start, end } = countedFor(regex).try(text, from, LIMIT);
        regex.lastIndex = from;
        const native = regex.exec(text);
        assert.deepEqual([start, end], native ? [native.index, native.index + native[0].length] : [-1, -1]);
        regex.lastIndex = from;
        if (native) matches++;
      });
    assert.ok(matches > 1000, `${matches} matches`);
  }).timeout(60_000);

  it('would be told from ones that are not linear', () => {
    for (const regex of [/(?:a+)+$/u, /\s+$/u, /^(?:\p{Lu}\p{L}*[ -]?)+:$/u, /^[\p{L} ]*[ \t]*:/u, /(\d+)[-.]?\d+\1x/u])
      assert.throws(() => checkLinear(regex), String(regex));
  });

  for (const { regex, where } of patterns)
    it(`cost as much more as a hostile text is longer: ${where} ${String(regex).slice(0, 60)}`, () =>
      checkLinear(regex));

  it('make few steps for each character of a hostile article, all together', () => {
    fc.assert(
      fc.property(hostileArticle, (hostile) => {
        const text = hostile(ARTICLE_REPEATS);
        const steps = stepsOfReading(text) / text.length;
        assert.ok(
          steps <= MOST_STEPS,
          `${steps.toFixed(0)} steps a character on ${JSON.stringify(hostile(3))} and so on`,
        );
      }),
      // Short quotations without end in one sentence, each of which may be a name.
      { seed: 5, numRuns: 80, examples: [[(repeats) => ` ${"A''".repeat(repeats)}`]] },
    );
  }).timeout(120_000);
});
