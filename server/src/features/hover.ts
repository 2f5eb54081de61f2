import type { Range } from '../text/range';
import { changedOrigin } from './differences';
import { hoverArticle, isHead } from './hoverArticle';
import { hoverFigure } from './hoverFigure';
import { hoverQuotation, type Others } from './hoverQuotation';
import { hoverSource } from './hoverSource';
import { escape } from './markdown';
import { thingAt, type Thing } from './thingAt';
import type { View } from './view';

/** What a hover shows and the words it is about. */
export interface Hover {
  readonly range: Range;
  readonly markdown: string;
}

/**
 * What is known of the thing at an offset: a figure, a quotation, a date, a source, and in the article's head the
 * metadata with where each value was read.
 */
export function hover(view: View, offset: number, others: Others = NOTHING): Hover | null {
  const thing = thingAt(view.article, offset);
  const head = isHead(view.article, offset);
  const parts = [thing && describe(view, thing, others), head && hoverArticle(view, others.lineOf)].filter(
    (part) => !!part,
  );
  const range = thing ?? head;
  if (!range || parts.length === 0) return null;
  return { range: { start: range.start, end: range.end }, markdown: parts.join('\n\n---\n\n') };
}

const NOTHING: Others = { textOf: () => null, lineOf: () => null };

function describe(view: View, thing: Thing, others: Others): string {
  switch (thing.kind) {
    case 'figure':
      return hoverFigure(view, thing.figure, others.lineOf, thing.role);
    case 'quotation':
      return hoverQuotation(view, thing.index, others);
    case 'date': {
      const { value, kind, anchor, impossible } = thing.date;
      if (impossible) return 'No calendar has this date.';
      if (value === null)
        return `Date that can’t be resolved${kind === 'relative' ? ' without the article’s date' : ''}`;
      return `**${escape(value)}**${anchor ? ` — counted from ${escape(anchor)}` : ''}`;
    }
    case 'source':
      return hoverSource(view, thing.source, others.lineOf);
  }
}

/** The article whose text a hover would show too, if it were at hand: the origin that a quotation repeats with other words or in another language. */
export function hoverNeeds(view: View, offset: number): string | null {
  const thing = thingAt(view.article, offset);
  return thing?.kind === 'quotation' ? (changedOrigin(view, thing.index)?.member.uri ?? null) : null;
}
