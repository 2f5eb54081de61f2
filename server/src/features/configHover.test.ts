import assert from 'node:assert/strict';
import { parseOne } from '../../../test/fixture';
import { figuresSchema } from '../config/figuresSchema';
import { configSchema } from '../config/schema';
import { configHover } from './configHover';

/** The hover at the cursor, and the words that it is about. */
function shown(source: string, schema = configSchema()): [string, string] | null {
  const { text, cursors } = parseOne(source);
  const found = configHover(text, cursors[0]!, schema);
  return found && [text.slice(found.range.start, found.range.end), found.markdown];
}

describe('features: hover in configuration files', () => {
  it('tells what a key means, its default and its values', () => {
    const [words, markdown] = shown('pre‸set: strict\n')!;
    assert.equal(words, 'preset');
    assert.match(markdown, /^\*\*preset\*\* — The set of rules that is on/u);
    assert.match(markdown, /Default: `recommended` · Values: `recommended`, `strict`, `raw`$/u);
  });

  it('tells what a rule finds, and where it is on', () => {
    const [words, markdown] = shown('rules:\n  quotation/un‸closed: off\n')!;
    assert.equal(words, 'quotation/unclosed');
    assert.match(markdown, /On in the presets: recommended, strict, raw\./u);
    assert.match(markdown, /Default: `error`/u);
  });

  it('tells what an option of a rule does', () => {
    const [words, markdown] = shown('rules:\n  quotation/unattributed:\n    options:\n      min‸Words: 4\n')!;
    assert.equal(words, 'minWords');
    assert.equal(markdown, '**minWords** — Leave shorter quotations alone, counted in words.\n\nDefault: `1`');
  });

  it('describes an entry with its list', () => {
    assert.match(shown('languages: [en, i‸t]')![1], /^\*\*languages\*\* — ISO 639-1 codes/u);
    assert.match(shown('- name: Ada Lind‸qvist\n', figuresSchema())![1], /^\*\*name\*\* — The name that/u);
  });

  it('says nothing of what it does not know', () => {
    for (const source of ['zeb‸ra: 1', '# pre‸set', '‸', 'rules: [‸']) assert.equal(shown(source), null, source);
  });
});
