import { isMap, parseDocument } from 'yaml';
import { setValue, type YamlEdit } from './editYaml';
import { configurableRules, RULE_LEVELS } from './readRules';

/** What sets a rule's severity in the text of a `copydesk.yaml`; null where it is broken or says so already. */
export function setSeverity(text: string, rule: string, level: string): YamlEdit | null {
  if (!configurableRules().some(({ id }) => id === rule) || !RULE_LEVELS.some((known) => known === level)) return null;
  const known = parseDocument(text, { prettyErrors: false, logLevel: 'silent' }).getIn(['rules', rule], true);
  return setValue(text, isMap(known) ? ['rules', rule, 'severity'] : ['rules', rule], level);
}
