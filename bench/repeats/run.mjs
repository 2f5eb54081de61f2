// Scores `copydesk repeats` on a corpus with planted repeats. See README.md beside this file.
//   npm run bench:repeats -- --corpus DIR
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const HELP = `Scores “copydesk repeats” on a corpus with planted repeats.

  npm run build && npm run bench:repeats -- --corpus DIR [--errors N]

  --corpus DIR  a folder that holds files/ and truth.jsonl; see bench/repeats/README.md
  --errors N    list the places of N wrong pairs
`;

/** What the call asks for; a wrong option is told of in a sentence, and ends the program. */
function readOptions() {
  const options = { corpus: { type: 'string' }, errors: { type: 'string', default: '0' }, help: { type: 'boolean' } };
  try {
    return parseArgs({ options }).values;
  } catch (error) {
    console.error(`${error.message}\n\n${HELP}`);
    return process.exit(2);
  }
}

const values = readOptions();
if (values.help) {
  console.log(HELP);
  process.exit(0);
}
const cli = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));
if (!values.corpus || !existsSync(resolve(values.corpus, 'truth.jsonl')) || !existsSync(cli)) {
  console.error(HELP);
  process.exit(2);
}
const folder = resolve(values.corpus);
const files = resolve(folder, 'files');

/** Cluster of each planted quotation, by file and inner start. */
const clusters = new Map();
/** Planted pairs by the two kinds of change. */
let planted = 0;
for (const line of readFileSync(resolve(folder, 'truth.jsonl'), 'utf8').trim().split('\n')) {
  const { id, members } = JSON.parse(line);
  planted += (members.length * (members.length - 1)) / 2;
  for (const { file, start } of members) clusters.set(`${file} ${start}`, id);
}

const started = performance.now();
const child = spawn(process.execPath, [cli, 'repeats', files], { cwd: files, stdio: ['ignore', 'pipe', 'inherit'] });
const groups = [];
for await (const line of createInterface({ input: child.stdout })) groups.push(JSON.parse(line).members);
const seconds = (performance.now() - started) / 1000;

const numbers = new Map();
const numberOf = (key) => numbers.get(key) ?? (numbers.set(key, numbers.size), numbers.size - 1);
const keyOf = ({ path, innerStart }) => `${relative(files, resolve(files, path))} ${innerStart}`;

/** Counts pairs, each once. A pair that nobody planted is wrong, unless both hold the same words: chance repeats itself. */
function score(name, pairs) {
  const seen = new Set();
  const wrong = [];
  let [right, chance] = [0, 0];
  for (const [a, b, exact] of pairs) {
    const [keyA, keyB] = [keyOf(a), keyOf(b)];
    const [i, j] = [numberOf(keyA), numberOf(keyB)];
    const pair = Math.min(i, j) * 2 ** 26 + Math.max(i, j);
    if (seen.has(pair)) continue;
    seen.add(pair);
    const cluster = clusters.get(keyA);
    if (cluster !== undefined && cluster === clusters.get(keyB)) right++;
    else if (exact) chance++;
    else wrong.push([keyA, keyB]);
  }
  const share = (part, whole) => (whole === 0 ? '–' : (part / whole).toFixed(4));
  console.log(
    `${name.padEnd(20)} recall ${share(right, planted)}  precision ${share(right, right + wrong.length)}` +
      `  (all that nobody planted counted as wrong: ${share(right, right + wrong.length + chance)})`,
  );
  for (const pair of wrong.slice(0, Number(values.errors))) console.log(`  ${pair.join('  ')}`);
}

function* withOrigin() {
  for (const [origin, ...repeats] of groups) {
    for (const repeat of repeats) yield [origin, repeat, repeat.relation === 'exact'];
  }
}
function* together() {
  for (const group of groups) {
    for (let i = 0; i < group.length; i++) {
      for (let j = i + 1; j < group.length; j++) {
        const exact = (member) => member.relation !== 'near';
        yield [group[i], group[j], exact(group[i]) && exact(group[j])];
      }
    }
  }
}
console.log(`${groups.length} groups, ${planted} planted pairs, ${seconds.toFixed(1)} s`);
score('two of a group', together());
score('origin and repeat', withOrigin());
