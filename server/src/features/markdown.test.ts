import assert from 'node:assert/strict';
import { escape, fileName, link, plain, teaser } from './markdown';

describe('features: Markdown', () => {
  it('lets nothing in a text become markup', () => {
    assert.equal(escape('*a* _b_ [c](d) <e> `f`\n# g'), '\\*a\\* \\_b\\_ \\[c\\](d) \\<e\\> \\`f\\` \\# g');
    assert.equal(escape('a & b | c ~~d~~ \\'), 'a \\& b \\| c \\~\\~d\\~\\~ \\\\');
  });

  it('is turned back to plain text', () => {
    const markdown = `**${escape('A*B')}** — ${link('a[1].txt', 'file:///a%5B1%5D.txt', 4)}\n\n---\n\nEnd`;
    assert.equal(plain(markdown), 'A*B — a[1].txt\n\nEnd');
  });

  it('links to a line, from 1, and a URI can’t end the link', () =>
    assert.equal(link('a', 'file:///a>b c.txt', 0), '[a](<file:///a%3Eb%20c.txt#L1>)'));

  it('names files readably', () => {
    assert.equal(fileName('file:///x/caf%C3%A9.txt?v=1'), 'café.txt');
    assert.equal(fileName('file:///x/50%.txt'), '50%.txt');
  });

  it('cuts at a word, never inside a character', () => {
    assert.equal(teaser('one\n two three', 8), 'one two…');
    assert.equal(teaser(`${'a'.repeat(8)}😀😀`, 10), `${'a'.repeat(8)}…`);
    assert.equal(teaser('short', 10), 'short');
  });
});
