import assert from 'node:assert/strict';
import { readViews } from '../../../test/views';
import { registryActions, registryEdit } from './registryActions';

/** At the cursor these are offered. */
function checkActions(source: string, ...titles: string[]): void {
  const views = readViews(source);
  assert.deepEqual(
    registryActions(views, views.offset).map(({ title }) => title),
    titles,
  );
}

describe('features: registry actions', () => {
  it('add a figure that the registry does not have', () =>
    checkActions('The mayor, Ada Lind‸qvist, came late.', 'Add Ada Lindqvist to figures.yaml'));

  it('add an alias to figures that share a name or an article', () =>
    checkActions(
      `
      === figures.yaml
      - name: Ada Lindqvist
      - name: Bo Ekdahl
      === a.txt
      The mayor, Ada Be‸rg, met Bo Ekdahl.
      === b.txt
      Ada Lindqvist came late.
      `,
      'Add Ada Berg to figures.yaml',
      'Add Ada Berg as an alias of Ada Lindqvist',
      'Add Ada Berg as an alias of Bo Ekdahl',
    ));

  it('add a source that its registry does not have', () => {
    checkActions('The bridge is closed, sources told Reu‸ters.', 'Add Reuters to sources.yaml');
    checkActions(`
      === sources.yaml
      - name: Reuters
      === a.txt
      The bridge is closed, sources told Reu‸ters.
      `);
    assert.equal(registryEdit('', { registry: 'sources', name: 'Echo', aliasOf: null })!.newText, '- name: Echo\n');
  });

  it('add no surname alone as a figure', () => checkActions('“We are ready,” said Lind‸qvist. Mr Lindqvist left.'));

  it('offer nothing for a figure that has its entry, nor where nobody is named', () => {
    checkActions(`
      === figures.yaml
      - name: Ada Lindqvist
      === a.txt
      The mayor, Ada Lind‸qvist, came late.
      `);
    checkActions('Nothing is s‸aid here.');
  });

  it('change the registry as they say, unless it is broken', () => {
    const change = { registry: 'figures' as const, name: 'Ada Berg', aliasOf: 'ada-lindqvist' };
    assert.equal(registryEdit('- name: Ada Lindqvist\n', change)?.newText, '\n  aliases: [Ada Berg]');
    assert.equal(
      registryEdit('', { registry: 'figures' as const, name: 'Ada Berg', aliasOf: null })?.newText,
      '- name: Ada Berg\n',
    );
    assert.equal(registryEdit('- [', change), null);
  });
});
