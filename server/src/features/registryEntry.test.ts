import assert from 'node:assert/strict';
import { readViews } from '../../../test/views';
import { entryAt, entryReferences, type RegistryKind } from './registryEntry';

const BASE = 'file:///corpus/';

/** The references of the entry that a word of the registry stands for are exactly the marked places. */
function checkEntry(kind: RegistryKind, word: string, source: string): void {
  const views = readViews(source);
  const text = views.textOf(`${BASE}${kind}.yaml`);
  const entry = entryAt(text, text.indexOf(word) + 1);
  const found = entry ? entryReferences(views.corpus, kind, entry.name) : [];
  assert.deepEqual(found.map(views.show), views.marked.map(views.show));
}

describe('features: references of a registry’s entry', () => {
  for (const word of ['ada-l', 'Ada Lindqvist', 'Dodo']) {
    it(`of a figure are its mentions, by ${word}`, () =>
      checkEntry(
        'figures',
        word,
        `
        === figures.yaml
        - id: ada-l
          name: Ada Lindqvist
          aliases: [Dodo]
          note: Not the senator.
        - name: Bo Ekdahl
        === a.txt
        Ada Lindqvist came late. Lindqvist left early.
        ^^^^^^^^^^^^^            ^^^^^^^^^
        === b.txt
        The mayor is Ada Lindqvist, not Bo Ekdahl.
                     ^^^^^^^^^^^^^
        `,
      ));
  }

  it('of a source are the articles that it published or that cite it, by any of its names', () =>
    checkEntry(
      'sources',
      'Reuters agency',
      `
      === sources.yaml
      - name: Reuters agency
        aliases: [Reuters]
      === a.txt
      source: Reuters
              ^^^^^^^

      Nobody came, sources told Reuters.
      === b.txt
      A short report about the harbour.

      The bridge is closed, sources told Reuters. Sources told Reuters too.
                                         ^^^^^^^
      `,
    ));

  it('are none of what stands in the entry beside its names, and of an entry that nobody names', () => {
    const registry = '=== figures.yaml\n- name: Ada Lindqvist\n  note: Of Westerby.\n=== a.txt\nNobody came.';
    checkEntry('figures', 'Of Westerby', registry);
    checkEntry('figures', 'Ada Lindqvist', registry);
    assert.equal(entryAt('- [', 2), null);
    assert.equal(entryAt('- name: [Ada]', 10), null);
  });
});
