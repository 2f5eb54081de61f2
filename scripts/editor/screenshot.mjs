// Makes pictures of a folder opened in VS Code with the extension running.
//   node scripts/editor/screenshot.mjs FOLDER OUT.png [--file F] [--hover LINE:COLUMN] [--peek LINE:COLUMN]
//        [--symbols QUERY] [--light] [--outline] [--click-rule] [--size WIDTHxHEIGHT]
//        [--scale 2] [--vsix FILE]
//
// OUT.png shows the file (the first article if none is named) with the Problems panel. With --hover there is OUT-hover.png,
// with --peek OUT-peek.png (Peek References), with --symbols OUT-symbols.png (search of the workspace's symbols), and with
// --click-rule OUT-rule.png, the page that a click on the first finding's rule opens. --outline unfolds the outline. Lines and
// columns count from 1. A folder without copydesk.yaml is opened with the setting copydesk.include, so that its text files are
// articles. The folder itself is not changed: a copy is opened. A picture has --scale pixels for each of the size's.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { openBrowser } from './browser.mjs';
import { startCodeServer, workbenchUrl } from './code-server.mjs';
import { setUp } from './setup.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    file: { type: 'string' },
    hover: { type: 'string' },
    peek: { type: 'string' },
    symbols: { type: 'string' },
    outline: { type: 'boolean', default: false },
    light: { type: 'boolean', default: false },
    'click-rule': { type: 'boolean', default: false },
    size: { type: 'string', default: '1440x900' },
    scale: { type: 'string', default: '2' },
    vsix: { type: 'string' },
  },
});
if (positionals.length !== 2) {
  console.error('usage: screenshot.mjs FOLDER OUT.png [--file F] [--hover LINE:COLUMN] [--peek LINE:COLUMN]');
  process.exit(2);
}
const [folder, out] = positionals.map((path) => resolve(path));
const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');
const named = (suffix) => out.replace(/(\.png)?$/, `${suffix}.png`);

if (!values.vsix && !existsSync(join(root, 'dist/extension.js'))) {
  spawnSync(process.execPath, ['scripts/build.mjs'], { cwd: root, stdio: 'inherit' });
}
setUp('node');

const server = await startCodeServer({ vsix: values.vsix ? [resolve(values.vsix)] : [] });
const [width, height] = values.size.split('x').map(Number);
let browser;
try {
  const copy = join(server.temporary, 'workspace', basename(folder));
  cpSync(folder, copy, { recursive: true });
  writeSettings(copy);
  const file = values.file ?? firstArticle(copy);
  const opened = await openBrowser({ width, height, scale: Number(values.scale) });
  browser = opened.browser;
  const page = opened.page;
  await page.goto(
    workbenchUrl(server, copy, [
      ...(values.vsix ? [] : [['extensionDevelopmentPath', server.remote(root)]]),
      ['openFile', server.remote(join(copy, file))],
    ]),
  );
  await page.locator('.editor-instance .view-line').first().waitFor({ timeout: 60_000 });
  await command(page, 'View: Close Secondary Side Bar', false);
  await command(page, 'Problems: Focus on Problems View');
  await page.locator('.markers-panel .monaco-list-row').first().waitFor({ timeout: 60_000 });
  if (values.outline) await page.locator('.pane-header', { hasText: 'Outline' }).first().click();
  await settle(page);
  await page.screenshot({ path: named('') });
  if (values.symbols) {
    await page.keyboard.press('Control+t');
    await page.locator('.quick-input-widget input').first().fill(`#${values.symbols}`);
    await page.locator('.quick-input-list .monaco-list-row').first().waitFor({ timeout: 20_000 });
    await settle(page);
    await page.screenshot({ path: named('-symbols') });
    await page.keyboard.press('Escape');
  }
  if (values.hover) {
    await goTo(page, values.hover);
    await command(page, 'Show or Focus Hover');
    await page.locator('.monaco-hover .hover-contents').first().waitFor({ timeout: 20_000 });
    await settle(page);
    await page.screenshot({ path: named('-hover') });
    await page.keyboard.press('Escape');
  }
  if (values.peek) {
    await goTo(page, values.peek);
    await command(page, 'Peek References');
    await page.locator('.peekview-widget .monaco-list-row').first().waitFor({ timeout: 20_000 });
    await settle(page);
    await page.screenshot({ path: named('-peek') });
    await page.keyboard.press('Escape');
  }
  if (values['click-rule']) {
    await command(page, 'Problems: Focus on Problems View');
    await page.locator('.markers-panel .monaco-list-row a.monaco-link').first().click();
    await page.locator('.tab', { hasText: 'Preview' }).first().waitFor({ timeout: 20_000 });
    await settle(page);
    await page.screenshot({ path: named('-rule') });
  }
} finally {
  await browser?.close().catch(() => {});
  await server.stop();
}

/** Settings of the copy: a calm window, and every text file an article where nothing says which are. */
function writeSettings(copy) {
  const settings = {
    'workbench.colorTheme': values.light ? 'Default Light Modern' : 'Default Dark Modern',
    'workbench.startupEditor': 'none',
    'window.commandCenter': false,
    'chat.commandCenter.enabled': false,
    'editor.minimap.enabled': false,
    'editor.fontSize': 14,
    ...(existsSync(join(copy, 'copydesk.yaml')) ? {} : { 'copydesk.include': ['**/*.txt'] }),
  };
  mkdirSync(join(copy, '.vscode'), { recursive: true });
  writeFileSync(join(copy, '.vscode/settings.json'), JSON.stringify(settings));
}

function firstArticle(copy) {
  const found = readdirSync(copy, { recursive: true })
    .map(String)
    .filter((name) => name.endsWith('.txt'))
    .sort();
  if (found.length === 0) throw new Error(`there is no text file in ${copy}`);
  return found[0];
}

/** Runs a command of the palette by its title. */
async function command(page, title, needed = true) {
  await page.keyboard.press('F1');
  const input = page.locator('.quick-input-widget input').first();
  await input.waitFor({ timeout: 10_000 });
  await input.fill(`>${title}`);
  const row = page.locator('.quick-input-list .monaco-list-row').filter({ hasText: title }).first();
  try {
    await row.waitFor({ timeout: needed ? 10_000 : 1500 });
    await row.click();
    // Where the mouse rests nothing must show a tooltip.
    await page.mouse.move(width / 2, height - 4);
  } catch (error) {
    if (needed) throw error;
    await page.keyboard.press('Escape');
  }
}

async function goTo(page, place) {
  await page
    .locator('.editor-instance .view-lines')
    .first()
    .click({ position: { x: 5, y: 5 } });
  await page.keyboard.press('Control+g');
  await page.locator('.quick-input-widget input').first().fill(`:${place}`);
  await page.keyboard.press('Enter');
  await page.waitForTimeout(300);
}

/** Animations and late answers come to rest. */
async function settle(page) {
  await page.waitForTimeout(1500);
}
