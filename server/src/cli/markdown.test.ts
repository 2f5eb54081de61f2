import assert from 'node:assert/strict';
import { renderMarkdown } from './markdown';

const PAGE = `# group/name

One paragraph that is
broken, with \`some code\` and **strong words** and a [link](https://example.org/).

<!-- a note -->
- one
  goes on
- two

1. first

\`\`\`text
kept  as *it* is
\`\`\`

| option | takes | default | |
| --- | --- | --- | --- |
| one | a number | 1 | leaves the small ones alone |
| two | | | |
`;

/** Shows styles as tags. */
const tags = (style: unknown, text: string): string => `<${String(style)}>${text}</>`;

describe('renderMarkdown', () => {
  it('keeps the signs of code and emphasis where there are no colours', () => {
    assert.equal(
      renderMarkdown(PAGE, { columns: 40, paint: (_, text) => text }),
      `group/name

One paragraph that is broken, with \`some
code\` and **strong words** and a
[link](https://example.org/).

• one goes on
• two

1. first

  │ kept  as *it* is

• one (takes: a number; default: 1):
  leaves the small ones alone
• two

`,
    );
  });

  it('paints instead where there are, also where a line ends inside a span', () => {
    const out = renderMarkdown(PAGE, { columns: 40, paint: tags });
    assert.match(out, /^<bold>group\/name<\/>$/mu);
    assert.match(out, /<cyan>some<\/>\s<cyan>code<\/> and <bold>strong<\/> <bold>words<\/>/u);
    assert.match(out, /a\slink\s\(https:\/\/example\.org\/\)\./u);
    assert.doesNotMatch(out, /[\u{E000}-\u{E003}]/u);
    assert.match(out, /kept {2}as \*it\* is/u);
  });
});
