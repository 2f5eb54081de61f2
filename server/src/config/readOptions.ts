import { isScalar, isSeq } from 'yaml';
import { takes, type RuleOption } from '../rules/option';
import type { Rule } from '../rules/rule';
import { nameOf, type ConfigReader } from './problem';
import { readSections, type Section } from './readSections';

/** Reads `options:` of a rule. What is no option of it, or not what the option takes, is reported and left out. */
export function readOptions(
  reader: ConfigReader,
  node: unknown,
  path: string,
  { id, options = {} }: Pick<Rule, 'id' | 'options'>,
): Readonly<Record<string, unknown>> {
  const draft: Record<string, unknown> = {};
  const sections = Object.entries(options).map(([name, option]) => [name, sectionOf(name, option)] as const);
  if (sections.length > 0) readSections(reader, node, path, draft, Object.fromEntries(sections));
  else reader.report(node, path, `The rule “${id}” has no options: leave “options” out.`);
  return draft;
}

const sectionOf =
  (name: string, option: RuleOption): Section<Record<string, unknown>> =>
  (reader, node, path, draft) => {
    const value = reader.resolve(node);
    const read = readOption(reader, value, option);
    if (read === undefined) {
      const given = isSeq(value) && option.kind === 'words' ? 'other things in it' : nameOf(value);
      reader.report(value, path, `The option “${name}” takes ${plain(takes(option))}, not ${given}.`);
    } else draft[name] = read;
  };

/** The value of an option; undefined where it takes no such value. */
function readOption(reader: ConfigReader, node: unknown, option: RuleOption): unknown {
  const value = isScalar(node) ? node.value : undefined;
  switch (option.kind) {
    case 'flag':
      return typeof value === 'boolean' ? value : undefined;
    case 'number':
      return Number.isInteger(value) && Number(value) >= option.least && Number(value) <= option.most
        ? value
        : undefined;
    case 'text':
      return typeof value === 'string' && new RegExp(option.pattern, 'u').test(value) ? value : undefined;
    case 'words': {
      const items = isSeq(node) ? node.items.map((item) => textIn(reader.resolve(item))) : [textIn(node)];
      return items.includes(undefined) ? undefined : items;
    }
  }
}

const textIn = (node: unknown): string | undefined =>
  isScalar(node) && typeof node.value === 'string' && node.value.trim() !== '' ? node.value.trim() : undefined;

/** Without the marks of Markdown. */
const plain = (text: string): string => text.replaceAll('`', '');
