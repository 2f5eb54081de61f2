import { readFile, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import ignore, { type Ignore } from 'ignore';
import { pathFrom } from './uris';

/** One `.gitignore` file and the folder it speaks for. */
interface Layer {
  readonly folder: string;
  readonly patterns: Ignore;
}

/** The `.gitignore` files that hold in a folder, outermost first. */
export class GitIgnore {
  private constructor(private readonly layers: readonly Layer[]) {}

  static readonly none = new GitIgnore([]);

  /**
   * What holds above a folder that a walk starts from: the files up to the top of the repository; none outside of one.
   * A file that ignores the whole folder does not count, since whoever names a folder wants it read.
   */
  static async above(folder: string): Promise<GitIgnore> {
    const chain: string[] = [];
    for (let at = folder; !(await exists(join(at, '.git')));) {
      const parent = dirname(at);
      if (parent === at) return GitIgnore.none;
      chain.unshift(parent);
      at = parent;
    }
    const layers = (await Promise.all(chain.map(readLayer))).filter((layer) => layer !== null);
    return new GitIgnore(layers.filter((layer) => !tests(layer, folder, true).ignored));
  }

  /** What holds in a folder itself; `hasFile` says whether a `.gitignore` stands there. */
  async enter(folder: string, hasFile: boolean): Promise<GitIgnore> {
    const layer = hasFile ? await readLayer(folder) : null;
    return layer ? new GitIgnore([...this.layers, layer]) : this;
  }

  /** True if the path is ignored. The innermost file that has a say decides. */
  ignores(path: string, isFolder: boolean): boolean {
    for (let i = this.layers.length - 1; i >= 0; i--) {
      const { ignored, unignored } = tests(this.layers[i]!, path, isFolder);
      if (ignored || unignored) return ignored;
    }
    return false;
  }
}

function tests(layer: Layer, path: string, isFolder: boolean): { ignored: boolean; unignored: boolean } {
  const inside = pathFrom(layer.folder, path);
  return layer.patterns.test(isFolder ? `${inside}/` : inside);
}

async function readLayer(folder: string): Promise<Layer | null> {
  try {
    const text = await readFile(join(folder, '.gitignore'), 'utf8');
    return { folder, patterns: ignore().add(text) };
  } catch {
    return null;
  }
}

const exists = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );
