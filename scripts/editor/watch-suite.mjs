import { format } from 'node:util';

/**
 * Follows a suite that runs inside VS Code in a page. The workbench calls `codeAutomationLog` for everything that the
 * extension host prints and `codeAutomationExit` at the end; the suite marks its own lines with `[test] `.
 *
 * @param {import('playwright-core').Page} page
 * @param {string} url where the workbench is
 * @param {{ timeout: number, verbose: boolean, host: string, suite: string }} options timeout in seconds
 * @returns {Promise<{ passed: number, failed: number }>} throws where there is no result
 */
export async function watchSuite(page, url, { timeout, verbose, host, suite }) {
  const log = [];
  let result;
  const onLog = (type, args) => {
    const text = format(...args);
    if (!text.startsWith('[test] ')) {
      log.push(`[${type}] ${text}`);
      if (verbose) console.log(log.at(-1));
      return;
    }
    const line = text.slice(7);
    const counts = /^(\d+) passed, (\d+) failed/.exec(line);
    if (counts) result = { passed: Number(counts[1]), failed: Number(counts[2]) };
    console.log(counts ? `  ${host} host, ${suite}: ${line}` : line);
  };
  let timer;
  try {
    const code = await new Promise((resolve, reject) => {
      timer = setTimeout(() => reject(new Error(`no result after ${timeout} s`)), timeout * 1000);
      page.on('crash', () => reject(new Error('the page crashed')));
      if (verbose) page.on('console', (message) => console.log(`[page] ${message.text().slice(0, 500)}`));
      page
        .exposeFunction('codeAutomationLog', onLog)
        .then(() => page.exposeFunction('codeAutomationExit', resolve))
        .then(() => page.goto(url))
        .catch(reject);
    });
    if (!result) throw new Error(`the suite ended with code ${code} and without a result`);
    if (code !== 0 && result.failed === 0) result.failed = 1;
    return result;
  } catch (error) {
    const picture = process.env.EDITOR_TEST_SCREENSHOT;
    if (picture) await page.screenshot({ path: picture }).catch(() => {});
    throw new Error(`${log.slice(-30).join('\n')}\n${host} host, ${suite}: ${error.message}`);
  } finally {
    clearTimeout(timer);
  }
}
