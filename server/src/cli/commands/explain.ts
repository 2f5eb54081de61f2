import { configurableRules } from '../../config/readRules';
import { didYouMean } from '../../text/nearest';
import { EXIT, UsageError, type Command } from '../command';
import { renderMarkdown } from '../markdown';

const FIXES = {
  safe: 'fixed by copydesk fix',
  review: 'fixes are offered one by one in the editor',
  none: 'no fix',
} as const;

export const explain: Command = {
  name: 'explain',
  summary: 'tell what a rule finds, why, and how to mend it',
  usage: 'RULE…',
  description: `Prints the documentation page of a rule: what it reports and why, the convention it rests on, and articles
that break and keep it.`,
  options: {},
  words: 'rules',
  examples: [['explain quotation/unclosed', 'the page of one rule']],
  async run({ positionals, terminal: { out, program } }) {
    const known = configurableRules();
    const ids = known.map((rule) => rule.id);
    if (positionals.length === 0)
      throw new UsageError(`“explain” needs a rule, such as “${program} explain ${ids[0]}”.`);
    for (const id of positionals) {
      // Whoever types the last part alone means the rule of that name.
      const rule = known.find((one) => one.id === id) ?? onlyOne(known.filter((one) => one.id.endsWith(`/${id}`)));
      if (!rule) throw new UsageError(`Unknown rule “${id}”${didYouMean(id, ids)}`);
      const facts = `Severity: ${rule.severity} · ${FIXES[rule.fix]}`;
      const [title, ...rest] = rule.page.trim().split('\n');
      await out.write(renderMarkdown([title, '', facts, ...rest].join('\n'), out));
    }
    return EXIT.ok;
  },
};

const onlyOne = <T>(items: readonly T[]): T | undefined => (items.length === 1 ? items[0] : undefined);
