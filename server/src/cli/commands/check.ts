import { runDiff } from '../checking/diff';
import { CHECK_OPTIONS } from '../checking/options';
import { runCheck } from '../checking/run';
import type { Command } from '../command';

export const check: Command = {
  name: 'check',
  summary: 'report what is wrong with articles',
  usage: '[OPTION…] [PATH…]',
  description: `Checks articles: files, folders, globs, or standard input for “-”. Without a path it checks the working
folder. A folder gives the files that its copydesk.yaml names, or every .txt file.

Ends with code 0 if there is no finding at or above the failing severity, 1 if there is, and 2 if it was called
wrongly, a configuration has mistakes, or something could not be read; everything else is checked even then.`,
  options: {
    ...CHECK_OPTIONS,
    fix: { type: 'boolean', help: 'apply safe fixes first, as “copydesk fix” does' },
    diff: { type: 'boolean', help: 'print what “copydesk fix” would change, as “copydesk fix --diff” does' },
  },
  examples: [
    ['check', 'check the working folder'],
    ['check --format json "articles/2024-*.txt"', 'findings for other programs'],
    ['check --format sarif --output findings.sarif', 'a report for code scanning'],
    ["check --rule 'quotation/*' --severity warning", 'warnings and errors on quotations alone'],
    ['check --since main --max-warnings 0', 'nothing new on a branch of git'],
    ['check --stdin --stdin-filename draft.txt < draft.txt', 'check standard input'],
  ],
  run: (call) => {
    if (call.values['diff'] === true) return runDiff(call, 'safe');
    return runCheck(call, call.values['fix'] === true ? 'safe' : 'none');
  },
};
