import type { MetadataKey } from '../../article/article';
import { metadataEntries } from '../../article/article';
import { WRITTEN_LEVELS } from '../../article/metadata/levelWords';
import type { Source } from '../../corpus/corpus';
import { outletNamed } from '../../languages/outletTable';
import { nearest } from '../../text/nearest';
import { rewrite } from './rewrite';
import page from './unknown-source.md';
import { STRICT_ONLY } from '../preset';
import type { Rule, RuleContext } from '../rule';

const KEYS: readonly MetadataKey[] = ['source', 'via'];
/** Sources of the corpus that are looked at for the one that was meant. */
const MOST = 20;
/** A slip stands once where the right name stands this often; two outlets with names alike stand more evenly. */
const RARER = 3;

export const unknownSource: Rule = {
  id: 'metadata/unknown-source',
  summary: 'The source is nearly but not quite called like one of sources.yaml, or one that the corpus has often',
  severity: 'warning',
  presets: STRICT_ONLY,
  fix: 'review',
  options: {
    listedOnly: {
      kind: 'flag',
      default: false,
      help: 'report every source that `sources.yaml` does not have, well-known ones too',
    },
  },
  page,
  *check(context) {
    const listedOnly = context.options['listedOnly'] === true;
    for (const key of KEYS) {
      for (const entry of metadataEntries(context.article.metadata, key)) {
        const { value, level, start, end, uri } = entry;
        if (!WRITTEN_LEVELS.has(level) || (!listedOnly && outletNamed(value))) continue;
        if (context.corpus.sourceEntry(value)) continue;
        const meant = listedSource(value, context) ?? (listedOnly ? undefined : frequentSource(value, context));
        if (meant !== undefined) {
          const message = `The source “${value}” is not known in this corpus; did you mean “${meant}”?`;
          yield { start, end, uri, message, fix: rewrite(entry, meant) };
        } else if (listedOnly) {
          const message = `The source “${value}” is not among those of the registry: write it into sources.yaml, or correct the name.`;
          yield { start, end, uri, message };
        }
      }
    }
  },
};

/** A source with nearly the same name that an editor has written down, or undefined. */
function listedSource(name: string, { corpus }: RuleContext): string | undefined {
  const meant = corpus.sourceNameLike(name);
  return meant !== null && isSlip(name, meant) ? meant : undefined;
}

/** A source with nearly the same name that stands far more often, or undefined. */
function frequentSource(name: string, { corpus }: RuleContext): string | undefined {
  const own = weight(corpus.source(name));
  const parts = name.split(/\s+/u).filter((word) => word.length > 3);
  const found = [...parts, name.slice(0, 4)].flatMap((part) => corpus.findSources(part, MOST));
  const frequent = found.filter((source) => source.name !== name && weight(source) >= RARER * Math.max(1, own));
  const meant = nearest(
    name,
    frequent.map((source) => source.name),
  );
  return meant !== undefined && isSlip(name, meant) ? meant : undefined;
}

/** Names that begin alike (“Corriere”, “Corriere della Sera”) are two outlets as often as one. */
const isSlip = (name: string, meant: string): boolean => Math.abs(meant.length - name.length) <= 2;

const weight = (source: Source | null): number => (source ? source.published + source.cited : 0);
