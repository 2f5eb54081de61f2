/** What a user may switch off in the editor. */
export interface Switches {
  readonly codeLens: boolean;
  readonly speakerHints: boolean;
  readonly dateHints: boolean;
  /** Findings of articles that are not open. */
  readonly closedFiles: boolean;
}

/** Where each of them stands among the editor's settings, below `copydesk`. The keys of package.json are the same. */
const PATHS: Record<keyof Switches, readonly [string, string]> = {
  codeLens: ['codeLens', 'repeats'],
  speakerHints: ['inlayHints', 'speakers'],
  dateHints: ['inlayHints', 'dates'],
  closedFiles: ['diagnostics', 'closedFiles'],
};

/** The user's choices in force. Everything is on until something else is said; anything but true and false says nothing. */
export class Preferences {
  private switches: Switches = { codeLens: true, speakerHints: true, dateHints: true, closedFiles: true };
  private readonly listeners: (() => void)[] = [];

  get now(): Switches {
    return this.switches;
  }

  /** Takes the settings below `copydesk`, as an editor sends them; what they leave out stays. */
  read(settings: unknown): void {
    const next: Record<string, boolean> = { ...this.switches };
    for (const [name, [group, key]] of Object.entries(PATHS)) {
      const value = (settings as Record<string, Record<string, unknown>> | null | undefined)?.[group]?.[key];
      if (typeof value === 'boolean') next[name] = value;
    }
    if (JSON.stringify(next) === JSON.stringify(this.switches)) return;
    this.switches = next as unknown as Switches;
    for (const listener of this.listeners) listener();
  }

  onChange(listener: () => void): void {
    this.listeners.push(listener);
  }
}
