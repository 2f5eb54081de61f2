// Checks the sample corpus with the built program and says how to go on. `npm run demo` builds first.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as util from 'node:util';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
if (!existsSync('dist/cli.js')) {
  console.error('dist/cli.js is missing: run “npm run demo”, which builds it, or “npm run build” first.');
  process.exit(2);
}

const colour = process.stdout.isTTY && !process.env['NO_COLOR'] && typeof util.styleText === 'function';
const paint = (style, text) => (colour ? util.styleText(style, text) : text);

console.log(`${paint('dim', '$ node dist/cli.js check samples')}\n`);
const { status } = spawnSync(process.execPath, ['dist/cli.js', 'check', 'samples'], { stdio: 'inherit' });
// Findings are what the samples are there to show; only trouble makes the demo fail.
if (status !== 0 && status !== 1) process.exit(status ?? 2);

const steps = [
  ['node dist/cli.js parse samples', 'what was read: quotations, speakers, dates, sources'],
  ['node dist/cli.js repeats samples', 'quotations that stand in several articles'],
  ['code --extensionDevelopmentPath="$PWD" samples', 'the same in VS Code, without installing anything'],
];
const width = Math.max(...steps.map(([command]) => command.length));
console.log(`\n${paint('bold', 'Go on')}`);
for (const [command, what] of steps) console.log(`  ${paint('cyan', command.padEnd(width))}  ${what}`);
console.log(`
In VS Code open an article: findings are underlined, ${paint('bold', 'Ctrl+.')} offers fixes, the pointer on a name or a quotation
tells who it is and who said it, ${paint('bold', 'F12')} goes to where a repeated quotation was first said. To install the extension for
good, run “npm run package” and “code --install-extension” with the .vsix file that it makes.`);
