import { de } from './de';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import { it } from './it';
import type { Language } from './language';

/** Every language that Copydesk reads, best first: where two fit a text equally well, the earlier one is taken. */
export const languages: readonly Language[] = [en, it, fr, de, es];

const byCode = new Map(languages.map((language) => [language.code, language]));

/** The language with an ISO 639-1 code, undefined if Copydesk does not read it. */
export const languageOf = (code: string): Language | undefined => byCode.get(code);
