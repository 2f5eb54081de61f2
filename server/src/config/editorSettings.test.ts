import assert from 'node:assert/strict';
import { makeConfig } from './config';
import { override, readEditorSettings } from './editorSettings';
import { readConfig } from './parseConfig';
import { mixedMarks } from '../rules/quotation/mixed-marks';
import { unclosed } from '../rules/quotation/unclosed';

describe('settings of an editor', () => {
  it('are read as copydesk.yaml is; null sets nothing, and other settings are passed over', () => {
    const settings = {
      preset: null,
      rules: { [unclosed.id]: 'hint' },
      metadata: { required: null },
      codeLens: { repeats: 1 },
    };
    const { values, problems } = readEditorSettings(settings);
    assert.deepEqual(problems, []);
    assert.deepEqual(Object.keys(values), ['rules']);
    for (const nothing of [null, undefined, 'no', 3, {}])
      assert.deepEqual(readEditorSettings(nothing), { values: {}, problems: [] });
  });

  it('name what can’t be used', () => {
    assert.deepEqual(readEditorSettings({ preset: 'strickt' }).problems, [
      'The setting copydesk.preset: The key “preset” is one of recommended, strict or raw, not “strickt”; did you mean “strict”?',
    ]);
  });

  it('count for more than the file, key by key and rule by rule', () => {
    const file = readConfig(
      `preset: raw\nignore: drafts\nrules: {${mixedMarks.id}: {severity: off, options: {style: «»}}, text/encoding: off}`,
    );
    const { values } = readEditorSettings({ preset: 'strict', rules: { [mixedMarks.id]: 'hint' } });
    const config = override(makeConfig(file.values), values);
    assert.equal(config.preset, 'strict');
    assert.deepEqual(config.ignore, ['drafts']);
    assert.equal(config.severityOf(mixedMarks), 'hint');
    assert.deepEqual(config.optionsOf(mixedMarks), { style: '«»' });
    assert.equal(config.rules.get('text/encoding')?.severity, 'off');
  });
});
