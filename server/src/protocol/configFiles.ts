import { figuresSchema } from '../config/figuresSchema';
import { readConfig, type ConfigProblem } from '../config/parseConfig';
import { configSchema } from '../config/schema';
import { sourcesSchema } from '../config/sourcesSchema';
import type { Schema } from '../config/schemaAt';
import { CONFIG_NAME } from './discover';
import type { CorpusRoot } from './root';
import { inForce } from './rootConfig';
import { nameOf } from './uris';
import type { Workspace } from './workspace';

/** A file that configures a corpus, as it stands now: with the editor's text where it is open. */
export interface ConfigFile {
  readonly uri: string;
  readonly text: string;
  readonly schema: Schema;
  readonly problems: readonly ConfigProblem[];
}

const SCHEMAS = { config: configSchema(), figures: figuresSchema(), sources: sourcesSchema() };

/** The `copydesk.yaml`, `figures.yaml` and `sources.yaml` of the corpora, for what an editor does in them. */
export class ConfigFiles {
  constructor(private readonly workspace: Workspace) {}

  /** An open document that is such a file, of a corpus or about to become one; null for any other. */
  of(uri: string): ConfigFile | null {
    const document = this.workspace.documentOf(uri);
    if (!document) return null;
    const known = this.all().find((file) => file.uri === uri);
    if (known || nameOf(uri) !== CONFIG_NAME) return known ?? null;
    const text = document.getText();
    return { uri, text, schema: SCHEMAS.config, problems: readConfig(text).problems };
  }

  /** Every such file of the workspace. */
  all(): ConfigFile[] {
    return this.workspace.roots
      .flatMap((root) => [this.configOf(root), figuresOf(root), sourcesOf(root)])
      .filter((file) => file !== null);
  }

  private configOf({ configuration }: CorpusRoot): ConfigFile | null {
    const { source, problems } = configuration;
    if (source?.kind !== 'file') return null;
    const text = this.workspace.documentOf(source.uri)?.getText() ?? source.text;
    const now = text === source.text ? problems : readConfig(text, '').problems;
    const told = now.map((problem) => ({
      ...problem,
      message: problem.message + inForce(configuration, problem.key === ''),
    }));
    return { uri: source.uri, text, schema: SCHEMAS.config, problems: told };
  }
}

const figuresOf = ({ figuresUri, figuresText, figuresProblems }: CorpusRoot): ConfigFile | null =>
  figuresUri === null || figuresText === null
    ? null
    : { uri: figuresUri, text: figuresText, schema: SCHEMAS.figures, problems: figuresProblems };

const sourcesOf = ({ sourcesUri, sourcesText, sourcesProblems }: CorpusRoot): ConfigFile | null =>
  sourcesUri === null || sourcesText === null
    ? null
    : { uri: sourcesUri, text: sourcesText, schema: SCHEMAS.sources, problems: sourcesProblems };
