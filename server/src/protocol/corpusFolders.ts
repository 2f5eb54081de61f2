import type { TextDocument } from 'vscode-languageserver-textdocument';
import { isSidecar } from '../config/articleFilter';
import { readEditorSettings } from '../config/editorSettings';
import { CONFIG_NAME, discoverRoots, rootsAround, type FoundRoot } from './discover';
import type { FileSystem } from './fileSystem';
import { messageOf, type Log } from './guard';
import { CorpusRoot } from './root';
import { nameOf, relativePath } from './uris';

/** Clients open such files for what stands beside articles; anybody's may have such a name. */
const DATA = /\.(?:ya?ml|json|csv|tsv)$/u;

/** The corpora of the workspace, and which of them a file belongs to. */
export class CorpusFolders {
  /** With the longest folder first, so that the first one around a file is the deepest. */
  roots: readonly CorpusRoot[] = [];
  /** The corpus of open documents that lie in no corpus's folder. */
  readonly loose = new CorpusRoot(null, null);
  /** The folders of the workspace. */
  folders: readonly string[] = [];
  /** The globs of `copydesk.include`. */
  include: readonly string[] = [];
  /** True when all folders have been searched. */
  private areFound = false;

  constructor(
    private readonly files: FileSystem,
    /** The editor's settings in a folder. */
    private readonly settings: (folder: string) => Promise<unknown>,
    private readonly log: Log,
  ) {}

  get all(): readonly CorpusRoot[] {
    return [...this.roots, this.loose];
  }

  /**
   * Looks for corpora again. Those that are known keep what was read of their articles, unless their configuration has articles
   * read in another way.
   *
   * @param outdated true when nobody wants the result any more; then nothing changes
   * @returns false if it was outdated
   */
  async discover(outdated: () => boolean): Promise<boolean> {
    const found = await discoverRoots(this.folders, this.include, this.files, this.log);
    return this.configure(found, true, outdated);
  }

  /** Looks for those corpora alone that some files belong to, which is soon done; nothing changes where all have been looked for. */
  async discoverAround(uris: readonly string[], outdated: () => boolean): Promise<boolean> {
    const found = await rootsAround(uris, this.folders, this.include, this.files);
    return this.configure(found, false, outdated);
  }

  private async configure(found: readonly FoundRoot[], areAll: boolean, outdated: () => boolean): Promise<boolean> {
    const roots = await Promise.all(found.map((one) => this.configured(one)));
    if (outdated() || (this.areFound && !areAll)) return false;
    this.areFound = areAll;
    this.roots = roots.map((make) => make()).sort((a, b) => b.folder!.length - a.folder!.length);
    return true;
  }

  /** The deepest corpus whose folder holds the file, or null. */
  around(uri: string): CorpusRoot | null {
    return this.roots.find(({ folder }) => relativePath(folder!, uri) !== null) ?? null;
  }

  /** The corpus whose configuration names the file as an article, or null. The deepest folder decides alone. */
  owner(uri: string): CorpusRoot | null {
    const root = this.around(uri);
    return root?.accepts(uri) ? root : null;
  }

  /**
   * The corpus that serves an open document, or null. An article of a corpus is served whatever its language id is, and
   * the language id `news` is served everywhere. Outside every corpus, a client that opens documents under any id but
   * `plaintext` was told by its user to; within a corpus the globs decide. Configuration, sidecars and tables are no articles.
   */
  serving(uri: string, document: TextDocument): CorpusRoot | null {
    const { languageId } = document;
    const name = nameOf(uri);
    if (name === CONFIG_NAME || isSidecar(name)) return null;
    const around = this.around(uri);
    // Parsing so much at every key would stop the editor; the disk's files have the same limit.
    if (document.getText().length > (around ?? this.loose).config.maxFileSize) return null;
    if (around?.accepts(uri)) return around;
    if (around?.keeps(uri)) return null;
    if (languageId === 'news') return around ?? this.loose;
    if (DATA.test(name)) return null;
    return around === null && languageId !== 'plaintext' ? this.loose : null;
  }

  /** Reads the settings now, and makes the corpus when all of them are known, so that no half of a change is ever seen. */
  private async configured({ folder, source }: FoundRoot): Promise<() => CorpusRoot> {
    const { values, problems } = readEditorSettings(await this.settingsOf(folder));
    for (const problem of problems) this.log.warn(problem);
    return () => {
      const known = this.roots.find((root) => root.folder === folder);
      return known ? known.configured(source, values) : new CorpusRoot(folder, source, values);
    };
  }

  private async settingsOf(folder: string): Promise<unknown> {
    try {
      return await this.settings(folder);
    } catch (error) {
      this.log.warn(`the settings of ${folder} can't be read: ${messageOf(error)}`);
      return null;
    }
  }
}
