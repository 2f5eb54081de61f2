import { styleText } from 'node:util';

type StyleName = Parameters<typeof styleText>[0];

/** Puts a colour or weight around text, or leaves the text alone where colours are not wanted. */
export type Paint = (style: StyleName, text: string) => string;

/** One of the two streams a command writes to. */
export interface Sink {
  /** True where a person looks at it. */
  readonly isTTY: boolean;
  /** Width in columns; undefined where it is unknown, and lines are then never broken. */
  readonly columns: number | undefined;
  readonly paint: Paint;
  /** Writes text, and waits while the reader is slower than we are. */
  write(text: string): Promise<void>;
}

/** All that a command needs of the process around it. */
export interface Terminal {
  readonly cwd: string;
  /** How the user calls this program: `copydesk`, or `node dist/cli.js`. */
  readonly program: string;
  /** True where a build server calls it, which says so with the variable CI. */
  readonly isCi: boolean;
  readonly out: Sink;
  readonly err: Sink;
  readStdin(): Promise<Uint8Array>;
}

/**
 * Whether to colour a stream. The option decides, then NO_COLOR (https://no-color.org), then FORCE_COLOR, then whether
 * the stream is a terminal that knows colours.
 */
export function wantsColour(option: boolean | undefined, isTTY: boolean, env: NodeJS.ProcessEnv): boolean {
  if (option !== undefined) return option;
  if (env['NO_COLOR']) return false;
  if (env['FORCE_COLOR'] && env['FORCE_COLOR'] !== '0') return true;
  return isTTY && env['TERM'] !== 'dumb';
}

/** Paints with `util.styleText`, which early releases of Node 20 lack; there text stays plain. */
export function painter(colour: boolean): Paint {
  if (!colour || typeof styleText !== 'function') return (_, text) => text;
  const plain = { validateStream: false } as object;
  return (style, text) => (styleText as (...all: unknown[]) => string)(style, text, plain);
}

/** A stream of the process as a sink. */
export function sinkOf(stream: NodeJS.WriteStream, colour: boolean): Sink {
  return {
    isTTY: Boolean(stream.isTTY),
    get columns() {
      return stream.isTTY ? stream.columns : undefined;
    },
    paint: painter(colour),
    write: (text) =>
      new Promise((resolve) => {
        if (text === '' || stream.destroyed || stream.write(text)) return resolve();
        const done = (): void => {
          stream.off('drain', done).off('close', done);
          resolve();
        };
        stream.on('drain', done).on('close', done);
      }),
  };
}
