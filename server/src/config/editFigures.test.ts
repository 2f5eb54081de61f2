import assert from 'node:assert/strict';
import { addAlias, addFigure, addSource, type FiguresEdit } from './editFigures';

const after = (text: string, edit: FiguresEdit | null): string | null =>
  edit && text.slice(0, edit.start) + edit.newText + text.slice(edit.end);

/** What a registry says after a figure was added. */
const added = (text: string, name = 'Bo Ekdahl') => after(text, addFigure(text, name));
/** What it says after Ada Lindqvist got another alias. */
const aliased = (text: string, alias = 'Ada Berg') => after(text, addAlias(text, 'ada-lindqvist', alias));

describe('config: edits of figures.yaml', () => {
  it('append a figure', () => {
    assert.equal(added(''), '- name: Bo Ekdahl\n');
    assert.equal(added('# Who is who\n'), '# Who is who\n- name: Bo Ekdahl\n');
    assert.equal(added('- name: Ada Lindqvist'), '- name: Ada Lindqvist\n- name: Bo Ekdahl\n');
    assert.equal(added('  - name: Ada Lindqvist\r\n'), '  - name: Ada Lindqvist\r\n  - name: Bo Ekdahl\r\n');
    assert.equal(added('', 'Bo: Ekdahl'), '- name: "Bo: Ekdahl"\n');
  });

  it('append nothing to what is broken, written in one line, or says it already', () => {
    assert.equal(added('- ['), null);
    assert.equal(added('[{name: Ada Lindqvist}]\n'), null);
    assert.equal(added('- name: Bo Ekdahl\n'), null);
    assert.equal(added('name: Ada Lindqvist\n'), null);
  });

  it('append a source to its own registry', () => {
    assert.equal(after('', addSource('', 'Harbour Post')), '- name: Harbour Post\n');
    assert.equal(
      after('- name: Echo\n  kind: newspaper', addSource('- name: Echo\n  kind: newspaper', 'A: B')),
      '- name: Echo\n  kind: newspaper\n- name: "A: B"\n',
    );
    for (const text of ['- name: Echo\n', '- [', 'name: Post\n']) assert.equal(addSource(text, 'Echo'), null);
  });

  it('give a figure its first alias', () => {
    assert.equal(
      aliased('- id: ada-lindqvist\n  name: Ada Lindqvist # mayor\n  wikidata: Q42\n'),
      '- id: ada-lindqvist\n  name: Ada Lindqvist # mayor\n  aliases: [Ada Berg]\n  wikidata: Q42\n',
    );
    assert.equal(aliased('- name: Ada Lindqvist'), '- name: Ada Lindqvist\n  aliases: [Ada Berg]');
    assert.equal(aliased('- {name: Ada Lindqvist}\n'), '- {name: Ada Lindqvist, aliases: [Ada Berg]}\n');
  });

  it('give a figure one more, in the form in which the others are written', () => {
    const entry = (aliases: string) => `- name: Ada Lindqvist\n  aliases:${aliases}\n- name: Bo Ekdahl\n`;
    assert.equal(aliased(entry(' [Dodo]')), entry(' [Dodo, Ada Berg]'));
    assert.equal(aliased(entry(' []')), entry(' [Ada Berg]'));
    assert.equal(aliased(entry(' Dodo')), entry(' [Dodo, Ada Berg]'));
    assert.equal(aliased(entry('\n    - Dodo')), entry('\n    - Dodo\n    - Ada Berg'));
    assert.equal(aliased(entry(' [Dodo]'), 'Lind, Ada'), entry(' [Dodo, "Lind, Ada"]'));
  });

  it('give no alias that the figure or another one has, and none to nobody', () => {
    assert.equal(aliased('- name: Ada Lindqvist\n  aliases: [ada berg]\n'), null);
    assert.equal(aliased('- name: Ada Lindqvist\n- name: Ada Berg\n'), null);
    assert.equal(aliased('- name: Bo Ekdahl\n'), null);
    assert.equal(aliased('- ['), null);
  });
});
