import { de } from './de';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import { it } from './it';
import type { Language } from './language';
import { nl } from './nl';
import { pl } from './pl';
import { pt } from './pt';
import { ru } from './ru';
import { uk } from './uk';

/** Every language that Copydesk reads, best first: where two fit a text equally well, the earlier one is taken. */
export const languages: readonly Language[] = [en, it, fr, de, es, pt, nl, ru, uk, pl];

const byCode = new Map(languages.map((language) => [language.code, language]));

/** The language with an ISO 639-1 code, undefined if Copydesk does not read it. */
export const languageOf = (code: string): Language | undefined => byCode.get(code);
