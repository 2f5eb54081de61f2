import type { Article } from '../../article/article';
import type { Fix, TextEdit } from '../rule';
import type { Guess } from './guess';
import { line, prefixRange, prefixValues } from './insertHeader';

/**
 * The fix that writes what can be inferred into a sidecar file beside the article, which stays as it was received. Undefined where
 * nothing can be inferred, and where the article has metadata beside it or at its top already.
 *
 * @param guesses what `statedGuesses` gives for the missing keys
 */
export function writeSidecar(article: Article, guesses: readonly Guess[]): Fix | undefined {
  if (article.metadata.header !== null) return undefined;
  if (guesses.every(({ basis }) => basis === null)) return undefined;
  const values = guesses.map(({ key, values }) => `${key} ${values.join(', ')}`).join('; ');
  return sidecarFix(article, `Write a sidecar file: ${values}`, guesses, []);
}

/** The fix that moves a harvest prefix (` date 2026-02-11 …`) into a sidecar file. */
export function movePrefix(article: Article): Fix | undefined {
  const stated = prefixValues(article);
  if (stated.length === 0) return undefined;
  const edits = [{ ...prefixRange(article), newText: '' }];
  return sidecarFix(article, 'Move it into a sidecar file', stated, edits);
}

function sidecarFix(
  { uri, metadata }: Article,
  title: string,
  values: readonly Guess[],
  edits: readonly TextEdit[],
): Fix | undefined {
  const beside = [...metadata.entries.filter(({ level }) => level === 'sidecar'), ...metadata.problems];
  if (beside.some((place) => place.uri !== undefined)) return undefined;
  const stem = uri.replace(/(?<=[^/])\.[^./]*$/u, '');
  const text = values.map((value) => `${line(value, true)}\n`).join('');
  return { title, safety: 'review', edits, files: [{ uri: `${stem}.meta.yaml`, text }] };
}

/** A list of the fixes that can be made; undefined for none. */
export function fixes(...all: readonly (Fix | undefined)[]): readonly Fix[] | undefined {
  const made = all.filter((fix) => fix !== undefined);
  return made.length > 0 ? made : undefined;
}
