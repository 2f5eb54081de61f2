import { existsSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { CONFIG_NAME, findConfigFile } from '../../disk/loadConfig';
import { problemOfError } from '../../disk/problem';
import { writeWhole } from '../../disk/write';
import { EXIT, UsageError, type Call, type Command } from '../command';
import { draftConfig } from '../init/draft';
import { survey } from '../init/survey';
import { shownPath } from '../places';
import { counted } from '../progress';

export const init: Command = {
  name: 'init',
  summary: 'look at a folder of articles and write a copydesk.yaml that fits it',
  usage: '[OPTION…] [FOLDER]',
  description: `Looks at the files of a folder (the working folder where none is named): which of them are articles, in which languages, what they
say of themselves and where. Then it writes a copydesk.yaml with comments, which makes the folder a corpus. It reads at most four hundred
articles, evenly spread. A copydesk.yaml that is there already stays as it is, unless --force is given.`,
  options: {
    'dry-run': { type: 'boolean', help: 'print what would be written, and write nothing' },
    force: { type: 'boolean', help: 'write over a copydesk.yaml that is there' },
  },
  examples: [
    ['init --dry-run articles', 'see what would be written'],
    ['init', 'make the working folder a corpus'],
  ],
  run,
};

async function run({ values, positionals, terminal }: Call): Promise<number> {
  const { cwd, program, out } = terminal;
  if (positionals.length > 1) throw new UsageError('“init” makes one folder a corpus; name one.');
  const folder = resolve(cwd, positionals[0] ?? '.');
  const file = join(folder, CONFIG_NAME);
  requireFolder(folder, cwd);
  const isDry = values['dry-run'] === true;
  if (!isDry && values['force'] !== true && existsSync(file)) {
    throw new UsageError(
      `${shownPath(file, cwd)} is there already; “--force” writes over it, “--dry-run” prints instead.`,
    );
  }
  const found = await survey(folder);
  if (!found) {
    throw new UsageError(
      `${shownPath(folder, cwd)} holds no file that could be an article (.txt, .text, .news or .md).`,
    );
  }
  const text = draftConfig(found);
  if (isDry) {
    await out.write(text);
    return EXIT.ok;
  }
  await writeWhole(file, text);
  const around = await findConfigFile(dirname(folder));
  await out.write(`Wrote ${shownPath(file, cwd)} for ${counted(found.articles, 'article')}.\n`);
  if (around) await out.write(`It makes a corpus of its own inside of that of ${shownPath(around, cwd)}.\n`);
  await out.write(`Next: ${program} check${positionals[0] === undefined ? '' : ` ${positionals[0]}`}\n`);
  return EXIT.ok;
}

function requireFolder(folder: string, cwd: string): void {
  try {
    if (statSync(folder).isDirectory()) return;
  } catch (error) {
    throw new UsageError(`${shownPath(folder, cwd)} ${problemOfError(folder, error).message}.`);
  }
  throw new UsageError(`${shownPath(folder, cwd)} is a file; “init” looks at a folder.`);
}
