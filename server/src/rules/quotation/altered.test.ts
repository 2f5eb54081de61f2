import assert from 'node:assert/strict';
import { checkRule, corpusOf, settings } from '../../../../test/rules';
import { checkAlone, checkArticle, checkRest, stillOpen } from '../check';
import { altered } from './altered';

const SAID = '“The council has promised fourteen new boats and a pier before the winter,” said Ada Lindqvist.';
const pair = (later: string, earlier = SAID): string =>
  `=== monday.txt\ndate: 2026-03-02\n\n${earlier}\n\n=== tuesday.txt\ndate: 2026-03-03\n\n${later}`;

/** The one finding on a fixture, with the texts of all articles at hand or none. */
function find(source: string, withTexts: boolean) {
  const { articles, corpus } = corpusOf(source);
  const texts = new Map(articles.map(({ uri, text }) => [uri, text]));
  const set = { ...settings(), ...(withTexts && { textOf: (uri: string) => texts.get(uri) }) };
  const found = articles.flatMap((article) => checkArticle(article, corpus, set, [altered]));
  assert.equal(found.length, 1);
  return found[0]!;
}

describe('quotation/altered', () => {
  it('stands on the change that weighs most, and links the origin', () => {
    const source = pair(SAID.replace('fourteen new', 'forty old'));
    const [found] = checkRule(altered, source + `\n${' '.repeat(26)}^^^^^^^^^`);
    assert.equal(found!.severity, 'warning');
    assert.deepEqual(
      found!.related.map(({ uri }) => uri),
      ['news:/monday.txt'],
    );
  });

  it('is milder about words', () => {
    assert.equal(find(pair(SAID.replace('boats', 'ships')), true).severity, 'information');
  });

  it('shows the words of both where the origin’s text is at hand, and else its own', () => {
    const source = pair(SAID.replace('fourteen', '40').replace(' new', ''));
    assert.match(
      find(source, true).message,
      /other words than its origin of 2026-03-02: “40” stands for “fourteen new”\. Compare/u,
    );
    assert.match(find(source, false).message, /: “40” stands for 2 other words\. Compare the two\.$/u);
    const denied = pair(SAID, SAID.replace('has promised', 'has never promised'));
    assert.match(find(denied, true).message, /“never” was left out behind “has”/u);
    assert.match(find(denied, false).message, /a word that denies was left out behind “has”/u);
  });

  it('does not trust a text that is no longer what the corpus knows', () => {
    const { articles, corpus } = corpusOf(pair(SAID.replace('fourteen', 'forty')));
    const set = { ...settings(), textOf: () => 'Another text altogether.'.repeat(20) };
    const [found] = checkArticle(articles[1]!, corpus, set, [altered]);
    assert.match(found!.message, /“forty” stands for another word/u);
  });

  it('lets be what is cut, marked, or said by somebody else', () => {
    checkRule(altered, pair(SAID.replace('The council has promised ', '')));
    checkRule(altered, pair(SAID.replace('fourteen new', '[many]')));
    checkRule(altered, pair(SAID.replace('fourteen', 'forty').replace('Ada Lindqvist', 'Tomas Brandt')));
  });

  it('reports function words where it is asked to', () => {
    const source = pair(SAID.replace('the winter', 'this winter'));
    checkRule(altered, source);
    const [found] = checkRule(altered, `${source}\n${' '.repeat(63)}^^^^`, { functionWords: true });
    assert.equal(found!.severity, 'hint');
  });

  it('says without dates that two articles differ', () => {
    const [earlier, later] = [SAID, SAID.replace('fourteen', 'forty')];
    const found = find(`=== a.txt\n${earlier}\n\n=== b.txt\n${later}`, true);
    assert.match(found.message, /other words than in another article/u);
  });

  it('reads an article again only where a repeat differs', () => {
    const { articles, corpus } = corpusOf(`${pair(SAID.replace('fourteen', 'forty'))}\n\n=== wednesday.txt\n${SAID}`);
    const open = articles.map((article) => {
      const alone = checkAlone(article, settings(), [altered]);
      assert.deepEqual(alone.open, [altered.id]);
      const known = stillOpen(article.uri, alone, corpus, [altered]);
      const rest = checkRest(article, known, corpus, settings(), [altered]);
      assert.deepEqual(rest, checkArticle(article, corpus, settings(), [altered]));
      return known.open.length;
    });
    assert.deepEqual(open, [0, 1, 0]);
  });

  it('reads an article again that asks to ignore something', () => {
    const { articles, corpus } = corpusOf(`copydesk-ignore: quotation/drift\n\n${SAID}`);
    const alone = checkAlone(articles[0]!, settings(), [altered]);
    assert.deepEqual(stillOpen(articles[0]!.uri, alone, corpus, [altered]).open, [altered.id]);
  });
});
