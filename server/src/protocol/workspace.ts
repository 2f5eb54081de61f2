import { FileChangeType, type CancellationToken, type FileEvent } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { isSidecar } from '../config/articleFilter';
import type { Corpus } from '../corpus/corpus';
import { LineIndex } from '../text/lines';
import { CorpusFolders } from './corpusFolders';
import { CONFIG_NAME } from './discover';
import type { ArticleReader, FileSystem } from './fileSystem';
import { isolate, stackOf, type Log } from './guard';
import { addArticle, indexRoot, readAnySidecar, readArticle, readSidecarFile } from './indexing';
import { OpenArticles, type OpenArticle } from './openArticles';
import { withOpenTexts } from './openTexts';
import type { Progress } from './progress';
import { readRegistries, readTable } from './readBeside';
import type { CorpusRoot } from './root';
import { canonical, isBelow, nameOf } from './uris';

/** What the workspace tells of. */
export interface WorkspaceEvents {
  /** Corpora came, went, or were configured anew. */
  rootsChanged(): void;
  /** Articles changed, on disk or by an edit. */
  articlesChanged(): void;
  /** Reading of articles starts. */
  startProgress(): Progress;
  /** Reading started or ended, or the number of articles changed. */
  statusChanged(): void;
}

export interface Status {
  readonly indexing: boolean;
  /** Number of articles in all corpora. */
  readonly articles: number;
  /** Findings that baselines hold, which are not shown; absent where there are none. */
  readonly known?: number;
}

/** Milliseconds in which several reloads become one: many clients send their settings right behind their start. */
const TOGETHER = 5;

/** Milliseconds without an edit after which the corpus learns of it. */
const QUIET = 300;

/**
 * The open documents and the corpora of the workspace. All work on files is done one after the other, in `queue`;
 * open documents are parsed at once when they are asked for.
 */
export class Workspace {
  private readonly files: FileSystem;
  private readonly corpusFolders: CorpusFolders;
  private readonly documents = new Map<string, TextDocument>();
  private readonly open = new OpenArticles();
  private queue: Promise<void> = Promise.resolve();
  private working = 0;
  private workingSince = 0;
  private reloads = 0;
  /** While the folders are searched for the first time: true where nobody wants the result of it any more. */
  private searching: (() => boolean) | null = null;
  private rootsKnown: () => void = () => undefined;
  private readonly known = new Promise<void>((resolve) => (this.rootsKnown = resolve));
  private waiting: (() => void)[] = [];
  private readonly timers = new Map<string, ReturnType<typeof setTimeout>>();

  constructor(
    disk: FileSystem,
    /** Reads many articles at once; null where there are no threads to do it. */
    private readonly reader: ArticleReader | null,
    private readonly log: Log,
    private readonly events: WorkspaceEvents,
    /** The editor's settings below `copydesk` in a folder. */
    settings: (folder: string) => Promise<unknown>,
  ) {
    this.files = withOpenTexts(disk, (uri) => this.documents.get(canonical(uri))?.getText());
    this.corpusFolders = new CorpusFolders(this.files, settings, log);
  }

  /** Sets the folders and the globs of `copydesk.include`, and reads what there is. */
  configure(folders: readonly string[], include: readonly string[]): void {
    this.corpusFolders.folders = folders;
    this.corpusFolders.include = include;
    this.reload();
  }

  get workspaceFolders(): readonly string[] {
    return this.corpusFolders.folders;
  }

  get includeGlobs(): readonly string[] {
    return this.corpusFolders.include;
  }

  /** The corpora that have a folder. A new list whenever they are configured anew. */
  get roots(): readonly CorpusRoot[] {
    return this.corpusFolders.roots;
  }

  /** Every corpus, that of documents outside all folders too. */
  corpora(): Corpus[] {
    return this.corpusFolders.all.map(({ corpus }) => corpus);
  }

  /** An open document, served or not. */
  documentOf(uri: string): TextDocument | undefined {
    return this.documents.get(uri);
  }

  /** True if the client has the file open, served or not. */
  isOpen(uri: string): boolean {
    return this.documents.has(uri);
  }

  /** Looks for corpora and their files again; what did not change is not read again. */
  reload(): void {
    const mine = ++this.reloads;
    this.enqueue('reading the corpus', async () => {
      await new Promise((resolve) => setTimeout(resolve, TOGETHER));
      // Only the last of several reloads that wait is of use.
      if (mine === this.reloads) await this.reloadNow(() => mine !== this.reloads);
    });
  }

  /** Resolves when all that is known to have changed has been read. */
  whenIndexed(): Promise<void> {
    return this.queue;
  }

  /** Milliseconds for which something has been waiting to be read, or been read; 0 where all is known. */
  get readingFor(): number {
    return this.working > 0 ? performance.now() - this.workingSince : 0;
  }

  get status(): Status {
    const articles = this.roots.reduce((sum, root) => sum + root.corpus.size, 0);
    const known = this.roots.reduce((sum, root) => sum + (root.baseline?.size ?? 0), 0);
    return { indexing: this.working > 0, articles, ...(known > 0 && { known }) };
  }

  /** True if the file is an article of a corpus, open or not. */
  async belongs(uri: string): Promise<boolean> {
    await this.known;
    return this.corpusFolders.owner(canonical(uri)) !== null;
  }

  /** An open document as an article; null for a document that is not open or not served (see `rootFor`). */
  async article(uri: string): Promise<OpenArticle | null> {
    await this.known;
    return this.articleNow(canonical(uri));
  }

  /** The same for what is asked after each keystroke: the corpus may know the article as it was before the last edits. */
  async draft(uri: string): Promise<OpenArticle | null> {
    await this.known;
    const file = canonical(uri);
    const document = this.documents.get(file);
    const root = document && this.corpusFolders.serving(file, document);
    return root ? this.open.draft(file, document, root) : this.articleNow(file);
  }

  /** An open sidecar, with the corpus whose articles it speaks of; null for any other document. */
  async sidecar(uri: string): Promise<{ document: TextDocument; root: CorpusRoot } | null> {
    await this.known;
    const file = canonical(uri);
    const document = this.documents.get(file);
    return document && isSidecar(nameOf(file)) ? { document, root: this.rootAround(file) } : null;
  }

  /** The corpus whose folder holds a file, or that of documents outside all folders. */
  rootAround(uri: string): CorpusRoot {
    return this.corpusFolders.around(uri) ?? this.corpusFolders.loose;
  }

  /** What an article of a corpus says now, open or not, with the version of an open one; null where it can't be read. */
  async textOf(uri: string, root: CorpusRoot): Promise<{ text: string; version: number | null } | null> {
    const document = this.documents.get(uri);
    if (document) return { text: document.getText(), version: document.version };
    const text = await this.read(uri, root);
    return text === null ? null : { text, version: null };
  }

  /** The text of an open article as its corpus knows it; undefined for any other file. */
  openText = (uri: string): string | undefined => this.open.learned(uri)?.text;

  /** The corpus that holds a closed article; null for any other file. */
  rootOf(uri: string): CorpusRoot | null {
    const root = this.corpusFolders.owner(uri);
    return root?.corpus.facts(uri) ? root : null;
  }

  /** Tells those who wait for it that something changed: articles, corpora, settings. */
  tellChange(): void {
    const waiting = this.waiting;
    this.waiting = [];
    for (const wake of waiting) wake();
  }

  /** Resolves at the next change, or when the token is cancelled. */
  nextChange(token: CancellationToken): Promise<void> {
    return new Promise((resolve) => {
      this.waiting.push(resolve);
      token.onCancellationRequested(() => resolve());
    });
  }

  /** All open documents that are served. */
  openArticles(): OpenArticle[] {
    const parse = (uri: string) => isolate(`reading ${uri}`, this.log, () => this.articleNow(uri));
    return [...this.documents.keys()].map(parse).filter((open) => !!open);
  }

  /** The spelling that the client uses for a canonical URI. */
  clientUri(uri: string): string {
    return this.documents.get(uri)?.uri ?? uri;
  }

  /** Line starts of an article, a sidecar or a configuration file; undefined for any other file. */
  linesOf(uri: string): LineIndex | undefined {
    const open = this.open.last(uri);
    if (open) return open.article.lines;
    for (const root of this.corpusFolders.all) {
      const facts = root.corpus.facts(uri);
      if (facts) return facts.lines;
      const sidecar = root.sidecarOf(uri);
      if (sidecar?.uri === uri) return LineIndex.of(sidecar.text);
      if (root.figuresUri === uri && root.figuresText !== null) return LineIndex.of(root.figuresText);
      if (root.sourcesUri === uri && root.sourcesText !== null) return LineIndex.of(root.sourcesText);
      if (root.table.current?.uri === uri) return root.table.current.lines;
    }
    return undefined;
  }

  opened(document: TextDocument): void {
    const uri = canonical(document.uri);
    this.documents.set(uri, document);
    this.serveSoon().catch((error: unknown) => this.log.error(`serving ${uri} failed: ${stackOf(error)}`));
    void this.known.then(() => {
      if (
        this.documents.get(uri) === document &&
        this.corpusFolders.serving(uri, document) === this.corpusFolders.loose
      )
        this.readLooseSidecar(uri);
    });
  }

  /** The corpus learns of an edit when the typing pauses, or when something is asked that both must agree on; see `draft`. */
  edited(document: TextDocument): void {
    const uri = canonical(document.uri);
    clearTimeout(this.timers.get(uri));
    const learn = () => {
      this.timers.delete(uri);
      if (this.isBeside(uri)) return this.watched([{ uri, type: FileChangeType.Changed }]);
      const article = isolate(`reading ${uri}`, this.log, () => this.articleNow(uri));
      // The mistakes of a configuration are shown while it is written; it is in force when it is saved.
      if (article || nameOf(uri) === CONFIG_NAME) this.events.articlesChanged();
    };
    this.timers.set(uri, setTimeout(learn, QUIET));
  }

  /** True for what says something of articles and is none: a sidecar, a registry, a metadata table. */
  private isBeside(uri: string): boolean {
    return isSidecar(nameOf(uri)) || this.roots.some((root) => root.keeps(uri));
  }

  /** A closed document is again what the disk says it is. */
  closed(document: TextDocument): void {
    const uri = canonical(document.uri);
    const root = this.open.last(uri)?.root;
    clearTimeout(this.timers.get(uri));
    this.timers.delete(uri);
    this.documents.delete(uri);
    this.open.forget(uri);
    if (this.isBeside(uri)) this.watched([{ uri, type: FileChangeType.Changed }]);
    if (!root) return;
    this.enqueue(`reading ${uri}`, async () => {
      await this.readAgain(uri, root);
      this.events.articlesChanged();
    });
  }

  /** Files that changed outside the editor. */
  watched(changes: readonly FileEvent[]): void {
    const last = new Map(changes.map(({ uri, type }) => [canonical(uri), type] as const));
    if ([...last.keys()].some((uri) => nameOf(uri) === CONFIG_NAME)) this.reload();
    this.enqueue('reading changed files', async () => {
      const owner = (uri: string) => this.corpusFolders.owner(uri);
      const gone = new Set<string>();
      let changed = false;
      for (const [uri, type] of last) {
        const deleted = type === FileChangeType.Deleted;
        for (const root of this.roots.filter((one) => one.keeps(uri))) {
          await this.readBeside(root);
          changed = true;
        }
        if (isSidecar(nameOf(uri))) changed = (await this.readSidecarAgain(uri, deleted)) || changed;
        else if (owner(uri)) changed = (await this.readAgain(uri, owner(uri)!, deleted)) || changed;
        else if (deleted) gone.add(uri);
      }
      if (gone.size > 0) changed = this.dropFolders(gone) || changed;
      if (changed) this.events.articlesChanged();
    });
  }

  private articleNow(uri: string): OpenArticle | null {
    const document = this.documents.get(uri);
    const root = document && this.corpusFolders.serving(uri, document);
    if (root) return this.open.get(uri, document, root);
    this.open.last(uri)?.root.delete(uri);
    this.open.forget(uri);
    return null;
  }

  private enqueue(what: string, work: () => Promise<void>): void {
    if (this.working++ === 0) this.workingSince = performance.now();
    this.queue = this.queue.then(async () => {
      try {
        await work();
      } catch (error) {
        this.log.error(`${what} failed: ${stackOf(error)}`);
      }
      this.working--;
      this.events.statusChanged();
    });
  }

  private async reloadNow(outdated: () => boolean): Promise<void> {
    this.events.statusChanged();
    this.searching = this.roots.length === 0 ? outdated : null;
    if (this.documents.size > 0) await this.serveSoon();
    if (!(await this.corpusFolders.discover(outdated))) return;
    this.searching = null;
    this.rootsKnown();
    this.openArticles();
    this.events.rootsChanged();
    for (const root of this.roots) {
      await this.readBeside(root);
      await this.index(root, outdated);
    }
    this.openArticles();
    this.events.articlesChanged();
  }

  /** Who has an article open while all folders are searched for the first time need not wait for it. */
  private async serveSoon(): Promise<void> {
    const { searching } = this;
    if (!searching || !(await this.corpusFolders.discoverAround([...this.documents.keys()], searching))) return;
    if (this.openArticles().length > 0) {
      this.rootsKnown();
      this.events.articlesChanged();
    }
  }

  private async index(root: CorpusRoot, outdated: () => boolean): Promise<void> {
    let progress: Progress | undefined;
    try {
      await indexRoot(root, {
        files: this.files,
        reader: this.reader,
        log: this.log,
        owns: (uri) => this.corpusFolders.owner(uri) === root,
        isOpen: (uri) => this.documents.has(uri),
        report: (done, total) => (progress ??= this.events.startProgress()).report(done, total),
        stopped: () => outdated() || (progress?.cancelled ?? false),
      });
    } finally {
      progress?.end();
    }
  }

  /** @returns true if the corpus changed */
  private async readAgain(uri: string, root: CorpusRoot, deleted = false): Promise<boolean> {
    if (this.documents.has(uri)) return false;
    if (deleted) root.setTooLarge(uri, null);
    const text = deleted || this.corpusFolders.owner(uri) !== root ? null : await this.read(uri, root);
    if (this.documents.has(uri)) return false;
    if (text === null) root.delete(uri);
    else isolate(`reading ${uri}`, this.log, () => addArticle(root, uri, text));
    return true;
  }

  private read(uri: string, root: CorpusRoot): Promise<string | null> {
    return readArticle(root, uri, { files: this.files, log: this.log });
  }

  /** Reads the registries and the metadata table, and again the articles whose rows have changed. */
  private async readBeside(root: CorpusRoot): Promise<void> {
    await readRegistries(root, this.files, this.log);
    for (const article of await readTable(root, this.files, this.log)) await this.readAgain(article, root);
  }

  private async readSidecarAgain(uri: string, deleted: boolean): Promise<boolean> {
    const root = this.rootAround(uri);
    if (deleted) root.setSidecar(uri, null);
    else await readSidecarFile(root, uri, { files: this.files, log: this.log });
    for (const article of root.articlesOf(uri)) await this.readAgain(article, root);
    return true;
  }

  /** A document outside every corpus may have a sidecar too. */
  private readLooseSidecar(uri: string): void {
    if (!uri.startsWith('file:')) return;
    this.enqueue(`reading the sidecar of ${uri}`, async () => {
      if (await readAnySidecar(this.corpusFolders.loose, uri, this.files)) this.events.articlesChanged();
    });
  }

  private dropFolders(gone: ReadonlySet<string>): boolean {
    let dropped = false;
    for (const root of this.roots) {
      if (isBelow(`${root.folder}/`, gone)) this.reload();
      dropped = root.keepTooLarge((uri) => !isBelow(uri, gone)) || dropped;
      for (const uri of [...root.corpus.uris()]) {
        if (this.documents.has(uri) || !isBelow(uri, gone)) continue;
        root.delete(uri);
        dropped = true;
      }
    }
    return dropped;
  }
}
