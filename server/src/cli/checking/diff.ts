import { EXIT, type Call } from '../command';
import type { FileChange } from '../fileChange';
import { fixArticles } from '../fixing';
import { unifiedDiff } from '../formats/unifiedDiff';
import { shownPath } from '../places';
import { Progress } from '../progress';
import { findSources } from '../sources';
import { gatherTroubles, tellTroubles } from '../trouble';
import { readCheckOptions, readChoice } from './options';
import { analyseChecked, tellDamaged, type Fixing } from './run';

/** Prints what fixing would change, as a unified diff, and changes nothing. Ends with code 1 if there is something. */
export async function runDiff(call: Call, fixing: Exclude<Fixing, 'none'>): Promise<number> {
  const { values, terminal } = call;
  const { cwd, out, err } = terminal;
  const { since, quiet } = readCheckOptions(values);
  const progress = new Progress(err, !quiet);
  const sources = await findSources(call, readChoice(values));
  const { analysis } = await analyseChecked(call, sources, since, progress);
  const outcome = await fixArticles(analysis, progress, {
    wanted: fixing,
    apply: ({ path, before, after }) =>
      out.write(unifiedDiff(shownPath(path, cwd), before && inFile(before), inFile(after), out.paint)),
  });
  const troubles = gatherTroubles(sources.configs, [...analysis.problems, ...outcome.problems], cwd);
  await tellTroubles(troubles, err);
  await tellDamaged(outcome, call);
  if (troubles.length > 0) return EXIT.trouble;
  return outcome.fixed.length > 0 ? EXIT.findings : EXIT.ok;
}

/** The text as it stands in the file, where a byte order mark belongs to the first line. */
const inFile = ({ text, bytes }: FileChange['after']): string =>
  bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? `\uFEFF${text}` : text;
