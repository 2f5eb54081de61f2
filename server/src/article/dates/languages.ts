import { de } from '../../languages/de';
import { en } from '../../languages/en';
import { fr } from '../../languages/fr';
import { it } from '../../languages/it';
import type { Language } from '../../languages/language';

/** Languages in which a date of metadata is understood, whatever the article's own is. */
export const LANGUAGES_FOR_DATES: readonly Language[] = [en, it, fr, de];
