import assert from 'node:assert/strict';
import { parseArticle } from '../../server/src/article/parseArticle';
import { OWN_LANGUAGES, readOwnGold } from '../../bench/quotes/own';
import { predictionOf } from '../../bench/quotes/predict';
import { addCounts, figuresOf, noCounts, scoreDocument } from '../../bench/quotes/score';

/**
 * What is reached on the invented articles, less about two points, in per cent: F1 of quotations, and of quotations with
 * the right speaker. Raise a floor when the parser gets better; `npm run bench:quotes -- --errors 99` lists what it misses.
 */
const FLOORS: Record<(typeof OWN_LANGUAGES)[number], { f1: number; endToEnd: number }> = {
  de: { f1: 91, endToEnd: 87 },
  it: { f1: 97, endToEnd: 92 },
  fr: { f1: 96, endToEnd: 89 },
  es: { f1: 93, endToEnd: 85 },
  pt: { f1: 95, endToEnd: 92 },
  nl: { f1: 96, endToEnd: 90 },
  ru: { f1: 97, endToEnd: 93 },
  uk: { f1: 97, endToEnd: 92 },
  pl: { f1: 97, endToEnd: 88 },
};

describe('quotations of the marked articles', () => {
  for (const code of OWN_LANGUAGES) {
    it(`are many and varied: ${code}`, () => {
      const articles = readOwnGold(code);
      const speech = articles.flatMap(({ quotes }) => quotes.filter(({ tier }) => tier === 'core'));
      assert.ok(articles.length >= 8, `${articles.length} articles`);
      assert.ok(speech.length >= 40, `${speech.length} quotations`);
      assert.ok(articles.some(({ others }) => others.length > 0));
    });

    it(`are found with their speakers: ${code}`, () => {
      const counts = noCounts();
      for (const gold of readOwnGold(code)) {
        const article = parseArticle({ uri: gold.doc, text: gold.text });
        assert.equal(article.language, code, gold.doc);
        addCounts(counts, scoreDocument(gold.text, gold, predictionOf(gold.doc, article)).counts);
      }
      const { f1, endToEnd } = figuresOf(counts);
      assert.ok(f1 * 100 >= FLOORS[code].f1, `F1 ${(f1 * 100).toFixed(1)}`);
      assert.ok(endToEnd * 100 >= FLOORS[code].endToEnd, `end to end ${(endToEnd * 100).toFixed(1)}`);
    });
  }
});
