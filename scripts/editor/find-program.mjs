import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/**
 * Finds a program: the path in the environment variable `variable` if it is set, else the first of `names` on PATH.
 * @param {string | string[]} names
 * @param {string} variable
 * @returns {string} its path; throws with advice if there is none
 */
export function findProgram(names, variable) {
  const given = process.env[variable];
  if (given) return given;
  for (const name of [names].flat()) {
    for (const folder of (process.env.PATH ?? '').split(delimiter)) {
      const path = join(folder, name);
      try {
        accessSync(path, constants.X_OK);
        return path;
      } catch {
        // Not there: the next folder.
      }
    }
  }
  throw new Error(`no ${[names].flat().join(' or ')} on PATH; install it or set ${variable} to its path`);
}

/** Chromium under the names it goes by; `CHROMIUM` overrides. */
export function findChromium() {
  return findProgram(['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'], 'CHROMIUM');
}
