import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { withWords } from '../../scripts/grammar-words.mjs';
import { scoped } from './tokenize';
import { grammarWords } from './words';

const QUOTED = 'string.quoted';

describe('grammar: the head of an article', () => {
  it('colours keys and values of front matter, and nothing behind it', async () => {
    const text =
      '---\ntitle: Tide wall opens\ndate: 2024-05-03 # inferred\nspeakers:\n  - Ada Lindqvist\n---\n\nNote: more.';
    assert.deepEqual(await scoped(text, 'entity.name.tag.key.news'), ['title', 'date', 'speakers']);
    assert.deepEqual(await scoped(text, 'string.unquoted.value.news'), ['Tide wall opens', 'Ada Lindqvist']);
    assert.deepEqual(await scoped(text, 'constant.numeric.date.news'), ['2024-05-03']);
    assert.deepEqual(await scoped(text, 'comment'), ['# inferred']);
  });
  it('ends front matter that is never closed before the first line of prose', async () => {
    const text = '---\ntitle: Tide wall opens\nThe wall opened on Monday.\nplace: no key here';
    assert.deepEqual(await scoped(text, 'entity.name.tag.key.news'), ['title']);
  });
  it('colours header lines at the top only', async () => {
    const text = 'Titolo: Apre la diga\nfonte: Gazzetta del Molo\n\nLa diga apre.\n\ndata: 2024-05-03';
    assert.deepEqual(await scoped(text, 'entity.name.tag.key.news'), ['Titolo', 'fonte']);
  });
  it('takes a headline with a speaker label for no header', async () => {
    const text = 'Lindqvist: “The wall holds”\n\nThe wall held.';
    assert.deepEqual(await scoped(text, 'entity.name.tag.key.news'), []);
    assert.deepEqual(await scoped(text, 'entity.name.type.speaker.news'), ['Lindqvist']);
    assert.deepEqual(await scoped(text, QUOTED), ['“The wall holds”']);
  });
  it('parts the harvest prefix, the place and the agency', async () => {
    const text = ' date 2026-02-11 ANVERSA (BELGIO) (ITALPRESS) – Alla vigilia della piena';
    assert.deepEqual(await scoped(text, 'constant.numeric.date.news'), ['2026-02-11']);
    assert.deepEqual(await scoped(text, 'entity.name.section.place.news'), ['ANVERSA']);
    assert.deepEqual(await scoped(text, 'support.class.agency.news'), ['BELGIO', 'ITALPRESS']);
  });
  for (const [line, place] of [
    ['BRUSSELS, Feb 11 (Reuters) - Ministers met.', 'BRUSSELS'],
    ['Roma, 17 feb. (LaPresse) – La ministra parla.', 'Roma'],
    ['PORT ELLERY (AP) — The wall held.', 'PORT ELLERY'],
  ] as const) {
    it(`reads the dateline of “${line}”`, async () => {
      assert.deepEqual(await scoped(line, 'entity.name.section.place.news'), [place]);
    });
  }
  it('takes a sentence with a dash for no dateline', async () => {
    assert.deepEqual(await scoped('The wall – built in 1990 – held.', 'meta.dateline.news'), []);
    assert.deepEqual(await scoped('Ellery (the minister) said so – twice.', 'meta.dateline.news'), []);
  });
});

describe('grammar: quotations', () => {
  for (const [text, found] of [
    ['He said “we hold” and left.', ['“we hold”']],
    ['Er sagte: „Wir halten“ und ging.', ['„Wir halten“']],
    ['Ha detto «resistiamo» e basta.', ['«resistiamo»']],
    ['Elle a dit « nous tenons » hier.', ['« nous tenons »']],
    ['Er sagte »wir halten« und ging.', ['»wir halten«']],
    ['She said "we hold" twice.', ['"we hold"']],
    ['She said ‘we hold’ twice.', ['‘we hold’']],
    ["She said 'we hold' twice.", ["'we hold'"]],
    ["It's the dockers' wall, l'acqua e po' di sale.", []],
    ['It’s the dockers’ wall, l’acqua.', []],
    ['“He called it ‘a dockers’ wall’ once,” she said.', ['“He called it ‘a dockers’ wall’ once,”']],
    ['The wall holds “. Thus said the builder of “the wall”.', ['“the wall”']],
    ['The wall holds ". Thus said the builder of "the wall".', ['"the wall"']],
    ['“The wall holds “, she said.', ['“The wall holds “']],
    ['“...and it holds,” she said.', ['“...and it holds,”']],
    ['The 90’s ‘wall’s end’ talk.', ['‘wall’s end’']],
  ] as const) {
    it(`marks ${found.length} in: ${text}`, async () => assert.deepEqual(await scoped(text, QUOTED), found));
  }
  it('never runs past the paragraph where a mark is missing', async () => {
    const text = '“The wall holds, she said.\n\nIt held.\nIt held “again” on Monday.';
    assert.deepEqual(await scoped(text, QUOTED), ['“The wall holds, she said.', '“again”']);
  });
  it('never runs into the next line where lines are paragraphs', async () => {
    const text = '“The wall holds, she said.\nIt held.';
    assert.deepEqual(await scoped(text, QUOTED), ['“The wall holds, she said.']);
  });
  it('goes on over a line break inside a paragraph', async () => {
    const text = 'She said “the wall\nholds” on Monday.';
    assert.deepEqual(await scoped(text, QUOTED), ['“the wall', 'holds”']);
  });
  it('takes an opening mark that closes for the end', async () => {
    assert.deepEqual(await scoped('She said “the wall holds.“ Then she left.', QUOTED), ['“the wall holds.“']);
  });
});

describe('grammar: interviews and pictures', () => {
  it('colours question and answer labels', async () => {
    const text = 'Q: Does it hold?\nA: It does.\nDomanda: Tiene?\nRisposta: Tiene.\nFrage 2. Hält sie?';
    assert.deepEqual(await scoped(text, 'keyword.control.question.news'), ['Q:', 'Domanda:', 'Frage 2.']);
    assert.deepEqual(await scoped(text, 'keyword.control.answer.news'), ['A:', 'Risposta:']);
  });
  it('colours credits and captions as comments', async () => {
    const text = 'The wall at dusk © Ola Brandt\nPhoto: Ola Brandt / Harbour Press\nThe wall (Photo: Ola Brandt)';
    assert.deepEqual(await scoped(text, 'comment'), [
      '© Ola Brandt',
      'Photo: Ola Brandt / Harbour Press',
      '(Photo: Ola Brandt)',
    ]);
  });
});

describe('grammar: its words', () => {
  it('are those of the languages; otherwise run `npm run grammar`', () => {
    const grammar: unknown = JSON.parse(readFileSync('syntaxes/news.tmLanguage.json', 'utf8'));
    assert.deepEqual(grammar, withWords(grammar, grammarWords()));
  });
});
