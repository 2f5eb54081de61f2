import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import markdownIt from 'markdown-it';
import type { Generated, Place } from './generate';

/**
 * Writes the articles as Markdown, so that a server of that language has as much to do with them: the title is a heading, and behind each
 * planted quotation stands a link to the first article that has it. These links are the places that references are asked at.
 */
export function writeMarkdown(folder: string, from: string, { paths, planted, surnames }: Generated): Generated {
  const inside = new Map<string, { group: number; place: Place }[]>(paths.map((path) => [path, []]));
  planted.forEach((places, group) => places.forEach((place) => inside.get(place.path)!.push({ group, place })));
  const links = planted.map((): Place[] => []);
  let bytes = 0;
  const renamed = paths.map((source) => {
    const path = markdownPath(source);
    const text = readFileSync(join(from, source), 'utf8');
    const title = text.indexOf('\n\n') + 2;
    let written = `# ${text.slice(title, text.indexOf('\n', title))}\n`;
    let at = text.indexOf('\n', title) + 1;
    for (const { group, place } of inside.get(source)!.sort((a, b) => a.place.start - b.place.start)) {
      written += `${text.slice(at, place.end)} [first](`;
      const start = written.length;
      written += `/${markdownPath(planted[group]![0]!.path)}`;
      links[group]!.push({ path, start, end: written.length });
      written += ')';
      at = place.end;
    }
    written += text.slice(at);
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), written);
    bytes += Buffer.byteLength(written);
    return path;
  });
  return { paths: renamed, planted: links, surnames, bytes };
}

const markdownPath = (path: string): string => path.replace(/\.txt$/u, '.md');

/** What the editor's side answers to Microsoft's Markdown language server, which leaves files and parsing to it. */
export function answerMarkdown(folder: string, { paths }: Generated): (method: string, params: unknown) => unknown {
  const parser = markdownIt({ html: true });
  const pathOf = (params: unknown): string => fileURLToPath((params as { uri: string }).uri);
  const answers: Record<string, (params: unknown) => unknown> = {
    'markdown/parse': (params) =>
      parser.parse((params as { text?: string }).text ?? readFileSync(pathOf(params), 'utf8'), {}),
    'markdown/findMarkdownFilesInWorkspace': () => paths.map((path) => pathToFileURL(join(folder, path)).href),
    'markdown/fs/readFile': (params) => Array.from(readFileSync(pathOf(params))),
    'markdown/fs/stat': (params) => {
      const found = statSync(pathOf(params), { throwIfNoEntry: false });
      return found ? { isDirectory: found.isDirectory() } : null;
    },
    'markdown/fs/readDirectory': (params) =>
      readdirSync(pathOf(params), { withFileTypes: true }).map((entry) => [
        entry.name,
        { isDirectory: entry.isDirectory() },
      ]),
  };
  return (method, params) => answers[method]?.(params) ?? null;
}

/** What the editor sets by itself, with validation on. */
export const MARKDOWN_SETTINGS = {
  markdown: {
    server: { log: 'off' },
    preferredMdPathExtensionStyle: 'auto',
    occurrencesHighlight: { enabled: false },
    suggest: { paths: { enabled: true, includeWorkspaceHeaderCompletions: 'never' } },
    validate: {
      enabled: true,
      referenceLinks: { enabled: 'warning' },
      fragmentLinks: { enabled: 'warning' },
      fileLinks: { enabled: 'warning', markdownFragmentLinks: 'inherit' },
      ignoredLinks: [],
      unusedLinkDefinitions: { enabled: 'hint' },
      duplicateLinkDefinitions: { enabled: 'warning' },
    },
  },
};
