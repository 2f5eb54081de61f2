import { isScalar, isSeq } from 'yaml';
import { PRESETS } from '../rules/preset';
import { REQUIRABLE_KEYS } from './config';
import type { Override } from './overrides';
import { nameOf, type ConfigReader } from './problem';
import { readRules } from './readRules';
import { readSections, type Section } from './readSections';
import { readChoice, readGlobs, readWords } from './readValues';

type Draft = { -readonly [key in keyof Override]?: Override[key] | undefined };

/** What each key of an override sets. They are named as the keys for all articles are. */
const SECTIONS: Readonly<Record<string, Section<Draft>>> = {
  files: (reader, value, path, draft) => {
    draft.files = readGlobs(reader, value, path);
  },
  ignore: (reader, value, path, draft) => {
    draft.ignore = readGlobs(reader, value, path);
  },
  preset: (reader, value, path, draft) => {
    draft.preset = readChoice(reader, value, path, PRESETS);
  },
  metadata: (reader, value, path, draft) =>
    readSections(reader, value, path, draft, {
      required: (_, list, key) => {
        draft.required = readWords(reader, list, key, REQUIRABLE_KEYS);
      },
    }),
  rules: (reader, value, path, draft) => {
    draft.rules = readRules(reader, value, path);
  },
};

/** Reads `overrides:`, a list of groups of keys. An override that names no files is reported and left out. */
export function readOverrides(reader: ConfigReader, node: unknown, path: string): readonly Override[] {
  const list = reader.resolve(node);
  if (isScalar(list) && list.value === null) return [];
  if (!isSeq(list)) {
    reader.report(list, path, `The key “${path}” takes a list of overrides, each with “files:”, not ${nameOf(list)}.`);
    return [];
  }
  return list.items.flatMap((item, index): Override[] => {
    const draft: Draft = {};
    const full = `${path}.${index + 1}`;
    const mistakes = reader.problems.length;
    readSections(reader, item, full, draft, SECTIONS);
    const { files, preset, required } = draft;
    if (!files?.length) {
      if (reader.problems.length === mistakes) {
        reader.report(item, full, `The key “${full}” needs “files:”, the globs of the articles that it speaks of.`);
      }
      return [];
    }
    return [
      {
        files,
        ignore: draft.ignore ?? [],
        rules: draft.rules ?? new Map(),
        ...(preset && { preset }),
        ...(required && { required }),
      },
    ];
  });
}
