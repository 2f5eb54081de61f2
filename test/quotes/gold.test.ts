import assert from 'node:assert/strict';
import { parseArticle } from '../../server/src/article/parseArticle';
import { FACT_KINDS, factsRead, type FactKind } from '../../bench/quotes/facts';
import { HARVESTED, OWN_LANGUAGES, readOwnGold } from '../../bench/quotes/own';
import { predictionOf } from '../../bench/quotes/predict';
import { addCounts, figuresOf, noCounts, scoreDocument } from '../../bench/quotes/score';

/**
 * What is reached on the invented articles, less about two points, in per cent: F1 of quotations, and of quotations with
 * the right speaker. Raise a floor when the parser gets better; `npm run bench:quotes -- --errors 99` lists what it misses.
 */
const FLOORS: Record<(typeof OWN_LANGUAGES | typeof HARVESTED)[number], { f1: number; endToEnd: number }> = {
  en: { f1: 97, endToEnd: 94 },
  de: { f1: 93, endToEnd: 88 },
  it: { f1: 97, endToEnd: 92 },
  fr: { f1: 96, endToEnd: 89 },
  es: { f1: 94, endToEnd: 87 },
  pt: { f1: 95, endToEnd: 92 },
  nl: { f1: 96, endToEnd: 90 },
  ru: { f1: 97, endToEnd: 93 },
  uk: { f1: 98, endToEnd: 94 },
  pl: { f1: 97, endToEnd: 88 },
  'harvested/en': { f1: 93, endToEnd: 75 },
  'harvested/it': { f1: 92, endToEnd: 74 },
  'harvested/de': { f1: 93, endToEnd: 74 },
  'harvested/fr': { f1: 92, endToEnd: 72 },
  'harvested/es': { f1: 92, endToEnd: 70 },
};

/** Of the facts that are listed beside marked articles, the share that is read at least, in per cent. */
const FACT_FLOORS: Readonly<Record<FactKind, number>> = { figure: 94, role: 88, date: 93, source: 88 };

describe('quotations of the marked articles', () => {
  for (const code of OWN_LANGUAGES) {
    it(`are many and varied: ${code}`, () => {
      const articles = readOwnGold(code);
      const speech = articles.flatMap(({ quotes }) => quotes.filter(({ tier }) => tier === 'core'));
      assert.ok(articles.length >= 8, `${articles.length} articles`);
      assert.ok(speech.length >= 40, `${speech.length} quotations`);
      assert.ok(articles.some(({ others }) => others.length > 0));
    });
  }

  for (const set of [...OWN_LANGUAGES, ...HARVESTED]) {
    it(`are found with their speakers: ${set}`, () => {
      const counts = noCounts();
      for (const gold of readOwnGold(set)) {
        const article = parseArticle({ uri: gold.doc, text: gold.text });
        assert.equal(article.language, set.slice(-2), gold.doc);
        addCounts(counts, scoreDocument(gold.text, gold, predictionOf(gold.doc, article)).counts);
      }
      const { f1, endToEnd } = figuresOf(counts);
      assert.ok(f1 * 100 >= FLOORS[set].f1, `F1 ${(f1 * 100).toFixed(1)}`);
      assert.ok(endToEnd * 100 >= FLOORS[set].endToEnd, `end to end ${(endToEnd * 100).toFixed(1)}`);
    });
  }

  it('stand beside figures, roles, dates and sources that are read', () => {
    const read = OWN_LANGUAGES.flatMap(readOwnGold).flatMap(
      (gold) => factsRead(gold, parseArticle({ uri: gold.doc, text: gold.text })) ?? [],
    );
    for (const kind of FACT_KINDS) {
      const all = read.filter((fact) => fact.kind === kind);
      const share = (100 * all.filter(({ right }) => right).length) / all.length;
      assert.ok(all.length >= 30, `${all.length} of ${kind}`);
      assert.ok(share >= FACT_FLOORS[kind], `${kind}: ${share.toFixed(1)}`);
    }
  });
});
