import { spawn, spawnSync, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

const CLI = resolve('dist/cli.js');

/** What a call of the program gave. */
export interface Outcome {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

export interface RunOptions {
  readonly input?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
  /** Folder inside the sandbox to run in. */
  readonly in?: string;
}

/** A temporary folder to run the program in. */
export class Sandbox {
  readonly root = mkdtempSync(join(tmpdir(), 'copydesk-'));

  /** Writes files; a name with slashes makes its folders. */
  write(files: Readonly<Record<string, string | Uint8Array>>): this {
    for (const [name, content] of Object.entries(files)) {
      mkdirSync(dirname(this.path(name)), { recursive: true });
      writeFileSync(this.path(name), content);
    }
    return this;
  }

  path(name: string): string {
    return join(this.root, name);
  }

  bytes(name: string): Buffer {
    return readFileSync(this.path(name));
  }

  text(name: string): string {
    return this.bytes(name).toString('utf8');
  }

  /** Runs the program to its end. Colours are off unless `env` asks for them. */
  run(args: readonly string[], options: RunOptions = {}): Outcome {
    const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, ...args], {
      cwd: this.path(options.in ?? '.'),
      env: { ...process.env, CI: '', NO_COLOR: '', FORCE_COLOR: '', ...options.env },
      input: options.input ?? '',
      encoding: 'utf8',
      maxBuffer: 1 << 27,
      timeout: 60_000,
    });
    return { code: status, out: stdout, err: stderr };
  }

  /** Runs `check --format json` and reads its output. */
  check(args: readonly string[] = [], options: RunOptions = {}): Outcome & { report: Report } {
    const outcome = this.run(['check', '--format', 'json', ...args], options);
    return { ...outcome, report: JSON.parse(outcome.out) as Report };
  }

  /** Starts the program and leaves it running. */
  start(args: readonly string[]): ChildProcessWithoutNullStreams {
    return spawn(process.execPath, [CLI, ...args], { cwd: this.root });
  }

  removeFile(name: string): void {
    rmSync(this.path(name));
  }

  remove(): void {
    rmSync(this.root, { recursive: true, force: true });
  }
}

/** The output of `check --format json`. */
export interface Report {
  readonly findings: readonly {
    readonly path: string;
    readonly start: number;
    readonly end: number;
    readonly line: number;
    readonly column: number;
    readonly rule: string;
    readonly severity: string;
    readonly message: string;
    readonly related: readonly object[];
    readonly fix: { readonly safety: string; readonly edits: readonly object[] } | null;
  }[];
  readonly fixed: readonly { readonly path: string; readonly count: number }[];
  readonly problems: readonly {
    readonly path: string;
    readonly line: number | null;
    readonly kind: string;
    readonly message: string;
  }[];
  readonly summary: {
    readonly articles: number;
    readonly findings: Readonly<Record<string, number>>;
    readonly fixable: number;
    readonly fixed: number;
    readonly known: number;
  };
}

/** Runs a test in a sandbox of its own that is removed afterwards. */
export const inSandbox = (test: (sandbox: Sandbox) => void | Promise<void>) => async (): Promise<void> => {
  const sandbox = new Sandbox();
  try {
    await test(sandbox);
  } finally {
    sandbox.remove();
  }
};

/** An article without a fault. */
export const CLEAN = `date: 2024-03-05
source: Harbour Gazette

The council of Bergen met on Tuesday and put off the vote on the ferry.
`;

/** An article with a space before a closing mark, in line 4 at column 14: a fault with a safe fix. */
export const SPACED = `date: 2024-03-05
source: Harbour Gazette

“We will wait ” said Ada Lindqvist, the harbour master of Bergen.
`;
