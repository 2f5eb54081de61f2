import { isMap, isScalar, type Pair } from 'yaml';
import { rules } from '../rules/index';
import { SEVERITIES, type Rule } from '../rules/rule';
import type { RuleSetting } from './config';
import { FILE_FINDINGS } from './fileFindings';
import { nameOf, type ConfigReader } from './problem';
import { readOptions } from './readOptions';

/** The words that set a rule's severity. */
export const RULE_LEVELS: readonly ('off' | (typeof SEVERITIES)[number])[] = ['off', ...SEVERITIES];

/** Every rule that the configuration can name: those that read articles and those about files as a whole. */
export const configurableRules = () => [...rules, ...FILE_FINDINGS];

/** Reads `rules:`, where each value is a severity or `{ severity, options }`. */
export function readRules(reader: ConfigReader, node: unknown, path: string): ReadonlyMap<string, RuleSetting> {
  const settings = new Map<string, RuleSetting>();
  const map = reader.resolve(node);
  if (isScalar(map) && map.value === null) return settings;
  if (!isMap(map)) {
    reader.report(
      map,
      path,
      `The key “${path}” must hold rules, such as “quotation/unclosed: error”, not ${nameOf(map)}.`,
    );
    return settings;
  }
  const known = configurableRules();
  const ids = known.map((rule) => rule.id);
  for (const { key, value } of map.items as Pair[]) {
    const id = String(isScalar(key) ? key.value : key);
    const full = `${path}.${id}`;
    if (!ids.includes(id)) reader.reportUnknown(key, full, `Unknown rule “${id}”`, id, ids);
    else if (settings.has(id)) reader.report(key, full, `The rule “${id}” stands twice; the first one counts.`);
    else
      settings.set(
        id,
        readRule(
          reader,
          value,
          full,
          known.find((rule) => rule.id === id)!,
        ),
      );
  }
  return settings;
}

function readRule(reader: ConfigReader, node: unknown, path: string, rule: Rule): RuleSetting {
  const value = reader.resolve(node);
  if (!isMap(value)) return { severity: readLevel(reader, value, path), options: {} };
  let severity: RuleSetting['severity'];
  let options: RuleSetting['options'] = {};
  for (const pair of value.items as Pair[]) {
    const name = String(isScalar(pair.key) ? pair.key.value : pair.key);
    const full = `${path}.${name}`;
    if (name === 'severity') severity = readLevel(reader, reader.resolve(pair.value), full);
    else if (name === 'options') options = readOptions(reader, pair.value, full, rule);
    else reader.reportUnknown(pair.key, full, `Unknown key “${name}” of a rule`, name, ['severity', 'options']);
  }
  return { severity, options };
}

function readLevel(reader: ConfigReader, node: unknown, path: string): RuleSetting['severity'] {
  const word = isScalar(node) ? node.value : undefined;
  const level = RULE_LEVELS.find((known) => known === word);
  if (level) return level;
  // YAML 1.1 reads “off” as false, and people who know that write false.
  const meant = word === false ? 'off' : String(word ?? '');
  const accepted = `${RULE_LEVELS.slice(0, -1).join(', ')} or ${RULE_LEVELS.at(-1)}`;
  reader.reportUnknown(node, path, `The severity is one of ${accepted}, not ${nameOf(node)}`, meant, RULE_LEVELS);
  return undefined;
}
