import { metadataEntry, type Article } from '../../article/article';
import { WRITTEN_LEVELS } from '../../article/metadata/levelWords';
import { parseArticle } from '../../article/parseArticle';
import type { Range } from '../../text/range';

/** Words that stand in marks in the title that the metadata give. */
export interface TitleQuotation extends Range {
  /** The file that the title stands in; undefined for the article itself. */
  readonly uri: string | undefined;
  readonly text: string;
}

/** What could be the edge of a quotation; apostrophes alone are not worth a look. */
const MARK = /[“”„«»"‘‚‹›]|(?<!\p{L})'/u;

/** What the title that somebody wrote has in quotation marks. Where its cell or its YAML is written with signs of its own, the place is the whole title. */
export function titleQuotations({ uri, language, metadata }: Article): TitleQuotation[] {
  const title = metadataEntry(metadata, 'title');
  if (!title || !WRITTEN_LEVELS.has(title.level) || !MARK.test(title.value)) return [];
  const { value, start, end } = title;
  const { quotations } = parseArticle({ uri, text: value, languageCodes: [language] });
  const isPlain = end - start === value.length;
  return quotations
    .filter(({ parent }) => parent === -1)
    .map(({ innerStart, innerEnd }) => ({
      uri: title.uri,
      text: value.slice(innerStart, innerEnd),
      start: isPlain ? start + innerStart : start,
      end: isPlain ? start + innerEnd : end,
    }));
}
