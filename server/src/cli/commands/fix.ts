import { configurableRules } from '../../config/readRules';
import { runDiff } from '../checking/diff';
import { CHECK_OPTIONS } from '../checking/options';
import { runCheck } from '../checking/run';
import { listOf, UsageError, type Call, type Command } from '../command';

export const fix: Command = {
  name: 'fix',
  summary: 'mend what is safe to mend: marks and spaces, never a word',
  usage: '[OPTION…] [PATH…]',
  description: `Applies the safe fixes of all rules and reports what is left, as “check” does. Safe fixes touch marks, spaces and
characters that nobody sees, never a letter or a digit. Files are written whole or not at all, and keep their encoding and line
ends; a file with bytes that are no text is left alone.

With --review it also makes the fixes of one rule that are otherwise looked at one by one: look at them with --diff first.
They may change sidecar files and cells of the metadata table too. With --sidecars, what is to be added or moved goes into new
sidecar files where that can be, and the articles stay as they came.

With --diff it writes nothing, prints what it would change as a unified diff, and ends with code 1 if that is anything.`,
  options: {
    ...CHECK_OPTIONS,
    diff: { type: 'boolean', help: 'print what would change, and change nothing' },
    review: { type: 'boolean', help: 'make fixes that need a look, too; of the one rule that --rule names' },
    sidecars: { type: 'boolean', help: 'with --review: write metadata into new sidecar files, not into the articles' },
  },
  examples: [
    ['fix articles', 'mend what is safe to mend, report the rest'],
    ['fix --diff articles', 'see it first'],
    ['fix --rule quotation/space-inside articles', 'mend what one rule finds'],
    ['fix --diff --review --rule quotation/unclosed articles', 'see the marks that would be added'],
    ['fix --review --sidecars --rule metadata/missing-date articles', 'write what is inferred into sidecar files'],
    ['fix --stdin < draft.txt > mended.txt', 'mend standard input'],
  ],
  run: (call) => {
    const { review, sidecars } = call.values;
    if (sidecars && !review) throw new UsageError('“--sidecars” goes with “--review”.');
    const fixing = sidecars ? 'sidecars' : review ? 'all' : 'safe';
    if (review) requireOneRule(call);
    return call.values['diff'] === true ? runDiff(call, fixing) : runCheck(call, fixing);
  },
};

function requireOneRule({ values, terminal: { program } }: Call): void {
  const rules = listOf(values, 'rule') ?? [];
  const rule = configurableRules().find(({ id }) => rules.length === 1 && id === rules[0]);
  if (!rule) {
    const example = `${program} fix --diff --review --rule quotation/unclosed`;
    throw new UsageError(`“--review” goes with one rule, named by its whole id, such as “${example}”.`);
  }
  if (rule.fix === 'none') throw new UsageError(`The rule “${rule.id}” has no fixes.`);
}
