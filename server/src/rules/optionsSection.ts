import { takes, type RuleOption, type RuleOptions } from './option';

/** The heading under which a page of a rule tells of its options, last of all. */
export const OPTIONS_HEADING = '## Options\n';

/** The end of a rule's page: a table of its options and how one is set. */
export function optionsSection(id: string, options: RuleOptions = {}): string {
  const [first] = Object.entries(options);
  if (!first) return `${OPTIONS_HEADING}\nNone.\n`;
  const rows = Object.entries(options).map(
    ([name, option]) => `| \`${name}\` | ${takes(option)} | \`${written(option.default)}\` | ${option.help} |`,
  );
  return `${OPTIONS_HEADING}
| option | takes | default | |
| --- | --- | --- | --- |
${rows.join('\n')}

\`\`\`yaml
rules:
  ${id}:
    options: { ${first[0]}: ${written(exampleOf(first[1]))} }
\`\`\`
`;
}

/** A value other than the default. */
function exampleOf(option: RuleOption): unknown {
  switch (option.kind) {
    case 'flag':
      return !option.default;
    case 'number':
      return option.default + 2;
    case 'text':
      return option.examples.find((example) => example !== option.default);
    case 'words':
      return option.examples;
  }
}

/** A value as YAML has it, in one line. */
const written = (value: unknown): string =>
  Array.isArray(value)
    ? `[${value.map(written).join(', ')}]`
    : typeof value === 'string' && !/^[\p{L}\p{N}«»“”„‘’][\p{L}\p{N}«»“”„‘’ -]*$/u.test(value)
      ? JSON.stringify(value)
      : String(value);
