import assert from 'node:assert/strict';
import { readViews } from '../../../test/views';
import { hover } from './hover';

/** The hover at the cursor is about the marked words and shows the text given. */
function checkHover(source: string, expected: string | null): void {
  const views = readViews(source);
  const found = hover(views, views.offset, views);
  if (expected === null) return assert.equal(found, null);
  assert.equal(found?.markdown, expected.replace(/^\n|\n *$/gu, '').replace(/^ {6}/gmu, ''));
  const { uri } = views.article;
  if (views.marked.length > 0) assert.deepEqual(views.show({ uri, ...found!.range }), views.show(views.marked[0]!));
}

describe('features: hover', () => {
  it('shows a figure with its role here, other names, mentions and roles by date', () =>
    checkHover(
      `
      === a.txt
      date: 2024-05-02
      source: Harbour Post

      A short report about the harbour.

      The mayor of Westerby, Ada Lindqvist, came late. Lind‸qvist left early.
                                                       ^^^^^^^^^^
      === b.txt
      date: 2021-01-15
      source: Harbour Post

      A short report about the town.

      “We are ready,” said Ada Lindqvist.
      `,
      `
      **Ada Lindqvist** — mayor of Westerby

      Also named: Lindqvist

      3 mentions in 2 articles · 1 quotation

      Roles: mayor of Westerby (2024-05-02)
      `,
    ));

  it('shows the role that the registry gives for the article’s date, and each of its claims with its source', () =>
    checkHover(
      `
      === figures.yaml
      - id: ada
        name: Ada Lindqvist
        roles:
          - {title: engineer, from: 2015, to: 2022}
          - {title: mayor of Westerby, from: 2023, source: https://town.example/mayors}
        wikidata: Q42
        checked: 2024-01-01
      === a.txt
      date: 2024-05-02
      source: Harbour Post

      A short report about the harbour.

      Ada Lindqvist came late. Lind‸qvist left early.
                               ^^^^^^^^^^
      `,
      `
      **Ada Lindqvist** — mayor of Westerby

      Also named: Lindqvist

      2 mentions in 1 article

      Registry: [ada](<file:///corpus/figures.yaml#L2>), checked 2024-01-01

      - engineer, 2015–2022
      - mayor of Westerby, 2023– ([https://town.example/mayors](<https://town.example/mayors>))
      - Wikidata: [Q42](<https://www.wikidata.org/wiki/Q42>)
      `,
    ));

  it('shows the role that articles stated last before this one', () =>
    checkHover(
      `
      === a.txt
      date: 2024-05-02
      source: Harbour Post

      A short report about the harbour.

      Ada Lind‸qvist came late.
      ^^^^^^^^^^^^^^
      === b.txt
      date: 2025-01-15
      source: Harbour Post

      The senator Ada Lindqvist came late.
      === c.txt
      date: 2021-01-15
      source: Harbour Post

      The mayor Ada Lindqvist came late.
      `,
      `
      **Ada Lindqvist** — mayor (2021-01-15)

      3 mentions in 3 articles

      Roles: senator (2025-01-15) · mayor (2021-01-15)
      `,
    ));

  it('shows a quotation with speaker, cue, date and repeats', () =>
    checkHover(
      `
      === a.txt
      date: 2024-05-02
      source: Harbour Post

      A short report about the harbour.

      “The bridge will ‸stand for a hundred years,” said Ada Lindqvist.
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      === b.txt
      date: 2021-01-15
      source: Harbour Post

      A short report about the town.

      “The bridge will stand for a hundred years,” Lindqvist said.
      `,
      `
      **Ada Lindqvist** — by the words “said Ada Lindqvist”

      Date: 2024-05-02 (from the header)

      Stands in 2 places; origin: [b.txt](<file:///corpus/b.txt#L6>), 2021-01-15, Ada Lindqvist
      `,
    ));

  it('shows what differs from the origin', () =>
    checkHover(
      `
      === a.txt
      date: 2024-05-02
      source: Harbour Post

      A short report about the harbour.

      “The old bridge of Westerby will ‸stand there for a thousand years or more,” said Ada Lindqvist.
      === b.txt
      date: 2021-01-15
      source: Harbour Post

      A short report about the town.

      “The old bridge of Westerby will surely stand there for a hundred years or more,” Lindqvist said.
      `,
      `
      **Ada Lindqvist** — by the words “said Ada Lindqvist”

      Date: 2024-05-02 (from the header)

      Stands in 2 places, 1 of them with other words or in part; origin: [b.txt](<file:///corpus/b.txt#L6>), 2021-01-15, Ada Lindqvist

      Differs from the origin: left out “surely”; “hundred” → “thousand”
      `,
    ));

  it('shows what a date is counted from, and how often a source stands in the corpus', () => {
    const source = (date: string, outlet: string) => `
      === a.txt
      date: 2024-05-02
      source: Evening Echo

      A short report about the harbour.

      The bridge was closed yester${date}day, sources told Reu${outlet}ters.
      === b.txt
      source: Reuters

      Nobody came.
      `;
    checkHover(source('‸', ''), '**2024-05-01** — counted from 2024-05-02');
    checkHover(
      source('', '‸'),
      '**Reuters** — source cited here\n\nIn this corpus: published 1 article · cited in 1 article',
    );
  });

  it('shows what the registry says of a source', () =>
    checkHover(
      `
      === sources.yaml
      - name: Reuters
        kind: agency
        url: https://example.org
        note: Wire copy.
        aliases: [Reuters News]
      === a.txt
      A short report about the harbour.

      The bridge was closed, sources told Reu‸ters.
                                          ^^^^^^^^
      `,
      `
      **Reuters** — source cited here

      In this corpus: cited in 1 article

      Registry: [Reuters](<file:///corpus/sources.yaml#L1>) in sources.yaml

      - agency
      - also named Reuters News
      - [https://example.org](<https://example.org>)
      - Wire copy.
      `,
    ));

  it('shows the article at its head, each value with where it was read', () =>
    checkHover(
      `
      da‸te: 2024-05-02
      source: Harbour Post

      A short report about the harbour.

      “We are ready,” said Ada Lindqvist. “So are we!”
      `,
      `
      **article.txt** — report, en

      - date: 2024-05-02 (from the header)
      - source: Harbour Post (from the header)
      - speakers: Ada Lindqvist (from the text)

      2 quotations · 1 figure
      `,
    ));

  it('escapes what the text says', () =>
    checkHover(
      `
      sou‸rce: *Harbour* <b>Post</b> [here](x)
      date: 2024-05-02

      A short report about the harbour.
      `,
      `
      **article.txt** — report, en

      - date: 2024-05-02 (from the header)
      - source: \\*Harbour\\* \\<b\\>Post\\</b\\> \\[here\\](x) (from the header)
      - speakers: not known

      0 quotations · 0 figures
      `,
    ));

  it('shows nothing where nothing is known', () => checkHover('The first line.\n\nNothing is s‸aid here.', null));
});
